import { parseDocument, type Document as YamlDocument } from 'yaml';
import type { SourceFile } from '../../src/core/markdown/document.ts';

const growing = /^(playbooks|src\/content\/(templates|compensation|trees))\/(.+)\.mdx$/;

/**
 * Makes a large content root out of a small one: its playbooks, templates, matrices and trees again and
 * again under other ids, with links, references, shortcodes and aliases renamed so that the result is as
 * sound as the original. Guides, frameworks, sources and the organisation stay single.
 * @param files a sound content root
 * @param count how many entries the result has at least
 * @returns the files of the grown root, in a stable order
 */
export function growRoot(files: readonly SourceFile[], count: number): SourceFile[] {
  const seeds = files.filter((file) => growing.test(file.path));
  const ids = new Set(seeds.map((file) => idOf(file.path)));
  const copies = Math.max(0, Math.ceil((count - files.length) / seeds.length));
  const grown = [...files];
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const seed of seeds) grown.push(copyOf(seed, ids, copy));
  }
  return grown;
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

function copyOf(file: SourceFile, ids: ReadonlySet<string>, copy: number): SourceFile {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file.text);
  if (!match) throw new Error(`${file.path} has no frontmatter to copy`);
  const yaml = parseDocument(match[1] ?? '');
  renameFrontmatter(yaml, ids, copy);
  return {
    path: renameLinks(file.path, ids, copy),
    text: `---\n${yaml.toString({ lineWidth: 0 })}---\n${renameLinks(match[2] ?? '', ids, copy)}`,
  };
}

function renameFrontmatter(yaml: YamlDocument, ids: ReadonlySet<string>, copy: number): void {
  yaml.set('title', `${String(yaml.get('title'))}, case ${copy}`);
  if (yaml.has('shortcode')) yaml.set('shortcode', `${String(yaml.get('shortcode'))}-${copy}`);
  for (const key of ['failure', 'tree', 'compensation']) {
    const id = yaml.get(key);
    if (typeof id === 'string' && ids.has(id)) yaml.set(key, `${id}-${copy}`);
  }
  const data = yaml.toJS() as Record<string, unknown>;
  renameList(yaml, data, { key: 'aliases', rename: (alias) => `${alias} ${copy}` });
  renameList(yaml, data, {
    key: 'failures',
    rename: (id) => (ids.has(id) ? `${id}-${copy}` : id),
  });
  const variables = (data['variables'] ?? {}) as Record<string, { from?: string }>;
  for (const [name, { from }] of Object.entries(variables)) {
    if (from) yaml.setIn(['variables', name, 'from'], renameLinks(from, ids, copy));
  }
}

interface ListRename {
  readonly key: string;
  readonly rename: (item: string) => string;
}

function renameList(yaml: YamlDocument, data: Record<string, unknown>, list: ListRename): void {
  const items = data[list.key];
  if (Array.isArray(items)) yaml.set(list.key, yaml.createNode(items.map(String).map(list.rename)));
}

/** Renames every `<id>.mdx` in a text, so that a copy links to the copies of what the original links to. */
function renameLinks(text: string, ids: ReadonlySet<string>, copy: number): string {
  return text.replace(/([a-z0-9-]+)\.mdx/g, (link, id: string) =>
    ids.has(id) ? `${id}-${copy}.mdx` : link,
  );
}
