import { singleKeysOn } from '../single-keys.ts';

/** M on a playbook's page composes the reply. */
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'm' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
  if (document.querySelector('dialog[open]')) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  document.querySelector<HTMLElement>('.compose-link')?.click();
});
