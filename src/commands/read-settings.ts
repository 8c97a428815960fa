import type { Settings } from '../domain/realization/settings';
import type { CellReference, Culture } from '../excel/gateway';
import type { ScheduleChoice } from '../sheets/schedule-choices';
import type { Problem } from '../sheets/workbook-facts';
import type { Command } from './command';
import { methodOfWork } from './method-of-work';

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly schedules: readonly ScheduleChoice[];
  /** Where the settings are, to select them in the grid. */
  readonly place: CellReference;
  readonly culture: Culture;
}

/** The settings of the program and the discount schedules to choose from; null when the workbook has no Program settings. */
export const readSettings: Command<void, SettingsReading | null> = {
  id: 'ReadSettings',
  label: 'readSettings',
  async run({ gateway }) {
    const [{ decodeSettings }, { scheduleChoices }, { bodyAddress }] = await Promise.all([
      methodOfWork(), import('../sheets/schedule-choices'), import('../sheets/cell-address'),
    ]);
    const { tables, culture } = await gateway.read(['ProgramSettings', 'DiscountRates']);
    const content = tables.get('ProgramSettings');
    if (!content) return null;
    const problems: Problem[] = [];
    const settings = decodeSettings(content, problems);
    const place = { sheet: content.sheet, address: bodyAddress(content, 0, 0) };
    return { settings, problems, schedules: scheduleChoices(tables.get('DiscountRates')), place, culture };
  },
};
