/** Which way a measure should move. The words are those of the Direction column. */
export const directions = ['Higher is better', 'Lower is better'] as const;

export type Direction = (typeof directions)[number];

/** +1 where more is better, -1 where less is better: times a difference, favorable is positive. */
export const directionSign: Readonly<Record<Direction, 1 | -1>> = {
  'Higher is better': 1,
  'Lower is better': -1,
};
