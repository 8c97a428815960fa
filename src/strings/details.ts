/** What a sentence needs besides its code: ids, names, figures as they came with a problem or a finding. */
export type Details = Readonly<Record<string, string | number>>;

/** Sentences by code, each made from the details of its case. */
export type Sentences = Readonly<Record<string, (details: Details) => string>>;
