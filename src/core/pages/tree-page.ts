import type { TreeEntry } from '../corpus/entries.ts';
import { treeData, type TreeData } from '../decision-tree/data.ts';
import type { Desk } from '../decision-tree/desk/model.ts';
import { treeViewer, type TreeView } from '../decision-tree/view.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { entryLink, type Link } from './links.ts';
import { partsOf, shownIn, type Part } from './prose.ts';
import type { Site } from './site.ts';
import { treeDesk } from './tree-desk.ts';

/** All that a tree's page shows. */
export interface TreePage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly keeping: KeepingView;
  readonly playbook: Link | undefined;
  readonly tree: TreeView<readonly Part[]>;
  readonly graph: TreeData;
  readonly desk: Desk;
}

/** The pages of all trees at once: how long a walk can get depends on the trees that it leads into. */
export function treePages(site: Site): TreePage[] {
  const { trees } = site.corpus.entries;
  const titles = new Map(trees.map(({ path, data }) => [path, data.title]));
  const viewOf = treeViewer(trees, (entry, blocks) => partsOf(blocks, shownIn(site, entry)));
  return trees.map((entry) => ({
    ...treePage(site, entry),
    graph: treeData(entry, (path) => titles.get(path)),
    tree: viewOf(entry),
  }));
}

function treePage(site: Site, entry: TreeEntry): Omit<TreePage, 'tree' | 'graph'> {
  const { failure } = entry.data;
  const playbook = failure === undefined ? undefined : site.playbooks.get(failure);
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: entry.data.title,
    keeping: keepingOf(site, entry),
    playbook: playbook && entryLink(playbook),
    desk: treeDesk(site, entry),
  };
}
