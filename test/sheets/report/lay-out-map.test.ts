import fc from 'fast-check';
import { layOutMap } from '../../../src/sheets/report/lay-out-map';

const measures = { nodeWidth: 100, nodeHeight: 40, rowGap: 10, columnGap: 50 };
const edge = (from: string, to: string) => ({ key: `${from} ${to}`, from, to });

const anyMap = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 })
  .chain((columns) => fc.record({
    nodes: fc.constant(columns.map((column, index) => ({ id: `N-${index}`, column }))),
    edges: fc
      .array(fc.tuple(fc.nat(columns.length - 1), fc.nat(columns.length - 1)), { maxLength: 80 })
      .map((pairs) => [...new Map(pairs.map(([from, to]) => [`${from} ${to}`, edge(`N-${from}`, `N-${to}`)])).values()]),
  }));

describe('the layout of the benefits map', () => {
  it('stands kinds in columns, and a cause left of its effect inside one', () => {
    const nodes = [{ id: 'A', column: 0 }, { id: 'B', column: 0 }, { id: 'C', column: 2 }, { id: 'D', column: 3 }];
    const { places, columns, width } = layOutMap(nodes, [edge('A', 'B'), edge('B', 'C'), edge('C', 'D')], measures);
    expect(nodes.map(({ id }) => places.get(id)!.x)).toEqual([0, 150, 300, 450]);
    expect(columns).toEqual([
      { kind: 'enabler', left: 0, width: 250 }, { kind: 'benefit', left: 300, width: 100 }, { kind: 'objective', left: 450, width: 100 },
    ]);
    expect(width).toBe(550);
  });

  it('of nothing is nothing', () => {
    expect(layOutMap([], [], measures)).toMatchObject({ width: 0, height: 0, columns: [] });
  });

  it('lets no nodes overlap, keeps columns apart and in order, and leads every arrow from side to side, circles or not', () => {
    fc.assert(
      fc.property(anyMap, ({ nodes, edges }) => {
        const layout = layOutMap(nodes, edges, measures);
        const places = nodes.map(({ id }) => layout.places.get(id)!);
        places.forEach((a, i) => places.slice(0, i).forEach((b) => {
          expect(Math.abs(a.x - b.x) >= measures.nodeWidth || Math.abs(a.y - b.y) >= measures.nodeHeight).toBe(true);
        }));
        layout.columns.slice(1).forEach(({ left }, before) => {
          const previous = layout.columns[before]!;
          expect(left).toBeGreaterThanOrEqual(previous.left + previous.width + measures.columnGap - 1e-6);
        });
        for (const { x, y } of places) {
          expect(x >= -1e-6 && y >= -1e-6).toBe(true);
          expect(x + measures.nodeWidth <= layout.width + 1e-6 && y + measures.nodeHeight <= layout.height + 1e-6).toBe(true);
        }
        for (const { key, from, to } of edges) {
          const way = layout.ways.get(key);
          if (from === to) {
            expect(way).toBeUndefined();
            continue;
          }
          const [start, end] = [layout.places.get(from)!, layout.places.get(to)!];
          const [first, last] = [way![0]!, way!.at(-1)!];
          expect([first.x, first.x - measures.nodeWidth]).toContain(start.x);
          expect([last.x, last.x - measures.nodeWidth]).toContain(end.x);
          expect([first.y, last.y]).toEqual([start.y + 20, end.y + 20]);
          // Across the columns in between it is level, and beside every record.
          way!.slice(1, -1).forEach((point, index) => {
            const left = Math.min(point.x, way![index + (index % 2 === 0 ? 2 : 0)]!.x);
            if (index % 2 === 0) expect(way![index + 2]!.y).toBe(point.y);
            for (const { x, y } of places) {
              expect(Math.abs(x - left) < 1 && point.y > y && point.y < y + measures.nodeHeight).toBe(false);
            }
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of the same map is the same', () => {
    fc.assert(
      fc.property(anyMap, ({ nodes, edges }) => expect(layOutMap(nodes, edges, measures)).toEqual(layOutMap(nodes, edges, measures))),
      { numRuns: 20 },
    );
  });
});
