import { isEmpty, type Contact } from '../../core/contact/model.ts';
import { make, setText } from '../stepper/dom.ts';
import { isOn, switchTo } from './remembered.ts';

interface Clock {
  readonly element: HTMLElement;
  readonly shown: HTMLElement;
  readonly show: (held: Contact) => void;
}

/** Minutes since the contact began, for those who want to see them; the switch is kept on the device. */
export function makeClock(): Clock {
  let startedAt: number | undefined;
  const box = make('input', { type: 'checkbox', id: 'contact-clock' });
  box.checked = isOn('clock');
  const shown = make('span', { class: 'contact-clock', hidden: '' });
  box.addEventListener('change', () => {
    switchTo('clock', box.checked);
    tick();
  });
  window.setInterval(tick, 15_000);
  const label = make('label', { for: 'contact-clock' }, ['Show how long it has taken']);
  const element = make('p', { class: 'contact-switch' }, [box, label]);
  return { element, shown, show };

  function show(held: Contact): void {
    startedAt = isEmpty(held) ? undefined : held.startedAt;
    tick();
  }

  function tick(): void {
    const isShown = box.checked && startedAt !== undefined;
    const minutes = Math.max(0, Math.floor((Date.now() - (startedAt ?? 0)) / 60_000));
    setText(shown, isShown ? `${minutes} min` : '');
  }
}
