/** A series of amounts, one per period, in order. Cells are decoded into numbers (blanks are zeros) before the domain is called. */
export type Flows = Float64Array | readonly number[];

/**
 * The same amounts as a typed array, copied only when they are not one already. A loop that meets both kinds of array runs at half the
 * speed, so those that pass over the flows many times pass over this.
 */
export function typedFlows(flows: Flows): Float64Array {
  return flows instanceof Float64Array ? flows : new Float64Array(flows);
}
