import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Corpus } from '../core/corpus/corpus.ts';
import { organisationPath, placeOfFile } from '../core/corpus/place-of-file.ts';
import { resolveLink, type LinkTarget } from '../core/corpus/resolve-link.ts';
import type { Document } from '../core/markdown/document.ts';
import { linksOf } from '../core/markdown/links.ts';

/** A link that stands in a content file, and where it leads. */
export interface FoundLink {
  readonly file: string;
  readonly place: Position;
  readonly url: string;
  readonly target: LinkTarget;
  /** Set for a template's `from`, which must lead to a compensation matrix. */
  readonly toMatrix?: true;
}

/** All links of the corpus to check, file by file. A tree's answers are its own checks' to judge. */
export function linksIn({ documents, byId }: Corpus): readonly FoundLink[] {
  return [...documents.values()].flatMap((document) => {
    const answers = answerNodes(byId.trees.get(document.id)?.tree.steps ?? [], document);
    const inBody = linksOf(document)
      .filter(({ node }) => !answers.has(node.type === 'definition' ? node.identifier : node))
      .map(({ url, place }) => ({
        file: document.path,
        place,
        url,
        target: resolveLink(document.path, url),
      }));
    return [...inBody, ...matrixLinks(document)];
  });
}

/** Those of the links that lead nowhere on the site. */
export function brokenLinks(corpus: Corpus): readonly FoundLink[] {
  return linksIn(corpus).filter((link) => !leadsSomewhere(link, corpus));
}

function leadsSomewhere({ target, toMatrix }: FoundLink, corpus: Corpus): boolean {
  if (target.kind !== 'file') return target.kind === 'external';
  if (toMatrix) return corpus.documents.get(target.path)?.collection === 'compensation';
  const { path } = target;
  return corpus.documents.has(path) || corpus.otherFiles.has(path) || path === organisationPath;
}

/** What a link or reference names, so that all that name the same missing thing are told together. */
export function nameOfTarget(target: LinkTarget): string {
  if (target.kind !== 'file') return target.url;
  const place = placeOfFile(target.path);
  return place ? `${place.collection} ${place.id}` : target.path;
}

type Steps = Corpus['entries']['trees'][number]['tree']['steps'];

/** The links that are answers, and the identifiers of the definitions that answers refer to. */
function answerNodes(steps: Steps, { collection }: Document): ReadonlySet<Nodes | string> {
  if (collection !== 'trees') return new Set();
  return new Set(
    steps.flatMap((step) =>
      step.kind === 'question'
        ? step.answers.map(({ node }) => (node.type === 'link' ? node : node.identifier))
        : [],
    ),
  );
}

function matrixLinks({ collection, frontmatter, path }: Document): readonly FoundLink[] {
  const variables = frontmatter.data?.['variables'];
  if (collection !== 'templates' || variables === null || typeof variables !== 'object') return [];
  return Object.entries(variables).flatMap(([name, variable]: [string, unknown]) => {
    if (variable === null || typeof variable !== 'object') return [];
    const url: unknown = Reflect.get(variable, 'from');
    if (typeof url !== 'string') return [];
    const place = frontmatter.valuePlace(['variables', name, 'from']);
    return [{ file: path, place, url, target: resolveLink(path, url), toMatrix: true as const }];
  });
}
