import { registry } from '../../src/checks/registry.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { finderFile } from '../../src/core/finder/build/make-file.ts';
import type { FinderFile } from '../../src/core/finder/file.ts';
import { rolePages } from '../../src/core/pages/role-page.ts';
import { siteOf } from '../../src/core/pages/site.ts';
import { PROJECT } from '../../src/node/project.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { today } from '../../src/node/today.ts';
import { growRoot } from '../bench/grow-root.ts';

/** The finder's index of a root that holds the shipped content again and again. */
export async function largeIndex(entries: number): Promise<FinderFile> {
  const { corpus } = readCorpus(growRoot(await readRoot(PROJECT), entries));
  if (!corpus) throw new Error('No organisation in the root of the project.');
  const site = siteOf(corpus, today());
  return finderFile(site, { roles: rolePages(site), rules: registry });
}
