import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PROJECT } from '../node/project.ts';
import { openContent } from './content.ts';
import { readSettings } from './settings.ts';

/*
 * Astro's own command, with the same arguments. The content is being read from the first moment: Astro takes
 * as long to load as the content to read, and its configuration finds it opened.
 */
const opened = openContent(readSettings());
// The configuration awaits it, and says what went wrong.
opened.catch(() => undefined);
await import(pathToFileURL(join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs')).href);
