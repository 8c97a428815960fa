import type { CellInput } from '../change-set';
import type { NewRecord } from '../plan-append';
import type { SampleCalendar } from './sample-calendar';

type When = readonly [month: number, day?: number];

/** The plan of the sample program: 40 activities; what is finished by month 18 has a finish, some of it late. */
export function sampleActivities({ on }: SampleCalendar): readonly NewRecord[] {
  const at = (when: When | null): CellInput => (when ? on(...when) : '');
  const activity = (
    id: string, type: string, name: string, benefits: string, owner: string, start: When, finish: When, complete: number,
    finishedOn: When | null,
    budget: number | '', spent: number | '', days: number | '', dependsOn = '', rest: NewRecord = {},
  ): NewRecord => ({
    id, type, activity: name, benefits, owner, start: at(start), finish: at(finish), completePercent: complete, finishedOn: at(finishedOn),
    budget, spent, peopleDays: days, dependsOn, ...rest,
  });
  const milestone = (
    id: string, name: string, benefits: string, owner: string, day: When, finishedOn: When | null, dependsOn = '', rest: NewRecord = {},
  ): NewRecord =>
    activity(id, 'Milestone', name, benefits, owner, day, day, finishedOn ? 1 : 0, finishedOn, '', '', '', dependsOn, rest);
  const enabling = 'Enabling change';
  const business = 'Business change';
  return [
    milestone('A-001', 'Program approved', '', 'City manager', [1, 15], [1, 15]),
    activity(
      'A-002', enabling, 'Choose the platform', 'B-001, B-004, B-006', 'Chief information officer', [1, 16], [3, 15], 1, [3, 20],
      40_000, 42_000, 60, 'A-001', { stakeholdersInvolved: 'S-07, S-08', iteration: 'Release 1' },
    ),
    activity(
      'A-003', 'Measurement', 'Measure the baselines', 'B-001, B-002, B-003, B-004, B-006, B-007, B-008, B-010', 'Head of performance',
      [1, 16], [3, 31], 1, [3, 28], 12_000, 11_500, 45, 'A-001',
    ),
    activity(
      'A-004', 'Engagement', 'Tell every team what changes for it', 'B-001, B-006', 'Director of citizen services', [2, 1], [4, 30], 1,
      [4, 30], 8_000, 7_200, 25, 'A-001', { stakeholdersInvolved: 'S-03, S-04, S-05' },
    ),
    activity(
      'A-005', enabling, 'Data protection assessment', 'B-006, B-008', 'Head of legal affairs', [3, 1], [6, 30], 1, [6, 18], 15_000,
      14_000, 30, 'A-002', { stakeholdersInvolved: 'S-06' },
    ),
    activity(
      'A-006', enabling, 'Set up the platform', 'B-001, B-003, B-004, B-006', 'Chief information officer', [3, 21], [7, 31], 1, [8, 5],
      520_000, 548_000, 420, 'A-002',
      { stakeholdersInvolved: 'S-07', technologyAndOtherResources: 'Platform licenses, test environment', iteration: 'Release 1' },
    ),
    activity(
      'A-007', business, 'Notices go out electronically by default', 'B-003', 'Head of procurement', [4, 1], [5, 31], 1, [5, 29],
      20_000, 18_500, 35, 'A-004',
    ),
    milestone('A-008', 'Electronic notices live', 'B-003', 'Head of procurement', [6, 1], [6, 1], 'A-007'),
    milestone(
      'A-009', 'Online forms and payment live', 'B-004, B-006, B-012', 'Chief information officer', [7, 1], [7, 10], 'A-005',
      { contingency: 'Start with the ten forms used most' },
    ),
    milestone(
      'A-010', 'Self-service live', 'B-001, B-007, B-010, B-013', 'Director of citizen services', [8, 1], [9, 1], 'A-006, A-009',
      { contingency: 'Keep the old telephone menu for a quarter', stakeholdersInvolved: 'S-02' },
    ),
    activity(
      'A-011', business, 'Train contact center agents', 'B-001, B-012', 'Head of contact center', [7, 1], [10, 31], 1, [11, 20], 45_000,
      51_000, 160, 'A-004', { stakeholdersInvolved: 'S-03' },
    ),
    activity(
      'A-012', business, 'Deadlines are watched by the case system', 'B-008', 'Head of case work', [8, 1], [9, 30], 1, [9, 30], 25_000,
      24_000, 40, 'A-006', { stakeholdersInvolved: 'S-04' },
    ),
    activity(
      'A-013', enabling, 'Case system, second release', 'B-009', 'Chief information officer', [10, 1], [19, 31], 0.55, null, 180_000,
      110_000, 210, 'A-006',
      { stakeholdersInvolved: 'S-07', iteration: 'Release 2', contingency: 'Move what is left to the regional platform' },
    ),
    milestone(
      'A-014', 'New permit process live', 'B-002', 'Head of permits', [11, 1], [12, 15], 'A-016, A-017',
      { contingency: 'Start with small permits', stakeholdersInvolved: 'S-05' },
    ),
    activity(
      'A-015', enabling, 'Connect the land register', 'B-002', 'Chief information officer', [6, 1], [10, 15], 1, [11, 28], 90_000,
      104_000, 85, 'A-006', { technologyAndOtherResources: 'Interface of the land register' },
    ),
    activity(
      'A-016', business, 'Redesign the permit process', 'B-002', 'Head of permits', [5, 1], [9, 30], 1, [10, 10], 30_000, 31_000, 90,
      'A-003', { stakeholdersInvolved: 'S-05' },
    ),
    activity(
      'A-017', business, 'Train permit officers', 'B-002', 'Head of permits', [9, 1], [10, 31], 1, [12, 5], 18_000, 19_500, 55, 'A-016',
      { stakeholdersInvolved: 'S-05' },
    ),
    activity(
      'A-018', business, 'Move fourteen agents to other vacancies', 'B-001', 'Director of people', [10, 1], [18, 15], 0.57, null,
      35_000, 22_000, 50, 'A-010, A-011', { stakeholdersInvolved: 'S-03', contingency: 'Extend fixed-term contracts by a quarter' },
    ),
    activity(
      'A-019', business, 'Reduce the postage contract', 'B-003', 'Head of procurement', [8, 1], [9, 30], 1, [9, 15], '', '', 10,
      'A-008',
    ),
    activity(
      'A-020', business, 'Give freed hours to casework', 'B-006', 'Head of case work', [9, 1], [12, 31], 1, [12, 20], 6_000, 5_500, 30,
      'A-009', { stakeholdersInvolved: 'S-04' },
    ),
    activity(
      'A-021', business, 'Open assisted digital points in three libraries', 'B-013', 'Head of libraries', [8, 1], [10, 15], 1, [10, 12],
      40_000, 39_000, 45, 'A-004', { stakeholdersInvolved: 'S-09' },
    ),
    activity(
      'A-022', 'Engagement', 'Campaign: do it online', 'B-001, B-007, B-010', 'Director of citizen services', [9, 1], [12, 31], 1,
      [12, 31], 60_000, 58_000, 40, 'A-010', { stakeholdersInvolved: 'S-02' },
    ),
    milestone('A-023', 'Gate review after one year', '', 'City manager', [12, 20], [12, 20], 'A-010', { stakeholdersInvolved: 'S-01' }),
    activity(
      'A-024', 'Measurement', 'Survey residents twice a year', 'B-007', 'Head of performance', [6, 1], [24, 31], 0.6, null, 24_000,
      14_000, 30, 'A-003', { stakeholdersInvolved: 'S-02' },
    ),
    activity(
      'A-025', enabling, 'Save and resume forms', 'B-007, B-001', 'Chief information officer', [9, 1], [11, 30], 1, [11, 25], 35_000,
      33_000, 40, 'A-009', { iteration: 'Release 1.1' },
    ),
    activity(
      'A-026', business, 'Shorten the permit checklists', 'B-002', 'Head of permits', [12, 16], [14, 15], 1, [14, 20], 5_000, 5_200, 20,
      'A-014', { stakeholdersInvolved: 'S-05' },
    ),
    milestone('A-027', 'Re-baseline approved', 'B-002', 'City manager', [13, 20], [13, 20], 'A-023', { stakeholdersInvolved: 'S-01' }),
    activity(
      'A-028', 'Engagement', 'Workshop on further benefits', 'B-014', 'Benefits manager', [14, 1], [14, 28], 1, [14, 16], 3_000, 2_800,
      8, 'A-023', { stakeholdersInvolved: 'S-02, S-03, S-04, S-05, S-09' },
    ),
    activity(
      'A-029', business, 'Recovery plan for permits', 'B-002', 'Head of permits', [17, 15], [20, 31], 0.2, null, 22_000, 4_000, 60,
      'A-026', { stakeholdersInvolved: 'S-05, S-01', contingency: 'Borrow two officers from the county' },
    ),
    activity(
      'A-030', enabling, 'Join the regional platform', 'B-005', 'Chief information officer', [16, 1], [22, 31], 0.35, null, 110_000,
      30_000, 120, 'A-013', { stakeholdersInvolved: 'S-07' },
    ),
    activity(
      'A-031', 'Sustainment', 'Hand benefits over to operations', 'B-003, B-004, B-006', 'Benefits manager', [18, 1], [21, 31], 0.25,
      null, 6_000, 1_000, 20, 'A-020',
    ),
    activity(
      'A-032', 'Sustainment', 'Keep the forms short: yearly review', 'B-006, B-007', 'Head of case work', [20, 1], [22, 28], 0, null,
      4_000, 0, 15, 'A-031',
    ),
    activity(
      'A-033', enabling, 'Callback instead of waiting line', 'B-001, B-007', 'Head of contact center', [17, 1], [20, 15], 0.4, null,
      28_000, 9_000, 35, 'A-010', { iteration: 'Release 2' },
    ),
    milestone('A-034', 'Demand data reaches planning', 'B-014', 'Head of planning', [19, 20], null, 'A-028'),
    activity(
      'A-035', 'Measurement', 'Profile the demand benefit', 'B-014', 'Head of planning', [17, 1], [20, 20], 0.3, null, 5_000, 1_000, 12,
      'A-028',
    ),
    milestone('A-036', 'Case system, second release live', 'B-009', 'Chief information officer', [20, 1], null, 'A-013'),
    activity(
      'A-037', business, 'Staff use the second release', 'B-009', 'Director of people', [20, 2], [23, 31], 0, null, 20_000, 0, 60,
      'A-036', { stakeholdersInvolved: 'S-04' },
    ),
    activity(
      'A-038', 'Measurement', 'Post-implementation review', '', 'Benefits manager', [22, 1], [24, 15], 0, null, 12_000, 0, 25, 'A-031',
    ),
    activity(
      'A-039', 'Sustainment', 'Budgets follow the savings', 'B-001, B-003', 'Director of finance', [21, 1], [24, 20], 0, null, '', '',
      15, 'A-018',
    ),
    milestone('A-040', 'Program closed', '', 'City manager', [24, 28], null, 'A-038, A-039', { stakeholdersInvolved: 'S-01' }),
  ];
}

/** The benefits map as arrows, from enablers to objectives. */
export function sampleLinks(): readonly NewRecord[] {
  const link = (
    from: string, to: string, contributionPercent: number | '', word = 'Contributes', lagPeriods: number | '' = '', note = '',
  ): NewRecord => ({ from, to, link: word, contributionPercent, lagPeriods, note });
  return [
    link('A-006', 'A-010', '', 'Requires'), link('A-009', 'A-010', '', 'Requires'), link('A-015', 'A-014', '', 'Requires'),
    link(
      'A-010', 'B-001', 0.6, 'Contributes', 1), link('A-011', 'B-001', 0.25, 'Contributes', 2), link('A-033', 'B-001', 0.15,
      'Contributes', 1,
    ),
    link('A-014', 'B-002', 0.6, 'Contributes', 1), link('A-026', 'B-002', 0.2), link('A-029', 'B-002', 0.1),
    link(
      'A-008', 'B-003', 0.7), link('A-019', 'B-003', 0.3), link('A-009', 'B-004', 1), link('A-009', 'B-006', 0.6), link('A-020',
      'B-006', 0.4,
    ),
    link(
      'A-010', 'B-007', 0.5, 'Contributes', 1), link('A-025', 'B-007', 0.2), link('A-022', 'B-007', 0.3), link('A-012', 'B-008',
      0.8), link('A-010', 'B-010', 0.8, 'Contributes', 1,
    ),
    link(
      'A-036', 'B-009', 0.9, 'Contributes', 2), link('A-021', 'B-013', 1), link('A-034', 'B-014', 0.8, 'Contributes', 1), link('A-030',
      'B-005', 1,
    ),
    link(
      'B-001', 'O-02', 0.45), link('B-003', 'O-02', 0.1), link('B-004', 'O-02', 0.25), link('B-005', 'O-02', 0.1), link('B-014', 'O-02',
      0.1,
    ),
    link(
      'B-002', 'O-01', 0.35), link('B-007', 'O-01', 0.5), link('B-011', 'O-01', 0.05), link('B-006', 'O-03', 0.6), link('B-009', 'O-03',
      0.4,
    ),
    link('B-008', 'O-04', 0.7), link('B-010', 'O-04', 0.3),
    link('B-006', 'B-002', 0.1, 'Contributes', 1, 'Freed hours go into permits too.'),
    link(
      'B-012', 'B-007', '', 'Conflicts', '', 'Callers who wait do not find it easy.'), link('B-013', 'B-007', '', 'Contributes', '',
      'Nobody is left alone with a form.',
    ),
  ];
}
