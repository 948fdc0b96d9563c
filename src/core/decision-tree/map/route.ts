/** A box as the layout places it: `x` and `y` are its middle. */
export interface LaidBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line as the layout places it: a point for each rank that it passes, and its label's box. */
export interface LaidLine extends LaidBox {
  readonly points: readonly Point[];
  readonly from: LaidBox;
  readonly to: LaidBox;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The paths of lines that cross no box and no label. Boxes and labels stand in ranks, and in each rank
 * the layout has kept a place for every line that passes: there the line goes straight on, and turns
 * aside only between two ranks. It leaves a box in the middle of one side and comes in at the other.
 * @returns an SVG path for each line, in their order
 */
export function routes(
  lines: readonly LaidLine[],
  boxes: readonly LaidBox[],
  rankdir: 'TB' | 'LR',
): string[] {
  const turn = rankdir === 'TB' ? (point: Point) => point : ({ x, y }: Point) => ({ x: y, y: x });
  const depthOf = ({ width, height }: LaidBox) => (rankdir === 'TB' ? height : width) / 2;
  const ranks = new Map<number, number>();
  for (const box of [...boxes, ...lines]) {
    const at = Math.round(turn(box).y);
    ranks.set(at, Math.max(ranks.get(at) ?? 0, depthOf(box)));
  }
  return lines.map(({ points, from, to }) => {
    const middles = points.slice(1, -1).map(turn);
    const passes = middles.flatMap((point) => across(point, ranks));
    const exit = turn(from);
    const entry = turn(to);
    const way = [
      { x: exit.x, y: exit.y + depthOf(from) },
      ...across(exit, ranks).slice(1),
      ...passes,
      { x: entry.x, y: across(entry, ranks)[0].y - stem },
      { x: entry.x, y: entry.y - depthOf(to) },
    ];
    return rounded(way.map(turn));
  });
}

/** The last straight bit of a line, for its arrow, in pixels. */
const stem = 14;

/** Straight through a rank: where a line comes into it, and where it leaves it. */
function across({ x, y }: Point, ranks: ReadonlyMap<number, number>): [Point, Point] {
  const depth = ranks.get(Math.round(y)) ?? 0;
  return [
    { x, y: y - depth },
    { x, y: y + depth },
  ];
}

/** How far before a corner a line begins to bend, in pixels. */
const bend = 14;

/** A line from point to point, with round corners. */
function rounded(points: readonly Point[]): string {
  const [first, ...others] = points.filter(
    (point, index) => index === 0 || distance(point, points[index - 1] ?? point) > 0.5,
  );
  const last = others.pop();
  if (!first || !last) return '';
  const corners = others.map((corner, index) => {
    const before = toward(corner, others[index - 1] ?? first);
    const after = toward(corner, others[index + 1] ?? last);
    return `L${printed(before)}Q${printed(corner)} ${printed(after)}`;
  });
  return `M${printed(first)}${corners.join('')}L${printed(last)}`;
}

function toward(from: Point, to: Point): Point {
  const length = distance(from, to);
  const part = length === 0 ? 0 : Math.min(0.5, bend / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function printed({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
