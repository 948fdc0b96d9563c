import { LEFT_OUT, type Choices, type ComposeFile } from './model.ts';

/** A composition as its page's address holds it: ids alone, so that it can be linked and reloaded. */
export interface Composition {
  readonly channel: string;
  readonly choices: Choices;
}

/**
 * Reads an address: `?channel=email&with=late-refund,late-why&not=courtesy`. What the playbook does not
 * know is left out.
 * @param query the address's parts after `?`, by name
 * @param preferred the channel of the contact, when the address names none
 */
export function readComposition(
  file: ComposeFile,
  query: ReadonlyMap<string, string>,
  preferred?: string,
): Composition {
  const wanted = [query.get('channel'), preferred];
  const channel = wanted.find((id) => file.channels.some((known) => known === id));
  const used = listIn(query.get('with')).flatMap((id): [string, string][] => {
    const slot = file.slots.find(({ templates }) => templates.includes(id));
    return slot ? [[slot.id, id]] : [];
  });
  const left = listIn(query.get('not')).flatMap((id): [string, string][] =>
    file.slots.some((slot) => slot.id === id) ? [[id, LEFT_OUT]] : [],
  );
  return {
    channel: channel ?? file.channels[0] ?? '',
    choices: Object.fromEntries([...used, ...left]),
  };
}

/** The address of a composition, from `?` on. */
export function compositionAddress({ channel, choices }: Composition): string {
  const chosen = Object.entries(choices);
  const used = chosen.flatMap(([, id]) => (id === LEFT_OUT ? [] : [id]));
  const left = chosen.flatMap(([slot, id]) => (id === LEFT_OUT ? [slot] : []));
  const parts = [
    `channel=${encodeURIComponent(channel)}`,
    ...(used.length === 0 ? [] : [`with=${used.map(encodeURIComponent).join(',')}`]),
    ...(left.length === 0 ? [] : [`not=${left.map(encodeURIComponent).join(',')}`]),
  ];
  return `?${parts.join('&')}`;
}

function listIn(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((id) => id !== '');
}
