// Random argument lists, likely and unlikely ones, from a seed: the same in every run.
import type { EnumMetadata, FunctionMetadata, ParameterMetadata } from '../../scripts/functions-metadata';
import { errorCell } from './custom-functions';

const oddNumbers = [
  0, -0, 1, -1, 0.1, -0.5, -0.9999999, 1e-9, 1e-300, 5e-324, 1e9, 1e15, 1e300, Number.MAX_VALUE, -Number.MAX_VALUE, NaN, Infinity,
  -Infinity,
];
const oddTexts = ['', ' ', 'tbc', '0.1', '10%', '1e999', '-', '#N/A', '#BUSY!', 'GREENBOOK', 'nowhere', 'e', '😀', 'x'.repeat(40_000)];
const oddCells: readonly (() => unknown)[] = [
  () => null, () => undefined, () => true, () => false, () => ({}), () => [], () => [1], () => new Date(0), () => errorCell('#DIV/0!'),
  () => errorCell('#REF!'), () => ({ type: 'FormattedNumber', basicValue: 5, numberFormat: '0.0' }),
  () => ({ type: 'Error', basicValue: '#N/A' }), () => ({ type: 'Entity', text: 'Sales', basicType: 'Error', basicValue: '#VALUE!' }),
  () => ({ basicValue: { basicValue: 1 } }), () => Object.create(null),
];

/** Looked up once: a test's globals are slow to reach, and these are needed a hundred million times. */
const { floor, imul } = Math;

export class RandomArguments {
  private state: number;
  /** The shape that ranges of one list have in common, most of the time. */
  private rows = 1;
  private columns = 1;

  constructor(seed: number, private readonly enums: readonly EnumMetadata[]) {
    this.state = seed;
  }

  /** Arguments for a function: usually as many as it has and of the right kind, sometimes anything at all. */
  for({ parameters }: FunctionMetadata): unknown[] {
    this.rows = this.chance(0.7) ? 1 : 1 + this.below(4);
    this.columns = 1 + this.below(8);
    const count = this.chance(0.9) ? parameters.length : this.below(parameters.length + 3);
    return Array.from({ length: count }, (_, index) => {
      const parameter = parameters[index];
      if (!parameter || this.chance(0.1)) return this.anything();
      return parameter.optional && this.chance(0.4) ? null : this.likely(parameter);
    });
  }

  private likely(parameter: ParameterMetadata): unknown {
    const words = this.enums.find(({ id }) => id === parameter.customEnumId)?.values.map(({ stringValue }) => stringValue);
    if (words) return this.chance(0.8) ? this.one(words) : this.oddCell();
    if (parameter.dimensionality !== 'matrix') return this.cell();
    if (parameter.name === 'rate' && this.chance(0.7)) return [[this.chance(0.8) ? this.next() * 0.3 : 'GREENBOOK']];
    if (this.chance(0.1)) return this.block(1 + this.below(3), 1 + this.below(8), 0);
    const special = this.chance(0.8) ? this.special(parameter.name) : undefined;
    return special ?? this.block(this.rows, this.columns, this.chance(0.8) ? 0 : 0.1);
  }

  /** Ranges that only some numbers fit. */
  private special(name: string): unknown[][] | undefined {
    switch (name) {
      case 'dates': return this.filled(this.columns, (index) => 45_000 + 40 * index);
      case 'low': return this.filled(1, () => this.next());
      case 'high': return this.filled(1, () => 1 + this.next());
      case 'probabilities': return this.filled(this.columns, () => this.next());
      default: return undefined;
    }
  }

  private filled(columns: number, value: (index: number) => number): number[][] {
    return Array.from({ length: this.rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row * columns + column)));
  }

  private anything(): unknown {
    switch (this.below(6)) {
      case 0: return this.block(this.below(4), this.below(4), 0.5);
      case 1: return Array.from({ length: this.below(4) }, () => this.block(1, this.below(5), 0.3)[0]);
      case 2: return this.block(1, 500, 0);
      case 3: return [[[[this.cell()]]]];
      default: return this.oddCell();
    }
  }

  private block(rows: number, columns: number, odd: number): unknown[][] {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => (this.chance(odd) ? this.oddCell() : this.number())));
  }

  private cell(): unknown {
    return this.chance(0.85) ? this.number() : this.oddCell();
  }

  private oddCell(): unknown {
    return this.chance(0.5) ? this.one([...oddNumbers, ...oddTexts]) : this.one(oddCells)();
  }

  private number(): number {
    switch (this.below(4)) {
      case 0: return this.next();
      case 1: return this.below(12);
      case 2: return (this.next() - 0.5) * 10 ** this.below(12);
      default: return this.chance(0.2) ? this.one(oddNumbers.filter(Number.isFinite)) : Math.round((this.next() - 0.4) * 1000);
    }
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  private chance(probability: number): boolean {
    return this.next() < probability;
  }

  private below(bound: number): number {
    return floor(this.next() * bound);
  }

  /** mulberry32 (Tommy Ettinger, public domain). */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}
