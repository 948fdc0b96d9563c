import type { ComposeFile } from '../compose/model.ts';
import { channelPages, type ChannelPage } from './channel-page.ts';
import { composeFile, replyPage, type ReplyPage } from './compose-page.ts';
import { frameworkPage, type FrameworkPage } from './framework-page.ts';
import { healthPage, keptEntries, type HealthPage } from './health-page.ts';
import { homePage, type HomePage } from './home-page.ts';
import { matrixPage, type MatrixPage } from './matrix-page.ts';
import type { MessageFile, MessageOrganisation } from '../message/client-model.ts';
import { messageOrganisation } from './message-organisation.ts';
import { messageFile } from './message-template.ts';
import { playbookPage, type PlaybookPage } from './playbook-page.ts';
import { rolePages, type RolePage } from './role-page.ts';
import type { Site } from './site.ts';
import { sourcePage, type SourcePage } from './source-page.ts';
import { stepPages, type StepPage } from './step-page.ts';
import { templatePage, type TemplatePage } from './template-page.ts';
import { treePages, type TreePage } from './tree-page.ts';
import { versionPages, type VersionPage } from './version-page.ts';

/** What every page of the site shows, as plain data, by kind of page. */
export interface Pages {
  readonly playbooks: readonly PlaybookPage[];
  /** Of playbooks that have templates. */
  readonly replies: readonly ReplyPage[];
  readonly templates: readonly TemplatePage[];
  readonly compensation: readonly MatrixPage[];
  /** Of matrices. */
  readonly versions: readonly VersionPage[];
  readonly trees: readonly TreePage[];
  readonly frameworks: readonly FrameworkPage[];
  readonly sources: readonly SourcePage[];
  readonly roles: readonly RolePage[];
  readonly channels: readonly ChannelPage[];
  readonly steps: readonly StepPage[];
  readonly home: HomePage;
  readonly health: HealthPage;
}

/** What the elements of pages fetch when they are used. */
export interface Fetched {
  readonly organisation: MessageOrganisation;
  readonly templates: readonly MessageFile[];
  readonly replies: readonly ComposeFile[];
}

export function fetchedOf(site: Site): Fetched {
  const { templates, playbooks } = site.corpus.entries;
  return {
    organisation: messageOrganisation(site.organisation),
    templates: templates.map((entry) => messageFile(site, entry)),
    replies: playbooks.flatMap((entry) => composeFile(site, entry) ?? []),
  };
}

/** Makes all pages of a site. Each model holds all that its page shows, so its hash is the page's. */
export function pagesOf(site: Site): Pages {
  const { entries } = site.corpus;
  const kept = keptEntries(site);
  const compensation = entries.compensation.map((entry) => matrixPage(site, entry));
  return {
    playbooks: entries.playbooks.map((entry) => playbookPage(site, entry)),
    replies: entries.playbooks.flatMap((entry) => {
      const file = composeFile(site, entry);
      return file ? [replyPage(file)] : [];
    }),
    templates: entries.templates.map((entry) => templatePage(site, entry)),
    compensation,
    versions: versionPages(site, compensation),
    trees: treePages(site),
    frameworks: entries.frameworks.map((entry) => frameworkPage(site, entry)),
    sources: entries.sources.map((entry) => sourcePage(site, entry)),
    roles: rolePages(site),
    channels: channelPages(site),
    steps: stepPages(site),
    home: homePage(site, kept),
    health: healthPage(site, kept),
  };
}
