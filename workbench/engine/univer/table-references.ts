/**
 * Univer 0.25.1 looks up a reference's sheet by the sheet name written in it. What INDEX and OFFSET make of a structured reference has
 * none, so `INDEX(Register[Owner],2)` read the sheet of the formula instead of the table's. A reference without a name keeps its sheet.
 */
import { BaseReferenceObject } from '@univerjs/engine-formula';

const { setForcedSheetId } = BaseReferenceObject.prototype;

BaseReferenceObject.prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetNames) {
  if (this.getForcedSheetName()) setForcedSheetId.call(this, sheetNames);
};
