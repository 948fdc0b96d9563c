import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { startBeside, type Beside } from './beside/beside.ts';
import type { Judged, Made, Verdict } from './beside/messages.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Frame } from './frame.ts';
import { pageEntries, type EntriesOf } from './page-entries.ts';
import type { Settings } from './settings.ts';

/** The content root as the site needs it, read and checked on two other threads. */
export interface Content {
  readonly settings: Settings;
  readonly frame: Frame;
  /** What the checks say; comes while Astro starts. */
  readonly verdict: Promise<Verdict>;
  /** The pages of each kind, with their hashes; comes while Astro starts. */
  readonly entries: Promise<EntriesOf>;
  readonly judge: Beside<Judged>;
  readonly maker: Beside<Made>;
}

/**
 * Starts to read the content root, and gives it as soon as Astro can be configured. Never throws on content.
 * Both workers read the same files: handing a read corpus over would take longer.
 */
export function openContent(settings: Settings): Promise<Content> {
  const cache = cacheFolder(settings);
  const task = {
    settings,
    colour: styleText('red', '.', { stream: process.stderr }) !== '.',
    cache,
    shared: dirname(cache),
  };
  const maker = startBeside<Made>(new URL('./beside/maker.ts', import.meta.url), task);
  const judge = startBeside<Judged>(new URL('./beside/judge.ts', import.meta.url), task);
  return read({ settings, judge, maker });
}

/** The same content root after an edit, read by the same workers. */
export function reopen({ settings, judge, maker }: Content): Promise<Content> {
  judge.renew();
  maker.renew();
  return read({ settings, judge, maker });
}

type Halves = Pick<Content, 'settings' | 'judge' | 'maker'>;

async function read({ settings, judge, maker }: Halves): Promise<Content> {
  const coming = maker.ask('frame');
  const verdict = judge.ask('verdict');
  const entries = maker.ask('pages').then(pageEntries);
  // Who awaits them may come later: until then a failure is nobody's unhandled rejection.
  entries.catch(() => undefined);
  return {
    settings,
    frame: await coming,
    verdict,
    entries,
    judge,
    maker,
  };
}

/** Ends both workers. */
export function closeContent({ judge, maker }: Content): void {
  judge.end();
  maker.end();
}
