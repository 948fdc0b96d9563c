/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Core has no `crypto`: versions
 * of policies must come out alike in a build, a test and a browser, and without waiting.
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = Uint32Array.from(fractions(8, 1 / 2));
  const keys = fractions(64, 1 / 3);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < words.length; at += 16) {
    schedule.set(words.subarray(at, at + 16));
    compress(state, schedule, keys);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Surrogates without their other half become U+FFFD, as everywhere in UTF-8. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

/** A byte that goes on: six bits of a code point. */
function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** The bytes, a one bit, zeros, and the length in bits, as big-endian words of 32 bits. */
function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at % 4)));
  };
  for (let at = 0; at < bytes.length; at += 1) put(at, bytes[at] ?? 0);
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** The first 32 bits of the fractional parts of the roots of the first primes. */
function fractions(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0);
}

/** @param w sixteen words of the block, and room for forty-eight more */
function compress(state: Uint32Array, w: Uint32Array, keys: readonly number[]): void {
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [w[at - 15] ?? 0, w[at - 2] ?? 0];
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[at] = (w[at - 16] ?? 0) + s0 + (w[at - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (keys[at] ?? 0) + (w[at] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[at] = (state[at] ?? 0) + word;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
