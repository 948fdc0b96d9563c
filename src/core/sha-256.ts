/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Core has no `crypto`: versions
 * of policies must come out alike in a build, a test and a browser, and without waiting.
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = [...fractions(8, 1 / 2)];
  const keys = fractions(64, 1 / 3);
  for (let at = 0; at < words.length; at += 16) compress(state, words.slice(at, at + 16), keys);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.toWellFormed());
  return [...escaped.matchAll(/%(..)|./g)].map(([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : parseInt(hex, 16),
  );
}

/** The bytes, a one bit, zeros, and the length in bits, as big-endian words of 32 bits. */
function padded(bytes: readonly number[]): number[] {
  const length = Math.ceil((bytes.length + 9) / 64) * 16;
  const words = Array.from({ length }, () => 0);
  for (const [at, byte] of [...bytes, 0x80].entries()) {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at % 4)));
  }
  words[length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[length - 1] = (bytes.length * 8) | 0;
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

function compress(state: number[], block: readonly number[], keys: readonly number[]): void {
  const w = [...block];
  for (let at = 16; at < 64; at += 1) {
    const [early = 0, late = 0] = [w[at - 15], w[at - 2]];
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w.push(((w[at - 16] ?? 0) + s0 + (w[at - 7] ?? 0) + s1) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, key] of keys.entries()) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + key + (w[at] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[at] = ((state[at] ?? 0) + word) | 0;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
