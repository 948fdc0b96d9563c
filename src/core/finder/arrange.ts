import type { Language } from './features.ts';
import type { FindAnswer, FindHit, FinderEntry } from './model.ts';
import { meantByTelling, type Query } from './query.ts';
import type { Likeness } from './ranker.ts';
import type { ShortcodeHits } from './shortcodes.ts';

/** All that is known of a query and the entries. */
export interface Evidence {
  readonly query: Query;
  readonly language: Language;
  /** In the order of the entries. */
  readonly likenesses: readonly Likeness[];
  readonly codes: ShortcodeHits;
  readonly urgent: ReadonlySet<number>;
  /** Whether an entry passes the reader's filters, by its place. */
  readonly allowed: (place: number) => boolean;
  readonly most: number;
}

export interface Arranged {
  readonly kind: FindAnswer['kind'];
  readonly ranked: readonly { readonly place: number; readonly why: FindHit['why'] }[];
}

/** Below this no word of the query was found, only some of its letters. */
const FAINT = 0.12;
/** A hit below this share of the best one is not worth its line. */
const SHARE = 0.12;
/** What an entry gains, as a share of the best playbook's score, by being written for that failure. */
const LIFT = 0.3;
/** What a rule for authors keeps of its score: an agent hardly ever looks for one. */
const RULES = 0.5;
/** Playbooks that stand before anything else: what the customer's words mean is the first question. */
const PLAYBOOKS_FIRST = 3;
/** The cosine at which the words typed are a title or an alias, and not merely like one. */
const SAME = 0.86;

/**
 * Puts the entries in order: what a shortcode stands for; urgent playbooks of which an urgent word was
 * typed; an entry whose title or alias was typed; the playbooks most like the query; then everything by
 * likeness, the templates and trees of the best playbook lifted.
 */
export function arrange(entries: readonly FinderEntry[], evidence: Evidence): Arranged {
  const { codes, urgent, likenesses, allowed, most } = evidence;
  if (codes.certain) {
    const places = codes.places.filter(allowed).slice(0, most);
    if (places.length > 0) {
      return { kind: 'exact', ranked: places.map((place) => ({ place, why: 'shortcode' })) };
    }
  }
  const scores = lifted(entries, likenesses);
  const byScore = (one: number, other: number) => (scores[other] ?? 0) - (scores[one] ?? 0);
  const found = entries.flatMap((_, place) =>
    (scores[place] ?? 0) > 0 && allowed(place) ? [place] : [],
  );
  const best = Math.max(0, ...found.map((place) => scores[place] ?? 0));
  const isPlaybook = (place: number) => entries[place]?.kind === 'playbook';
  const alarms = [...urgent].filter(allowed).sort(byScore);
  const worth = found.filter((place) => (scores[place] ?? 0) >= best * SHARE).sort(byScore);
  const named = worth.filter((place) => !isPlaybook(place) && isNamed(place, likenesses));
  const bestPhrase = Math.max(
    0,
    ...worth.filter(isPlaybook).map((place) => likenesses[place]?.phrase ?? 0),
  );
  const order = [
    ...alarms,
    ...codes.places.filter(allowed),
    ...named.filter((place) => (likenesses[place]?.phrase ?? 0) > bestPhrase),
    ...worth.filter(isPlaybook).slice(0, PLAYBOOKS_FIRST),
    ...worth,
  ];
  const places = [...new Set(order)].slice(0, most);
  const kind = kindOf(entries, places[0], evidence);
  const whyOf = (place: number): FindHit['why'] => {
    if (urgent.has(place)) return 'urgent';
    if (codes.places.includes(place)) return 'shortcode';
    return kind === 'guess' ? 'guess' : 'match';
  };
  return { kind, ranked: places.map((place) => ({ place, why: whyOf(place) })) };
}

/** The scores, those of what is written for the failure that is most like the query lifted. */
function lifted(entries: readonly FinderEntry[], likenesses: readonly Likeness[]): number[] {
  let best: FinderEntry | undefined;
  let most = 0;
  entries.forEach((entry, place) => {
    const score = likenesses[place]?.score ?? 0;
    if (entry.kind !== 'playbook' || score <= most) return;
    [best, most] = [entry, score];
  });
  const failure = best?.title ?? '';
  return entries.map(({ kind, failures }, place) => {
    const gain = kind !== 'playbook' && failures.includes(failure) ? most * LIFT : 0;
    const score = likenesses[place]?.score ?? 0;
    return (kind === 'rule' ? score * RULES : score) + gain;
  });
}

function isNamed(place: number, likenesses: readonly Likeness[]): boolean {
  return (likenesses[place]?.phrase ?? 0) >= SAME;
}

function kindOf(
  entries: readonly FinderEntry[],
  first: number | undefined,
  { query, language, likenesses }: Evidence,
): FindAnswer['kind'] {
  const entry = first === undefined ? undefined : entries[first];
  if (first === undefined || !entry) return 'none';
  const { score = 0, phrase = 0 } = likenesses[first] ?? {};
  if (phrase >= SAME) return 'exact';
  const text = `${entry.title} ${entry.firstWords} ${entry.useWhen ?? ''}`;
  const stems = new Set(language.lexicon.read(text).map(({ stem }) => stem));
  const telling = meantByTelling(query);
  const all = telling.every((meant) => [...meant].some((stem) => stems.has(stem)));
  if (all && telling.length > 0) return 'exact';
  return score < FAINT ? 'guess' : 'near';
}
