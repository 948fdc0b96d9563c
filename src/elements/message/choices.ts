import type { MessageChannel, MessageRole } from '../../core/message/client-model.ts';
import { make } from '../stepper/dom.ts';

/** The wordings as tabs: arrows move between them, one is shown. */
export interface ChannelTabs {
  readonly element: HTMLElement;
  readonly show: (channel: string) => void;
}

export function makeChannelTabs(
  channels: readonly MessageChannel[],
  panel: string,
  choose: (channel: string) => void,
): ChannelTabs {
  const tabs = channels.map(({ id, label }) => {
    const tab = make(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'message-tab',
        'data-channel': id,
        'aria-controls': panel,
      },
      [label],
    );
    tab.addEventListener('click', () => choose(id));
    return tab;
  });
  const element = make(
    'div',
    { class: 'message-tabs', role: 'tablist', 'aria-label': 'Channel' },
    tabs,
  );
  element.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    if (step === 0 || at < 0) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
  return { element, show };

  function show(channel: string): void {
    for (const tab of tabs) {
      const isShown = tab.dataset.channel === channel;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
  }
}

/** Whose limits hold. An aid, not access control. */
export function makeRoleChoice(
  roles: readonly MessageRole[],
  choose: (role: string) => void,
): { readonly element: HTMLElement; readonly show: (role: string) => void } {
  const select = make(
    'select',
    { class: 'message-select', autocomplete: 'off' },
    roles.map(({ id, title }) => make('option', { value: id }, [title])),
  );
  select.addEventListener('change', () => choose(select.value));
  const element = make('label', { class: 'message-role', 'data-inward': '' }, ['You are ', select]);
  return { element, show: (role) => (select.value = role) };
}
