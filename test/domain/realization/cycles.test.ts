import { cycles } from '../../../src/domain/realization/cycles';

const graph = (arrows: Record<string, string[]>): Map<string, string[]> => new Map(Object.entries(arrows));

describe('circles of a graph', () => {
  it.each([
    ['a chain has none', { a: ['b'], b: ['c'] }, []],
    ['a node that points at itself', { a: ['a'] }, [['a']]],
    ['two that point at each other', { b: ['a'], a: ['b'] }, [['a', 'b']]],
    ['a long one, entered from outside', { x: ['c'], c: ['b'], b: ['a'], a: ['c', 'y'] }, [['a', 'b', 'c']]],
    ['two apart', { a: ['b'], b: ['a'], d: ['c'], c: ['d'] }, [['a', 'b'], ['c', 'd']]],
    ['a diamond has none', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ])('%s', (_, arrows, expected) => {
    expect(cycles(graph(arrows))).toEqual(expected);
  });

  it('of 50,000 nodes in one ring are found without running out of stack', () => {
    const ring = new Map(Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${(index + 1) % 50_000}`]]));
    expect(cycles(ring).map((group) => group.length)).toEqual([50_000]);
  });
});
