import type { Entry } from '../corpus/entries.ts';
import type { FinderKind } from './model.ts';

/** The kind of the entries of each collection. */
export const kindOfCollection = {
  playbooks: 'playbook',
  templates: 'template',
  compensation: 'compensation',
  trees: 'tree',
  frameworks: 'framework',
  sources: 'source',
  docs: 'guide',
} as const satisfies Readonly<Record<Entry['collection'], FinderKind>>;

/** What an entry is called, one and many. */
export interface KindName {
  readonly one: string;
  readonly many: string;
}

export const kindNames: Readonly<Record<FinderKind, KindName>> = {
  playbook: { one: 'Playbook', many: 'Playbooks' },
  template: { one: 'Template', many: 'Templates' },
  compensation: { one: 'Compensation', many: 'Compensation' },
  tree: { one: 'Decision tree', many: 'Decision trees' },
  framework: { one: 'Published method', many: 'Published methods' },
  source: { one: 'Source', many: 'Sources' },
  guide: { one: 'Guide', many: 'Guides' },
  role: { one: 'Role', many: 'Roles' },
  rule: { one: 'Rule for authors', many: 'Rules for authors' },
};
