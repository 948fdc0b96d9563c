import type { Language } from './features.ts';
import type { Entries } from './entries.ts';
import type { FindAnswer, FindHit } from './model.ts';
import { meantByTelling, type Query } from './query.ts';
import type { AllLikenesses } from './likenesses.ts';
import type { ShortcodeHits } from './shortcodes.ts';

/** All that is known of a query and the entries. */
export interface Evidence extends AllLikenesses {
  readonly query: Query;
  readonly language: Language;
  readonly codes: ShortcodeHits;
  readonly urgent: ReadonlySet<number>;
  /** Whether an entry passes the reader's filters, by its place; undefined when there are none. */
  readonly passes: ((place: number) => boolean) | undefined;
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
export function arrange(entries: Entries, evidence: Evidence): Arranged {
  const { codes, urgent, phrases, passes, most } = evidence;
  const allowed = (place: number) => passes?.(place) ?? true;
  if (codes.certain) {
    const places = codes.places.filter(allowed).slice(0, most);
    if (places.length > 0) {
      return { kind: 'exact', ranked: places.map((place) => ({ place, why: 'shortcode' })) };
    }
  }
  const scores = lifted(entries, evidence.scores);
  const byScore = (one: number, other: number) => (scores[other] ?? 0) - (scores[one] ?? 0);
  const isPlaybook = (place: number) => entries.kinds[place] === 'playbook';
  const phraseOf = (place: number) => phrases[place] ?? 0;
  const alarms = [...urgent].filter(allowed).sort(byScore);
  const worth = worthwhile(scores, allowed).sort(byScore);
  const bestPhrase = worth.filter(isPlaybook).map(phraseOf).reduce(larger, 0);
  const named = worth.filter((place) => !isPlaybook(place) && phraseOf(place) >= SAME);
  const order = [
    ...alarms,
    ...codes.places.filter(allowed),
    ...named.filter((place) => phraseOf(place) > bestPhrase),
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

/** The places of the entries that are worth their lines, in the order of the site. */
function worthwhile(scores: Float32Array, allowed: (place: number) => boolean): number[] {
  const found: number[] = [];
  let best = 0;
  scores.forEach((score, place) => {
    if (score <= best * SHARE || !allowed(place)) return;
    found.push(place);
    if (score > best) best = score;
  });
  return found.filter((place) => (scores[place] ?? 0) >= best * SHARE);
}

/** The scores, those of what is written for the failure that is most like the query lifted. */
function lifted({ files, kinds }: Entries, scores: Float32Array): Float32Array {
  let [best, most] = [-1, 0];
  kinds.forEach((kind, place) => {
    const score = scores[place] ?? 0;
    if (kind === 'playbook' && score > most) [best, most] = [place, score];
  });
  const failure = files[best]?.failures?.[0];
  return scores.map((score, place) => {
    const kind = kinds[place];
    if (kind === 'rule') return score * RULES;
    const isForIt = kind !== 'playbook' && files[place]?.failures?.includes(failure ?? -1);
    return isForIt ? score + most * LIFT : score;
  });
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}

function kindOf(
  entries: Entries,
  first: number | undefined,
  { query, language, scores, phrases, holds }: Evidence,
): FindAnswer['kind'] {
  const entry = first === undefined ? undefined : entries.files[first];
  if (first === undefined || !entry) return 'none';
  if ((phrases[first] ?? 0) >= SAME) return 'exact';
  const { lexicon } = language;
  const shown = new Set(
    lexicon.read(`${entry.title} ${entry.first ?? ''}`).map(({ stem }) => stem),
  );
  const has = (stem: string) => shown.has(stem) || holds(first, lexicon.features.stem(stem));
  const telling = meantByTelling(query);
  if (telling.length > 0 && telling.every((meant) => [...meant].some(has))) return 'exact';
  return (scores[first] ?? 0) < FAINT ? 'guess' : 'near';
}
