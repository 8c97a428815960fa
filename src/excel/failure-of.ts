import type { GatewayFailure } from './gateway';

/**
 * What Excel's error codes mean to a user. Codes: `Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`, and two that the reference names
 * only in its text (`RequestPayloadSizeLimitExceeded`, `UndoNotSupported`).
 */
const failures: Readonly<Record<string, GatewayFailure>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'payload-limit',
  ResponsePayloadSizeLimitExceeded: 'payload-limit',
  RangeExceedsLimit: 'payload-limit',
  OperationCellsExceedLimit: 'payload-limit',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  InvalidBinding: 'not-found',
  ItemAlreadyExists: 'name-clash',
  FilteredRangeConflict: 'filtered',
  InsertDeleteConflict: 'no-room',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedSheet: 'not-supported',
  UndoNotSupported: 'not-supported',
  RequestAborted: 'host-busy',
  InactiveWorkbook: 'host-busy',
  HostRestartNeeded: 'host-busy',
  ActivityLimitReached: 'host-busy',
  ConnectionFailure: 'host-busy',
  Timeout: 'host-busy',
};

/** Excel's own code of an error, '' when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The failure that an error of Excel stands for, among those the pane has a sentence for; `unknown` for any other. */
export function failureOf(error: unknown): GatewayFailure {
  return failures[codeOf(error)] ?? 'unknown';
}
