import type { MessageCase } from '../../core/message/case.ts';
import type { Stop, Warning } from '../../core/message/gate.ts';
import { make } from '../stepper/dom.ts';

/** What stands above the buttons: what was refused and why, values to confirm, what to know first. */
export interface Doubts {
  readonly element: HTMLElement;
  /** `wasRefused`: somebody tried to copy. */
  readonly show: (one: MessageCase, wasRefused: boolean) => void;
  /** The button that confirms, when there is one. */
  readonly confirm: () => HTMLElement | undefined;
}

export interface DoubtEvents {
  /** These values are still right. */
  readonly confirmed: (names: readonly string[]) => void;
  readonly goTo: (stop: Stop) => void;
}

export function makeDoubts(events: DoubtEvents): Doubts {
  const element = make('div', { class: 'doubts' });
  let built = '';
  return {
    element,
    show,
    confirm: () => element.querySelector<HTMLElement>('.doubt-confirm') ?? undefined,
  };

  function show({ gate }: MessageCase, wasRefused: boolean): void {
    const because = gate.kind === 'stopped' ? gate.because : [];
    const parts = [
      ...gate.warnings.map(warning),
      ...because.filter(isBanner).map(banner),
      ...confirmPart(
        events,
        because.filter((stop) => stop.kind === 'unconfirmed'),
        'pasted',
      ),
      ...confirmPart(
        events,
        because.filter((stop) => stop.kind === 'stale'),
        wasRefused ? 'stale' : 'later',
      ),
      ...(wasRefused ? refusal(events, because.filter(isToFill)) : []),
    ];
    const key = parts.map((part) => part.outerHTML).join('');
    if (key === built) return;
    built = key;
    element.replaceChildren(...parts);
  }
}

function confirmPart(
  events: DoubtEvents,
  stops: readonly Stop[],
  when: 'pasted' | 'stale' | 'later',
): HTMLElement[] {
  const names = stops.flatMap((stop) => ('name' in stop ? stop.name : []));
  if (names.length === 0 || when === 'later') return [];
  const list = make(
    'ul',
    {},
    stops.map(({ say }) => make('li', {}, [say])),
  );
  const label = when === 'pasted' ? 'All of it is right' : 'Still right';
  const button = make('button', { type: 'button', class: 'message-button doubt-confirm' }, [label]);
  button.addEventListener('click', () => events.confirmed(names));
  return [make('div', { class: 'doubt', 'data-kind': 'confirm' }, [list, button])];
}

function refusal(events: DoubtEvents, stops: readonly Stop[]): HTMLElement[] {
  // One reason alone is said below, and has the focus.
  if (stops.length < 2) return [];
  const items = stops.map((stop) => {
    const go = make('button', { type: 'button', class: 'doubt-go' }, [stop.say]);
    go.addEventListener('click', () => events.goTo(stop));
    return make('li', {}, [go]);
  });
  return [
    make('div', { class: 'doubt', 'data-kind': 'refused' }, [
      make('p', {}, ['Before it can be copied:']),
      make('ul', {}, items),
    ]),
  ];
}

function isBanner({ kind }: Stop): boolean {
  return kind === 'policy-changed' || kind === 'nothing' || kind === 'no-wording';
}

export function isToFill({ kind }: Stop): boolean {
  return kind === 'missing' || kind === 'ill-typed' || kind === 'past' || kind === 'open';
}

function warning({ say }: Warning): HTMLElement {
  return make('p', { class: 'doubt', 'data-kind': 'warning' }, [make('b', {}, ['Overdue. ']), say]);
}

function banner({ kind, say }: Stop): HTMLElement {
  const head = kind === 'nothing' ? 'Not used here. ' : 'Stop. ';
  return make('p', { class: 'doubt', 'data-kind': kind === 'nothing' ? 'warning' : 'stop' }, [
    make('b', {}, [head]),
    say,
  ]);
}
