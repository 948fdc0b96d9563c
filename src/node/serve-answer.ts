import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { mediaTypeOf } from './media-types.ts';

/** The parts of a request that decide the answer. */
export type Question = { method: string; url: string; etag?: string | undefined };

/** What to send: a file's bytes, or a short text, or (304, redirects) nothing. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; file?: string; text?: string };

/** Decides the answer to one request for a page or file under `folder`. Never throws. */
export async function answerFor(folder: string, question: Question): Promise<Answer> {
  if (question.method !== 'GET' && question.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  }
  const [path = '/', query] = question.url.split('?', 2);
  const names = namesIn(path);
  if (!names) return notFound(folder);
  const target = join(folder, ...names);
  const wantsFolder = path.endsWith('/');
  const found = await statIfThere(target);
  if (found?.isFile() && !wantsFolder) return fileAnswer(target, found, question.etag);
  if (!found?.isDirectory()) return notFound(folder);
  const index = join(target, 'index.html');
  const page = await statIfThere(index);
  if (!page?.isFile()) return notFound(folder);
  if (wantsFolder) return fileAnswer(index, page, question.etag);
  return redirect(`/${names.map(encodeURIComponent).join('/')}/${query ? `?${query}` : ''}`);
}

/**
 * The decoded names of a path, one a folder. Undefined for a path that names nothing we serve:
 * badly encoded, hidden files, and every way to climb out of the folder.
 */
function namesIn(path: string): string[] | undefined {
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (path === '/') return [];
  try {
    const names = parts.map(decodeURIComponent);
    return names.every((name) => /^[^./\\\u0000][^/\\\u0000]*$/.test(name)) ? names : undefined;
  } catch {
    return undefined;
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function fileAnswer(file: string, stats: Stats, known?: string): Answer {
  const etag = `W/"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  // A site on one's own machine changes under the reader: ask each time, send only what changed.
  const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (known === etag) return { status: 304, headers };
  const type = mediaTypeOf(extname(file));
  return {
    status: 200,
    headers: { ...headers, 'content-type': type, 'content-length': stats.size },
    file,
  };
}

async function notFound(folder: string): Promise<Answer> {
  const file = join(folder, '404.html');
  const page = await statIfThere(file);
  if (!page?.isFile()) return plain(404, 'There is no page at this address.');
  return { ...fileAnswer(file, page), status: 404 };
}

function redirect(location: string): Answer {
  return plain(301, `Moved to ${location}`, { location });
}

function plain(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, text };
}
