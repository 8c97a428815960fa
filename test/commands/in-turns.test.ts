import { inTurns } from '../../src/commands/in-turns';
import type { Steps } from '../../src/domain/steps';

/** A clock that goes on by so many milliseconds whenever somebody looks at it. */
function clockOf(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
}

afterEach(() => jest.restoreAllMocks());

function* stepsOf(count: number, done: () => void): Steps<string> {
  for (let step = 0; step < count; step += 1) yield;
  done();
  return 'result';
}

describe('work in turns', () => {
  test('short work is done in one turn', async () => {
    clockOf(0);
    let isDone = false;
    const working = inTurns(stepsOf(1000, () => { isDone = true; }));
    expect(isDone).toBe(true);
    expect(await working).toBe('result');
  });

  test('long work lets what came meanwhile go first', async () => {
    clockOf(10);
    const order: string[] = [];
    const working = inTurns(stepsOf(100, () => order.push('work')));
    setImmediate(() => order.push('click'));
    expect(await working).toBe('result');
    expect(order).toEqual(['click', 'work']);
  });

  test('an error of the work reaches who waits for it', async () => {
    clockOf(10);
    await expect(inTurns(stepsOf(100, () => { throw new Error('No sheet'); }))).rejects.toThrow('No sheet');
  });
});
