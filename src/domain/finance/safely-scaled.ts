/** Amounts beyond these bounds could overflow, or vanish, when many are added up. */
const largestSafe = 1e200;
const smallestSafe = 1e-200;

/** The flows, brought to the size of 1 when their sums could leave the range of a number; rates of return do not depend on size. */
export function safelyScaled(flows: Float64Array, largest: number): Float64Array {
  if (largest === 0 || (largest < largestSafe && largest > smallestSafe)) return flows;
  return flows.map((flow) => flow / largest);
}
