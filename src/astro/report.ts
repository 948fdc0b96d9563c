import { styleText } from 'node:util';
import { reportPretty } from '../reporters/pretty.ts';
import type { Content } from './content.ts';

/**
 * Prints what the checks have found, as `npm run check` does; nothing when they found nothing.
 * @returns the number of errors
 */
export function report({ findings, files }: Content): number {
  if (findings.length > 0) {
    const textOf = (path: string) => files.find((file) => file.path === path)?.text;
    console.error(`\n${reportPretty(findings, { textOf, paint: styleText })}`);
  }
  return findings.filter(({ level, causedBy }) => level === 'error' && causedBy === undefined)
    .length;
}
