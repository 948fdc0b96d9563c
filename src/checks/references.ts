import type { Position } from 'unist';
import { organisationPath } from '../core/corpus/place-of-file.ts';
import type { Corpus, OrganisationDocument } from '../core/corpus/corpus.ts';
import type { CollectionName, Document, Frontmatter } from '../core/markdown/document.ts';

/** What a frontmatter value may name: an entry of a collection, or something of the organisation's. */
export type ReferenceKind = CollectionName | OrganisationKind;

type OrganisationKind = 'owner' | 'channel' | 'severity' | 'trigger' | 'role' | 'rule';

/** A value in a file that names something by its id. */
export interface Reference {
  readonly file: string;
  readonly place: Position;
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** A field that names things: where it is, and what it names. */
interface Field {
  readonly path: string;
  readonly kind: ReferenceKind;
  /** `none` says that there is none. */
  readonly orNone?: true;
}

const keeping: readonly Field[] = [
  { path: 'owner', kind: 'owner' },
  { path: 'reviewed.by', kind: 'owner' },
];

/** `*` stands for each item of a list, `@` for each key of a map (the key is the name). */
const fields: Readonly<Record<CollectionName, readonly Field[]>> = {
  playbooks: [
    ...keeping,
    { path: 'channels.*', kind: 'channel' },
    { path: 'severity.@', kind: 'severity' },
    { path: 'stopAndHandOver.*', kind: 'trigger' },
    { path: 'tree', kind: 'trees', orNone: true },
    { path: 'compensation', kind: 'compensation', orNone: true },
  ],
  templates: [
    ...keeping,
    { path: 'failures.*', kind: 'playbooks' },
    { path: 'channels.*', kind: 'channel' },
  ],
  compensation: [
    ...keeping,
    { path: 'versionOf', kind: 'compensation' },
    { path: 'scheme', kind: 'sources' },
  ],
  trees: [...keeping, { path: 'failure', kind: 'playbooks' }],
  frameworks: [...keeping, { path: 'source', kind: 'sources' }],
  sources: keeping,
  docs: keeping,
};

const organisationFields: readonly Field[] = [
  { path: 'roles.*.cover', kind: 'role' },
  { path: 'triggers.*.role', kind: 'role' },
  { path: 'rules.@', kind: 'rule' },
];

/** All references of a corpus, sound or not, file by file. Fields that hold something else are left out. */
export function referencesIn({ organisation, documents }: Corpus): readonly Reference[] {
  return [
    ...referencesOfOrganisation(organisation),
    ...[...documents.values()].flatMap(referencesOfDocument),
  ];
}

function referencesOfDocument({ path, collection, frontmatter }: Document): readonly Reference[] {
  return fields[collection].flatMap((field) => follow(field, frontmatter, path));
}

function referencesOfOrganisation({ frontmatter }: OrganisationDocument): readonly Reference[] {
  return organisationFields.flatMap((field) => follow(field, frontmatter, organisationPath));
}

type Path = readonly (string | number)[];

function follow(field: Field, frontmatter: Frontmatter, file: string): readonly Reference[] {
  const { kind, orNone } = field;
  return pathsOf(frontmatter.data, field.path.split('.'), [])
    .filter(({ path, id }) => !(orNone && id === 'none') && !frontmatter.isReported?.(path))
    .map(({ path, id, isKey }) => ({
      file,
      place: isKey ? frontmatter.keyPlace(path) : frontmatter.valuePlace(path),
      kind,
      id,
    }));
}

interface Named {
  readonly path: Path;
  readonly id: string;
  readonly isKey: boolean;
}

function pathsOf(value: unknown, steps: readonly string[], path: Path): readonly Named[] {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return typeof value === 'string' ? [{ path, id: value, isKey: false }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  if (step === '@')
    return Object.keys(value).map((id) => ({ path: [...path, id], id, isKey: true }));
  if (step === '*') {
    return Object.entries(value).flatMap(([key, item]) =>
      pathsOf(item, rest, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return Object.hasOwn(value, step) ? pathsOf(Reflect.get(value, step), rest, [...path, step]) : [];
}
