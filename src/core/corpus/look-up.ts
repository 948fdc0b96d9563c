import type { CollectionName } from '../markdown/document.ts';
import type { RecoveryStep } from '../steps.ts';
import type { Corpus } from './corpus.ts';
import type {
  Entry,
  EntryTypes,
  FrameworkEntry,
  MatrixEntry,
  PlaybookEntry,
  TemplateEntry,
  TreeEntry,
} from './entries.ts';
import { placeOfFile } from './place-of-file.ts';

/** The entry of a collection with an id; undefined when there is none, or it could not be read. */
export function entryById<C extends CollectionName>(
  corpus: Corpus,
  collection: C,
  id: string,
): EntryTypes[C] | undefined {
  return corpus.byId[collection].get(id);
}

/** The entry whose file stands at a path of the content root. */
export function entryAt(corpus: Corpus, path: string): Entry | undefined {
  const place = placeOfFile(path);
  return place && corpus.entries[place.collection].find((entry) => entry.path === path);
}

/** The templates written for a failure, in the order in which its playbook links to them, then by id. */
export function templatesOfFailure(corpus: Corpus, failure: string): readonly TemplateEntry[] {
  const linked = playbookLinks(corpus.byId.playbooks.get(failure));
  const own = corpus.entries.templates.filter(({ data }) => data.failures.includes(failure));
  const rank = ({ id }: TemplateEntry) => (linked.includes(id) ? linked.indexOf(id) : Infinity);
  return [...own].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The playbooks that a template is written for. */
export function playbooksOfTemplate(
  corpus: Corpus,
  template: TemplateEntry,
): readonly PlaybookEntry[] {
  return corpus.entries.playbooks.filter(({ id }) => template.data.failures.includes(id));
}

/** The tree that a playbook names; undefined for `none`. */
export function treeOfPlaybook(corpus: Corpus, { data }: PlaybookEntry): TreeEntry | undefined {
  return corpus.byId.trees.get(data.tree);
}

/** The matrix that a playbook names; undefined for `none`. */
export function matrixOfPlaybook(corpus: Corpus, { data }: PlaybookEntry): MatrixEntry | undefined {
  return corpus.byId.compensation.get(data.compensation);
}

/** The playbooks that use a tree. */
export function playbooksOfTree(corpus: Corpus, tree: string): readonly PlaybookEntry[] {
  return corpus.entries.playbooks.filter(({ data }) => data.tree === tree);
}

/** The playbooks that take their amounts from a matrix. */
export function playbooksOfMatrix(corpus: Corpus, matrix: string): readonly PlaybookEntry[] {
  return corpus.entries.playbooks.filter(({ data }) => data.compensation === matrix);
}

/** The frameworks that have steps which serve one of ours, each with the names of those steps. */
export function frameworkStepsServing(
  corpus: Corpus,
  step: RecoveryStep,
): readonly { readonly framework: FrameworkEntry; readonly names: readonly string[] }[] {
  return corpus.entries.frameworks.flatMap((framework) => {
    const serving = framework.data.steps.filter(({ serves }) => serves.includes(step));
    return serving.length === 0 ? [] : [{ framework, names: serving.map(({ name }) => name) }];
  });
}

function playbookLinks(playbook: PlaybookEntry | undefined): readonly string[] {
  return playbook?.sections.flatMap(({ templates }) => templates) ?? [];
}
