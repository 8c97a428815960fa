/**
 * The Excels an add-in meets. The sets are those of learn.microsoft.com/javascript/api/requirement-sets (Excel, custom functions,
 * shared runtime, ribbon and keyboard shortcuts pages). office.js answers `isSetSupported` from them and sends calls above them all the
 * same, so the host refuses those it models (requirement.ts).
 */
export interface HostProfile {
  readonly name: string;
  /** Requirement set → version, as office.js receives it in its context. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The most bytes a request, or a response, may have; Excel for the web answers `…PayloadSizeLimitExceeded` above 5 MB. */
  readonly payloadLimit?: number;
  /** What a custom function receives for a blank cell of a range (OfficeDev/office-js issue 4702). */
  readonly blankCell: 0 | null | '';
  /** With ExcelApi 1.20 an `Excel.run` can be one undo step; below it every `context.sync` is a step of its own. */
  readonly undoPerRun: boolean;
}

// CustomFunctions is the set office.js asks for by its wire format: 1.9 answers results as arrays with timings, 1.4 without.
const shared = { DelayForCellEdit: '1.1', DialogApi: '1.2', DialogOrigin: '1.1', OfficeTheme: '1.1', Settings: '1.1' };

export const excel2021: HostProfile = {
  name: 'Office 2021',
  requirements: { ...shared, ExcelApi: '1.14', SharedRuntime: '1.1', CustomFunctions: '1.7', CustomFunctionsRuntime: '1.3' },
  blankCell: 0,
  undoPerRun: false,
};

export const microsoft365: HostProfile = {
  name: 'Microsoft 365',
  requirements: {
    ...shared, ExcelApi: '1.20', SharedRuntime: '1.2', CustomFunctions: '1.9', CustomFunctionsRuntime: '1.5', RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
  },
  blankCell: null,
  undoPerRun: true,
};

export const excelOnTheWeb: HostProfile = {
  name: 'Excel for the web',
  requirements: { ...microsoft365.requirements, ExcelApiOnline: '1.1' },
  payloadLimit: 5 * 1024 * 1024,
  blankCell: '',
  undoPerRun: true,
};

export const profiles = { excel2021, microsoft365, excelOnTheWeb } as const;
