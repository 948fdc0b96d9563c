/** The part of CBOR (RFC 8949) that Pagefind's files are written in: whole numbers, texts, lists. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** Reads one value. @throws on anything but whole numbers below 2^32, texts and lists of known length. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return value();

  function value(): Cbor {
    const { kind, count } = head();
    if (kind === NUMBER) return count;
    if (kind === TEXT) return new TextDecoder().decode(bytes.subarray(at, (at += count)));
    if (kind === LIST) return Array.from({ length: count }, value);
    throw new Error(`Unexpected CBOR of major type ${kind}`);
  }

  function head(): { kind: number; count: number } {
    const first = view.getUint8(at++);
    const kind = first >> 5;
    const size = first & 31;
    if (size < 24) return { kind, count: size };
    if (size === 24) return { kind, count: view.getUint8((at += 1) - 1) };
    if (size === 25) return { kind, count: view.getUint16((at += 2) - 2) };
    if (size === 26) return { kind, count: view.getUint32((at += 4) - 4) };
    throw new Error(`Unexpected CBOR of size ${size}`);
  }
}

/** Writes one value, every number in its shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  return Uint8Array.from(bytesOf(value));
}

function bytesOf(value: Cbor): number[] {
  if (typeof value === 'number') return head(NUMBER, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return [...head(TEXT, text.length), ...text];
  }
  return [...head(LIST, value.length), ...value.flatMap(bytesOf)];
}

function head(kind: number, count: number): number[] {
  const first = kind << 5;
  if (count < 24) return [first | count];
  if (count < 0x100) return [first | 24, count];
  if (count < 0x1_0000) return [first | 25, count >> 8, count & 255];
  return [first | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255];
}
