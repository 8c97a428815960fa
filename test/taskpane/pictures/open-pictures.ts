import { sampleFirstMonth, sampleProgram } from '../../../src/sheets/sample-program';
import { planInsertSample } from '../../../src/sheets/plan-sample';
import type { ModelWorkbook } from '../../sheets/model-workbook';
import type { Pane } from '../open-pane';
import { today } from '../open-pane';

/** The pane at a picture of the sample program, into which something may have been typed. */
export async function openPicture(pane: Pane, picture: string, type: (workbook: ModelWorkbook) => void = () => undefined): Promise<void> {
  const { workbook } = pane.gateway;
  workbook.apply(planInsertSample(workbook.facts(), sampleProgram(sampleFirstMonth(today))).changeSet);
  type(workbook);
  await pane.open();
  await pane.press('Pictures');
  if (picture !== 'Map') await pane.press(picture);
}

/** The record with this id on the map, or the mark of a record in another picture. */
export function mark(pane: Pane, id: string): HTMLElement {
  const found = [...pane.element.querySelectorAll<HTMLElement>('[aria-label]')].find(
    (element) => element.getAttribute('aria-label')!.split(/[ ,]/)[0] === id,
  );
  if (!found) throw new Error(`Nothing is marked ${id}`);
  return found;
}
