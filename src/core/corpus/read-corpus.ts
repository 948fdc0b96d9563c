import { readMatrix } from '../decision-table/read-matrix.ts';
import { readTree } from '../decision-tree/read.ts';
import type { Finding } from '../finding.ts';
import { collections, type CollectionName, type Document } from '../markdown/document.ts';
import type { Reading, SourceFile } from '../markdown/document.ts';
import { readDocument } from '../markdown/read-document.ts';
import { readTemplate } from '../message/read-template.ts';
import { oncePer, oncePerPair } from '../once-per.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readKept } from '../versions/read-kept.ts';
import { isVersionPath } from '../versions/version-path.ts';
import type { Corpus, CorpusReading } from './corpus.ts';
import type { Entry, EntryTypes } from './entries.ts';
import { isContent, organisationPath, placeOfFile, synonymsPath } from './place-of-file.ts';
import { readOrganisation } from './read-organisation.ts';
import { readSynonyms } from './read-synonyms.ts';
import { readFramework, readGuide, readSource } from './read-plain-entry.ts';

/**
 * Reads all files of a content root. Never throws on content; the messages are those of the readers:
 * syntax, the MDX gate, frontmatter, and the grammar of matrices and trees. The order of the files
 * makes no difference. A file that was read before, as the same object, is not read again.
 */
export function readCorpus(files: readonly SourceFile[]): CorpusReading {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const { organisation, messages: ofOrganisation } = organisationIn(
    sorted.find(({ path }) => path === organisationPath),
  );
  const { synonyms, messages: ofSynonyms } = synonymsIn(
    sorted.find(({ path }) => path === synonymsPath),
  );
  const documents: Document[] = [];
  const otherFiles = new Set<string>();
  const messages: Finding[] = [...ofOrganisation, ...ofSynonyms];
  const versions: SourceFile[] = [];
  for (const file of sorted) {
    if (isVersionPath(file.path)) versions.push(file);
    const reading = documentIn(file);
    if (reading) {
      documents.push(reading.document);
      messages.push(...reading.messages);
    } else if (!isContent(file.path)) otherFiles.add(file.path);
  }
  // Without the organisation's lists nothing can be said about what refers to them.
  if (!organisation) return { corpus: undefined, messages };
  const readings = documents.map((document) => entryIn(document, organisation.data));
  for (const reading of readings) messages.push(...reading.messages);
  const records = versions.map((file) => readKept(file, organisation.data));
  for (const record of records) messages.push(...record.messages);
  const kept = records.flatMap((record) => record.kept ?? []);
  const entries = readings.flatMap(({ entry }) => (entry ? [entry] : []));
  return {
    corpus: { organisation, synonyms, ...collect(documents, entries), kept, otherFiles },
    messages,
  };
}

const organisationIn = oncePerFile(readOrganisation);
const synonymsIn = oncePerFile(readSynonyms);

const documentIn = oncePer((file: SourceFile) => {
  const place = placeOfFile(file.path);
  return place && readDocument(file, place.collection, place.id);
});

const entryIn = oncePerPair(readEntry);

/** The reading of a file that may be missing. */
function oncePerFile<Result>(read: (file: SourceFile | undefined) => Result) {
  const once = oncePer(read as (file: SourceFile) => Result);
  return (file: SourceFile | undefined) => (file ? once(file) : read(file));
}

function readEntry(document: Document, organisation: Organisation): Reading<Entry> {
  switch (document.collection) {
    case 'playbooks':
      return readPlaybook(document);
    case 'templates':
      return readTemplate(document, organisation);
    case 'compensation':
      return readMatrix(document, organisation);
    case 'trees':
      return readTree(document, organisation);
    case 'frameworks':
      return readFramework(document);
    case 'sources':
      return readSource(document);
    case 'docs':
      return readGuide(document);
  }
}

function collect(
  documents: readonly Document[],
  all: readonly Entry[],
): Pick<Corpus, 'entries' | 'byId' | 'documents' | 'documentsById'> {
  const entries = perCollection((name) => all.filter(({ collection }) => collection === name));
  const byId = perCollection((name) => firstById(entries[name] as readonly Entry[]));
  const documentsById = perCollection((name) =>
    groupedById(documents.filter(({ collection }) => collection === name)),
  );
  return {
    // Each list holds the entries of its own collection: the filter above has seen to it.
    entries: entries as unknown as Corpus['entries'],
    byId: byId as unknown as Corpus['byId'],
    documents: new Map(documents.map((document) => [document.path, document])),
    documentsById,
  };
}

function perCollection<T>(make: (name: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(collections.map((name) => [name, make(name)])) as Record<
    CollectionName,
    T
  >;
}

function firstById(entries: readonly Entry[]): ReadonlyMap<string, EntryTypes[CollectionName]> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

function groupedById(documents: readonly Document[]): ReadonlyMap<string, readonly Document[]> {
  const byId = new Map<string, Document[]>();
  for (const document of documents) {
    const same = byId.get(document.id);
    if (same) same.push(document);
    else byId.set(document.id, [document]);
  }
  return byId;
}

/** By UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
