/** A series of amounts, one a period, in period order. Decoding cells into numbers (blanks are zeros) is done before the domain is called. */
export type Flows = Float64Array | readonly number[];
