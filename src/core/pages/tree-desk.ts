import type { MatrixEntry, PlaybookEntry, TemplateEntry, TreeEntry } from '../corpus/entries.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import { pageUrl } from '../corpus/urls.ts';
import type {
  Desk,
  DeskEnd,
  DeskTemplate,
  DeskVariable,
  EarlierTree,
} from '../decision-tree/desk/model.ts';
import type { Outcome, OutcomeLinkKind, Question } from '../decision-tree/model.ts';
import { wordingFor } from '../message/wording-for.ts';
import type { Variable } from '../schemas/template.ts';
import { stepTitles } from '../steps.ts';
import { pluralOf } from '../unary-tests/units.ts';
import { composeWith } from './compose-page.ts';
import { entryLink } from './links.ts';
import { matrixLookup } from './matrix-lookup.ts';
import { plainText } from './plain-text.ts';
import type { Site } from './site.ts';

/** What the stepper of a tree puts at the agent's hand when it has come to an outcome. */
export function treeDesk(site: Site, entry: TreeEntry): Desk {
  const outcomes = entry.tree.steps.filter((step) => step.kind === 'outcome');
  const templates = unique(outcomes.flatMap((end) => linked(end, 'template'))).flatMap(
    (id) => site.templates.get(id) ?? [],
  );
  const matrices = unique([
    ...outcomes.flatMap((end) => linked(end, 'matrix')),
    ...templates.flatMap(matrixIds),
  ]).flatMap((id) => site.matrices.get(id) ?? []);
  const { channels, locale } = site.organisation;
  const used = playbookOf(site, entry)?.data.channels ?? Object.keys(channels);
  return {
    id: entry.id,
    title: entry.data.title,
    version: `reviewed ${entry.data.reviewed.on}`,
    locale,
    channels: used.map((id) => ({ id, label: channels[id]?.label ?? id })),
    ends: Object.fromEntries(outcomes.map((end) => [end.id, deskEnd(site, end)])),
    templates: Object.fromEntries(templates.map((one) => [one.id, deskTemplate(site, one)])),
    matrices: Object.fromEntries(
      matrices.map((one: MatrixEntry) => [one.id, matrixLookup(site, one)]),
    ),
    facts: factsOf(entry),
    earlier: earlierTrees(site, entry),
  };
}

function playbookOf(site: Site, { data }: TreeEntry): PlaybookEntry | undefined {
  return data.failure === undefined ? undefined : site.playbooks.get(data.failure);
}

function linked({ links }: Outcome, kind: OutcomeLinkKind): string[] {
  return unique(links.filter((link) => link.kind === kind).map(({ id }) => id));
}

function deskEnd(site: Site, end: Outcome): DeskEnd {
  const templates = linked(end, 'template').filter((id) => site.templates.has(id));
  const [playbook] = linked(end, 'playbook').flatMap((id) => site.playbooks.get(id) ?? []);
  return {
    next: playbook && nextStep(playbook, templates),
    compose: playbook && composeWith(entryLink(playbook).href, templates),
    templates,
    matrices: linked(end, 'matrix').filter((id) => site.matrices.has(id)),
  };
}

/** The first step with one of the outcome's templates; else the first after the courtesy that is not skipped. */
function nextStep(playbook: PlaybookEntry, templates: readonly string[]): DeskEnd['next'] {
  const steps = playbook.sections.filter(({ step, skipped }) => step !== undefined && !skipped);
  const section =
    steps.find((one) => one.templates.some((id) => templates.includes(id))) ??
    steps.find(({ step }) => step !== 'courtesy') ??
    steps[0];
  const { label, href } = entryLink(playbook);
  if (!section?.step) return { label, href };
  return {
    label: `${label}: ${stepTitles[section.step]}`,
    href: `${href}#${encodeURIComponent(section.anchor)}`,
  };
}

function deskTemplate(site: Site, entry: TemplateEntry): DeskTemplate {
  const { title, channels, variables } = entry.data;
  const wordings = channels.flatMap((channel): [string, string[]][] => {
    const wording = wordingFor(entry.wordings, channel, site.organisation);
    if (!wording) return [];
    return [[channel, wording.blocks.map((block) => plainText([block], (name) => `{${name}}`))]];
  });
  return {
    title,
    href: entryLink(entry).href,
    wordings: Object.fromEntries(wordings),
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, one]) => [name, deskVariable(entry, one)]),
    ),
  };
}

function deskVariable(entry: TemplateEntry, variable: Variable): DeskVariable {
  const { label, type } = variable;
  if (variable.type === 'number' && variable.unit !== undefined) {
    return { label, type, unit: [variable.unit, pluralOf(variable.unit)] };
  }
  if (variable.type === 'choice' && !Array.isArray(variable.options)) {
    return { label, type, options: variable.options as Readonly<Record<string, string>> };
  }
  const from = variable.type === 'compensation' ? sourceOf(entry, variable.from) : undefined;
  return { label, type, ...(from ? { from } : {}) };
}

function matrixIds(entry: TemplateEntry): string[] {
  return Object.values(entry.data.variables).flatMap((variable) =>
    variable.type === 'compensation' ? (sourceOf(entry, variable.from)?.[0] ?? []) : [],
  );
}

function sourceOf({ path }: TemplateEntry, from: string): readonly [string, string] | undefined {
  const target = resolveLink(path, from);
  const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
  return target.kind === 'file' && place ? [place.id, target.anchor ?? ''] : undefined;
}

function factsOf({ tree }: TreeEntry): Desk['facts'] {
  return Object.fromEntries(
    answersOf(tree.steps).flatMap(({ id, answer }) =>
      answer.facts.length === 0 ? [] : [[id, recorded(answer.facts)] as const],
    ),
  );
}

function answersOf(steps: TreeEntry['tree']['steps']) {
  const questions = steps.filter((step): step is Question => step.kind === 'question');
  return questions.flatMap((question) =>
    question.answers.map((answer) => ({ id: `${question.id}.${answer.id}`, question, answer })),
  );
}

function recorded(facts: Question['answers'][number]['facts']): Record<string, string> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

/** The trees from which some answers lead here, over others too. */
function earlierTrees(site: Site, entry: TreeEntry): Desk['earlier'] {
  const { trees } = site.corpus.entries;
  const found = new Set([entry.path]);
  for (const path of found) {
    for (const tree of trees) {
      const into = answersOf(tree.tree.steps).some(
        ({ answer: { target } }) => target.kind === 'tree' && target.path === path,
      );
      if (into) found.add(tree.path);
    }
  }
  const earlier = trees.filter(({ path }) => path !== entry.path && found.has(path));
  return Object.fromEntries(earlier.map((tree) => [tree.id, earlierTree(tree)]));
}

function earlierTree({ id, data, tree }: TreeEntry): EarlierTree {
  const answers = answersOf(tree.steps).map(
    ({ id: key, question, answer }) =>
      [
        key,
        { question: question.title, label: answer.label, facts: recorded(answer.facts) },
      ] as const,
  );
  return { title: data.title, href: pageUrl('trees', id), answers: Object.fromEntries(answers) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
