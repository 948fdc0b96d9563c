import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = process.env.AMENDS_DIST ?? '';

/** The scripts that a page names, as addresses on the site. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].map(([, src]) => src ?? '');
}

/** Scripts and all that they import at once; what is imported later, when it is used, is not among them. */
export function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const files = new Set(scripts);
  for (const file of files) {
    for (const [, name] of readScript(file).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g))
      files.add(join(file, '..', name ?? ''));
  }
  return files;
}

export function readScript(address: string): string {
  return readFileSync(join(site, address), 'utf8');
}

/** What a browser is sent for them, in bytes. */
export function packedSize(scripts: Iterable<string>): number {
  const sizes = [...scripts].map((file) => gzipSync(readScript(file), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
