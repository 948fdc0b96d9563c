import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { startBeside, type Beside } from './beside/beside.ts';
import type { Verdict } from './beside/verdict.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Frame } from './frame.ts';
import { pageEntries, type EntriesOf } from './page-entries.ts';
import type { Settings } from './settings.ts';

/** The content root as the site needs it, read and checked on a thread of its own. */
export interface Content {
  readonly settings: Settings;
  readonly frame: Frame;
  /** What the checks say; comes while Astro starts. */
  readonly verdict: Promise<Verdict>;
  /** The pages of each kind, with their hashes. They are made when they are first asked for. */
  readonly entries: () => Promise<EntriesOf>;
  /** Everything else that comes of it. */
  readonly beside: Beside;
}

/**
 * Starts to read the content root, and gives it as soon as Astro can be configured. Never throws on content.
 * There is one for each process: opened again, it is the same.
 */
export function openContent(settings: Settings): Promise<Content> {
  opened ??= start(settings);
  return opened;
}

/** What is open: Astro's command opens it before Astro's configuration does. */
let opened: Promise<Content> | undefined;

function start(settings: Settings): Promise<Content> {
  const cache = cacheFolder(settings);
  const beside = startBeside({
    settings,
    colour: styleText('red', '.', { stream: process.stderr }) !== '.',
    cache,
    shared: dirname(cache),
  });
  return read(settings, beside);
}

/** The same content root after an edit. */
export function reopen({ settings, beside }: Content): Promise<Content> {
  beside.renew();
  opened = read(settings, beside);
  return opened;
}

async function read(settings: Settings, beside: Beside): Promise<Content> {
  const frame = beside.ask('frame');
  const verdict = beside.ask('verdict');
  let entries: Promise<EntriesOf> | undefined;
  return {
    settings,
    frame: await frame,
    verdict,
    entries: () => (entries ??= beside.ask('pages').then(pageEntries)),
    beside,
  };
}
