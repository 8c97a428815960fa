import { call, errorCell } from './custom-functions';
import '../../src/functions/functions';

const row = (...cells: unknown[]): unknown[][] => [cells];

describe('a wrong argument', () => {
  test.each([
    ['text among flows', () => call('NPV', 0.1, row(1, 2, 3, 'tbc')), 'flows: cell 4 is text "tbc"; a number is needed.'],
    [
      'text in a block, counted row by row', () => call('NPV', 0.1, [[1, 2], [3, 'n/a']]),
      'flows: cell 4 is text "n/a"; a number is needed.',
    ],
    ['a number stored as text among flows', () => call('IRR', row(-1, '2')), 'flows: cell 2 is text "2"; a number is needed.'],
    ['TRUE among flows', () => call('PAYBACK', row(-1, true)), 'flows: cell 2 is TRUE or FALSE; a number is needed.'],
    ['text for a number', () => call('PROGRESS', 1, 2, 'soon'), 'actual: is text "soon"; a number is needed.'],
    ['a range for a number', () => call('ROIANNUAL', 1, 1, row(1, 2)), 'years: is a range; a single value is needed.'],
    ['a blank date', () => call('XNPV', 0.1, row(-1, 2), row(45000, null)), 'dates: cell 2 is blank; a value is needed.'],
    ['an unknown schedule', () => call('NPV', 'GREENBOOKS', row(1)), /^rate: is "GREENBOOKS"; use one of: GREENBOOK, GREENBOOK-HEALTH, /],
    ['an unknown word', () => call('NPV', 0.1, row(1), 'begin'), 'timing: is "begin"; use one of: end, mid, start.'],
    ['a word cut too short', () => call('RAMP', 0.5, 's'), /^curve: is "s"; use one of: Immediate, Linear, S-curve, /],
    ['a guess of -100%', () => call('IRR', row(-1, 2), -1), 'guess: must be above -1 (-100%).'],
    ['fewer rates than periods', () => call('NPV', row(0.1, 0.1), row(1, 2, 3)), 'rate: has 2 rates for 3 periods.'],
    ['no response at all', () => call('CSAT', row(null, '')), 'responses: has no value.'],
    ['a very long text', () => call('PROGRESS', 0, 1, 'x'.repeat(32_767)), `actual: is text "${'x'.repeat(60)}…"; a number is needed.`],
  ])('%s is #VALUE!, and the message says where', (_what, ask, message) => {
    const outcome = ask();
    expect(outcome.error).toBe('#VALUE!');
    expect(outcome.message).toMatch(message instanceof RegExp ? message : new RegExp(`^${escaped(message)}$`));
  });

  test.each([
    ['flows that never pay back', () => call('PAYBACK', row(-100, 10, 10)), 'flows: not paid back within 2 periods.'],
    ['no actual yet', () => call('REALIZATION', row('', ''), row(10, 20)), 'actuals: has no value yet.'],
    ['three readings', () => call('TREND', row(1, 2, 3)), 'values: has 3 values so far; 4 are needed.'],
  ])('%s is #N/A, and the message says why', (_what, ask, message) => {
    expect(ask()).toEqual({ error: '#N/A', message });
  });

  test.each([
    ['amounts of one sign have no rate of return', () => call('IRR', row(1, 2, 3)), '#NUM!'],
    ['flows and dates that differ in number', () => call('XIRR', row(-1, 2), row(45000)), '#NUM!'],
    ['a date before the first', () => call('XNPV', 0.1, row(-1, 2), row(45000, 44000)), '#NUM!'],
    ['a rate of -100%', () => call('NPV', -1, row(1)), '#DIV/0!'],
    ['costs of nothing', () => call('BCR', 0.1, row(1), row(0)), '#DIV/0!'],
    ['a plan of nothing', () => call('VARIANCEPCT', 1, 0), '#DIV/0!'],
    ['a result beyond the largest number', () => call('VARIANCE', 1.7e308, -1.7e308), '#NUM!'],
  ])('%s: %#', (_what, ask, error) => {
    expect(ask().error).toBe(error);
  });
});

describe('an error cell', () => {
  test.each(
    ['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!'],
  )('%s is the result, however the host hands it over', (code) => {
    for (const cell of [errorCell(code), { type: 'Error', basicType: 'Error', basicValue: code }, code]) {
      expect(call('NPV', 0.1, row(1, cell)).error).toBe(code);
      expect(call('NPV', [[cell]], row(1)).error).toBe(code);
      expect(call('PROGRESS', 1, 2, cell).error).toBe(code);
      expect(call('NPV', 0.1, row(1), cell).error).toBe(code);
    }
  });

  test('an error that no function can return is #VALUE!', () => {
    expect(call('NPV', 0.1, row({ type: 'Error', basicType: 'Error', basicValue: '#BUSY!' })).error).toBe('#VALUE!');
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
