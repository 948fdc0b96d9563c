import { styleText } from 'node:util';
import { workerData } from 'node:worker_threads';
import { checkContent } from '../../checks/check-content.ts';
import { registry } from '../../checks/registry.ts';
import { finderFile } from '../../core/finder/build/make-file.ts';
import type { Finding } from '../../core/finding.ts';
import type { SourceFile } from '../../core/markdown/document.ts';
import { rolePages } from '../../core/pages/role-page.ts';
import { siteOf, type Site } from '../../core/pages/site.ts';
import { entryRecords, otherRecords } from '../../core/search/records.ts';
import { readRoot } from '../../node/read-root.ts';
import { indexRecords } from '../../node/search/index-records.ts';
import { reportPretty } from '../../reporters/pretty.ts';
import { rulePages } from '../rule-pages.ts';
import { finderFiles } from '../search/finder-files.ts';
import type { NewFile } from '../new-file.ts';
import { answerWith, remembered } from './answering.ts';
import type { Judged, Task, Verdict } from './messages.ts';

/*
 * Reads and judges the content on a thread of its own, and makes what no page shows: the search indexes.
 * The other worker, `maker.ts`, reads the same files meanwhile and makes the pages.
 */
const { settings, colour, shared } = workerData as Task;

const judged = remembered(async () => {
  const files = await readRoot(settings.root);
  const { findings, corpus } = checkContent(files, { today: settings.today });
  return { files, findings, site: corpus && siteOf(corpus, settings.today) };
});

answerWith<Judged>(
  {
    verdict: async () => verdictOn(await judged.get()),
    rules: () => rulePages(shared),
    finder: async () => {
      const { site } = await judged.get();
      return site ? finderFiles(finderFile(site, others(site))) : [];
    },
    pagefind: async () => {
      const { site } = await judged.get();
      return site ? pagefindFiles(site) : [];
    },
  },
  judged.forget,
);

interface Checked {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

function verdictOn({ findings, files }: Checked): Verdict {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  // A worker's own streams are no terminal: the main thread says whether there is one.
  const paint: typeof styleText = (look, text) => styleText(look, text, { validateStream: false });
  const options = colour ? { textOf, paint } : { textOf };
  return {
    report: findings.length === 0 ? '' : reportPretty(findings, options),
    errors: findings.filter(({ level, causedBy }) => level === 'error' && causedBy === undefined)
      .length,
  };
}

async function pagefindFiles(site: Site): Promise<readonly NewFile[]> {
  const { roles, rules } = others(site);
  const records = [...entryRecords(site), ...otherRecords(roles, rules)];
  const index = await indexRecords(records, site.organisation.locale);
  return index.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** Pages that are no entries. */
function others(site: Site) {
  return { roles: rolePages(site), rules: registry };
}
