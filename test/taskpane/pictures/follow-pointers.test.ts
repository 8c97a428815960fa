import { followPointers } from '../../../src/taskpane/pictures/follow-pointers';

const box = document.createElement('div');
const record = document.createElement('button');
box.append(record);
document.body.append(box);
box.setPointerCapture = () => undefined;

/** jsdom has no pointers; they are mouse events with a number. */
function point(type: string, pointerId: number, clientX: number, clientY: number, on: Element = box): void {
  on.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, clientX, clientY }), { pointerId, pointerType: 'touch' }));
}

const drags: number[][] = [];
const pinches: unknown[][] = [];
let stop: () => void;
beforeEach(() => {
  drags.length = 0;
  pinches.length = 0;
  stop = followPointers(box, { onDrag: (...moved) => void drags.push(moved), onPinch: (...moved) => void pinches.push(moved) });
});
afterEach(() => stop());

test('one pointer moves the picture, from beside the records, until it is lifted', () => {
  point('pointerdown', 1, 10, 10);
  point('pointermove', 1, 15, 30);
  point('pointermove', 1, 15, 25);
  point('pointerup', 1, 15, 25);
  point('pointermove', 1, 90, 90);
  expect(drags).toEqual([[5, 20], [0, -5]]);
  drags.length = 0;
  point('pointerdown', 2, 10, 10, record);
  point('pointermove', 2, 15, 30, record);
  expect(drags).toEqual([]);
});

test('two fingers zoom by how much they part, around what is between them, also on records', () => {
  point('pointerdown', 1, 100, 100, record);
  point('pointerdown', 2, 200, 100);
  point('pointermove', 2, 300, 100);
  expect(pinches).toEqual([[2, { x: 200, y: 100 }, 50, 0]]);
  point('pointercancel', 1, 100, 100);
  point('pointermove', 2, 310, 100);
  expect([pinches.length, drags]).toEqual([1, [[10, 0]]]);
});

test('nothing is followed any more in the end', () => {
  stop();
  point('pointerdown', 1, 10, 10);
  point('pointermove', 1, 15, 30);
  expect(drags).toEqual([]);
});
