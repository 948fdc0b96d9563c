import { closest } from '../core/closest.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { collectionOf } from '../core/corpus/place-of-file.ts';
import { relativeLink, type LinkTarget } from '../core/corpus/resolve-link.ts';
import { pageUrl } from '../core/corpus/urls.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { quoted } from '../rules/wording.ts';
import { brokenLinks, nameOfTarget, type FoundLink } from './broken-links.ts';
import { firstDangling } from './first-dangling.ts';

const guide = 'src/content/docs/start.mdx';
const from = '../../../playbooks/late-delivery.mdx';

export const linkBroken: CorpusCheck = {
  id: 'link/broken',
  level: 'error',
  summary: 'A link to another page is a relative link to its file, and the file exists.',
  why: 'An agent who follows it in the middle of a contact lands on an error page.',
  help: 'Link to the file itself, from the file you are in, such as ../templates/late-sorry.mdx: that works here and on the code host.',
  examples: {
    bad: [
      { file: guide, from, to: '../../../playbooks/late-delivry.mdx', at: '11:12' },
      { file: guide, from, to: '/playbooks/late-delivery/', at: '11:12' },
      { file: guide, from, to: '../../../../playbooks/late-delivery.mdx', at: '11:12' },
    ],
    good: [
      { file: guide, from, to: 'https://example.com' },
      { file: guide, from, to: '../../../playbooks/late-delivery.mdx?plain=1#courtesy' },
    ],
  },
  check,
};

function check(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const broken = brokenLinks(corpus);
  if (broken.length === 0) return [];
  const causes = firstDangling(corpus, context);
  return broken.map((link) => {
    const { file, place, target } = link;
    const first = causes.get(nameOfTarget(target));
    const isFirst = first === findingKey({ file, place, ruleId: linkBroken.id });
    const offer = isFirst ? offerFor(link, corpus) : undefined;
    return finding(linkBroken, {
      file,
      place,
      message: messageFor(link),
      help: helpFor(link, offer),
      ...(offer === undefined ? {} : { expected: [offer] }),
      actual: link.url,
      ...(isFirst || first === undefined ? {} : { causedBy: first }),
    });
  });
}

function messageFor({ url, target, toMatrix }: FoundLink): string {
  if (toMatrix) return `No compensation matrix at ${quoted(url, 60)}`;
  if (target.kind === 'file') return `No file at ${quoted(url, 60)}`;
  return `Unexpected link ${quoted(url, 50)}, expected a relative link to a file`;
}

function helpFor({ target }: FoundLink, offer: string | undefined): string {
  if (offer !== undefined) return `Did you mean ${offer}?`;
  return target.kind === 'file'
    ? `There is no ${target.path}. If it was renamed, link to its new name; else write it, or take the link out.`
    : linkBroken.help;
}

/** The link that was probably meant: to the existing file whose name, or whose page's address, is nearest. */
function offerFor(link: FoundLink, corpus: Corpus): string | undefined {
  const { file, target, toMatrix } = link;
  const documents = [...corpus.documents.values()].filter(
    ({ collection }) => !toMatrix || collection === 'compensation',
  );
  const path =
    target.kind === 'site'
      ? nearestPage(target.url, documents)
      : nearestFile(target, [...documents.map((document) => document.path), ...corpus.otherFiles]);
  const anchor = /#.+$/.exec(link.url)?.[0] ?? '';
  return path === undefined ? undefined : `${relativeLink(file, path)}${anchor}`;
}

function nearestPage(url: string, documents: readonly Document[]): string | undefined {
  const address = url.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  const paths = new Map(
    documents.map(({ path, collection, id }) => [pageUrl(collection, id), path]),
  );
  return paths.get(closest(address, [...paths.keys()]) ?? '');
}

/** A file of that name in any folder comes before a similar name, and one of the same folder first. */
function nearestFile(target: LinkTarget, paths: readonly string[]): string | undefined {
  const wanted = target.kind === 'file' ? target.path : target.url;
  const stem = stemOf(wanted);
  const same = paths.filter((path) => stemOf(path) === stem);
  const beside = paths.filter((path) => collectionOf(path) === collectionOf(wanted));
  for (const some of [same, beside, paths]) {
    const near = closest(stem, some.map(stemOf));
    const path = some.find((one) => stemOf(one) === near);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The file's name without folders and ending. */
function stemOf(path: string): string {
  return path
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '');
}
