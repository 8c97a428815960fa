/**
 * The random numbers of a simulation: sfc32 (Chris Doty-Humphrey's Small Fast Counting generator, 32-bit words, public domain), its
 * state filled by splitmix32. Only 32-bit integer operations, so every host draws the same bits.
 *
 * Each input draws from its own stream, seeded from the seed of the simulation and the name of the input: adding or removing an input
 * leaves the draws of the others unchanged.
 */
export class Generator {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /**
   * @param seed any number; its whole part modulo 2³² counts.
   * @param stream the input that draws.
   */
  constructor(seed: number, stream = '') {
    const word = splitmix32((seed | 0) ^ hash(stream));
    this.a = word();
    this.b = word();
    this.c = word();
    // The author's advice: the first rounds only mix the state.
    for (let round = 0; round < 12; round++) this.next();
  }

  /** The next 32 random bits, as a signed integer. */
  next(): number {
    const mixed = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + mixed) | 0;
    return mixed;
  }

  /** The next number from 0 (included) to 1 (excluded), of 53 random bits. */
  uniform(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** Fills an array with uniform numbers, the same as so many calls of {@link uniform} and several times as fast. */
  fill(numbers: Float64Array): void {
    // The state lives in local variables here: fields would be written back on every draw.
    let { a, b, c, counter } = this;
    for (let i = 0; i < numbers.length; i++) {
      const first = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + first) | 0;
      const second = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + second) | 0;
      numbers[i] = ((first >>> 5) * 67108864 + (second >>> 6)) / 9007199254740992;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }
}

/** Raised when the same seed would draw other numbers; stored with results, so that old and new ones can be told apart. */
export const generatorVersion = 1;

/** Fills states: consecutive seeds give unrelated words (Steele, Lea and Flood's SplitMix, in 32 bits). */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  };
}

/** FNV-1a over the UTF-16 code units; 0 for the empty name. */
function hash(name: string): number {
  if (name === '') return 0;
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value | 0;
}
