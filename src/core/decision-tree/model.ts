import type { Definition, Heading, Link } from 'mdast';
import type { Position } from 'unist';
import type { Block } from '../markdown/document.ts';

/** A tree once read: its steps in the order of the document. The first one is the start. */
export interface DecisionTree {
  /** The blocks before the first H2. */
  readonly introduction: readonly Block[];
  readonly steps: readonly TreeStep[];
}

/** What stands under one H2: a question, when a list of answers stands there; else an outcome. */
export type TreeStep = Question | Outcome;

interface StepFields {
  /** The anchor of its heading, as the code host makes it; unique in the tree. */
  readonly id: string;
  /** The heading's words. */
  readonly title: string;
  readonly heading: Heading;
  /** Where the heading stands. */
  readonly place: Position;
  /** Words of the body, the answers' labels not counted. */
  readonly words: number;
  /** The key (`findingKey`) of the first `tree/shape` finding in it: then some of it could not be read. */
  readonly flaw?: string;
}

export interface Question extends StepFields {
  readonly kind: 'question';
  /** The blocks before the list of answers. */
  readonly blocks: readonly Block[];
  /** In the order of the document. */
  readonly answers: readonly Answer[];
  /** The blocks after the list of answers. */
  readonly after: readonly Block[];
}

export interface Outcome extends StepFields {
  readonly kind: 'outcome';
  readonly blocks: readonly Block[];
  /** The links to what to do, in the order of the document; empty makes the outcome a dead end. */
  readonly links: readonly OutcomeLink[];
}

export interface Answer {
  /** Made from the label, unique within the question: what the page's address holds. */
  readonly id: string;
  readonly label: string;
  readonly target: AnswerTarget;
  /** What choosing it makes known, in the order of the link's title; each name once. */
  readonly facts: readonly Fact[];
  /** What holds the address: the link, or the definition that it refers to. */
  readonly node: Link | Definition;
  /** Where the link stands. */
  readonly place: Position;
}

export type AnswerTarget =
  /** A step of the same tree, by id. */
  | { readonly kind: 'step'; readonly id: string }
  /** Another tree, by id and by the path of its file; `step` when the link names one of its headings. */
  | { readonly kind: 'tree'; readonly id: string; readonly path: string; readonly step?: string };

/** `name = value` in the title of an answer's link, as written. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly place: Position;
}

/** What an outcome may send people to. */
export type OutcomeLinkKind =
  'playbook' | 'template' | 'matrix' | 'tree' | 'role' | 'source' | 'page';

export interface OutcomeLink {
  readonly kind: OutcomeLinkKind;
  /** The id of the entry or role; the address of a `page`. */
  readonly id: string;
  readonly label: string;
  readonly place: Position;
}
