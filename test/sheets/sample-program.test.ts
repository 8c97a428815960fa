import { assess } from '../../src/domain/realization/assess';
import { tableNames } from '../../src/domain/realization/tables';
import type { Program } from '../../src/domain/realization/program';
import { decodeProgram } from '../../src/sheets/decode-program';
import { lists } from '../../src/sheets/lists';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { planInsertSample, planRemoveSample } from '../../src/sheets/plan-sample';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sampleFirstMonth, sampleProgram } from '../../src/sheets/sample-program';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const inserted = () => {
  const workbook = new ModelWorkbook();
  return workbook.apply(planInsertSample(workbook.facts()).changeSet);
};
const { program, problems } = decodeProgram(inserted().contents());
const { today } = sampleProgram();
const statusTables = [
  'BenefitMeasures', 'BenefitRegister', 'BenefitReviews', 'BenefitRisks', 'BenefitTracking', 'Objectives', 'RealizationPlan',
  'StakeholderRegister', 'Sustainment',
  'WorkshopIdeas',
];

describe('The sample program', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(program.settings.program).toBe('Citizen services transformation');
  });

  const sizes: [keyof Program, number][] = [
    ['objectives', 4], ['benefits', 14], ['stakeholders', 9], ['activities', 40], ['measures', 20], ['risks', 10], ['evidence', 12],
    ['workshops', 1], ['ideas', 6], ['engagement', 12], ['changes', 4], ['reviews', 6], ['sustainment', 3], ['lessons', 6],
  ];
  it.each(sizes)('has its %s: %i', (kind, count) => expect(program[kind]).toHaveLength(count));

  it.each([
    ['category', lists.benefitCategory], ['kind', lists.benefitKind], ['state', lists.benefitState], ['valueType', lists.valueType],
    ['evidenceType', lists.evidenceType], ['ramp', lists.ramp],
  ] as const)('has benefits of every %s', (field, words) => {
    expect([...new Set(program.benefits.map((benefit) => benefit[field]))].sort()).toEqual([...words].sort());
  });

  it('has two dis-benefits, and one benefit that emerged in its workshop', () => {
    expect(program.benefits.filter((benefit) => benefit.kind === 'Dis-benefit').map(({ id }) => id)).toEqual(['B-012', 'B-013']);
    expect(program.ideas.filter((idea) => idea.promotedTo !== '').map(({ promotedTo }) => promotedTo)).toEqual(['B-014']);
  });

  it('refers to nothing that is not there', () => {
    const ids = new Set([
      ...program.objectives, ...program.benefits, ...program.stakeholders, ...program.workshops, ...program.activities, ...program.measures,
      ...program.readings,
    ].map(({ id }) => id));
    const referred = [
      ...program.benefits.flatMap(({ objective, startsAfter }) => [objective, startsAfter]),
      ...program.engagement.map(({ stakeholder }) => stakeholder),
      ...program.ideas.flatMap(({ workshop, promotedTo }) => [workshop, promotedTo]),
      ...program.activities.flatMap(
        ({ benefits, dependsOn, stakeholdersInvolved }) => [...benefits, ...dependsOn, ...stakeholdersInvolved],
      ),
      ...program.links.flatMap(({ from, to }) => [from, to]),
      ...program.cashFlows.map(({ benefit }) => benefit),
      ...program.measures.map(({ benefit }) => benefit),
      ...program.readings.map(({ measure }) => measure),
      ...program.risks.flatMap(({ benefit, triggerMeasure }) => [benefit, triggerMeasure]),
      ...[...program.evidence, ...program.reviews, ...program.sustainment, ...program.lessons].map(({ benefit }) => benefit),
      ...program.baselines.map(({ id }) => id), ...program.changes.map(({ affected }) => affected),
    ].filter((id) => id !== '');
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    expect(referred.length).toBeGreaterThan(500);
  });

  it('plans no activity before what it depends on has begun, and has no circle', () => {
    const byId = new Map(program.activities.map((activity) => [activity.id, activity]));
    const early = program.activities.filter((activity) => activity.dependsOn.some((id) => byId.get(id)!.start! > activity.finish!));
    expect(early.map(({ id }) => id)).toEqual([]);
    const depth = (id: string, path: readonly string[]): number => {
      expect(path).not.toContain(id);
      return 1 + Math.max(0, ...byId.get(id)!.dependsOn.map((before) => depth(before, [...path, id])));
    };
    expect(Math.max(...program.activities.map(({ id }) => depth(id, [])))).toBeGreaterThan(4);
  });

  it('says that an activity is finished exactly when it is complete, and never in the future', () => {
    for (const { id, completePercent, finishedOn } of program.activities) {
      expect(`${id} ${finishedOn !== null}`).toBe(`${id} ${completePercent === 1}`);
      expect(finishedOn ?? 0).toBeLessThanOrEqual(today);
    }
  });

  it('gives the measures of a benefit weights that add up to one, and objectives too', () => {
    const weights = new Map<string, number>();
    for (const { benefit, weightPercent } of program.measures) weights.set(benefit, (weights.get(benefit) ?? 0) + weightPercent!);
    for (const weight of weights.values()) expect(weight).toBeCloseTo(1, 12);
    expect(program.objectives.reduce((sum, { weightPercent }) => sum + weightPercent!, 0)).toBeCloseTo(1, 12);
  });

  it('never claims more than the whole of an effect', () => {
    const claimed = new Map<string, number>();
    for (const { to, contributionPercent } of program.links) claimed.set(to, (claimed.get(to) ?? 0) + (contributionPercent ?? 0));
    for (const [to, share] of claimed) expect(`${to} ${share <= 1 + 1e-9}`).toBe(`${to} true`);
  });

  it('plans in a full year of effect what the register says', () => {
    const money = program.benefits.filter((benefit) => benefit.fullYearValue !== null && benefit.ends === null);
    for (const { id, fullYearValue } of money) {
      const plan = program.cashFlows.find((line) => line.benefit === id && line.series === 'Plan')!;
      const fullYear = plan.values.slice(36, 48).reduce<number>((sum, value) => sum + value!, 0);
      expect(Math.abs(fullYear - fullYearValue!)).toBeLessThan(0.002 * fullYearValue!);
    }
    expect(money.length).toBeGreaterThan(5);
  });

  it('records 18 months of actuals and forecasts the other 42', () => {
    const filled = (series: string) =>
      program.cashFlows.filter((line) => line.series === series).map(({ values }) => values.map((value) => value !== null));
    const elapsed = Array.from({ length: 60 }, (_, month) => month < 18);
    for (const line of filled('Actual')) expect(line).toEqual(elapsed);
    for (const line of filled('Forecast')) expect(line).toEqual(elapsed.map((past) => !past));
    for (const line of filled('Plan')) expect(line).toEqual(elapsed.map(() => true));
  });

  it('pays: planned benefits exceed planned costs over five years, and the budget of the plan is within the costs', () => {
    const total = (type: string) => program.cashFlows.filter((line) => line.type === type && line.series === 'Plan').reduce((sum, line) => {
      const sign = program.benefits.find(({ id }) => id === line.benefit)?.kind === 'Dis-benefit' ? -1 : 1;
      return sum + sign * line.values.reduce<number>((all, value) => all + (value ?? 0), 0);
    }, 0);
    expect(total('Benefit')).toBeGreaterThan(1.3 * total('Cost'));
    expect(total('Benefit')).toBeLessThan(3 * total('Cost'));
    const budget = program.activities.reduce((sum, activity) => sum + (activity.budget ?? 0), 0);
    expect(budget).toBeLessThan(total('Cost'));
  });

  it('has 18 months of readings: some missing, some late, one with the wrong sign', () => {
    const months = new Set(program.readings.map(({ periodStart }) => periodStart));
    expect(months.size).toBe(18);
    expect(program.readings.filter(({ value }) => value! < 0).map(({ measure }) => measure)).toEqual(['M-014']);
    const delay = ({ enteredOn, periodStart }: Program['readings'][number]): number => enteredOn! - periodStart!;
    expect(program.readings.filter((reading) => delay(reading) > 90)).toHaveLength(3);
    const monthly = program.measures.filter(({ everyDays }) => everyDays === 30);
    const quarterly = program.measures.length - monthly.length;
    expect(program.readings).toHaveLength(monthly.length * 18 + quarterly * 6 - 7);
  });

  it('has one risk whose trigger has fired', () => {
    const latest = (id: string) => program.readings.filter(({ measure }) => measure === id).at(-1)!.value!;
    const fired = program.risks.filter(({ triggerMeasure, triggerWhen, triggerValue }) =>
      triggerMeasure !== '' && (triggerWhen === 'Above' ? latest(triggerMeasure) > triggerValue! : latest(triggerMeasure) < triggerValue!));
    expect(fired.map(({ id }) => id)).toEqual(['R-01']);
  });

  it('has two reviews behind it and a baseline that was replaced once, where the change log says', () => {
    expect(new Set(program.reviews.map(({ date }) => date)).size).toBe(2);
    const versions = new Map<string, Map<string, unknown>>();
    for (const { version, id, field, value } of program.baselines) {
      if (!versions.has(version)) versions.set(version, new Map());
      versions.get(version)!.set(`${id} ${field}`, value);
    }
    const [first, second] = [versions.get('1.0')!, versions.get('1.1')!];
    expect([...versions.keys()]).toEqual(['1.0', '1.1']);
    const moved = [...second].filter(([key, value]) => first.get(key) !== value).map(([key]) => key);
    expect(moved).toEqual(['B-002 Full-year value', 'B-002 Full effect', 'M-003 Target date']);
    for (const change of program.changes.filter(({ baselineVersion }) => baselineVersion === '1.1')) {
      expect(first.get(`${change.affected} ${change.field}`)).toBe(change.old);
      expect(second.get(`${change.affected} ${change.field}`)).toBe(change.new);
    }
  });

  describe('assessed on the day its readings go up to', () => {
    const assessment = assess(program, today);

    it('has one error, which was put in: the reading with the wrong sign', () => {
      const errors = assessment.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code }) => code)).toEqual(['wrong-sign-reading']);
    });

    it('has benefits that do better, as planned and worse, and follow-up that is due', () => {
      const { benefitsByStatus, triggeredRisks, overdueReadings, overdueReviews, overdueContacts } = assessment.summary;
      expect(Object.entries(benefitsByStatus).filter(([, count]) => count > 0).map(([status]) => status)).toEqual(
        expect.arrayContaining(['Exceeding', 'On track', 'At risk', 'Off track', 'Not started']),
      );
      expect(triggeredRisks.map(({ risk }) => risk)).toEqual(['R-01']);
      for (const count of [overdueReadings, overdueReviews, overdueContacts]) expect(count).toBeGreaterThan(0);
    });

    it('is refreshed once: the second time changes nothing', () => {
      const workbook = inserted();
      const refresh = () => planRefresh(assess(decodeProgram(workbook.contents()).program, today), workbook.contents(), workbook.settings);
      const first = refresh();
      expect(first.problems).toEqual([]);
      expect([...first.updated.keys()].sort()).toEqual(statusTables);
      workbook.apply(first.changeSet);
      expect(refresh().changeSet.changes).toEqual([]);
    });
  });

  it('has a history of two snapshots, with the money of then', () => {
    const at = (snapshot: string) => program.history.filter((entry) => entry.snapshot === snapshot);
    expect(at('Month 12').map(({ id }) => id)).toEqual(program.benefits.map(({ id }) => id));
    const planned = (snapshot: string) => at(snapshot).reduce((sum, entry) => sum + (entry.planned ?? 0), 0);
    expect(planned('Month 12')).toBeGreaterThan(0);
    expect(planned('Month 15')).toBeGreaterThan(planned('Month 12'));
  });

  it('names roles, not people', () => {
    const owners = new Set(
      [...program.benefits, ...program.activities, ...program.measures, ...program.objectives].map(({ owner }) => owner),
    );
    expect([...owners].filter((owner) => !/(Head|Director|Chief|manager|treasurer|officer|auditor|partner)/.test(owner))).toEqual([]);
  });

  it('begins so that its story stands where it should on the day it is seen', () => {
    for (const day of [45_982, 46_045, 46_080, 46_360]) {
      const seen = sampleProgram(sampleFirstMonth(day));
      expect(seen.today).toBeLessThanOrEqual(day);
      expect(day - seen.today).toBeLessThan(31);
    }
  });

  it('is the same program in other months when it begins in another month', () => {
    const later = sampleProgram(sampleProgram().settings.firstPeriod! + 365);
    expect(later.today - today).toBeGreaterThanOrEqual(364);
    expect(later.rows['BenefitTracking']).toHaveLength(program.readings.length);
  });

  it('goes into a new workbook only', () => {
    const workbook = new ModelWorkbook();
    workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: program.settings }).changeSet);
    const plan = planInsertSample(workbook.facts());
    expect(plan.changeSet.changes).toEqual([]);
    expect(plan.problems).toMatchObject([{ code: 'sample-needs-new-workbook', severity: 'error' }]);
  });

  it('is removed in one step, whatever happened to it, and that can be taken back', () => {
    const workbook = inserted();
    workbook.sheets.push({ name: 'My notes', key: null });
    workbook.set('BenefitRegister', 0, 'Benefit', 'Changed by me');
    const before = workbook.facts();
    const registered = workbook.column('BenefitRegister', 'Benefit');
    const { changeSet } = planRemoveSample(workbook.facts(), workbook.contents(), program.settings);
    workbook.apply(changeSet);
    expect(workbook.facts()).toEqual({ sheets: before.sheets.slice(-1), tables: [], names: [], settings: {} });
    workbook.undo();
    expect(workbook.column('BenefitRegister', 'Benefit')).toEqual(registered);
    expect(workbook.tables.size).toBe(Object.keys(tableNames).length + 2);
    expect(workbook.sheets).toHaveLength(sheetsOfPack('full').length + 1);
  });

  it('takes its names away in English, in whatever language Excel gives them', () => {
    const workbook = inserted();
    const english = workbook.facts().names;
    const german = english.map(({ name, formula }) => ({ name, formula: formula.replaceAll(',', ';').replaceAll('COUNTA(', 'ANZAHL2(') }));
    const { changeSet } = planRemoveSample({ ...workbook.facts(), names: german }, workbook.contents(), program.settings);
    const removed = changeSet.changes.flatMap(
      (change) => (change.do === 'set-name' ? [{ name: change.name, formula: change.before }] : []),
    );
    expect(removed.length).toBeGreaterThan(5);
    expect(english).toEqual(expect.arrayContaining(removed));
  });
});
