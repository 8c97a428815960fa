import type { Settings } from '../domain/realization/settings';
import type { Change } from './change-set';
import { planPictures } from './plan-pictures';
import type { Anchor } from './report/dashboard-charts';
import { dashboardCharts } from './report/dashboard-charts';
import { anchor } from './report/dashboard-layout';
import type { WorkbookFacts } from './workbook-facts';

/** What the charts of the Dashboard are drawn as; those of the user have other names. */
export const dashboardOwner = 'Dashboard';

/**
 * The changes that redraw the charts of the Dashboard.
 * @param sheet its name
 * @param stored settings of the add-in in the workbook, as read
 */
export function planDashboardCharts(
  sheet: string, settings: Settings, stored: WorkbookFacts['settings'], place: Anchor = anchor,
): readonly Change[] {
  return planPictures([{ owner: dashboardOwner, sheet, pictures: dashboardCharts(sheet, settings, place) }], stored);
}
