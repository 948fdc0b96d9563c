import type { ReplyPage } from '../core/pages/compose-page.ts';
import type { ChannelPage } from '../core/pages/channel-page.ts';
import type { FrameworkPage } from '../core/pages/framework-page.ts';
import type { HealthPage } from '../core/pages/health-page.ts';
import type { HomePage } from '../core/pages/home-page.ts';
import type { MatrixPage } from '../core/pages/matrix-page.ts';
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
  replies: ReplyPage;
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
  home: HomePage;
  health: HealthPage;
}

export type PageKind = keyof PageKinds;

/** The kinds whose pages the worker `beside/maker.ts` makes: all but the rules, which no content changes. */
export type ContentKind = Exclude<PageKind, 'rules'>;
