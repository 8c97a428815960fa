import type { ErrorValue, Fault } from '../domain/fault';
import { faultErrors } from '../domain/fault';
import { faultSentence } from '../strings/fault-sentence';
import { spokenLanguage } from './spoken-language';

/** Ends a custom function with the Excel error of a fault. Excel shows the sentence with #VALUE! and #N/A only; other hosts with all. */
export function refuse(fault: Fault): never {
  throw excelError(faultErrors[fault.fault], faultSentence(fault, spokenLanguage()));
}

/** Ends a custom function with an error that one of its arguments holds already, as Excel's own functions do. */
export function propagate(error: ErrorValue): never {
  throw excelError(error);
}

function excelError(error: ErrorValue, message?: string): Error {
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message) as unknown as Error;
}
