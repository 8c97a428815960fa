import type { Settings } from '../domain/realization/settings';
import type { Gateway, TableContent, WorkbookSurvey } from '../excel/gateway';
import type { StandingPeriods } from '../sheets/plan-business-case-periods';

/** The tables whose formulas follow the period columns. */
export const tablesWithPeriods: readonly string[] = ['CashFlow'];

/** The cells of the Business case's periods, when the period columns have to change: two syncs, else none. */
export async function readPeriods(
  gateway: Gateway, settings: Settings, survey: WorkbookSurvey, tables: ReadonlyMap<string, TableContent>,
): Promise<StandingPeriods | null> {
  const { hasPeriodsOf, standingPeriodsPlace } = await import('../sheets/plan-business-case-periods');
  const content = tables.get('CashFlow');
  const place = standingPeriodsPlace(settings, survey);
  if (!content || place === null || hasPeriodsOf(settings, content.headers)) return null;
  const { sheet } = place;
  const periods = await gateway.entries({ sheet, address: place.periods });
  return { sheet, periods, filled: await gateway.entries({ sheet, address: place.filled }) };
}
