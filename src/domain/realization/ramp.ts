/**
 * How a benefit grows from nothing to its full level over the ramp: x is the share of the ramp's time that has passed, the result the
 * share of the full level reached. Every curve but Immediate runs from 0 to 1.
 */
const shapes = {
  Immediate: () => 1,
  Linear: (x: number) => x,
  /** Slow, fast, slow: the logistic function with steepness 10, scaled to start at 0 and end at 1. */
  'S-curve': (x: number) => (logistic(x) - logistic(0)) / (logistic(1) - logistic(0)),
  /** A gentler S: 3x^2 - 2x^3. */
  Smoothstep: (x: number) => x * x * (3 - 2 * x),
  /** Most of it early: exponential approach with rate 3. */
  'Front-loaded': (x: number) => Math.expm1(-3 * x) / Math.expm1(-3),
} as const satisfies Record<string, (x: number) => number>;

export type RampCurve = keyof typeof shapes;

export const rampCurves = Object.keys(shapes) as readonly RampCurve[];

const steepness = 10;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-steepness * (x - 0.5)));
}

/** Share of the full level at share x of the ramp: 0 before the ramp starts (x < 0), 1 after it ends (x > 1). */
export function ramp(x: number, curve: RampCurve = 'Linear'): number {
  if (x < 0) return 0;
  return x >= 1 ? 1 : shapes[curve](x);
}
