/** The boxes beside the text, written `:::note`, as Starlight has them, with the title of each. */
export const asides = {
  note: 'Note',
  tip: 'Tip',
  caution: 'Take care',
  danger: 'Stop',
} as const;

export type AsideName = keyof typeof asides;

/** Whether a container directive's name is that of an aside. */
export function isAside(name: string): name is AsideName {
  return Object.hasOwn(asides, name);
}

/** The title of an aside that brings none of its own. */
export function asideTitle(name: AsideName): string {
  return asides[name];
}
