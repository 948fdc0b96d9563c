import { finderFile } from '../../src/core/finder/build/make-file.ts';
import { openFinder } from '../../src/core/finder/open.ts';
import { together } from '../../src/core/finder/together.ts';
import type { Finder } from '../../src/core/finder/model.ts';
import { rolePages } from '../../src/core/pages/role-page.ts';
import type { Site } from '../../src/core/pages/site.ts';
import { find } from '../../src/core/search/find.ts';
import { fullTextRanking } from '../../src/core/search/full-text-ranking.ts';
import { entryRecords, otherRecords } from '../../src/core/search/records.ts';
import { registry } from '../../src/checks/registry.ts';
import { indexRecords } from '../../src/node/search/index-records.ts';
import { openPagefind, type PagefindHit } from '../../src/node/search/open-pagefind.ts';
import type { Answer, Engine } from './measure.ts';

/** Lines of an answer that are looked at: more than anybody reads. */
const DEEP = 40;

export interface Engines {
  readonly all: readonly Engine[];
  readonly finder: Engine;
  readonly close: () => Promise<void>;
}

/** The engines over one site, made of the code and the indexes that ship. */
export async function enginesOf(site: Site): Promise<Engines> {
  const others = { roles: rolePages(site), rules: registry };
  // As a browser gets it: through JSON.
  const finder = openFinder(JSON.parse(JSON.stringify(finderFile(site, others))) as never);
  const records = [...entryRecords(site), ...otherRecords(others.roles, others.rules)];
  const index = await indexRecords(records, site.organisation.locale);
  const raw = await openPagefind(index);
  const ranked = await openPagefind(index, { ranking: fullTextRanking });
  const urls = (hits: readonly PagefindHit[]) =>
    Promise.all(hits.slice(0, DEEP).map(async (hit) => pathOf((await hit.data()).url)));
  const fullText = async (query: string) => {
    const run = async (words: string) => (await ranked.pagefind.search(words)).results;
    return urls((await find(query, run)).hits);
  };
  const own: Engine = { name: 'finder', search: (query) => answerOf(linesIn(finder, query)) };
  const all: Engine[] = [
    {
      name: 'Pagefind as it comes',
      search: async (query) =>
        answerOf((await urls((await raw.pagefind.search(query)).results)).map(lineOf)),
    },
    {
      name: 'Pagefind, our wrapper',
      search: async (query) => answerOf((await fullText(query)).map(lineOf)),
    },
    own,
    {
      name: 'finder, full text below',
      search: async (query) => {
        const found = finder.find(query);
        const pages = (await fullText(query)).map((href) => ({ href }));
        const { hits, below } = together(found, pages);
        return answerOf([
          ...hits.map(({ entry }) => entry.id),
          ...below.map(({ href }) => lineOf(href)),
        ]);
      },
    },
  ];
  return {
    all,
    finder: own,
    close: async () => void (await Promise.all([raw.close(), ranked.close()])),
  };
}

function linesIn(finder: Finder, query: string): string[] {
  return finder.find(query, {}, DEEP).hits.map(({ entry }) => entry.id);
}

function answerOf(lines: readonly string[]): Answer {
  const playbooks = lines.flatMap((line) =>
    line.startsWith('playbook/') ? [line.slice('playbook/'.length)] : [],
  );
  return { lines, playbooks };
}

/** `/playbooks/late-delivery/` is `playbook/late-delivery`; other pages keep their address. */
function lineOf(url: string): string {
  return url.replace(/^\/playbooks\/([^/]+)\/$/, 'playbook/$1');
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '');
}
