import { stripTypeScriptTypes } from 'node:module';

/** The evaluator as an ES module that runs in any engine: its own source with the types taken out. */
export function evaluatorModule(source: string): string {
  return stripTypeScriptTypes(source)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
