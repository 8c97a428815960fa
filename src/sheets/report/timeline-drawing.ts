import { axisDates } from '../../domain/realization/axis-dates';
import type { Timeline, TimelineActivity, TimelineBenefit, TimelineDependency } from '../../domain/realization/timeline';
import { isoDate } from '../iso-date';
import type { BoxBlueprint, LineBlueprint, PicturesBlueprint, ShapeBlueprint } from '../picture-blueprints';
import { mutedText, stageColors } from '../stage-colors';
import { statusCell, toneOf } from '../status-words';
import { toneColors } from '../tone-colors';

/**
 * Points: below the title, its two lines and a blank one; names to the left of the bars. A row is as high as one of the sheet, so that no
 * page of a long plan begins with half a bar.
 */
const top = 71;
const left = 10;
const nameWidth = 210;
/** As many letters as a name has room for. */
const longestName = 46;
const barsWidth = 560;
const rowHeight = 15;
const barHeight = 9;
const milestoneSize = barHeight + 3;
/** From the corner of a bar to where a dependency comes in. */
const entryOffset = 4;
const axisHeight = 15;
/** Labels of the axis are at least so far apart. */
const leastTick = 44;
/** More rows make a sheet that nobody prints, of thousands of shapes. */
const mostActivities = 200;

const colors = {
  plan: '#DCEBF7', planLine: '#0B4373', done: '#0B4373', slip: '#FBDDD3', slipLine: '#9C2400', ramp: '#D5EFE8', full: '#8CCDBB',
  benefitLine: '#004D40', line: '#8A8F98', today: '#9C2400', grid: '#D5D8DC',
} as const;

/**
 * The timeline as native shapes: a name and a bar per row, milestones as diamonds, slips, dependencies as connectors, benefits as ramps,
 * and a line for today. A plan of more than 200 activities shows those that are not finished, earliest first.
 */
export function timelineDrawing(timeline: Timeline): PicturesBlueprint {
  const activities = drawnActivities(timeline.activities);
  const days = Math.max(1, timeline.to - timeline.from + 1);
  const xOf = (date: number): number => left + nameWidth + ((date - timeline.from) / days) * barsWidth;
  const rowTop = (row: number): number => top + axisHeight + row * rowHeight;
  const rowOf = new Map(activities.map(({ id }, row) => [id, row]));
  const rows = activities.length + timeline.benefits.length + 1;
  const bottom = rowTop(rows);
  const shapes: ShapeBlueprint[] = [
    ...axis(timeline, xOf, bottom),
    // Below the bars, which are what the reader looks for.
    ...timeline.dependencies.flatMap(({ from, to, pushes }) => {
      const [before, after] = [rowOf.get(from), rowOf.get(to)];
      if (before === undefined || after === undefined) return [];
      const ends = (row: number): BarEnds => endsOf(activities[row]!, rowTop(row), xOf);
      return dependency({ from, to, pushes }, ends(before), ends(after));
    }),
    ...activities.flatMap((activity, row) => activityShapes(activity, rowTop(row), xOf)),
    heading('Benefits', rowTop(activities.length)),
    ...timeline.benefits.flatMap((benefit, row) => benefitShapes(benefit, rowTop(activities.length + 1 + row), xOf, timeline.to)),
    {
      is: 'line', name: 'Today', from: { x: xOf(timeline.today), y: top }, to: { x: xOf(timeline.today), y: bottom },
      color: colors.today, weight: 1.5, dashed: false, alternativeText: `Today, ${isoDate(timeline.today)}`,
    },
  ];
  if (activities.length < timeline.activities.length) {
    shapes.push(
      note(`${activities.length} of ${timeline.activities.length} activities: those that are not finished, earliest first.`, bottom),
    );
  }
  return { charts: [], shapes };
}

function drawnActivities(activities: readonly TimelineActivity[]): readonly TimelineActivity[] {
  return activities.length <= mostActivities ? activities : activities.filter(({ isFinished }) => !isFinished).slice(0, mostActivities);
}

/** Months, quarters or years, whichever have room. */
function axis({ from, to, today }: Timeline, xOf: (date: number) => number, bottom: number): readonly ShapeBlueprint[] {
  const { months, dates } = axisDates(from, to, (leastTick / barsWidth) * Math.max(1, to - from + 1));
  const ticks: ShapeBlueprint[] = [];
  for (const date of dates) {
    const label = isoDate(date).slice(0, months >= 12 ? 4 : 7);
    if (xOf(date) > left + nameWidth + barsWidth - leastTick / 2) break;
    ticks.push(
      {
        is: 'line', name: `Grid ${label}`, from: { x: xOf(date), y: top + axisHeight }, to: { x: xOf(date), y: bottom }, color: colors.grid,
        weight: 0.5, dashed: false, alternativeText: '',
      },
      textBox(`Axis ${label}`, label, xOf(date), top, leastTick, axisHeight, mutedText),
    );
  }
  const label = textBox('Axis today', 'Today', xOf(today) - 18, top - 11, 36, 11, colors.today);
  return [...ticks, heading('Activities and milestones', top), { ...label, align: 'center' }];
}

function activityShapes(activity: TimelineActivity, y: number, xOf: (date: number) => number): readonly ShapeBlueprint[] {
  const { id, title, isMilestone, isFinished, start, finish, expectedFinish, complete, daysLate, status } = activity;
  const barTop = y + (rowHeight - barHeight) / 2;
  const said = [
    `${id} ${title}`,
    isMilestone ? isoDate(finish) : `${isoDate(start)} to ${isoDate(finish)}`,
    ...(isFinished ? [`finished on ${isoDate(expectedFinish)}`] : []),
    ...(daysLate > 0 ? [`${daysLate} days late`] : []),
    ...(status === null ? [] : [status]),
  ].join(', ');
  const name = nameBox(`Name ${id}`, activity, y);
  const common = { is: 'box', top: barTop, height: barHeight, text: '', textColor: '#FFFFFF', textSize: 8, alternativeText: '' } as const;
  if (isMilestone) {
    const size = milestoneSize;
    const diamond = (part: string, date: number, fill: string, line: string, alternativeText: string): BoxBlueprint => ({
      ...common, name: `${part} ${id}`, form: 'diamond', left: xOf(date + 0.5) - size / 2, top: y + (rowHeight - size) / 2,
      width: size, height: size, fill, line, alternativeText,
    });
    const expectedLine = expectedFinish > finish ? colors.slipLine : colors.planLine;
    return [
      name,
      diamond('Bar', finish, isFinished && expectedFinish === finish ? colors.done : colors.plan, colors.planLine, said),
      ...(expectedFinish === finish
        ? []
        : [diamond('Expected', expectedFinish, isFinished ? colors.done : colors.slip, expectedLine, '')]),
    ];
  }
  const [from, to, expected] = [xOf(start), xOf(finish + 1), xOf(expectedFinish + 1)];
  const width = Math.max(2, to - from);
  return [
    name,
    { ...common, name: `Bar ${id}`, form: 'rectangle', left: from, width, fill: colors.plan, line: colors.planLine, alternativeText: said },
    ...(complete > 0
      ? [{
        ...common, name: `Done ${id}`, form: 'rectangle' as const, left: from, top: barTop + 3, width: width * complete,
        height: barHeight - 6, fill: colors.done, line: '',
      }]
      : []),
    ...(expected > to
      ? [{
        ...common, name: `Slip ${id}`, form: 'rectangle' as const, left: to, width: expected - to, fill: colors.slip, line: colors.slipLine,
      }]
      : []),
  ];
}

/** What of a row dependencies lead from and to. */
interface BarEnds {
  readonly entry: number;
  readonly exit: number;
  readonly middle: number;
  /** Of the bar above and below its middle. */
  readonly half: number;
}

function endsOf({ isMilestone, start, finish, expectedFinish }: TimelineActivity, y: number, xOf: (date: number) => number): BarEnds {
  const middle = y + rowHeight / 2;
  const last = Math.max(finish, expectedFinish);
  if (isMilestone) return { entry: xOf(finish + 0.5), exit: xOf(last + 0.5) + milestoneSize / 2, middle, half: milestoneSize / 2 };
  return { entry: xOf(start) + entryOffset, exit: xOf(last + 1), middle, half: barHeight / 2 };
}

/** From the end of a bar in right angles to the start of another, from above or below; back between the rows where that starts earlier. */
function dependency({ from, to, pushes }: TimelineDependency, { exit, middle }: BarEnds, target: BarEnds): readonly LineBlueprint[] {
  const way = Math.sign(target.middle - middle);
  const end = target.middle - way * target.half;
  const bend = exit + entryOffset;
  const between = target.middle - (way * rowHeight) / 2;
  const points = target.entry > exit
    ? [{ x: exit, y: middle }, { x: target.entry, y: middle }, { x: target.entry, y: end }]
    : [
      { x: exit, y: middle }, { x: bend, y: middle }, { x: bend, y: between }, { x: target.entry, y: between }, { x: target.entry, y: end },
    ];
  return points.slice(1).map((point, index): LineBlueprint => ({
    is: 'line', name: `${from} → ${to}${index === 0 ? '' : ` (${index + 1})`}`, from: points[index]!, to: point,
    color: pushes ? colors.slipLine : colors.line, weight: pushes ? 1.25 : 0.75, dashed: false, arrow: index === points.length - 2,
    alternativeText: index > 0 ? '' : `${to} depends on ${from}${pushes ? ', which pushes it' : ''}`,
  }));
}

/** The time to full effect in a light color, the time at full effect in a strong one. */
function benefitShapes(
  benefit: TimelineBenefit, y: number, xOf: (date: number) => number, to: number,
): readonly ShapeBlueprint[] {
  const { id, title, status, start, fullEffect, ends, shiftPeriods } = benefit;
  const barTop = y + (rowHeight - barHeight) / 2;
  const said = [
    `${id} ${title}`,
    `starts ${isoDate(start)}`,
    `full effect ${isoDate(fullEffect)}`,
    ...(shiftPeriods > 0 ? [`${shiftPeriods} periods later than planned`] : []),
    ...(status === null ? [] : [status]),
  ].join(', ');
  const common = {
    is: 'box', form: 'rectangle', top: barTop, height: barHeight, line: colors.benefitLine, text: '', textColor: '#FFFFFF', textSize: 8,
  } as const;
  const end = Math.max(fullEffect, ends ?? to) + 1;
  return [
    nameBox(`Benefit name ${id}`, benefit, y),
    ...(fullEffect > start
      ? [{ ...common, name: `Ramp ${id}`, left: xOf(start), width: xOf(fullEffect) - xOf(start), fill: colors.ramp, alternativeText: '' }]
      : []),
    {
      ...common, name: `Benefit ${id}`, left: xOf(fullEffect), width: Math.max(2, xOf(end) - xOf(fullEffect)), fill: colors.full,
      alternativeText: said,
    },
  ];
}

function heading(text: string, y: number): BoxBlueprint {
  return { ...textBox(`Heading ${text}`, text, left, y, nameWidth - 6, rowHeight, stageColors.report), bold: true };
}

/** What a row is about, in front of its bar: with the symbol and in the color of its status. */
function nameBox(
  name: string, { id, title, status }: Pick<TimelineActivity | TimelineBenefit, 'id' | 'title' | 'status'>, y: number,
): BoxBlueprint {
  const symbol = status === null ? '' : `${statusCell(status).split(' ')[0]} `;
  const text = `${symbol}${id} ${title}`;
  const shown = text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;
  const color = status === null ? mutedText : toneColors[toneOf[status]].color;
  return textBox(name, shown, left, y, nameWidth - 6, rowHeight, color);
}

function note(text: string, y: number): BoxBlueprint {
  return textBox('Note', text, left, y, nameWidth + barsWidth, rowHeight, mutedText);
}

function textBox(name: string, text: string, x: number, y: number, width: number, height: number, textColor: string): BoxBlueprint {
  return {
    is: 'box', name, form: 'rectangle', left: x, top: y, width, height, fill: '', line: '', text, textColor, textSize: 9, align: 'left',
    alternativeText: '',
  };
}
