import { createHash } from 'node:crypto';
import type { ComposeFile } from '../core/compose/model.ts';
import type { MessageOrganisation } from '../core/message/client-model.ts';
import type { ChannelPage } from '../core/pages/channel-page.ts';
import type { FrameworkPage } from '../core/pages/framework-page.ts';
import type { HealthPage } from '../core/pages/health-page.ts';
import type { HomePage } from '../core/pages/home-page.ts';
import type { MatrixPage } from '../core/pages/matrix-page.ts';
import type { Pages } from '../core/pages/pages.ts';
import type { PlaybookPage } from '../core/pages/playbook-page.ts';
import type { RolePage } from '../core/pages/role-page.ts';
import type { RulePage } from '../core/pages/rule-page.ts';
import type { SourcePage } from '../core/pages/source-page.ts';
import type { StepPage } from '../core/pages/step-page.ts';
import type { TemplatePage } from '../core/pages/template-page.ts';
import type { TreePage } from '../core/pages/tree-page.ts';
import type { VersionPage } from '../core/pages/version-page.ts';

/** The model of the pages of each kind. */
export interface PageKinds {
  playbooks: PlaybookPage;
  replies: ComposeFile;
  templates: TemplatePage;
  compensation: MatrixPage;
  versions: VersionPage;
  trees: TreePage;
  frameworks: FrameworkPage;
  sources: SourcePage;
  roles: RolePage;
  channels: ChannelPage;
  steps: StepPage;
  rules: RulePage;
  /** One of each. */
  organisation: MessageOrganisation;
  home: HomePage;
  health: HealthPage;
}

export type PageKind = keyof PageKinds;

/** A page as routes take it. */
export interface PageEntry<Page> {
  readonly id: string;
  readonly data: Page;
  /** The hash of all that the page shows. */
  readonly digest: string;
}

export type EntriesOf = <K extends PageKind>(kind: K) => readonly PageEntry<PageKinds[K]>[];

/**
 * Makes the entries of a kind when they are first asked for, once.
 * @param rules made on another thread: whoever asks for their entries has waited for it
 */
export function pageEntries(
  pages: Pages | undefined,
  rules: Promise<readonly RulePage[]>,
): EntriesOf {
  const made = new Map<PageKind, readonly PageEntry<unknown>[]>();
  let rulePages: readonly RulePage[] | undefined;
  void rules.then((come) => (rulePages = come)).catch(() => undefined);
  return <K extends PageKind>(kind: K) => {
    const known = made.get(kind) ?? modelsOf(kind).map(([id, data]) => entryOf(id, data));
    made.set(kind, known);
    return known as readonly PageEntry<PageKinds[K]>[];
  };

  function modelsOf(kind: PageKind): readonly (readonly [id: string, model: unknown])[] {
    if (kind === 'rules') return expectMade(rulePages).map((page) => [page.slug, page]);
    if (!pages) return [];
    if (kind === 'home' || kind === 'health' || kind === 'organisation')
      return [[kind, pages[kind]]];
    return pages[kind].map((page) => [page.id, page]);
  }
}

function expectMade(rules: readonly RulePage[] | undefined): readonly RulePage[] {
  if (!rules) throw new Error('The pages of the rules are still being made.');
  return rules;
}

function entryOf(id: string, data: unknown): PageEntry<unknown> {
  return { id, data, digest: createHash('sha256').update(JSON.stringify(data)).digest('hex') };
}
