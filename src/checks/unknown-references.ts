import type { CheckContext } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { collections, type CollectionName } from '../core/markdown/document.ts';
import { referencesIn, type Reference, type ReferenceKind } from './references.ts';

/** The ids that a reference of each kind may have. */
export type KnownIds = (kind: ReferenceKind) => readonly string[];

/** What there is to refer to: entries whose file exists, readable or not, and what the organisation declares. */
export function knownIds(corpus: Corpus, { ruleIds }: CheckContext): KnownIds {
  const { channels, owners, roles, severities, triggers } = corpus.organisation.data;
  const declared = {
    owner: Object.keys(owners),
    channel: Object.keys(channels),
    severity: severities,
    trigger: Object.keys(triggers),
    role: Object.keys(roles),
    rule: ruleIds,
  };
  const entries = new Map(
    collections.map((name) => [name, [...corpus.documentsById[name].keys()]] as const),
  );
  return (kind) => (isCollection(kind) ? (entries.get(kind) ?? []) : declared[kind]);
}

/** The references that name nothing there is, file by file. */
export function unknownReferences(corpus: Corpus, context: CheckContext): readonly Reference[] {
  const known = knownIds(corpus, context);
  const sets = new Map<ReferenceKind, ReadonlySet<string>>();
  return referencesIn(corpus).filter(({ kind, id }) => {
    const ids = sets.get(kind) ?? new Set(known(kind));
    sets.set(kind, ids);
    return !ids.has(id);
  });
}

function isCollection(kind: ReferenceKind): kind is CollectionName {
  return (collections as readonly string[]).includes(kind);
}
