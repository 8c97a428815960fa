import type { Steps } from '../../src/domain/steps';
import { atOnce, mapInSteps, recordsAStep } from '../../src/domain/steps';

function restsOf(steps: Steps<unknown>): number {
  let rests = 0;
  while (steps.next().done !== true) rests += 1;
  return rests;
}

describe('work in steps', () => {
  test('done at once gives what it returns, however often it may rest', () => {
    function* work(): Steps<string> {
      yield;
      yield;
      return 'done';
    }
    expect(atOnce(work())).toBe('done');
  });

  test('maps like an array, with the position of each item', () => {
    const items = ['a', 'b', 'c'];
    expect(atOnce(mapInSteps(items, (item, index) => `${index} ${item}`))).toEqual(['0 a', '1 b', '2 c']);
  });

  const sizes = [[0, 0], [recordsAStep - 1, 0], [recordsAStep, 1], [3 * recordsAStep, 3]] as const;
  test.each(sizes)('over %i records it may rest %i times', (records, rests) => {
    expect(restsOf(mapInSteps(Array.from({ length: records }), () => null))).toBe(rests);
  });
});
