import type { Block, Inline, MessageTemplate } from './client-model.ts';
import { gapsOf, namesIn, type Filling, type Gap } from './gaps.ts';

export type FilledInline =
  | { readonly kind: 'text'; readonly text: string }
  /** A value in its place: its words may differ from the value's own by a capital or a full stop. */
  | { readonly kind: 'value'; readonly name: string; readonly words: string }
  | { readonly kind: 'gap'; readonly name: string; readonly label: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly FilledInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly FilledInline[] }
  | { readonly kind: 'break' };

export type FilledBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly FilledInline[] }
  | {
      readonly kind: 'list';
      readonly from: number;
      readonly items: readonly (readonly FilledInline[])[];
    }
  /** A paragraph that is left out whole, because an optional gap in it is empty. */
  | { readonly kind: 'dropped'; readonly without: readonly string[] };

/**
 * The wording of a template on a channel with what is known in its gaps, block for block; empty when
 * the template has no wording there. Values fit their sentence: a capital at its start, no second full
 * stop at its end.
 */
export function fillMessage(
  template: MessageTemplate,
  channel: string,
  filling: Filling,
): readonly FilledBlock[] {
  const gaps = gapsOf(template, filling);
  return (template.wordings[channel] ?? []).map((block) => fillBlock(block, gaps));
}

/** The subject line with what is known; undefined when the template has none. */
export function fillSubject(
  template: MessageTemplate,
  filling: Filling,
): readonly FilledInline[] | undefined {
  return template.subject && fillTitle(template.subject, gapsOf(template, filling));
}

/** A line that ends without a full stop, such as a subject. */
export function fillTitle(
  line: readonly Inline[],
  gaps: ReadonlyMap<string, Gap>,
): readonly FilledInline[] {
  return fillInlines(line, gaps, { before: '', after: '.' });
}

/** One line, whose optional gaps must be filled all the same: it cannot be dropped. */
export function fillLine(
  line: readonly Inline[],
  gaps: ReadonlyMap<string, Gap>,
): readonly FilledInline[] {
  return fillInlines(line, gaps, { before: '', after: '' });
}

function fillBlock(block: Block, gaps: ReadonlyMap<string, Gap>): FilledBlock {
  if (block.kind === 'paragraph') {
    const without = emptyIn(block.children, gaps);
    if (without.length > 0) return { kind: 'dropped', without };
    return { kind: 'paragraph', children: fillLine(block.children, gaps) };
  }
  const items = block.items.filter((item) => emptyIn(item, gaps).length === 0);
  if (items.length > 0) {
    return { kind: 'list', from: block.from, items: items.map((item) => fillLine(item, gaps)) };
  }
  return { kind: 'dropped', without: block.items.flatMap((item) => emptyIn(item, gaps)) };
}

/** The names of the gaps that are left when what is dropped has gone, in order, each once. */
export function keptNames(
  blocks: readonly Block[],
  gaps: ReadonlyMap<string, Gap>,
): readonly string[] {
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]));
  return namesIn(lines.filter((line) => emptyIn(line, gaps).length === 0).flat());
}

/** The optional gaps of a line that are empty: because of them it is dropped. */
export function emptyIn(
  line: readonly Inline[],
  gaps: ReadonlyMap<string, Gap>,
): readonly string[] {
  return line.flatMap((part): readonly string[] => {
    if ('children' in part) return emptyIn(part.children, gaps);
    const gap = part.kind === 'gap' ? gaps.get(part.name) : undefined;
    return part.kind === 'gap' && gap?.kind === 'empty' && gap.optional ? [part.name] : [];
  });
}

/** The text around a stretch, as far as it decides how a value is written. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function fillInlines(
  line: readonly Inline[],
  gaps: ReadonlyMap<string, Gap>,
  around: Around,
): readonly FilledInline[] {
  let { before } = around;
  return line.map((part, index): FilledInline => {
    const rest =
      line
        .slice(index + 1)
        .map(textOf)
        .join('') + around.after;
    const filled = fillInline(part, gaps, { before, after: rest });
    before += textOf(filled);
    return filled;
  });
}

function fillInline(part: Inline, gaps: ReadonlyMap<string, Gap>, around: Around): FilledInline {
  if ('children' in part) return { ...part, children: fillInlines(part.children, gaps, around) };
  if (part.kind !== 'gap') return part;
  const gap = gaps.get(part.name);
  if (gap?.kind !== 'filled')
    return { kind: 'gap', name: part.name, label: gap?.label ?? part.name };
  return { kind: 'value', name: part.name, words: fit(gap.value.words, around) };
}

/** A value where it stands: one full stop at the end of a sentence, none within it, a capital at its start. */
function fit(words: string, { before, after }: Around): string {
  const isStart = before === '' || /[.!?]["'’”)]*\s+$|\n$/.test(before);
  const bare = withoutStop(words, after);
  return isStart ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : bare;
}

/** `The van broke down.` without its stop where the sentence goes on; `9 p.m.` and `Ltd.` keep theirs. */
function withoutStop(words: string, after: string): string {
  const bare = words.replace(/[.,;:\s]+$/, '');
  if (bare === '' || after === '') return words;
  if (/^\s*[.,;:!?]/.test(after)) return bare;
  return /(?:^|\s)[^\s.]{4,}\.$/.test(words) ? bare : words;
}

function textOf(part: Inline | FilledInline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'value':
      return part.words;
    case 'gap':
      return '…';
    case 'break':
      return '\n';
    default:
      return part.children.map(textOf).join('');
  }
}
