import { registry } from '../../checks/registry.ts';
import { finderFile } from '../../core/finder/build/make-file.ts';
import { rolePages } from '../../core/pages/role-page.ts';
import type { Site } from '../../core/pages/site.ts';
import { entryRecords, otherRecords } from '../../core/search/records.ts';
import { indexBeside } from '../../node/search/index-beside.ts';
import type { NewFile } from '../new-file.ts';
import { finderFiles } from './finder-files.ts';

/** The files of the finder's index. */
export function finderIndex(site: Site): NewFile[] {
  return finderFiles(finderFile(site, others(site)));
}

/** The files of the full text's index. */
export async function pagefindIndex(site: Site): Promise<NewFile[]> {
  const { roles, rules } = others(site);
  const records = [...entryRecords(site), ...otherRecords(roles, rules)];
  const index = await indexBeside({ records, locale: site.organisation.locale });
  return index.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** Pages that are no entries. */
function others(site: Site) {
  return { roles: rolePages(site), rules: registry };
}
