/** Labels that many entries share, each once. */
export interface Labels {
  /** The place of a label in the list; a new one is put at its end. */
  readonly place: (label: string) => number;
  readonly list: readonly string[];
}

export function createLabels(): Labels {
  const places = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    place: (label) => {
      const known = places.get(label);
      if (known !== undefined) return known;
      places.set(label, list.length);
      return list.push(label) - 1;
    },
  };
}
