import type { ContentKind, PageKinds } from './page-kinds.ts';
import type { PageText } from './page-texts.ts';

/** A page as routes take it. */
export interface PageEntry<Page> {
  readonly id: string;
  readonly data: Page;
  /** The hash of all that the page shows. */
  readonly digest: string;
}

export type EntriesOf = <K extends ContentKind>(kind: K) => readonly PageEntry<PageKinds[K]>[];

/** Entries by kind. A page's model is read when it is first asked for: most builds show few of them anew. */
export function pageEntries(texts: readonly PageText[]): EntriesOf {
  const byKind = new Map<ContentKind, PageEntry<unknown>[]>();
  for (const text of texts) {
    const same = byKind.get(text.kind);
    if (same) same.push(entryOf(text));
    else byKind.set(text.kind, [entryOf(text)]);
  }
  // Each list holds the models of its own kind: `pageTexts` has seen to it.
  return <K extends ContentKind>(kind: K) =>
    (byKind.get(kind) ?? []) as unknown as readonly PageEntry<PageKinds[K]>[];
}

function entryOf({ id, text, digest }: PageText): PageEntry<unknown> {
  let data: unknown;
  return {
    id,
    digest,
    get data() {
      return (data ??= JSON.parse(text) as unknown);
    },
  };
}
