import type { Corpus } from '../core/corpus/corpus.ts';
import type { TemplateEntry, TreeEntry } from '../core/corpus/entries.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import type { InputType } from '../core/unary-tests/model.ts';

/** What the facts of a tree may be named, and what each may hold. */
export interface FactTypes {
  /** By name; `undefined` for a fact that may hold any words. */
  readonly types: ReadonlyMap<string, InputType | undefined>;
  /** False when something that could name more facts could not be read: then no name is called unknown. */
  readonly whole: boolean;
}

/**
 * Facts go to the compensation matrix, the templates and the organisation's lists. For a tree these
 * are: the matrix of its failure's playbook, the matrices and templates its outcomes link to, the
 * templates for its failure, and all that of the trees its answers lead into.
 */
export function factTypes(entry: TreeEntry, corpus: Corpus): FactTypes {
  const trees = treesAhead(entry, corpus);
  const sources = trees.map((tree) => sourcesOf(tree, corpus));
  const types = new Map<string, InputType | undefined>();
  for (const { templates } of sources) {
    for (const template of templates) {
      for (const [name, variable] of Object.entries(template.data.variables)) {
        // An amount comes from policy, never from an answer.
        if (variable.type === 'compensation') continue;
        types.set(
          name,
          variable.type === 'choice' ? words(optionsOf(variable.options)) : undefined,
        );
      }
    }
  }
  for (const [name, type] of listsOf(corpus.organisation.data)) types.set(name, type);
  for (const id of new Set(sources.flatMap(({ matrices }) => matrices))) {
    for (const input of corpus.byId.compensation.get(id)?.table.inputs ?? []) {
      types.set(input.key, input.type);
    }
  }
  return { types, whole: sources.every(({ whole }) => whole) };
}

/** The tree, and those that can be come to from it. */
function treesAhead(entry: TreeEntry, { entries }: Corpus): readonly TreeEntry[] {
  const byPath = new Map(entries.trees.map((tree) => [tree.path, tree]));
  const ahead = new Set([entry]);
  for (const { tree } of ahead) {
    for (const step of tree.steps) {
      if (step.kind === 'outcome') continue;
      for (const { target } of step.answers) {
        const next = target.kind === 'tree' ? byPath.get(target.path) : undefined;
        if (next) ahead.add(next);
      }
    }
  }
  return [...ahead];
}

interface FactSources {
  readonly matrices: readonly string[];
  readonly templates: readonly TemplateEntry[];
  readonly whole: boolean;
}

function sourcesOf({ data, tree, document }: TreeEntry, corpus: Corpus): FactSources {
  const links = tree.steps.flatMap((step) => (step.kind === 'outcome' ? step.links : []));
  const linked = (kind: string) => links.filter((link) => link.kind === kind).map(({ id }) => id);
  const { failure } = data;
  const playbook = failure === undefined ? undefined : corpus.byId.playbooks.get(failure);
  const matrix = playbook?.data.compensation;
  const matrices = [...linked('matrix'), ...(matrix && matrix !== 'none' ? [matrix] : [])];
  const templates = [
    ...linked('template').flatMap((id) => corpus.byId.templates.get(id) ?? []),
    ...corpus.entries.templates.filter(
      (template) => failure !== undefined && template.data.failures.includes(failure),
    ),
  ];
  const whole =
    document.whole &&
    (failure === undefined || playbook !== undefined) &&
    matrices.every((id) => corpus.byId.compensation.has(id)) &&
    linked('template').every((id) => corpus.byId.templates.has(id));
  return { matrices, templates, whole };
}

function listsOf({ severities, standings, faults, channels }: Organisation) {
  return [
    ['severity', words(severities)],
    ['standing', words(standings)],
    ['fault', words(faults)],
    ['channel', words(Object.keys(channels))],
  ] as const;
}

function words(values: readonly string[]): InputType {
  return { kind: 'enumerated', notation: 'words', values, ordered: false };
}

function optionsOf(
  options: readonly string[] | Readonly<Record<string, string>>,
): readonly string[] {
  return Array.isArray(options) ? options : Object.keys(options);
}
