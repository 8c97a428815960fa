import type { ProgramReading } from '../../commands/read-program';
import type { FindingCode } from '../../domain/realization/health/finding-codes';
import type { CellPlace } from '../../sheets/place-finding';
import { findingPlaces } from '../../sheets/place-finding';
import type { CellFix } from '../../sheets/plan-fix';
import { fixOfProblem } from '../../sheets/plan-fix';
import { recordCell } from '../../sheets/record-cell';
import type { Problem } from '../../sheets/workbook-facts';
import type { HomeViewSentences } from '../../strings/home-view';
import type { Strings } from '../../strings/strings';
import type { CultureFormats } from '../../strings/culture-formats';
import { noticeOfFinding, noticeOfProblem } from '../notices';

/** Something that needs attention: a sentence, the cell it is about, what safely mends it, and why it matters. */
export interface AttentionItem {
  readonly key: string;
  readonly sentence: string;
  readonly more: string | null;
  readonly why: string | null;
  readonly cell: CellPlace | null;
  readonly fix: CellFix | null;
}

export type AttentionKind = keyof HomeViewSentences['attention']['groups'];

export interface AttentionGroup {
  readonly kind: AttentionKind;
  readonly items: readonly AttentionItem[];
}

/** The findings that say that a date has passed; they stand together, whatever their severity. */
const overdueCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'reading-overdue', 'review-overdue', 'contact-overdue', 'mitigation-overdue', 'sustainment-check-overdue', 'follow-up-overdue',
  'actuals-missing',
]);

interface Words {
  readonly words: Strings;
  readonly home: HomeViewSentences['attention'];
  readonly formats: CultureFormats;
}

/**
 * Everything that needs attention, the most pressing group first; groups without anything are left out.
 * @param workbookProblems what is to be said of the workbook as a whole
 */
export function attentionGroups(reading: ProgramReading, workbookProblems: readonly Problem[], words: Words): readonly AttentionGroup[] {
  const { findings, problems } = reading;
  const isOverdue = ({ code }: { readonly code: FindingCode }): boolean => overdueCodes.has(code);
  const others = findings.filter((finding) => !isOverdue(finding) && finding.code !== 'trigger-fired');
  const of = (chosen: ProgramReading['findings']): AttentionItem[] => chosen.map((finding, index) => ofFinding(finding, index, words));
  const { milestones, activities } = lateActivities(reading, words);
  const groups: readonly AttentionGroup[] = [
    { kind: 'triggers', items: firedTriggers(reading, words) },
    { kind: 'milestones', items: milestones },
    { kind: 'workbook', items: workbookProblems.map((problem, index) => ofProblem(problem, index, reading, words)) },
    { kind: 'error', items: of(others.filter(({ severity }) => severity === 'error')) },
    { kind: 'overdue', items: [...of(findings.filter(isOverdue)), ...activities] },
    { kind: 'cells', items: problems.map((problem, index) => ofProblem(problem, index, reading, words)) },
    { kind: 'warning', items: of(others.filter(({ severity }) => severity === 'warning')) },
    { kind: 'info', items: of(others.filter(({ severity }) => severity === 'info')) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function ofFinding(finding: ProgramReading['findings'][number], index: number, { words, home }: Words): AttentionItem {
  const { code, table, row, field, cell, remedy } = finding;
  return {
    key: `${code} ${table} ${row} ${field} ${index}`, sentence: noticeOfFinding(finding, words).sentence, more: null,
    why: home.reasons[code], cell, fix: remedy,
  };
}

function ofProblem(problem: Problem, index: number, { reading }: ProgramReading, { words }: Words): AttentionItem {
  const { sheet, address, sentence } = noticeOfProblem(problem, words);
  const cell = sheet === undefined || address === undefined ? null : { sheet, address };
  return {
    key: `${problem.code} ${sheet} ${address} ${index}`, sentence, more: null, why: null, cell, fix: fixOfProblem(problem, reading.tables),
  };
}

function firedTriggers({ assessment, findings, reading }: ProgramReading, { home }: Words): readonly AttentionItem[] {
  const fired = new Map(findings.filter(({ code }) => code === 'trigger-fired').map((finding) => [String(finding.details['id']), finding]));
  return assessment.summary.triggeredRisks.map(({ risk, benefit, contingencyPlan }) => ({
    key: risk,
    sentence: home.trigger(risk, benefit),
    more: contingencyPlan.trim() === '' ? home.noContingency : home.contingency(contingencyPlan),
    why: home.reasons['trigger-fired'],
    cell: fired.get(risk)?.cell ?? recordCell(reading.tables, { table: 'BenefitRisks', id: risk, field: 'contingencyPlan' }),
    fix: null,
  }));
}

/** What is behind its planned finish and not finished: milestones by themselves, because benefits wait for them. */
function lateActivities({ program, assessment, reading }: ProgramReading, { home, formats }: Words) {
  const placeOf = findingPlaces(reading.tables);
  const milestones: AttentionItem[] = [];
  const activities: AttentionItem[] = [];
  assessment.activities.forEach(({ row, id, status, daysLate, valueAtRisk }, index) => {
    if (daysLate === null || daysLate <= 0 || status === 'Finished' || status === 'Finished late') return;
    const { activity, type } = program.activities[index]!;
    const isMilestone = type === 'Milestone';
    if (!isMilestone && status !== 'Late') return;
    (isMilestone ? milestones : activities).push({
      key: `${id} ${index}`,
      sentence: (isMilestone ? home.milestone : home.lateActivity)(id, activity, daysLate),
      more: valueAtRisk !== null && valueAtRisk > 0 ? home.valueAtRisk(formats.money(valueAtRisk)) : null,
      why: null,
      cell: placeOf({ table: 'RealizationPlan', row, field: 'finish' }),
      fix: null,
    });
  });
  return { milestones, activities };
}

/** How many entries are unfolded before the reader opens more. */
const openAtFirst = 8;

/** The groups that are open at first: from the top those that fit into what can be taken in at a look. Mere notes stay closed. */
export function groupsOpenAtFirst(groups: readonly AttentionGroup[]): ReadonlySet<AttentionKind> {
  let room = openAtFirst;
  return new Set(groups.filter(({ kind, items }) => {
    const fits = kind !== 'info' && items.length <= room;
    if (fits) room -= items.length;
    return fits;
  }).map(({ kind }) => kind));
}
