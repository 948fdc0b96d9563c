import type { Box } from './grid.ts';

/** Per column the atoms of a region, sorted. */
export type Region = readonly (readonly number[])[];

/**
 * Joins boxes that differ in one column only, until none do: fewer rows to read and to write, for the
 * same cases. Boxes must be disjoint.
 */
export function mergeBoxes(boxes: readonly Box[]): Region[] {
  let regions: Region[] = boxes.map((box) =>
    Array.from({ length: box.length / 2 }, (_, column) =>
      range(box[2 * column] ?? 0, box[2 * column + 1] ?? 0),
    ),
  );
  const columns = (boxes[0]?.length ?? 0) / 2;
  for (let before = -1; before !== regions.length;) {
    before = regions.length;
    for (let column = 0; column < columns; column += 1) regions = mergeAlong(regions, column);
  }
  return regions;
}

function mergeAlong(regions: readonly Region[], column: number): Region[] {
  const groups = new Map<string, Region>();
  for (const region of regions) {
    const key = region.map((atoms, other) => (other === column ? '' : atoms.join())).join('|');
    const same = groups.get(key);
    groups.set(
      key,
      same
        ? same.map((atoms, other) => (other === column ? union(atoms, region[other] ?? []) : atoms))
        : region,
    );
  }
  return [...groups.values()];
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((x, y) => x - y);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
