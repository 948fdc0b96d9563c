import type { PlaybookInUse } from '../../core/contact/model.ts';

/** The playbook that this page is, with its targets as `Targets.astro` prints them; undefined elsewhere. */
export function playbookHere(): PlaybookInUse | undefined {
  const href = /^\/playbooks\/[^/]+\//.exec(location.pathname)?.[0];
  const title = document.querySelector('h1')?.textContent.trim();
  if (href === undefined || !title) return undefined;
  const rows = [...document.querySelectorAll('.targets tbody tr')];
  const replies = rows.flatMap((row) => {
    const severity = row.querySelector('.severity')?.textContent.trim();
    const within = row.querySelector('td[data-label]:not(.tell)')?.textContent.trim();
    return severity && within ? [{ severity, within }] : [];
  });
  return { title, href, replies };
}
