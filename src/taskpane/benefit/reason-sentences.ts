import type { StatusReason } from '../../domain/realization/status-reason';
import type { Measure } from '../../domain/realization/program';
import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { CultureFormats } from '../../strings/culture-formats';

/** Why a benefit has its status, in words; `state` is where it is in its life. */
export function reasonSentence(reason: StatusReason, state: string, { reasons }: BenefitViewSentences, formats: CultureFormats): string {
  switch (reason.because) {
    case 'set-aside':
      return reasons['set-aside'](state);
    case 'money':
      return moneySentence(reason, reasons, formats);
    case 'measure':
      return measureSentence(reason, reasons, formats);
    case 'evidence':
      return reasons.evidence();
    case 'not-started-yet':
      return reasons['not-started-yet'](reason.starts === null ? '' : formats.date(reason.starts));
    case 'nothing-to-go-by':
      return reasons['nothing-to-go-by']();
  }
}

type Reasons = BenefitViewSentences['reasons'];
type Because<Kind extends StatusReason['because']> = Extract<StatusReason, { readonly because: Kind }>;

function moneySentence({ status, money: standing }: Because<'money'>, reasons: Reasons, { money, percent }: CultureFormats): string {
  const { actual, planned, missing } = standing;
  if (status === 'No plan') return reasons.moneyWithoutPlan(money(actual ?? 0));
  if (status === 'No data') return reasons.moneyMissing(missing);
  if (actual === null || planned === null || (planned === 0 && actual === 0)) return reasons.moneyNotDue();
  return planned === 0 ? reasons.moneyUnplanned(money(actual)) : reasons.money(money(actual), money(planned), percent(actual / planned));
}

function measureSentence({ status, measure, standing }: Because<'measure'>, reasons: Reasons, formats: CultureFormats): string {
  const name = measure.measure === '' ? measure.id : measure.measure;
  const { latest, expectedByNow, daysOverdue } = standing;
  if (status === 'No data') return reasons.measureMissing(name, daysOverdue);
  if (status === 'No plan') return reasons.measureWithoutPlan(name);
  if (status === 'Not started' || latest === null) return reasons.measureNotDue(name);
  const level = (value: number): string => withUnit(value, measure, formats);
  const isRange = measure.direction === 'Within range' || expectedByNow === null;
  return isRange ? reasons.measureInRange(name, level(latest)) : reasons.measure(name, level(latest), level(expectedByNow));
}

/** A level in the unit of its measure: `12.5 days`, `34%`. */
export function withUnit(value: number, { unit }: Pick<Measure, 'unit'>, { number }: Pick<CultureFormats, 'number'>): string {
  const written = number(value);
  if (unit.trim() === '') return written;
  return unit.trim() === '%' ? `${written}%` : `${written} ${unit.trim()}`;
}
