import type { Corpus } from '../core/corpus/corpus.ts';
import type { MatrixEntry, TemplateEntry } from '../core/corpus/entries.ts';
import { placeOfFile } from '../core/corpus/place-of-file.ts';
import { resolveLink } from '../core/corpus/resolve-link.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import type { OutcomeLinkKind } from '../core/decision-tree/model.ts';

/** The matrices that an outcome links to, as far as they could be read whole; each once. */
export function matricesAt(stop: Stop, { byId }: Corpus): MatrixEntry[] {
  const found = linked(stop, 'matrix').flatMap((id) => byId.compensation.get(id) ?? []);
  return found.filter(({ table }) => table.whole);
}

/** The templates that an outcome links to; each once. */
export function templatesAt(stop: Stop, { byId }: Corpus): TemplateEntry[] {
  return linked(stop, 'template').flatMap((id) => byId.templates.get(id) ?? []);
}

/** The matrix that a variable of a template takes its amount from. */
export function matrixOfVariable(
  { path }: TemplateEntry,
  from: string,
  { byId }: Corpus,
): MatrixEntry | undefined {
  const target = resolveLink(path, from);
  const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
  return place?.collection === 'compensation' ? byId.compensation.get(place.id) : undefined;
}

/** The ids of what an outcome links to, by kind, in the order of the document. */
export function linked({ step }: Stop, kind: OutcomeLinkKind): string[] {
  if (step.kind === 'question') return [];
  return [...new Set(step.links.filter((link) => link.kind === kind).map(({ id }) => id))];
}
