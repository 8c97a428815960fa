/**
 * The points of a shape that connectors are attached to, in the order of their numbers (`Excel.Line.connectBeginShape`). From the `cxnLst`
 * of each form in presetShapeDefinitions.xml, ECMA-376 part 1, with the form's own proportions. Forms that are not here the workbench does
 * not know how to draw.
 */
export interface SitePoint {
  readonly x: number;
  readonly y: number;
}

type Sites = (width: number, height: number) => readonly SitePoint[];

/** Top, left, bottom, right. */
const middles: Sites = (width, height) => [
  { x: width / 2, y: 0 }, { x: 0, y: height / 2 }, { x: width / 2, y: height }, { x: width, y: height / 2 },
];

/** Every eighth of the circle, from the top against the clock. */
const ellipse: Sites = (width, height) => Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4;
  return { x: (width / 2) * (1 - Math.sin(angle)), y: (height / 2) * (1 - Math.cos(angle)) };
});

/** From the right with the clock: its corners; the slanted sides take a quarter of the shorter side. */
const hexagon: Sites = (width, height) => {
  const slant = Math.min(width, height) / 4;
  return [
    { x: width, y: height / 2 }, { x: width - slant, y: height }, { x: slant, y: height }, { x: 0, y: height / 2 }, { x: slant, y: 0 },
    { x: width - slant, y: 0 },
  ];
};

/** Its tip and notch take half of the shorter side. */
const chevron: Sites = (width, height) => {
  const tip = Math.min(width, height) / 2;
  return [{ x: width - tip, y: 0 }, { x: tip, y: height / 2 }, { x: width - tip, y: height }, { x: width, y: height / 2 }];
};

/** From the top against the clock: corners and the middles of the sides, for one with its top in the middle. */
const triangle: Sites = (width, height) => [
  { x: width / 2, y: 0 }, { x: width / 4, y: height / 2 }, { x: 0, y: height }, { x: width / 2, y: height }, { x: width, y: height },
  { x: (width * 3) / 4, y: height / 2 },
];

const sitesByForm: Readonly<Record<string, Sites>> = {
  Rectangle: middles, RoundRectangle: middles, Diamond: middles, Ellipse: ellipse, Hexagon: hexagon, Chevron: chevron, Triangle: triangle,
};

/** The forms of `Excel.GeometricShapeType` the workbench knows. */
export const knownForms = Object.keys(sitesByForm);

/** Relative to the shape's top left corner; none for a form that is not known. */
export function connectionSites(form: string, width: number, height: number): readonly SitePoint[] {
  return sitesByForm[form]?.(width, height) ?? [];
}
