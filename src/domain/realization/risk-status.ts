import type { RiskRating, RiskStatus, RiskStatusRow } from './assessment';
import type { Risk } from './program';

/** The least expected loss, as a share of a year of the benefit it threatens, and the least probability, of each rating. */
const ratings: readonly { readonly rating: RiskRating; readonly exposureFrom: number; readonly probabilityFrom: number }[] = [
  { rating: 'High', exposureFrom: 0.1, probabilityFrom: 0.5 },
  { rating: 'Medium', exposureFrom: 0.03, probabilityFrom: 0.2 },
  { rating: 'Low', exposureFrom: Number.NEGATIVE_INFINITY, probabilityFrom: Number.NEGATIVE_INFINITY },
];

/**
 * Where a risk stands.
 * - Exposure: probability times impact. A closed risk has none.
 * - Rating: exposure against the full-year value of its benefit (High from 10%, Medium from 3%); by probability alone (High from 50%,
 *   Medium from 20%) where the impact or the value is unknown.
 * - Trigger hit: whether the latest reading of the trigger measure is strictly below or above the trigger value; null without a
 *   complete trigger, or without a reading.
 * - Status: Closed and Occurred as the State says; Triggered when the trigger is hit or the State says so; Overdue when the mitigation is
 *   past its due date; else Mitigating or Open.
 * @param fullYearValue of the benefit it threatens, of the whole program for a risk without a benefit; null or 0 when unknown
 * @param reading the latest reading of the trigger measure
 */
export function riskStatus(risk: Risk, fullYearValue: number | null, reading: number | null, today: number): RiskStatusRow {
  const { row, id, probabilityPercent, impact, state } = risk;
  const closed = state === 'Closed';
  const exposure = closed ? 0 : probabilityPercent === null || impact === null ? null : probabilityPercent * Math.abs(impact);
  const hit = triggerHit(risk, reading);
  const rating = closed ? null : ratingOf(risk, exposure, fullYearValue);
  return { row, id, exposure, rating, triggerHit: hit, status: statusOfRisk(risk, hit, today) };
}

function ratingOf({ probabilityPercent }: Risk, exposure: number | null, value: number | null): RiskRating | null {
  if (exposure !== null && value !== null && value !== 0) {
    const share = exposure / Math.abs(value);
    return ratings.find(({ exposureFrom }) => share >= exposureFrom)?.rating ?? null;
  }
  if (probabilityPercent === null) return null;
  return ratings.find(({ probabilityFrom }) => probabilityPercent >= probabilityFrom)?.rating ?? null;
}

/** Whether a reading is strictly beyond the trigger value of a risk; null without a complete trigger, or without a reading. */
export function triggerHit({ triggerWhen, triggerValue }: Risk, reading: number | null): boolean | null {
  if (triggerValue === null || reading === null) return null;
  if (triggerWhen === 'Below') return reading < triggerValue;
  return triggerWhen === 'Above' ? reading > triggerValue : null;
}

function statusOfRisk({ state, due }: Risk, isHit: boolean | null, today: number): RiskStatus {
  if (state === 'Closed') return 'Closed';
  if (state === 'Occurred') return 'Occurred';
  if (state === 'Triggered' || isHit === true) return 'Triggered';
  if (due !== null && due < today) return 'Overdue';
  return state === 'Mitigating' ? 'Mitigating' : 'Open';
}
