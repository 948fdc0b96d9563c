import type { Nodes } from 'mdast';
import type { TemplateEntry } from '../corpus/entries.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import { policyHasChanged } from '../decision-table/reviewed-policy.ts';
import type {
  Block,
  Inline,
  MessageFile,
  MessageTemplate,
  MessageVariable,
  VariableType,
} from '../message/client-model.ts';
import { oncePerPair } from '../once-per.ts';
import { wordingFor } from '../message/wording-for.ts';
import type { Variable } from '../schemas/template.ts';
import { pluralOf } from '../unary-tests/units.ts';
import { dueDay } from './days.ts';
import { kindViews } from './template-kinds.ts';
import { entryLink, hrefFrom } from './links.ts';
import { matrixLookup } from './matrix-lookup.ts';
import type { Site } from './site.ts';

/** A template as the browser works with it, with the matrices that its amounts come from. */
export function messageFile(site: Site, entry: TemplateEntry): MessageFile {
  const template = messageTemplate(site, entry);
  const matrices = matricesOf(template).flatMap((id) => site.matrices.get(id) ?? []);
  return {
    template,
    matrices: Object.fromEntries(matrices.map((one) => [one.id, matrixLookup(site, one)])),
  };
}

/** A template as the browser works with it; made once for each, since replies are composed of the same. */
export const messageTemplate = oncePerPair(templateOf);

function templateOf(site: Site, entry: TemplateEntry): MessageTemplate {
  const { data } = entry;
  const found = data.channels.flatMap((channel) => {
    const wording = wordingFor(entry.wordings, channel, site.organisation);
    return wording ? [{ channel, wording }] : [];
  });
  const wordings = found.map(
    ({ channel, wording }) => [channel, blocksOf(wording.blocks, hrefIn(site, entry))] as const,
  );
  const alone = found.flatMap(({ channel, wording }) =>
    wording.alone.opening + wording.alone.closing === 0 ? [] : [[channel, wording.alone] as const],
  );
  return {
    id: entry.id,
    title: data.title,
    href: entryLink(entry).href,
    kind: data.kind,
    step: kindViews[data.kind].step,
    shortcode: data.shortcode,
    locked: data.locked,
    takes: data.takes,
    useWhen: data.useWhen,
    doNotUseWhen: data.doNotUseWhen,
    failures: data.failures,
    channels: wordings.map(([channel]) => channel),
    ...(data.subject === undefined ? {} : { subject: lineOf(data.subject) }),
    wordings: Object.fromEntries(wordings),
    ...(alone.length === 0 ? {} : { alone: Object.fromEntries(alone) }),
    variables: Object.fromEntries(
      Object.entries(data.variables).map(([name, one]) => [name, messageVariable(entry, one)]),
    ),
    trust: {
      by: site.organisation.owners[data.reviewed.by]?.name ?? data.reviewed.by,
      on: data.reviewed.on,
      due: dueDay(data.reviewed.on, data.reviewEvery),
      policyChanged: policyHasChanged(site.corpus, entry),
    },
    ...holdingFor(site, entry),
  };
}

/** The ids of the matrices that a template's amounts come from, each once. */
export function matricesOf({ variables }: Pick<MessageTemplate, 'variables'>): readonly string[] {
  const ids = Object.values(variables).flatMap((one) =>
    one.type === 'compensation' ? one.matrix : [],
  );
  return [...new Set(ids)];
}

function hrefIn(site: Site, { path }: TemplateEntry): (url: string) => string {
  return hrefFrom(path, site.organisation.repository.edit);
}

/** The holding words of the same failure, unless the template holds itself. */
function holdingFor(site: Site, entry: TemplateEntry): Pick<MessageTemplate, 'holding'> {
  if (entry.data.kind === 'holding') return {};
  const [found] = entry.data.failures.flatMap((failure) =>
    (site.templatesByFailure.get(failure) ?? []).filter(({ data }) => data.kind === 'holding'),
  );
  if (!found) return {};
  const { label, href } = entryLink(found);
  return { holding: { id: found.id, title: label, href } };
}

function messageVariable(entry: TemplateEntry, variable: Variable): MessageVariable {
  const { label, required, scope } = variable;
  return { label, example: variable.example, required, scope, ...typeOf(entry, variable) };
}

function typeOf({ path }: TemplateEntry, variable: Variable): VariableType {
  const { type } = variable;
  switch (type) {
    case 'text':
      return variable.pattern === undefined ? { type } : { type, pattern: variable.pattern };
    case 'date':
      return { type, promise: variable.promise };
    case 'number': {
      const { unit, min, max } = variable;
      return { type, min, max, ...(unit === undefined ? {} : { unit: [unit, pluralOf(unit)] }) };
    }
    case 'choice':
      return { type, options: optionsOf(variable.options) };
    case 'compensation': {
      const target = resolveLink(path, variable.from);
      const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
      const output = target.kind === 'file' ? (target.anchor ?? '') : '';
      return { type, matrix: place?.id ?? '', output };
    }
    default:
      return { type };
  }
}

function optionsOf(options: Extract<Variable, { type: 'choice' }>['options']) {
  const pairs = Array.isArray(options)
    ? options.map((words) => [words, words] as const)
    : Object.entries(options);
  return pairs.map(([label, words]) => ({ label, words }));
}

/** A line of frontmatter with `{variables}`, such as a subject or a greeting. */
export function lineOf(text: string): readonly Inline[] {
  return text.split(/(\{\s*[A-Za-z_$][\w$]*\s*\})/).flatMap((piece): Inline[] => {
    const name = /^\{\s*([\w$]+)\s*\}$/.exec(piece)?.[1];
    if (name !== undefined) return [{ kind: 'gap', name }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

type HrefOf = (url: string) => string;

function blocksOf(nodes: readonly Nodes[], hrefOf: HrefOf): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.type === 'list') {
      const items = node.children.map((item) =>
        item.children.flatMap((child, index): readonly Inline[] => [
          ...(index === 0 ? [] : [{ kind: 'break' } as const]),
          ...inlinesOf(child, hrefOf),
        ]),
      );
      return [{ kind: 'list', from: node.ordered ? (node.start ?? 1) : 0, items }];
    }
    if (node.type === 'blockquote') return blocksOf(node.children, hrefOf);
    const children = inlinesOf(node, hrefOf);
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  });
}

function inlinesOf(node: Nodes, hrefOf: HrefOf): readonly Inline[] {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return node.value.trim().startsWith('/*') ? [] : [{ kind: 'gap', name: node.value.trim() }];
    case 'break':
      return [{ kind: 'break' }];
    case 'text':
    case 'inlineCode':
      // A soft line break in the source is a space to the reader.
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: within(node.children, hrefOf) }];
    case 'link':
      return [{ kind: 'link', href: hrefOf(node.url), children: within(node.children, hrefOf) }];
    default:
      return 'children' in node ? within(node.children, hrefOf) : [];
  }
}

function within(nodes: readonly Nodes[], hrefOf: HrefOf): readonly Inline[] {
  return nodes.flatMap((node) => inlinesOf(node, hrefOf));
}
