/** What a user reads about a custom function: in the pane's function reference and in docs/functions.md. */
export interface FunctionReference {
  /** As it is called: BENEFIT.<name>. */
  readonly name: string;
  readonly category: FunctionCategory;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    /** The words it takes, where it takes words. */
    readonly words?: readonly string[];
  }[];
  readonly returns: string;
  readonly formula: string;
  readonly source: string;
  /** When it answers with an Excel error, and which. */
  readonly errors: readonly string[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  /** The nearest function Excel has, and how it differs. */
  readonly native?: { readonly name: string; readonly difference: string };
}

export type FunctionCategory = 'Appraisal' | 'Tracking' | 'Planning' | 'Adjusting' | 'Risk' | 'Qualitative';
