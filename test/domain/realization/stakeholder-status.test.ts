import type { Engagement, Stakeholder } from '../../../src/domain/realization/program';
import { stakeholderStatus } from '../../../src/domain/realization/stakeholder-status';
import { contact, day, stakeholder } from './records';

const today = day('2026-06-15');
const of = (given: Partial<Stakeholder>, contacts: readonly Partial<Engagement>[] = []): ReturnType<typeof stakeholderStatus> =>
  stakeholderStatus(stakeholder(given), contacts.map(contact), today);

describe('where a stakeholder stands', () => {
  it.each([
    [4, 4, 'Manage closely'],
    [5, 3, 'Keep satisfied'],
    [3, 4, 'Keep informed'],
    [3, 3, 'Monitor'],
    [null, 5, null],
  ])('influence %p and interest %p: %s', (influence, interest, approach) => {
    expect(of({ influence, interest }).approach).toBe(approach);
  });

  it.each<[string, Partial<Stakeholder>, number | null, string]>([
    ['support to win', { supportNow: -1, supportNeeded: 1 }, 2, 'Support gap'],
    ['support enough', { supportNow: 2, supportNeeded: 1 }, -1, 'On track'],
    ['support unknown', { supportNeeded: 1 }, null, 'No data'],
    [
      'contact overdue before support', { supportNow: -1, supportNeeded: 1, everyDays: 7, lastContact: day('2026-06-01') }, 2,
      'Contact overdue',
    ],
    ['never contacted, though there is a rhythm', { everyDays: 30 }, null, 'Contact overdue'],
    ['contact due today', { everyDays: 14, lastContact: day('2026-06-01') }, null, 'On track'],
  ])('%s', (_, given, supportGap, status) => {
    expect(of(given)).toMatchObject({ supportGap, status });
  });

  it('counts the later of register and log, up to today', () => {
    const log = [{ date: day('2026-06-03') }, { date: day('2026-05-20') }, { date: day('2026-07-01') }, { date: null }];
    expect(of({ everyDays: 10, lastContact: day('2026-06-01') }, log).nextContact).toBe(day('2026-06-13'));
    expect(of({ everyDays: 10, lastContact: day('2026-06-05') }, log).nextContact).toBe(day('2026-06-15'));
    expect(of({ everyDays: null, lastContact: day('2026-06-05') }).nextContact).toBeNull();
  });
});
