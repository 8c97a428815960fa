import fc from 'fast-check';
import { assess } from '../../../src/domain/realization/assess';
import { benefitsMap } from '../../../src/domain/realization/benefits-map';
import type { Program } from '../../../src/domain/realization/program';
import { timeline } from '../../../src/domain/realization/timeline';
import type { PicturesBlueprint, ShapeBlueprint } from '../../../src/sheets/picture-blueprints';
import { mapDrawing } from '../../../src/sheets/report/map-drawing';
import { timelineDrawing } from '../../../src/sheets/report/timeline-drawing';
import { anyDay, arbitraryProgram } from '../../domain/realization/arbitrary-program';
import { activity, benefit, day, link, objective, programOf } from '../../domain/realization/records';

const today = day('2026-06-15');
const drawnMap = (program: Program, on = today): PicturesBlueprint => mapDrawing(benefitsMap(program, assess(program, on)));
const drawnTimeline = (program: Program, on = today): PicturesBlueprint => timelineDrawing(timeline(program, assess(program, on)));
const shape = ({ shapes }: PicturesBlueprint, name: string): ShapeBlueprint => {
  const found = shapes.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no "${name}"; there are ${shapes.map((each) => each.name).join(' | ')}`);
  return found;
};

const program = programOf({
  objectives: [objective({ objective: 'Better service' }), objective({ id: 'O-02', objective: 'Nobody serves me' })],
  benefits: [benefit({ startsAfter: 'A-001', starts: day('2026-04-01'), fullEffect: day('2026-07-01') })],
  activities: [
    activity({ id: 'A-001', activity: 'Go-live', finish: day('2026-03-31'), finishedOn: day('2026-05-31') }),
    activity({
      id: 'A-002', activity: 'Train', type: 'Business change', start: day('2026-05-15'), finish: day('2026-08-31'), completePercent: 0.5,
      dependsOn: ['A-001'], benefits: ['B-001'],
    }),
  ],
  links: [link({ from: 'B-001', to: 'O-01', contributionPercent: 0.4 }), link({ from: 'A-404', to: 'B-001' })],
});

describe('the benefits map on a sheet', () => {
  const drawing = drawnMap(program);

  it('has a box a record with its status, and says what is missing', () => {
    expect(shape(drawing, 'B-001')).toMatchObject({
      is: 'box',
      text: expect.stringMatching(/^\S B-001 Fewer calls$/),
      alternativeText: expect.stringContaining('B-001 Fewer calls, benefit'),
    });
    expect(shape(drawing, 'O-02')).toMatchObject(
      { form: 'rounded', text: '! O-02 Nobody serves me', alternativeText: 'O-02 Nobody serves me, objective, no benefit serves it' },
    );
    expect(shape(drawing, 'A-404')).toMatchObject({ text: '! A-404 unknown id' });
  });

  it('has a connector an arrow that is attached to its boxes, with the share beside it', () => {
    expect(shape(drawing, 'B-001 → O-01 contributes')).toMatchObject(
      { is: 'connector', from: 'B-001', to: 'O-01', fromSide: 'right', toSide: 'left', arrow: true, dashed: false },
    );
    expect(shape(drawing, 'Share B-001 → O-01 contributes')).toMatchObject({ text: '40%' });
    expect(shape(drawing, 'A-404 → B-001 contributes')).toMatchObject(
      { alternativeText: 'A-404 contributes to B-001, broken: unknown-id' },
    );
  });
});

describe('the timeline on a sheet', () => {
  const drawing = drawnTimeline(program);

  it('has names, bars, what is done, slips, ramps, dependencies and today', () => {
    expect(shape(drawing, 'Bar A-001')).toMatchObject(
      { form: 'diamond', alternativeText: 'A-001 Go-live, 2026-03-31, finished on 2026-05-31, 61 days late, Finished late' },
    );
    expect(shape(drawing, 'Expected A-001')).toMatchObject({ form: 'diamond' });
    const bar = shape(drawing, 'Bar A-002') as Extract<ShapeBlueprint, { is: 'box' }>;
    expect(shape(drawing, 'Done A-002')).toMatchObject({ left: bar.left, width: bar.width / 2 });
    const dependency = drawing.shapes.flatMap((each) => (each.is === 'line' && each.name.startsWith('A-001 → A-002') ? [each] : []));
    expect(dependency.map(({ arrow }) => arrow)).toEqual([...dependency.slice(1).map(() => false), true]);
    expect(dependency.at(-1)!.to).toEqual({ x: bar.left + 4, y: bar.top });
    expect(shape(drawing, 'Benefit B-001')).toMatchObject({ alternativeText: expect.stringContaining('2 periods later than planned') });
    expect(shape(drawing, 'Today')).toMatchObject({ is: 'line', alternativeText: 'Today, 2026-06-15' });
  });

  it('of a long plan has what is not finished, and says so', () => {
    const activities = Array.from(
      { length: 500 }, (_, n) => activity({ id: `A-${n}`, finish: today + n, finishedOn: n < 100 ? today - 1 : null }),
    );
    const long = drawnTimeline(programOf({ activities }));
    expect(long.shapes.filter(({ name }) => name.startsWith('Bar '))).toHaveLength(200);
    expect(shape(long, 'Note')).toMatchObject({ text: '200 of 500 activities: those that are not finished, earliest first.' });
  });
});

describe('a drawing of any program', () => {
  it.each(
    [['map', drawnMap], ['timeline', drawnTimeline]] as const,
  )('(%s) names every shape once, ties connectors to boxes, and stays on the sheet', (_, draw) => {
    fc.assert(
      fc.property(arbitraryProgram(true), anyDay, (any, on) => {
        const { shapes } = draw(any, on);
        const names = shapes.map(({ name }) => name);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
        const boxes = new Set(shapes.filter(({ is }) => is === 'box').map(({ name }) => name));
        for (const each of shapes) {
          if (each.is === 'connector') expect(boxes.has(each.from) && boxes.has(each.to)).toBe(true);
          if (each.is === 'box') {
            expect(each.left >= 0 && each.top >= 60 && each.width > 0 && each.height > 0 && Number.isFinite(each.left + each.width)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
