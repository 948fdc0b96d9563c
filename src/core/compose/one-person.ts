import type { Block, Inline, MessageChannel, MessageTemplate } from '../message/client-model.ts';
import { namesIn } from '../message/gaps.ts';
import { keyOf, paragraphOf, sentencesOf, type Sentence } from './sentences.ts';

/**
 * The wording of each part on a channel without what only a part alone would say:
 *
 * - what opens a part and what closes it (`alone`, set apart by lines) stands only before the first and
 *   after the last;
 * - a sentence that an earlier part has said, gap for gap, is not said again; an apology names all the
 *   same what it is for;
 * - what may be left out while a value is not known (what it cost them) is said once, however many parts
 *   would say it;
 * - the writer gives their name once: a sentence that does only that goes, and “ask for me, {agentName}”
 *   becomes “ask for me”. Under a sign-off with the name nobody need give it before.
 *
 * Locked wording stays to the letter. A paragraph of which nothing is left goes whole.
 */
export function onePerson(
  parts: readonly MessageTemplate[],
  channel: MessageChannel,
): readonly (readonly Block[])[] {
  const said: Said = {
    sentences: new Set(),
    names: new Set(namesIn(channel.signOff ?? [])),
    extras: new Set(),
  };
  const last = parts.length - 1;
  return parts.map((part, index) => {
    const blocks = part.wordings[channel.id] ?? [];
    if (part.locked) return remember(blocks, part, said);
    const { opening = 0, closing = 0 } = part.alone?.[channel.id] ?? {};
    const body = blocks.slice(
      index === 0 ? 0 : opening,
      index === last ? undefined : blocks.length - closing,
    );
    return body.flatMap((block) => trimmed(block, part, said));
  });
}

interface Said {
  readonly sentences: Set<string>;
  /** Variables of the writer that have been said, or will be in the sign-off. */
  readonly names: Set<string>;
  /** Optional values that have been told. */
  readonly extras: Set<string>;
}

function trimmed(block: Block, part: MessageTemplate, said: Said): readonly Block[] {
  if (block.kind === 'list') return [block];
  const extras = extrasIn(block, part);
  const isTold = extras.length > 0 && extras.every((name) => said.extras.has(name));
  if (isTold && part.kind !== 'apology') return [];
  for (const name of extras) said.extras.add(name);
  const kept = sentencesOf(block.children).flatMap((sentence) => {
    const short = withoutRepeatedName(sentence, part, said);
    return short ? [short] : [];
  });
  return kept.length === 0 ? [] : [{ kind: 'paragraph', children: paragraphOf(kept) }];
}

/** The values without which a paragraph is left out. */
function extrasIn(block: Block, { variables }: MessageTemplate): readonly string[] {
  return namesIn([block]).filter((name) => variables[name]?.required === false);
}

/** A sentence as it may still be said; undefined when it has been. */
function withoutRepeatedName(
  sentence: Sentence,
  part: MessageTemplate,
  { sentences, names }: Said,
): Sentence | undefined {
  const short = withoutOpening(withoutAddress(sentence, names), names);
  const key = keyOf(short);
  if (sentences.has(key) && part.kind !== 'apology') return undefined;
  const gaps = namesIn(short);
  const own = gaps.filter((name) => part.variables[name]?.scope === 'agent');
  const isOnlyOwn = own.length > 0 && own.length === gaps.length;
  if (isOnlyOwn && own.every((name) => names.has(name))) return undefined;
  sentences.add(key);
  for (const name of own) names.add(name);
  return short;
}

/** `I'm {agentName}, and I've taken this over.` → `I've taken this over.`, when the name has been said. */
function withoutOpening(sentence: Sentence, names: ReadonlySet<string>): Sentence {
  const [opening, gap, rest, ...others] = sentence;
  const isOpening = opening?.kind === 'text' && gap?.kind === 'gap' && names.has(gap.name);
  if (!isOpening || rest?.kind !== 'text' || !rest.text.startsWith(AND)) return sentence;
  const text = rest.text.slice(AND.length);
  return [{ kind: 'text', text: text.charAt(0).toUpperCase() + text.slice(1) }, ...others];
}

const AND = ', and ';

/** `ask for me, {agentName}.` → `ask for me.`, when the name has been said. */
function withoutAddress(sentence: Sentence, names: ReadonlySet<string>): Sentence {
  return sentence.flatMap((part, index): Inline[] => {
    const [before, after] = [sentence[index - 1], sentence[index + 1]];
    const isAddress = (gap: Inline | undefined, follows: Inline | undefined) =>
      gap?.kind === 'gap' &&
      names.has(gap.name) &&
      (follows === undefined || (follows.kind === 'text' && /^[.,;!?]/.test(follows.text)));
    if (before?.kind === 'text' && before.text.endsWith(', ') && isAddress(part, after)) return [];
    if (part.kind === 'text' && part.text.endsWith(', ') && isAddress(after, sentence[index + 2]))
      return [{ kind: 'text', text: part.text.slice(0, -2) }];
    return [part];
  });
}

function remember(blocks: readonly Block[], part: MessageTemplate, said: Said): readonly Block[] {
  for (const block of blocks) {
    for (const name of extrasIn(block, part)) said.extras.add(name);
    if (block.kind === 'paragraph')
      for (const sentence of sentencesOf(block.children)) said.sentences.add(keyOf(sentence));
  }
  return blocks;
}
