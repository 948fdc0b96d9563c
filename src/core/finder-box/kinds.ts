import type { FinderKind } from '../finder/model.ts';

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
