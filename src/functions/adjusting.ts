import { claimable } from '../domain/finance/claimable';
import { expectedValue } from '../domain/finance/expected-value';
import { optimismBias } from '../domain/finance/optimism-bias';
import { decodeNumber, isBlank, readsAsNumber, singleCell } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import type { FormattedNumber } from './formatted-answer';
import { answerMoney } from './formatted-answer';

// The enumeration is for Excel's drop-down list: the metadata generator reads it from this file, and nothing of it is compiled.

/**
 * Kind of project, each with the average by which its costs were underestimated.
 * @customenum {string}
 */
declare enum OptimismCategory {
  // 24% of capital expenditure
  StandardBuildings = "standard buildings",
  // 51% of capital expenditure
  NonStandardBuildings = "non-standard buildings",
  // 44% of capital expenditure
  StandardCivilEngineering = "standard civil engineering",
  // 66% of capital expenditure
  NonStandardCivilEngineering = "non-standard civil engineering",
  // 200% of capital expenditure
  EquipmentAndDevelopment = "equipment and development",
  // 41% of operating expenditure
  Outsourcing = "outsourcing",
}

/**
 * The part of a gross benefit that a program may claim.
 * @customfunction CLAIMABLE
 * @param gross Benefit before any reduction.
 * @param deadweight Share that would have happened anyway, 0 to 1.
 * @param displacement Share that is only moved from elsewhere, 0 to 1.
 * @param attribution Share that is owed to others, 0 to 1.
 * @param [leakage] Share that goes to people outside the target group, 0 unless given.
 * @param [share] Our part where programs share the benefit, 1 unless given.
 * @param [optimism] Adjustment for optimism, −0.1 for 10% less; 0 unless given.
 * @returns An amount in the unit of the gross benefit.
 * @formula gross · (1 − deadweight)(1 − displacement)(1 − attribution)(1 − leakage) · share · (1 + optimism): each reduction applies to what is left
 * @source HM Treasury, Green Book (additionality)
 * @error #NUM! for a share outside 0 to 1, or optimism below −1
 * @example =BENEFIT.CLAIMABLE(1000000,0.2,0.1,0.25) → 540000
 */
export function CLAIMABLE(
  gross: unknown, deadweight: unknown, displacement: unknown, attribution: unknown, leakage?: unknown, share?: unknown, optimism?: unknown,
): number | FormattedNumber {
  return answerMoney(claimable(
    decodeNumber(gross, 'gross'), decodeNumber(deadweight, 'deadweight'), decodeNumber(displacement, 'displacement'),
    decodeNumber(attribution, 'attribution'), decodeNumber(leakage, 'leakage'), decodeNumber(share, 'share', 1),
    decodeNumber(optimism, 'optimism'),
  ));
}

/**
 * Expected value of scenarios or risks.
 * @customfunction EXPECTED
 * @param probabilities Probabilities, 0 to 1, one per value. Those of scenarios add to 1; those of separate risks need not.
 * @param values Values or impacts, one per probability.
 * @returns An amount in the unit of the values.
 * @formula Σ probability · value
 * @source HM Treasury, Green Book (risk register)
 * @error #NUM! for a probability outside 0 to 1, or counts that differ
 * @example =BENEFIT.EXPECTED({0.3,0.5},{100,200}) → 130
 * @native SUMPRODUCT
 * @difference SUMPRODUCT counts text as 0 and does not mind a probability of 30 where 30% was meant.
 */
export function EXPECTED(probabilities: unknown[][], values: unknown[][]): number | FormattedNumber {
  return answerMoney(expectedValue(decodeNumbers(probabilities, 'probabilities'), decodeNumbers(values, 'values')));
}

/**
 * A cost with the average overrun of its kind of project added.
 * @customfunction OPTIMISM
 * @param cost Estimated cost.
 * @param category Kind of project, or a bias of your own as a share (0.51 is 51%).
 * @param [mitigation] Share of the bias that measures taken have removed, 0 to 1; 0 unless given.
 * @returns An amount in the unit of the cost.
 * @formula cost · (1 + bias · (1 − mitigation))
 * @source HM Treasury, Supplementary Green Book guidance: Optimism bias, upper bounds
 * @error #VALUE! for an unknown kind; the message lists those there are
 * @error #NUM! for a mitigation outside 0 to 1 or a negative bias
 * @example =BENEFIT.OPTIMISM(100,"non-standard buildings") → 151
 * @example =BENEFIT.OPTIMISM(100,"equipment and development",0.5) → 200
 */
export function OPTIMISM(cost: unknown, category: OptimismCategory, mitigation?: unknown): number | FormattedNumber {
  const kind = singleCell(category, 'category');
  const bias = typeof kind === 'string' && !isBlank(kind) && !readsAsNumber(kind) ? kind : decodeNumber(kind, 'category');
  return answerMoney(optimismBias(decodeNumber(cost, 'cost'), bias, decodeNumber(mitigation, 'mitigation')));
}
