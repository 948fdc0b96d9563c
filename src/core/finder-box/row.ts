import type { FinderEntry, FindHit } from '../finder/model.ts';
import type { Stretch } from '../search/excerpt.ts';
import { kindNames } from '../finder/kinds.ts';
import { trustView, type TrustView } from './trust.ts';

/** One result as it is shown. */
export interface Row {
  /** The entry's id; for a page that the finder does not know, its address. */
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly title: readonly Stretch[];
  readonly words: readonly Stretch[];
  readonly channels: string;
  readonly shortcode: string;
  readonly trust: TrustView | undefined;
  /** What to do before anything else, for an urgent playbook whose words were typed. */
  readonly doFirst: string;
  readonly guess: boolean;
  readonly pinned: boolean;
  readonly entry: FinderEntry | undefined;
}

/** What a row needs to know besides its entry. */
export interface Around {
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: string;
  readonly isPinned: (id: string) => boolean;
}

/** A hit of the finder as a row. Only an urgent word brings *Do first* into the list. */
export function hitRow({ entry, why, title, firstWords }: FindHit, around: Around): Row {
  return {
    ...entryRow(entry, around),
    title,
    words: firstWords,
    doFirst: why === 'urgent' ? (entry.urgent?.doFirst ?? '') : '',
    guess: why === 'guess',
  };
}

/** An entry that nobody has searched for: a recent or pinned one. */
export function entryRow(entry: FinderEntry, { today, isPinned }: Around): Row {
  return {
    id: entry.id,
    href: entry.href,
    kind: kindNames[entry.kind].one,
    title: plain(entry.title),
    words: plain(entry.firstWords),
    channels: entry.channels.join(', '),
    shortcode: entry.shortcode ?? '',
    trust: entry.trust && trustView(entry.trust, today),
    doFirst: '',
    guess: false,
    pinned: isPinned(entry.id),
    entry,
  };
}

/** A page found by its text. Its entry, where the finder has one, says the rest. */
export function textRow(
  page: { readonly url: string; readonly title: string; readonly kind: string },
  excerpt: readonly Stretch[],
  entry: Row | undefined,
): Row {
  const own = entry ?? {
    id: page.url,
    href: page.url,
    kind: page.kind,
    channels: '',
    shortcode: '',
    trust: undefined,
    pinned: false,
    entry: undefined,
  };
  return { ...own, title: plain(page.title), words: excerpt, doFirst: '', guess: false };
}

function plain(text: string): Stretch[] {
  return [{ text, marked: false }];
}
