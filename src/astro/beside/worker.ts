import { styleText } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent, type ContentCheck } from '../../checks/check-content.ts';
import { registry } from '../../checks/registry.ts';
import type { SourceFile } from '../../core/markdown/document.ts';
import { finderFile } from '../../core/finder/build/make-file.ts';
import { rolePages } from '../../core/pages/role-page.ts';
import { siteOf, type Site } from '../../core/pages/site.ts';
import { entryRecords, otherRecords } from '../../core/search/records.ts';
import { readRoot } from '../../node/read-root.ts';
import { reportPretty } from '../../reporters/pretty.ts';
import { rulePages } from '../rule-pages.ts';
import { finderFiles } from '../search/finder-files.ts';
import { indexRecords } from '../../node/search/index-records.ts';
import type { NewFile } from '../write-files.ts';
import type { Answer, Products, Request, Task, Verdict } from './messages.ts';

/*
 * The other half of a build, on a thread of its own: it judges the content, and makes what no page
 * waits for. The main thread reads the same files meanwhile and makes the pages.
 */
const { settings, colour, rulePages: keep } = workerData as Task;
const files = await readRoot(settings.root);
const check = checkContent(files, { today: settings.today });

const makers: { readonly [Name in Request]: () => Products[Name] | Promise<Products[Name]> } = {
  rules: () => rulePages(keep),
  finder: () => (site ? finderFiles(finderFile(site, others(site))) : []),
  pagefind: () => (site ? pagefindFiles(site) : []),
};

parentPort?.on('message', (name: Request) => void make(name));
send({ name: 'verdict', product: verdictOn(check, files) });
const site = check.corpus && siteOf(check.corpus, settings.today);

async function make<Name extends Request>(name: Name): Promise<void> {
  try {
    send({ name, product: await makers[name]() } as Answer);
  } catch (error) {
    send({ name, error } as Answer);
  }
}

function verdictOn({ findings }: ContentCheck, texts: readonly SourceFile[]): Verdict {
  const textOf = (path: string) => texts.find((file) => file.path === path)?.text;
  // A worker's own streams are no terminal: the main thread says whether there is one.
  const paint: typeof styleText = (look, text) => styleText(look, text, { validateStream: false });
  const options = colour ? { textOf, paint } : { textOf };
  return {
    report: findings.length === 0 ? '' : reportPretty(findings, options),
    errors: findings.filter(({ level, causedBy }) => level === 'error' && causedBy === undefined)
      .length,
  };
}

async function pagefindFiles(found: Site): Promise<readonly NewFile[]> {
  const { roles, rules } = others(found);
  const records = [...entryRecords(found), ...otherRecords(roles, rules)];
  const index = await indexRecords(records, found.organisation.locale);
  return index.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** Pages that are no entries. */
function others(found: Site) {
  return { roles: rolePages(found), rules: registry };
}

function send(answer: Answer): void {
  parentPort?.postMessage(answer);
}
