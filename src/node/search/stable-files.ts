import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** A file of the index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own search boxes: ours takes their place. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The first bytes of every file of the index, before its CBOR. */
const MARK = 'pagefind_dcd';

/** The part of `pagefind-entry.json` that names the index of each language. */
interface Entry {
  readonly languages: Record<string, { hash: string }>;
}

/**
 * Makes the index the same, byte for byte, for the same pages. Pagefind (1.5) writes the values of
 * each filter, and the list of filters, in an order that changes from run to run, and names files by
 * their hash. Here both are sorted, and the names follow. What the site does not use is left out.
 */
export function stableFiles(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const others = files.filter(({ path }) => !NOT_USED.test(path));
  const filters = others.filter(({ path }) => path.endsWith('.pf_filter'));
  const metas = others.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = others.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('No pagefind-entry.json in the index');
  const moved = new Set([...filters, ...metas, entry]);
  return [
    ...others.filter((file) => !moved.has(file)),
    ...filters.map((file) => stableFilter(file, renamed)),
    ...metas.map((file) => stableMeta(file, renamed)),
    stableEntry(entry, renamed),
  ];
}

/** A filter is `[name, [[value, pages], …]]`. */
function stableFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = listOf(unpack(file.content));
  const content = pack([name ?? '', sortedByFirst(listOf(values))]);
  return rename(file, content, renamed);
}

/** The meta file is `[version, pages, chunks, filters, sorts, fields]`; a filter there is `[name, hash]`. */
function stableMeta(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const parts = [...listOf(unpack(file.content))];
  const filters = listOf(parts[3]).map((pair) => {
    const [name = '', hash = ''] = listOf(pair);
    return [name, renamed.get(String(hash)) ?? hash];
  });
  parts[3] = sortedByFirst(filters);
  return rename(file, pack(parts), renamed);
}

function stableEntry(file: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as Entry;
  for (const language of Object.values(entry.languages)) {
    language.hash = renamed.get(language.hash) ?? language.hash;
  }
  return { path: file.path, content: new TextEncoder().encode(JSON.stringify(entry)) };
}

/** Names a file anew by its content: `filter/en_1a2b3c4.pf_filter`, the hash as long as it was. */
function rename(file: IndexFile, content: Uint8Array, renamed: Map<string, string>): IndexFile {
  const match = /^(.*?)([\w-]+_)([0-9a-f]+)(\.pf_\w+)$/.exec(file.path);
  if (!match) throw new Error(`Unexpected name ${file.path} in the index`);
  const [, folder = '', language = '', hash = '', ending = ''] = match;
  const fresh = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  renamed.set(language + hash, language + fresh);
  return { path: folder + language + fresh + ending, content };
}

function sortedByFirst(list: readonly Cbor[]): Cbor[] {
  const first = (pair: Cbor) => String(listOf(pair)[0]);
  return [...list].sort((one, other) => (first(one) < first(other) ? -1 : 1));
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('Unexpected value in the index, expected a list');
  return value as readonly Cbor[];
}

function unpack(content: Uint8Array): Cbor {
  return decodeCbor(gunzipSync(content).subarray(MARK.length));
}

function pack(value: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(MARK), encodeCbor(value)]));
}
