import { Autosave } from '../../workbench/page/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function counting(): { autosave: Autosave; saves: () => number } {
  let saves = 0;
  return { autosave: new Autosave(() => Promise.resolve(void (saves += 1)), 800), saves: () => saves };
}

test('many changes in a row are one save, after they have come to rest', async () => {
  const { autosave, saves } = counting();
  for (let change = 0; change < 10; change += 1) {
    autosave.touch();
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(saves()).toBe(0);
  await jest.advanceTimersByTimeAsync(800);
  expect(saves()).toBe(1);
});

test('what waits can be saved at once, and is not saved again', async () => {
  const { autosave, saves } = counting();
  autosave.touch();
  await autosave.flush();
  await jest.advanceTimersByTimeAsync(5000);
  expect(saves()).toBe(1);
});

test('a workbook that gives way is not saved over its successor', async () => {
  const { autosave, saves } = counting();
  autosave.touch();
  await autosave.stop();
  autosave.touch();
  await autosave.flush();
  await jest.advanceTimersByTimeAsync(5000);
  expect(saves()).toBe(0);
});

test('a save that failed is told, and does not stop the next', async () => {
  let attempts = 0;
  const autosave = new Autosave(() => (++attempts === 1 ? Promise.reject(new Error('storage is full')) : Promise.resolve()), 800);
  await expect(autosave.flush()).rejects.toThrow('storage is full');
  await autosave.flush();
  expect(attempts).toBe(2);
});
