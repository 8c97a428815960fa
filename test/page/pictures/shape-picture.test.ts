/** @jest-environment jsdom */
import type { GeometricShapeState, LineShapeState } from '../../../workbench/host/pictures/shape-state';
import { contrast, pictureColors } from '../../../workbench/page/pictures/colors';
import { drawShape } from '../../../workbench/page/pictures/shape-picture';
import { sampleShapes } from '../../xlsx/sample-pictures';

const rectangle = { left: 0, top: 0, width: 128, height: 64 };
const shape = (name: string): GeometricShapeState => sampleShapes.find((one) => one.name.endsWith(name)) as GeometricShapeState;
const line = (name: string): LineShapeState => sampleShapes.find((one) => one.name === name) as LineShapeState;

test('a box has its outline, its text and its alternative text', () => {
  const { element } = drawShape(shape(' Diamond'), rectangle, pictureColors.light);
  expect([element.getAttribute('role'), element.getAttribute('aria-label')]).toEqual(['img', 'Diamond & text']);
  const path = element.querySelector('path')!;
  expect([path.getAttribute('d'), path.getAttribute('fill'), path.getAttribute('stroke-width')]).toEqual(
    ['M64 0L128 32L64 64L0 32Z', '#E6F2F1', '2'],
  );
  expect(element.querySelector('.picture-text')!.textContent).toBe('Diamond\n<100%>');
});

test('a box without fill, line and alternative text says its text', () => {
  const bare = { ...shape(' Rectangle'), fill: { color: null }, line: { visible: false }, altTextDescription: '' };
  const { element } = drawShape(bare, rectangle, pictureColors.light);
  const path = element.querySelector('path')!;
  expect([path.getAttribute('fill'), path.getAttribute('stroke')]).toEqual(['none', 'none']);
  expect(element.getAttribute('aria-label')).toBe('Rectangle <100%>');
});

test('a turned box is turned around its middle', () => {
  const { element } = drawShape({ ...shape(' Rectangle'), rotation: 30 }, rectangle, pictureColors.light);
  expect(element.style.getPropertyValue('rotate') || (element.style as unknown as { rotate: string }).rotate).toBe('30deg');
});

test('a connector runs between the corners of its rectangle, with its dashes and its arrowhead', () => {
  const elbow = drawShape(line('Elbow'), rectangle, pictureColors.light).element;
  expect(elbow.querySelector('svg > path')!.getAttribute('d')).toBe('M0 64H64V0H128');
  const marker = elbow.querySelector('marker')!;
  expect(elbow.querySelector('svg > path')!.getAttribute('marker-end')).toBe(`url(#${marker.id})`);
  const straight = drawShape(line('Straight'), rectangle, pictureColors.light).element;
  expect(straight.querySelector('svg > path')!.getAttribute('d')).toBe('M128 0L0 64');
  expect(straight.querySelector('marker')).toBeNull();
});

test('on a dark sheet a dark connector is light enough to be seen', () => {
  const dark = drawShape({ ...line('Straight'), line: { color: '#222222' } }, rectangle, pictureColors.dark).element;
  const color = dark.querySelector('svg > path')!.getAttribute('stroke')!;
  expect(contrast(color, pictureColors.dark.back)).toBeGreaterThanOrEqual(3);
});
