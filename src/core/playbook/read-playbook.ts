import type { PlaybookEntry } from '../corpus/entries.ts';
import type { Document, Reading } from '../markdown/document.ts';
import { playbookSchema } from '../schemas/playbook.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { readImmediacy, tablesOf } from './immediacy.ts';
import { playbookParts } from './sections.ts';

/** Reads a playbook: its fields, its Do first, its sections and the immediacy table. */
export function readPlaybook(document: Document): Reading<PlaybookEntry> {
  const { data, messages } = readFrontmatter(document, playbookSchema);
  const { doFirst, sections } = playbookParts(document);
  const immediacy = sections.find(({ step }) => step === 'immediacy');
  const [table] = tablesOf(immediacy?.blocks ?? []);
  const entry: PlaybookEntry | undefined = data && {
    collection: 'playbooks',
    id: document.id,
    path: document.path,
    data,
    document,
    doFirst,
    sections,
    immediacy: table && readImmediacy(table),
  };
  return { entry, messages };
}
