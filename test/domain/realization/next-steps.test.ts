import { assess } from '../../../src/domain/realization/assess';
import type { Program } from '../../../src/domain/realization/program';
import { emptyProgram } from '../../../src/domain/realization/program';
import { defaultSettings } from '../../../src/domain/realization/settings';
import { decodeProgram } from '../../../src/sheets/decode-program';
import type { NextStep } from '../../../src/domain/realization/next-steps';
import { nextSteps, workStages } from '../../../src/domain/realization/next-steps';
import { planInsertSample } from '../../../src/sheets/plan-sample';
import { sampleProgram } from '../../../src/sheets/sample-program';
import {
  activity, benefit, day, line, link, measure, objective, programOf, reading, review, risk, settings, snapshot, stakeholder,
  sustainmentCheck,
} from './records';
import { ModelWorkbook } from '../../sheets/model-workbook';

const today = day('2026-03-10');
const steps = (program: Program, refreshedOn: number | null = null) => nextSteps(program, assess(program, today), refreshedOn);
const stateOf = (program: Program, refreshedOn: number | null = null) =>
  Object.fromEntries(steps(program, refreshedOn).map(({ id, state }) => [id, state]));
const step = (id: NextStep['id'], program: Program) => steps(program).find((candidate) => candidate.id === id)!;

test('an empty program begins with its settings, objectives and first benefit; all else waits for them', () => {
  const states = stateOf(emptyProgram(defaultSettings));
  expect(Object.entries(states).filter(([, state]) => state === 'open').map(([id]) => id)).toEqual(
    ['settings', 'objectives', 'benefits', 'stakeholders'],
  );
  expect(Object.values(states)).not.toContain('done');
});

test('steps come in the order of the stages', () => {
  const order = steps(emptyProgram(defaultSettings)).map(({ stage }) => workStages.indexOf(stage));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('each step is done when the workbook has what it asks for', () => {
  const program = programOf({
    settings: settings({ program: 'Paperless claims', firstPeriod: day('2026-01-01'), reviewCadenceDays: 90 }),
    objectives: [objective()], benefits: [benefit()], stakeholders: [stakeholder()],
    measures: [measure({ everyDays: null })], readings: [reading()],
    activities: [activity({ benefits: ['B-001'], finish: day('2026-12-31') })], links: [link()],
    cashFlows: [line({ values: Array<number>(24).fill(1) }), line({ series: 'Actual', values: [1, 1] })], risks: [risk()],
    baselines: [{
      row: 0, version: '1.0', date: today, approvedBy: 'Sponsor', reason: '', table: 'BenefitRegister', id: 'B-001', field: 'Starts',
      value: 1,
    }],
    history: [snapshot({ date: today - 30 })], reviews: [review({ date: today - 5 })],
    lessons: [{
      row: 0, id: 'N-01', date: today, phase: 'Track', type: 'Worked', lesson: 'Ask early', rootCause: '', recommendation: '', benefit: '',
      owner: '', state: 'Logged', tags: '',
    }],
  });
  const { sustainment, ...others } = stateOf(program, today - 3);
  expect(sustainment).toBe('waiting');
  expect(Object.entries(others).filter(([, state]) => state !== 'done')).toEqual([]);
});

test('a benefit without an owner opens its step again and names that benefit', () => {
  const program = programOf(
    { benefits: [benefit(), benefit({ id: 'B-002', owner: '' }), benefit({ id: 'B-003', owner: '', state: 'Withdrawn' })] },
  );
  expect(step('owners', program)).toEqual({ id: 'owners', stage: 'identify', state: 'open', lacking: ['B-002'] });
});

test('actuals wait for planned money: nothing has to be entered against a plan of nothing', () => {
  const benefits = [benefit()];
  expect(stateOf(programOf({ benefits })).actuals).toBe('waiting');
  expect(stateOf(programOf({ benefits, cashFlows: [line({ values: [100] })] })).actuals).not.toBe('waiting');
});

test('a refresh or a snapshot that is too old is due again', () => {
  const program = programOf(
    { benefits: [benefit()], settings: settings({ reviewCadenceDays: 30 }), history: [snapshot({ date: today - 120 })] },
  );
  expect(stateOf(program, today - 31)).toMatchObject({ refreshed: 'open', snapshot: 'open' });
  expect(stateOf(program, today - 30)).toMatchObject({ refreshed: 'done' });
});

test('a realized benefit needs a sustainment check', () => {
  const realized = { benefits: [benefit({ state: 'Realized' })] };
  expect(step('sustainment', programOf(realized))).toMatchObject({ state: 'open', lacking: ['B-001'] });
  expect(step('sustainment', programOf({ ...realized, sustainment: [sustainmentCheck({ nextCheck: null })] }))).toMatchObject(
    { state: 'done' },
  );
});

test('the sample stands in the middle of its work', () => {
  const sample = sampleProgram();
  const workbook = new ModelWorkbook();
  workbook.apply(planInsertSample(workbook.facts(), sample).changeSet);
  const { program } = decodeProgram(workbook.contents());
  const found = nextSteps(program, assess(program, sample.today), sample.today);
  const states = new Set(found.map(({ state }) => state));
  expect(states).toEqual(new Set(['done', 'open']));
  expect(found.filter(({ stage }) => stage === 'identify').map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done']);
});
