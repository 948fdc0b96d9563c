import { closest } from '../core/closest.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { relativeLink, type LinkTarget } from '../core/corpus/resolve-link.ts';
import { pageUrl } from '../core/corpus/urls.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
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
      ...(offer === undefined ? {} : { help: `Did you mean ${offer}?`, expected: [offer] }),
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

/** The link that was probably meant: the existing file whose name, or whose page's address, is nearest. */
function offerFor({ file, target, toMatrix }: FoundLink, corpus: Corpus): string | undefined {
  const documents = [...corpus.documents.values()].filter(
    ({ collection }) => !toMatrix || collection === 'compensation',
  );
  const byAddress = new Map(
    documents.map(({ path, collection, id }) => [pageUrl(collection, id), path] as const),
  );
  const paths = [...documents.map(({ path }) => path), ...corpus.otherFiles];
  const path =
    target.kind === 'site'
      ? byAddress.get(closest(withSlash(target.url), [...byAddress.keys()]) ?? '')
      : nearestPath(target, paths);
  return path === undefined ? undefined : relativeLink(file, path);
}

/** The same file name in another folder comes before a similar path. */
function nearestPath(target: LinkTarget, paths: readonly string[]): string | undefined {
  const wanted = target.kind === 'file' ? target.path : target.url;
  const name = nameOf(wanted).replace(/(\.mdx?)?$/, '.mdx');
  const sameName = paths.filter((path) => nameOf(path) === name);
  if (sameName.length > 0) return closest(wanted, sameName) ?? sameName[0];
  const near = closest(name, paths.map(nameOf));
  return paths.find((path) => nameOf(path) === near) ?? closest(wanted, paths);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
}

function withSlash(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}
