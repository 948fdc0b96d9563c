import { VFileMessage } from 'vfile-message';
import type { Position } from 'unist';

/** How much a finding matters: an error stops the build, a warning and an info do not. */
export type Level = 'error' | 'warning' | 'info';

/**
 * What a rule says of itself, apart from the code that looks: the texts of its findings and of its
 * reference page. `id` is permanent and written `group/kebab`.
 */
export interface Rule {
  readonly id: `${string}/${string}`;
  readonly level: Level;
  /** One sentence that states what is required, for the list of rules. */
  readonly summary: string;
  /** What goes wrong for a customer, an agent or an owner when the rule is broken. */
  readonly why: string;
  /** How to fix it, when a finding has nothing more specific to say. */
  readonly help: string;
  readonly examples: RuleExamples;
}

/**
 * Examples are edits to the sample content root (`src/rules/sample-root.ts`): each `bad` one must give
 * exactly one finding, of this rule, at `at` (`line:column`); each `good` one must give none.
 */
export interface RuleExamples {
  readonly bad: readonly BadExample[];
  readonly good?: readonly ExampleEdit[];
}

/** Replace `from` (which must occur exactly once in `file`) by `to`; or, without `from`, write `to` as the whole file. */
export interface ExampleEdit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

export interface BadExample extends ExampleEdit {
  readonly at?: `${number}:${number}`;
  /** The file the finding is in, when it is not the one edited. */
  readonly in?: string;
}

/** A `VFileMessage` with what, why and help kept apart. `reason` is the what; `fatal` is derived from the level. */
export interface Finding extends VFileMessage {
  file: string;
  ruleId: string;
  source: 'amends';
  place: Position;
  level: Level;
  why: string;
  help: string;
  /** The key (`findingKey`) of the finding that this one only follows from. */
  causedBy?: string;
}

/** Where a finding is, and what it says beyond the rule's own words. */
export interface FindingDetails {
  readonly file: string;
  readonly place: Position;
  /** "Unexpected X, expected Y" or "No X …": at most 120 characters, no full stop. */
  readonly message: string;
  readonly help?: string;
  readonly why?: string;
  readonly expected?: readonly string[];
  readonly actual?: string;
  readonly causedBy?: string;
}

/**
 * Makes the finding of `rule` at a place.
 * @returns a `VFileMessage` that any vfile reporter can show.
 */
export function finding(rule: Rule, details: FindingDetails): Finding {
  const message = new VFileMessage(details.message, {
    place: details.place,
    ruleId: rule.id,
    source: 'amends',
  });
  message.file = details.file;
  message.fatal = fatalOf(rule.level);
  message.url = ruleUrl(rule.id);
  const help = details.help ?? rule.help;
  const why = details.why ?? rule.why;
  message.note = `${why}\n\n${help}`;
  if (details.expected) message.expected = [...details.expected];
  if (details.actual !== undefined) message.actual = details.actual;
  return Object.assign(message, {
    level: rule.level,
    why,
    help,
    ...(details.causedBy === undefined ? {} : { causedBy: details.causedBy }),
  }) as Finding;
}

/** The page of a rule on the site: `matrix/gap` → `/reference/rules/matrix-gap/`. */
export function ruleUrl(id: string): string {
  return `/reference/rules/${id.replace('/', '-')}/`;
}

/** Names a finding within one run, for `causedBy`. */
export function findingKey(found: Pick<Finding, 'file' | 'place' | 'ruleId'>): string {
  const { line, column } = found.place.start;
  return `${found.file}:${line}:${column}:${found.ruleId}`;
}

/** Gives a finding the level that the organisation chose for its rule. Changes the finding. */
export function setLevel(found: Finding, level: Level): void {
  found.level = level;
  found.fatal = fatalOf(level);
}

/** Adds a sentence to the help of a finding. Changes the finding. */
export function addHelp(found: Finding, sentence: string): void {
  found.help = `${found.help} ${sentence}`;
  found.note = `${found.why}\n\n${found.help}`;
}

function fatalOf(level: Level): true | false | undefined {
  if (level === 'error') return true;
  return level === 'warning' ? false : undefined;
}
