import { describe, expect, test } from 'vitest';
import { finding, findingKey, type Finding, type Rule } from '../core/finding.ts';
import { codeFrame } from './code-frame.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportPretty } from './pretty.ts';

const gap: Rule = {
  id: 'matrix/gap',
  level: 'error',
  summary: 'No gaps.',
  why: 'An agent who meets this case would have to invent an amount.',
  help: 'Add a row for it.',
  examples: { bad: [] },
};

const text = 'one\n| over 3    | loyal | £20 |\n';

function at(line: number, column: number, endColumn: number) {
  return { start: { line, column }, end: { line, column: endColumn } };
}

const cause = finding(gap, {
  file: 'a.mdx',
  place: at(2, 3, 9),
  message: 'No row for 100%, see 3:4',
});
const consequence = finding(
  { ...gap, id: 'link/broken', level: 'warning' },
  { file: 'b.mdx', place: at(1, 1, 2), message: 'No file', causedBy: findingKey(cause) },
);

describe('for people', () => {
  const textOf = (path: string) => (path === 'a.mdx' ? text : undefined);

  test('a finding has its line, why it matters, what to do, and what follows from it', () => {
    expect(reportPretty([cause, consequence], { textOf })).toMatchInlineSnapshot(`
      "a.mdx:2:3
        error  matrix/gap  No row for 100%, see 3:4
          2 | | over 3    | loyal | £20 |
            |   ^^^^^^
        why   An agent who meets this case would have to invent an amount.
        help  Add a row for it.
        docs  /reference/rules/matrix-gap/
        also  1 finding that only follows from this one:
              b.mdx:1:1  link/broken  No file

      1 error in 1 file.
      "
    `);
  });

  test('no findings are said in a word', () => {
    expect(reportPretty([], { textOf })).toBe('No findings.\n');
    expect(reportPretty([], { textOf, entries: 1 })).toBe('No findings in 1 entry.\n');
    expect(reportPretty([], { textOf, entries: 7 })).toBe('No findings in 7 entries.\n');
  });

  test('the sum counts what stands for itself, by level', () => {
    const info = finding({ ...gap, level: 'info' }, { ...cause, message: 'No x' } as Finding);
    const alone = finding({ ...gap, level: 'warning' }, { ...cause, message: 'No y' } as Finding);
    const report = reportPretty([cause, alone, info, consequence], { textOf });
    expect(report.trimEnd().split('\n').at(-1)).toBe('1 error, 1 warning and 1 remark in 1 file.');
  });

  test('errors that follow from a warning are told, since they fail the check', () => {
    const alone = finding({ ...gap, level: 'warning' }, { ...cause, message: 'No y' } as Finding);
    const error = finding(gap, { ...consequence, message: 'No way', causedBy: findingKey(alone) });
    const report = reportPretty([alone, error], { textOf });
    expect(report).toContain('b.mdx:1:1  error  matrix/gap  No way\n');
    expect(report.trimEnd().split('\n').at(-1)).toBe(
      '1 warning in 1 file, and 1 error that follows.',
    );
    expect(reportGithub([alone, error])).toMatch(
      /^::error file=a\.mdx.*Follows from it: matrix\/gap: No way\n$/,
    );
  });

  test('colours are asked for, never assumed', () => {
    const plain = reportPretty([cause], { textOf });
    const painted = reportPretty([cause], {
      textOf,
      paint: (look, words) => `<${look}>${words}</>`,
    });
    expect(painted).toContain('<red>error</>');
    expect(painted.replace(/<\/?\w*>/g, '')).toBe(plain);
  });
});

describe('a line', () => {
  const paint = (_: string, words: string) => words;

  test('that is long is cut around the place', () => {
    const long = `${'a'.repeat(100)}HERE${'b'.repeat(100)}`;
    const [line, marks] = codeFrame(long, at(1, 101, 105), paint);
    expect(line).toMatch(/^ {4}1 \| …a{20}HEREb+…$/);
    expect(line!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('is marked to its end when the place goes on to the next', () => {
    const place = { start: { line: 1, column: 3 }, end: { line: 3, column: 1 } };
    expect(codeFrame('abcd\nef\n', place, paint)).toEqual(['    1 | abcd', '      |   ^^']);
  });

  test('has one mark at least, also at its end', () => {
    expect(codeFrame('ab', at(1, 3, 3), paint)).toEqual(['    1 | ab', '      |   ^']);
  });

  test('that is empty or not there is not shown', () => {
    expect(codeFrame('ab\n\n', at(2, 1, 1), paint)).toEqual([]);
    expect(codeFrame('ab', at(9, 1, 1), paint)).toEqual([]);
    expect(codeFrame(undefined, at(1, 1, 1), paint)).toEqual([]);
  });
});

describe('for programs', () => {
  test('findings are one JSON array, what follows from one inside it', () => {
    const read = JSON.parse(reportJson([cause, consequence])) as object[];
    expect(read).toHaveLength(1);
    expect(read[0]).toEqual({
      file: 'a.mdx',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 9,
      level: 'error',
      rule: 'matrix/gap',
      message: 'No row for 100%, see 3:4',
      why: gap.why,
      help: gap.help,
      url: '/reference/rules/matrix-gap/',
      consequences: [expect.objectContaining({ rule: 'link/broken', causedBy: findingKey(cause) })],
    });
  });

  test('no findings are an empty array', () => {
    expect(reportJson([])).toBe('[]\n');
  });
});

describe('for GitHub', () => {
  test('a finding is a command on one line, escaped as its runner wants it', () => {
    expect(reportGithub([cause, consequence], 'content/')).toBe(
      '::error file=content/a.mdx,line=2,endLine=2,col=3,endColumn=8,' +
        'title=matrix/gap%3A No row for 100%25%2C see 3%3A4' +
        '::An agent who meets this case would have to invent an amount.%0AAdd a row for it.\n',
    );
  });

  test('columns are left out of what goes over several lines', () => {
    const place = { start: { line: 1, column: 3 }, end: { line: 3, column: 1 } };
    const found = finding({ ...gap, level: 'info' }, { file: 'a.mdx', place, message: 'No x' });
    expect(reportGithub([found])).toMatch(/^::notice file=a\.mdx,line=1,endLine=3,title=/);
  });
});
