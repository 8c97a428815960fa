import { connectorPath, shapePath } from '../../../workbench/page/pictures/shape-path';

describe('outlines of shapes', () => {
  test.each([
    ['Rectangle', 'M0 0L90 0L90 60L0 60Z'],
    ['Diamond', 'M45 0L90 30L45 60L0 30Z'],
    ['Hexagon', 'M0 30L15 0L75 0L90 30L75 60L15 60Z'],
    ['Chevron', 'M0 0L60 0L90 30L60 60L0 60L30 30Z'],
    ['Ellipse', 'M0 30a45 30 0 0 1 90 0a45 30 0 0 1 -90 0Z'],
    ['RoundRectangle', 'M10 0h70a10 10 0 0 1 10 10v40a10 10 0 0 1 -10 10h-70a10 10 0 0 1 -10 -10v-40a10 10 0 0 1 10 -10Z'],
  ])('%s', (form, path) => {
    expect(shapePath(form, 90, 60)).toBe(path);
  });

  test('a form that is not drawn yet is a rectangle', () => {
    expect(shapePath('Cloud', 90, 60)).toBe(shapePath('Rectangle', 90, 60));
  });

  test.each([
    ['Straight', 'M0 60L90 0'],
    ['Elbow', 'M0 60H45V0H90'],
    ['Curve', 'M0 60C45 60 45 0 90 0'],
  ] as const)('a connector: %s', (kind, path) => {
    expect(connectorPath(kind, { x: 0, y: 60 }, { x: 90, y: 0 })).toBe(path);
  });
});
