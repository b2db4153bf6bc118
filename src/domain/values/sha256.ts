const ROUNDS = 64;
const WORD = 2 ** 32;

const isPrime = (number: number): boolean => {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
};

const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) if (isPrime(number)) primes.push(number);
  return primes;
};

/** The first 32 bits of the fraction of a root. */
const fractionBits = (root: number): number => ((root - Math.floor(root)) * WORD) | 0;

const primes = firstPrimes(ROUNDS);
const ROUND_WORDS = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const FIRST_STATE = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const BLOCK = 64;
/** The mark behind the last byte, and the length in bits. */
const ENDING = 9;

/** The bytes with their end marked, filled up to whole blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const whole = new Uint8Array(Math.ceil((bytes.length + ENDING) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor((bytes.length * 8) / WORD));
  view.setUint32(whole.length - 4, (bytes.length * 8) % WORD);
  return view;
};

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Int32Array, index: number): number => words[index] ?? 0;

/** Spreads the sixteen words of a block over all rounds. */
const spread = (words: Int32Array, view: DataView, start: number): void => {
  for (let round = 0; round < 16; round++) words[round] = view.getInt32(start + 4 * round);
  for (let round = 16; round < ROUNDS; round++) {
    const [early, late] = [at(words, round - 15), at(words, round - 2)];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[round] = (at(words, round - 16) + low + at(words, round - 7) + high) | 0;
  }
};

const mix = (state: Int32Array, words: Int32Array): void => {
  let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)];
  let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)];
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const left = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const right = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const fresh = (h + left + chosen + at(ROUND_WORDS, round) + at(words, round)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + fresh) | 0;
    d = c;
    c = b;
    b = a;
    a = (fresh + right + most) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (at(state, index) + word) | 0;
};

/** The SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits: without Node, so that a content has the same hash in a browser as on disk. Node's own is ten times as fast. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(FIRST_STATE);
  const words = new Int32Array(ROUNDS);
  for (let start = 0; start < view.byteLength; start += BLOCK) {
    spread(words, view, start);
    mix(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
