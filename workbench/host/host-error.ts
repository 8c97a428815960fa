/**
 * The errors Excel answers a batch with. Codes are those of `Excel.ErrorCodes` (office.js) and of
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling; the messages are Excel's.
 */
const catalog = {
  AccessDenied: { status: 401, message: 'You cannot perform the requested operation.' },
  ApiNotFound: {
    status: 400,
    message: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  },
  FilteredRangeConflict: { status: 409, message: 'The attempted operation causes a conflict with a filtered range.' },
  GeneralException: { status: 500, message: 'There was an internal error while processing the request.' },
  InsertDeleteConflict: { status: 409, message: 'The insert or delete operation attempted resulted in a conflict.' },
  InvalidArgument: { status: 400, message: 'The argument is invalid or missing or has an incorrect format.' },
  InvalidOperation: { status: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidOperationInCellEditMode: {
    status: 400,
    message: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, '
      + 'and then try again.',
  },
  InvalidReference: { status: 400, message: 'This reference is not valid for the current operation.' },
  InvalidRequest: { status: 400, message: 'Cannot process the request.' },
  ItemAlreadyExists: { status: 409, message: 'The resource being created already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  NonBlankCellOffSheet: {
    status: 409,
    message: "The request to insert new cells can't be completed because it would push non-empty cells off the end of the worksheet.",
  },
  OperationCellsExceedLimit: { status: 400, message: 'The attempted operation affects more than the limit of 33554000 cells.' },
  RangeExceedsLimit: { status: 400, message: 'The cell count in the range has exceeded the maximum supported number.' },
  RequestAborted: { status: 400, message: 'The request was aborted during run time.' },
  RequestPayloadSizeLimitExceeded: { status: 413, message: 'The request payload size has exceeded the limit.' },
  ResponsePayloadSizeLimitExceeded: { status: 413, message: 'The response payload size has exceeded the limit.' },
  UndoNotSupported: { status: 400, message: 'The operation does not support undo.' },
  UnsupportedOperation: { status: 400, message: 'The operation being attempted is not supported.' },
} as const;

export type HostErrorCode = keyof typeof catalog;

/** What a batch fails with; becomes `OfficeExtension.Error` in the add-in. */
export class HostError extends Error {
  readonly status: number;

  /** `detail` says what and where, after Excel's own sentence. */
  constructor(readonly code: HostErrorCode, detail?: string) {
    super(detail ? `${catalog[code].message} ${detail}` : catalog[code].message);
    this.status = catalog[code].status;
  }
}
