/** Replaces the date of today, which formulas ask for, and nothing else of time; undone by `jest.useRealTimers()`. */
export function letTheDateBe(now: Date): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout',
      'clearTimeout',
    ],
  });
}
