/** A cell whose text is changed, and what stands around it. */
export interface ChangedCell {
  readonly text: string;
  /** The texts of the other cells in its column. */
  readonly others: readonly string[];
  /** Keys of inputs, which formulas name. */
  readonly keys: readonly string[];
  readonly kind: 'input' | 'amount' | 'words';
}

/** Words and signs that are easily taken for each other. */
const twins: readonly (readonly [RegExp, string])[] = [
  [/\bover ([^\s,]+)/, '$1 or more'],
  [/([^\s,]+) or more/, 'over $1'],
  [/\bunder ([^\s,]+)/, 'up to $1'],
  [/\bup to ([^\s,]+)/, 'under $1'],
  [/\bfrom (\S+)/, 'before $1'],
  [/\bbefore (\S+)/, 'from $1'],
  [/>=/, '>'],
  [/>(?!=)/, '>='],
  [/<=/, '<'],
  [/<(?!=)/, '<='],
  [/^\[/, '('],
  [/^\((?=.*\.\.)/, '['],
  [/\](?=`?$)/, ')'],
  [/\)(?=`?$)/, ']'],
  [/^not (.*)$/, '$1'],
  [/^([^,]+)$/, 'not $1'],
  [/^yes$/, 'no'],
  [/^no$/, 'yes'],
  [/\bcompleted\b/, 'started'],
  [/\bstarted\b/, 'completed'],
  [/\blower of\b/, 'higher of'],
  [/\bhigher of\b/, 'lower of'],
  [/\bat least\b/, 'at most'],
  [/\bat most\b/, 'at least'],
  [/,? at least [^,]+/, ''],
  [/,? at most [^,]+/, ''],
  [/ (?:plus|\+) .*$/, ''],
  [/ after \d.*$/, ''],
];

/**
 * Slips of a cell's author, each as the cell's new text: a number off by one or mistyped, a border on
 * the other side, a value too many or too few, a formula with another limit or input, the neighbour's
 * cell. Each text once, in a fixed order; some cannot be read, and some say the same in other words.
 */
export function cellChanges(cell: ChangedCell): readonly string[] {
  const { text, others, kind } = cell;
  const made =
    kind === 'words'
      ? [...others, `${text} too`, text.replace(/^\S+ /, ''), 'none']
      : [...others, ...days(text), ...numbers(text), ...swapped(text), ...ofKind(cell)];
  return [...new Set(made.map((each) => each.trim()))].filter((each) => each !== text);
}

function ofKind({ text, keys, kind }: ChangedCell): readonly string[] {
  if (kind === 'input') return ['any', ...listChanges(text)];
  const used = keys.find((key) => new RegExp(`\\b${key}\\b`).test(text));
  const renamed =
    used === undefined ? [] : keys.map((key) => text.replace(new RegExp(`\\b${used}\\b`), key));
  return ['none', ...renamed];
}

/** One value less. */
function listChanges(text: string): readonly string[] {
  const items = text.split(/, */);
  if (items.length < 2) return [];
  return items.map((item) => items.filter((other) => other !== item).join(', '));
}

function days(text: string): readonly string[] {
  return replacedEach(text, /\d{4}-\d\d-\d\d/g, (day) =>
    [-1, 1].map((by) =>
      new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10),
    ),
  );
}

function numbers(text: string): readonly string[] {
  if (/\d{4}-\d\d-\d\d/.test(text)) return [];
  return replacedEach(text, /\d+(?:\.\d+)?/g, (number) => {
    const places = number.split('.')[1]?.length ?? 0;
    const value = Number(number);
    const near = [-1, 1].flatMap((by) => [
      (value + by).toFixed(places),
      (value + by / 10 ** places).toFixed(places),
      (value * (1 + by / 10)).toFixed(Math.max(places, 2)),
    ]);
    return [...near, `${number}0`, turned(number)].filter((each) => !each.startsWith('-'));
  });
}

/** The last two digits in the other order. */
function turned(number: string): string {
  return number.replace(/(\d)(\.?)(\d)$/, '$3$2$1');
}

function swapped(text: string): readonly string[] {
  return twins.map(([from, to]) => text.replace(from, to));
}

function replacedEach(
  text: string,
  pattern: RegExp,
  by: (found: string) => readonly string[],
): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    by(found).map((other) => text.slice(0, index) + other + text.slice(index + found.length)),
  );
}
