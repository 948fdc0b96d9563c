import type { ComposeFile } from '../../core/compose/model.ts';
import type { Part } from '../../core/compose/parts.ts';
import type { MessageOrganisation } from '../../core/message/client-model.ts';
import { make } from '../stepper/dom.ts';
import { makePartRow, type PartEvents, type PartRow } from './part-row.ts';

/** Where the channel and the parts are chosen. */
export interface Chooser {
  readonly elements: readonly HTMLElement[];
  readonly show: (channel: string, parts: readonly Part[]) => void;
}

export interface ChooserEvents extends PartEvents {
  readonly channel: (id: string) => void;
}

export function makeChooser(
  file: ComposeFile,
  { channels }: MessageOrganisation,
  events: ChooserEvents,
): Chooser {
  const select = makeChannels(file, channels, events);
  const rows = file.slots.map((slot, index) => makePartRow(slot, index, events));
  const list = make(
    'ol',
    { class: 'compose-list', role: 'list' },
    rows.map(({ element }) => element),
  );
  const sum = make('summary', { class: 'compose-sum' });
  const isWide = window.matchMedia('(min-width: 60em)').matches;
  const all = make('details', { class: 'compose-all', open: isWide ? '' : undefined }, [sum, list]);
  return { elements: [select.element, all], show };

  function show(channel: string, parts: readonly Part[]): void {
    select.control.value = channel;
    rows.forEach((row: PartRow, index) => {
      const part = parts[index];
      if (part) row.show(part);
    });
    const count = parts.filter(({ chosen }) => chosen !== undefined).length;
    sum.textContent = count === 1 ? 'One part' : `${String(count)} parts, in the playbook’s order`;
  }
}

function makeChannels(
  file: ComposeFile,
  channels: MessageOrganisation['channels'],
  events: ChooserEvents,
): { element: HTMLElement; control: HTMLSelectElement } {
  const known = channels.filter(({ id }) => file.channels.includes(id));
  const control = make(
    'select',
    { id: 'compose-channel', autocomplete: 'off' },
    known.map(({ id, label }) => make('option', { value: id }, [label])),
  );
  control.addEventListener('change', () => events.channel(control.value));
  const label = make('label', { for: 'compose-channel' }, ['Channel']);
  return { element: make('p', { class: 'compose-channel' }, [label, control]), control };
}
