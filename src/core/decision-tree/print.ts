import GithubSlugger, { slug } from 'github-slugger';

/** A tree as an importer or a generator has it: steps under keys of its own, in any order but the start first. */
export interface TreeDraft {
  /** The lines between the fences. */
  readonly frontmatter: string;
  readonly steps: readonly StepDraft[];
  /** Finds figures in titles and labels that are to stand as code, such as amounts that are not ours; in order. */
  readonly figuresIn?: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number }[];
}

export interface StepDraft {
  /** What the answers of this draft name it by; not printed. */
  readonly key: string;
  readonly title: string;
  /** Markdown above the answers. */
  readonly text?: string;
  /** None for an outcome. */
  readonly answers: readonly AnswerDraft[];
}

export interface AnswerDraft {
  readonly label: string;
  /** The key of a step, or the address of another tree (`./lost-parcel.mdx`). */
  readonly to: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/**
 * Prints a tree in the format that `readTree` reads. Answers lead to the anchors that the headings
 * get; a key that no step has stays a link to nothing, for the checks to find.
 */
export function printTree({ frontmatter, steps, figuresIn = () => [] }: TreeDraft): string {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  for (const { key, title } of steps) {
    const anchor = slugger.slug(oneLine(title));
    if (!anchors.has(key)) anchors.set(key, anchor);
  }
  const words = (text: string) => withFigures(oneLine(text), figuresIn);
  const sections = steps.map((step) => printStep(step, anchors, words));
  return `${[`---\n${frontmatter.trim()}\n---`, ...sections].join('\n\n')}\n`;
}

type Words = (text: string) => string;

function printStep(
  { title, text, answers }: StepDraft,
  anchors: ReadonlyMap<string, string>,
  words: Words,
): string {
  const list = answers.map((answer) => `- ${printAnswer(answer, anchors, words)}`).join('\n');
  const parts = [`## ${words(title)}`, text?.trim() ?? '', list];
  return parts.filter((part) => part !== '').join('\n\n');
}

function printAnswer(
  { label, to, facts = {} }: AnswerDraft,
  anchors: ReadonlyMap<string, string>,
  words: Words,
): string {
  const anchor = anchors.get(to);
  const address = anchor === undefined && /[./]/.test(to) ? to : `#${anchor ?? slug(to)}`;
  const known = Object.entries(facts).map(([name, value]) => `${name} = ${value}`);
  const title = known.length === 0 ? '' : ` "${escapedTitle(known.join('; '))}"`;
  return `[${words(label)}](${encodeURI(address)}${title})`;
}

function withFigures(text: string, figuresIn: NonNullable<TreeDraft['figuresIn']>): string {
  let end = 0;
  const parts = figuresIn(text).map((figure) => {
    const before = escaped(text.slice(end, figure.start));
    end = figure.end;
    return `${before}\`${text.slice(figure.start, figure.end)}\``;
  });
  return [...parts, escaped(text.slice(end))].join('');
}

/** Words that Markdown and MDX leave as they are. Sätteri keeps the backslash of a lone `\{`, so braces are references. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/:(?=[\p{L}:])/gu, '\\:')
    .replace(/#(?=#*$)/, '\\#');
}

/** In a title only its quotation mark, the escape and references mean anything. */
function escapedTitle(text: string): string {
  return oneLine(text).replace(/["\\&]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
