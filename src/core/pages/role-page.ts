import { limitWords } from './approvers.ts';
import { entryLink, roleLink, type Link } from './links.ts';
import { triggerView, type TriggerView } from './playbook-page.ts';
import type { Site } from './site.ts';

/** All that a role's page shows. */
export interface RolePage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly does: string;
  readonly limit: string;
  readonly hours: string;
  readonly cover: Link | undefined;
  readonly contact: string;
  /** The roles it stands in for. */
  readonly coversFor: readonly Link[];
  readonly triggers: readonly TriggerView[];
  /** Failures of which a severity is handed to it, by the playbooks' own tables. */
  readonly takesOver: readonly {
    readonly playbook: Link;
    readonly severities: readonly string[];
  }[];
  readonly edit: string;
}

export function rolePages(site: Site): RolePage[] {
  return Object.keys(site.organisation.roles).map((id) => rolePage(site, id));
}

function rolePage(site: Site, id: string): RolePage {
  const { roles, triggers, repository } = site.organisation;
  const role = roles[id];
  if (!role) throw new Error(`No role "${id}" in the organisation`);
  const { label, href } = roleLink(site.organisation, id);
  return {
    id,
    href,
    title: label,
    does: role.does,
    limit: limitWords(role.limit),
    hours: role.hours,
    cover: role.cover === undefined ? undefined : roleLink(site.organisation, role.cover),
    contact: role.contact,
    coversFor: Object.keys(roles)
      .filter((other) => roles[other]?.cover === id)
      .map((other) => roleLink(site.organisation, other)),
    triggers: Object.keys(triggers)
      .filter((trigger) => triggers[trigger]?.role === id)
      .flatMap((trigger) => triggerView(site, trigger)),
    takesOver: takesOver(site, role.title),
    edit: repository.edit + site.corpus.organisation.path,
  };
}

/** Playbooks whose immediacy table names the role in some cell, with the severities of those rows. */
function takesOver(site: Site, title: string): RolePage['takesOver'] {
  const wanted = title.toLowerCase();
  return site.corpus.entries.playbooks.flatMap((playbook) => {
    const severities = (playbook.immediacy?.rows ?? [])
      .filter(({ cells }) => cells.some((cell) => cell.toLowerCase().includes(wanted)))
      .map(({ severity }) => severity);
    return severities.length === 0 ? [] : [{ playbook: entryLink(playbook), severities }];
  });
}
