import { entryAt } from '../../core/finder-box/entry-at.ts';
import type { Around, Row } from '../../core/finder-box/row.ts';
import type { Finder } from '../../core/finder/model.ts';
import type { Asked, Known } from './full-text.ts';

/** Milliseconds without a key before the texts of pages are searched. */
const PAUSE = 150;

/** The search in the texts of pages, which comes after the finder's own. */
export interface TextSearch {
  readonly ask: (asked: Asked, around: Around, finder: Finder) => void;
  /** An answer that is still to come is thrown away. */
  readonly stop: () => void;
}

/** @param arrived is called with the pages found, unless there are none or others were asked for */
export function textsLater(arrived: (rows: readonly Row[]) => void): TextSearch {
  let turn = 0;
  let timer = 0;
  return {
    ask: (asked, around, finder) => {
      const mine = ++turn;
      const known = { ...around, entryAt: (href: string) => finder.entry(entryAt(href) ?? '') };
      timer = window.setTimeout(() => {
        // A task after the next frame: the finder's own results are on the screen by then.
        requestAnimationFrame(() => window.setTimeout(() => void search(mine, asked, known)));
      }, PAUSE);
    },
    stop: () => {
      turn += 1;
      clearTimeout(timer);
    },
  };

  async function search(mine: number, asked: Asked, known: Known): Promise<void> {
    try {
      const { pagesWith } = await import('./full-text.ts');
      const rows = mine === turn ? await pagesWith(asked, known) : [];
      if (mine === turn && rows.length > 0) arrived(rows);
    } catch {
      // Without the texts of pages, the finder's own results stand.
    }
  }
}
