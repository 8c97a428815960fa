import { act } from 'react';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planInsertSample } from '../../src/sheets/plan-sample';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sampleFirstMonth, sampleProgram } from '../../src/sheets/sample-program';
import { failOnComplaints, Pane, today } from './open-pane';

failOnComplaints();
let pane: Pane;
beforeEach(() => {
  pane = new Pane();
});
afterEach(() => pane.close());

/** The sample as it stands on the day of these tests. */
async function openSample(): Promise<void> {
  const { workbook } = pane.gateway;
  workbook.apply(planInsertSample(workbook.facts(), sampleProgram(sampleFirstMonth(today))).changeSet);
  await pane.open();
  await pane.press('Reviews');
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function field(label: string): Typed {
  const named = pane.element.querySelector<Typed>(`[aria-label="${label}"]`);
  if (named !== null) return named;
  const found = [...pane.element.querySelectorAll('label')].find((candidate) => candidate.textContent?.replace('*', '') === label);
  if (!found) throw new Error(`There is no field "${label}"`);
  return document.getElementById(found.htmlFor) as Typed;
}

async function enter(label: string, value: string): Promise<void> {
  const element = field(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')!.set!.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

async function pressNamed(name: string): Promise<void> {
  const found = pane.element.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (found === null) throw new Error(`There is no button named "${name}"`);
  await act(async () => found.click());
  await pane.settle();
}

const column = (table: string, header: string): unknown[] => pane.gateway.workbook.column(table, header).filter((cell) => cell !== '');

test('a workbook without a program says where to start', async () => {
  await pane.open();
  await pane.press('Reviews');
  expect(pane.text()).toContain('There is no program in this workbook yet.');
});

describe('with the sample', () => {
  beforeEach(openSample);

  test('says what is due by kind, what was found before, and which targets have moved', () => {
    expect(pane.text()).toContain('Post-implementation');
    expect(pane.text()).toMatch(/B-003 .*Due .* days overdue\./);
    expect(pane.text()).toMatch(/Regular · 3 benefits/);
    expect(pane.text()).toContain('Full-year value: $220,000, now $180,000 (-$40,000)');
    expect(pane.text()).toMatch(/1\.0 · .* · City council · /);
  });

  test('what is due is reviewed: proposed, judged, with a lesson, seen before it is written, saved and taken back', async () => {
    const before = column('BenefitReviews', 'ID').length;
    await pressNamed('Review these 4: Post-implementation');
    expect(pane.text()).toContain('4 of 14 chosen');
    await pane.press('Review 4 benefits');
    expect(pane.text()).toContain('1 of 4');
    for (let other = 0; other < 3; other += 1) await pane.press('Leave this benefit out');
    expect(pane.text()).toContain('1 of 1');
    const reviewed = pane.element.querySelector('h2')!.textContent!.slice(0, 5);
    await enter('Actual', '1,000');
    await enter('Achieved', 'Partly');
    await enter('Explanation', 'The tail was longer than planned.');
    await pane.press('Add a lesson');
    await enter('What was learned', 'Count what is posted');
    await pane.press('Done');
    await pane.press('See what will be written');
    expect(pane.text()).toContain('1 row in Benefit reviews, 1 row in Lessons learned.');
    expect(column('BenefitReviews', 'ID')).toHaveLength(before);
    await pane.press('Save the review');
    expect(pane.text()).toContain('Review recorded: 1 benefit, 1 lesson.');
    expect(column('BenefitReviews', 'Benefit').at(-1)).toBe(reviewed);
    expect(column('BenefitReviews', 'Actual').at(-1)).toBe(1000);
    expect(column('BenefitReviews', 'Achieved').at(-1)).toBe('Partly');
    expect(column('LessonsLearned', 'Lesson').at(-1)).toBe('Count what is posted');
    await pane.press('Undo');
    expect(column('BenefitReviews', 'ID')).toHaveLength(before);
  });

  test('what was typed is still there after another tab and after a failure', async () => {
    await pressNamed('Review these 2: Regular');
    await pane.press('Review 2 benefits');
    await enter('Explanation', 'Not to be lost');
    await pane.press('Sheets');
    await pane.press('Reviews');
    expect(field('Explanation').value).toBe('Not to be lost');
    await pane.press('All reviews');
    expect(pane.text()).toContain('A review of 2 benefits is not saved yet.');
    await pane.press('Go on');
    await pane.press('3. Save');
    pane.gateway.nextFailure = { failure: 'cell-edit-mode', state: 'unchanged', subject: 'BenefitReviews' };
    await pane.press('Save the review');
    await pane.press('2. Findings');
    expect(field('Explanation').value).toBe('Not to be lost');
  });

  test('what is no number is named and not written', async () => {
    await pressNamed('Review these 2: Regular');
    await pane.press('Review 2 benefits');
    await enter('Actual', 'many');
    expect(pane.text()).toContain('Enter a number.');
    await pane.press('3. Save');
    expect(pane.text()).toMatch(/Something typed is no number or date: B-00\d\./);
    await pane.press('Save the review');
    expect(pane.gateway.lastReceipt()).toBeNull();
  });

  test('a follow-up of the last review is carried over until it is done', async () => {
    await pressNamed('Review these 2: Regular');
    await pane.press('Review 2 benefits');
    expect(pane.text()).toContain('From the last review: Callback and campaign');
    expect(field('Follow-up').value).toBe('Callback and campaign');
    await pane.press('It is done');
    expect(field('Follow-up').value).toBe('');
  });

  test('a long-term review brings sustainment checks along', async () => {
    await pane.press('Start a review');
    await enter('Kind of review', 'Long-term');
    await enter('Search by id, words or owner', 'B-006');
    await pane.press('Choose all 1 shown');
    await pane.press('Review 1 benefit');
    expect(field('Observed').value).toBe('240');
    await enter('Observed', '');
    expect(pane.text()).toContain('Enter what was observed.');
    await enter('Observed', '230.5');
    await pane.press('See what will be written');
    await pane.press('Save the review');
    expect(column('Sustainment', 'Observed').at(-1)).toBe(230.5);
    expect(column('BenefitReviews', 'Type').at(-1)).toBe('Long-term');
  });

  test('benefits are found by words, status and owner', async () => {
    await pane.press('Start a review');
    await enter('Search by id, words or owner', 'permits head');
    expect(pane.text()).toContain('Choose all 1 shown');
    await enter('Search by id, words or owner', 'nothing of the kind');
    expect(pane.text()).toContain('None fits.');
    await enter('Search by id, words or owner', '');
    await enter('Owner', 'City treasurer');
    await pane.press('Choose all 1 shown');
    expect(pane.text()).toContain('1 of 14 chosen');
    await pane.press('Choose none');
    await enter('Owner', 'any');
    await enter('Status', 'Off track');
    const boxes = pane.element.querySelectorAll('ul[aria-label="Benefits to review"] input');
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length).toBeLessThan(14);
  });

  test('targets are agreed anew: old and new side by side, decided, written, taken back', async () => {
    await pane.press('Re-baseline');
    await enter('Search by id, words or owner', 'B-001');
    await pane.press('Choose all 1 shown');
    await pane.press('Targets of 1');
    expect(pane.text()).toContain('Original (1.0)$420,000');
    await enter('New value: B-001, Full-year value', '360,000');
    await pane.press('Go to the decision');
    expect(field('Version').value).toBe('1.2');
    await pane.press('See what will be written');
    expect(pane.text()).toContain('A baseline stands on a decision.');
    await pane.press('3. Decision');
    await enter('Decided by', 'Sponsor');
    await enter('Name (a role)', 'City manager');
    await enter('Reason', 'Fewer agents leave');
    await pane.press('See what will be written');
    expect(pane.text()).toContain('2 values in Baseline versions as 1.2, 1 change in the Change log');
    expect(pane.text()).toContain('Original $420,000; $420,000 becomes $360,000.');
    await pane.press('Set the baseline');
    expect(pane.text()).toContain('Baseline 1.2 holds 2 values; 1 change is in the change log.');
    expect(pane.text()).toContain('Full-year value: $420,000, now $360,000 (-$60,000)');
    expect(column('BenefitRegister', 'Full-year value')[0]).toBe(360_000);
    await pane.press('Undo');
    expect(column('BenefitRegister', 'Full-year value')[0]).toBe(420_000);
  });

  test('another view can ask for the review of a benefit, which does not replace one that is not saved', async () => {
    await act(async () => pane.activity.show('reviews', 'B-003'));
    await pane.settle();
    expect(pane.text()).toContain('1 of 14 chosen');
    expect(field('Kind of review').value).toBe('Post-implementation');
    await act(async () => pane.activity.show('reviews', 'B-001'));
    await pane.settle();
    expect(pane.text()).toContain('A review of 1 benefit is not saved yet.');
    await pane.press('Throw away');
    expect(pane.text()).not.toContain('is not saved yet');
  });

  test('lessons are captured outside of a review, too', async () => {
    await pane.press('Capture lessons');
    await pane.press('Add a lesson');
    await enter('What was learned', 'Ask early');
    await enter('Kind', 'Recommendation');
    await pane.press('Save 1 lesson');
    expect(pane.text()).toContain('1 lesson captured.');
    expect(column('LessonsLearned', 'Type').at(-1)).toBe('Recommendation');
  });
});

test('a workbook without the sheet that is needed says so, and gets it by a click', async () => {
  const { workbook } = pane.gateway;
  workbook.apply(planScaffold(['program-settings', 'benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
  await pane.open();
  await pane.press('Reviews');
  await pane.press('Capture lessons');
  expect(pane.text()).toContain('Needed to save this, and not in the workbook yet: Lessons learned.');
  await pane.press('Add the sheet');
  expect([...workbook.tables.keys()]).toContain('LessonsLearned');
  expect(pane.text()).not.toContain('Needed to save this');
});

test('of thousands of benefits only those in sight are drawn, and all can be chosen', async () => {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(300);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  const { workbook } = pane.gateway;
  workbook.apply(planScaffold(['program-settings', 'benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
  const benefits = Array.from({ length: 2000 }, (_, index) => ({
    ID: `B-${index + 1}`,
    Benefit: `Benefit ${index + 1}`,
    Starts: today - 400,
  }));
  workbook.fill('BenefitRegister', benefits);
  await pane.open();
  await pane.press('Reviews');
  await pane.press('Start a review');
  const boxes = pane.element.querySelectorAll('ul[aria-label="Benefits to review"] input');
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.length).toBeLessThan(60);
  await pane.press('Choose all 2,000 due');
  expect(pane.text()).toContain('2,000 of 2,000 chosen');
  const list = pane.element.querySelector('ul[aria-label="Benefits to review"]')!;
  await act(async () => void list.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })));
  expect(document.activeElement?.getAttribute('data-record')).toBe('B-2000');
});
