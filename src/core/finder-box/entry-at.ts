/** The collections whose entries have pages, by the first part of their addresses. */
const KINDS: Readonly<Record<string, string>> = {
  playbooks: 'playbook',
  templates: 'template',
  compensation: 'compensation',
  trees: 'tree',
  frameworks: 'framework',
  sources: 'source',
  roles: 'role',
};

/** The id of the entry whose page stands at this path, `/templates/late-apology/`; undefined for others. */
export function entryAt(path: string): string | undefined {
  const [, collection = '', id] = /^\/(\w+)\/([\w.~-]+)\/$/.exec(path) ?? [];
  const kind = KINDS[collection];
  return kind && id ? `${kind}/${id}` : undefined;
}
