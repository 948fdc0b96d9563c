import { collectionOf, organisationPath } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import type { CollectionName } from '../markdown/document.ts';
import type { AnswerTarget, OutcomeLinkKind } from './model.ts';

/** What an outcome may link to, by the collection in whose folder it stands. */
const kinds: Readonly<Partial<Record<CollectionName, OutcomeLinkKind>>> = {
  playbooks: 'playbook',
  templates: 'template',
  compensation: 'matrix',
  trees: 'tree',
  sources: 'source',
};

/**
 * Where an answer's address leads: to a heading of the same file (`#confirm-the-date`), or into
 * another tree (`./lost-parcel.mdx`, with or without a heading).
 * @param url the address as written
 * @param from the path of the file it stands in
 * @returns undefined when it is no address of a step, so that its link is no answer
 */
export function answerTarget(url: string, from: string): AnswerTarget | undefined {
  const target = url === '' ? undefined : resolveLink(from, url);
  if (target?.kind !== 'file' || collectionOf(target.path) !== 'trees') return undefined;
  const { path, anchor } = target;
  if (path === from && (anchor || url.startsWith('#'))) return { kind: 'step', id: anchor ?? '' };
  return { kind: 'tree', id: idOf(path), path, ...(anchor ? { step: anchor } : {}) };
}

/**
 * What an outcome's address leads to.
 * @returns the kind and the id of what it names; undefined when that is nothing an outcome may send to
 */
export function outcomeTarget(
  url: string,
  from: string,
): { kind: OutcomeLinkKind; id: string } | undefined {
  const target = resolveLink(from, url);
  if (target.kind === 'external') {
    return /^https:\/\/[^/]/i.test(url) ? { kind: 'page', id: url } : undefined;
  }
  if (target.kind !== 'file' || target.path === from) return undefined;
  if (target.path === organisationPath) {
    return target.anchor ? { kind: 'role', id: target.anchor } : undefined;
  }
  const collection = collectionOf(target.path);
  const kind = collection && kinds[collection];
  return kind && { kind, id: idOf(target.path) };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}
