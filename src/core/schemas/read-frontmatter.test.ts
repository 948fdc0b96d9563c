import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../markdown/frontmatter.ts';
import { readFrontmatter } from './read-frontmatter.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(['apology', 'thanks']).default('apology'),
  limit: z.union([
    z.string().regex(/^£\d+$/, { error: 'an amount such as £25' }),
    z.literal('none'),
  ]),
  tags: z.array(z.string()).min(1).optional(),
  fields: z
    .record(
      z.string().regex(/^[a-z]+$/, { error: 'a name such as daysLate' }),
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('text'), pattern: z.string().optional() }),
        z.strictObject({ type: z.literal('number'), step: z.number().positive() }),
      ]),
    )
    .optional(),
});

function read(text: string) {
  const { frontmatter } = readYaml(text, { file: 'a.yaml', firstLine: 1 });
  return readFrontmatter({ path: 'a.yaml', frontmatter }, schema);
}

const sound = 'title: A\nlimit: £25\n';

test('gives the data with its defaults', () => {
  expect(read(sound).data).toEqual({ title: 'A', limit: '£25', kind: 'apology' });
});

test.each([
  ['limit: none', '1:1 frontmatter/invalid No title'],
  ['title:\nlimit: none', '1:1 frontmatter/invalid No title'],
  ['title: 12\nlimit: none', '1:8 frontmatter/invalid Unexpected 12 for title, expected words'],
  [
    `${sound}kind: apologie`,
    '3:7 frontmatter/invalid Unexpected apologie for kind, expected apology or thanks',
  ],
  [
    'title: A\nlimit: 25',
    '2:8 frontmatter/invalid Unexpected 25 for limit, expected words or none',
  ],
  [
    'title: A\nlimit: some',
    '2:8 frontmatter/invalid Unexpected some for limit, expected an amount such as £25',
  ],
  [
    `${sound}tags: one`,
    '3:7 frontmatter/invalid Unexpected one for tags, expected a list such as [one, two]',
  ],
  [
    `${sound}tags: []`,
    '3:7 frontmatter/invalid Unexpected empty list for tags, expected at least 1 item',
  ],
  [`${sound}tags: [a, 2]`, '3:11 frontmatter/invalid Unexpected 2 for tags item 2, expected words'],
  [
    `${sound}fields: { a: { type: txt } }`,
    '3:22 frontmatter/invalid Unexpected txt for fields.a.type, expected text or number',
  ],
  [
    `${sound}fields: { a: { type: number } }`,
    '3:11 frontmatter/invalid No fields.a.step, expected a number',
  ],
  [
    `${sound}fields: { a: { type: number, step: 0 } }`,
    '3:36 frontmatter/invalid Unexpected 0 for fields.a.step, expected a number over 0',
  ],
  [
    `${sound}fields: { A: { type: text } }`,
    '3:11 frontmatter/invalid Unexpected key A, expected a name such as daysLate',
  ],
  [`${sound}kid: thanks`, '3:1 frontmatter/unknown-key Unexpected key kid, expected kind'],
  [
    `${sound}colour: red`,
    '3:1 frontmatter/unknown-key Unexpected key colour, expected one that something reads',
  ],
  [
    `${sound}fields: { a: { type: text, patern: x } }`,
    '3:28 frontmatter/unknown-key Unexpected key patern, expected pattern',
  ],
])('%j', (text, finding) => {
  const { data, messages } = read(text);
  expect(data).toBeUndefined();
  expect(
    messages.map(
      ({ place: { start }, ruleId, reason }) => `${start.line}:${start.column} ${ruleId} ${reason}`,
    ),
  ).toEqual([finding]);
});

test('a misspelt key is one slip, though the right one is missing', () => {
  expect(read('titel: A\nlimit: none').messages.map(({ ruleId }) => ruleId)).toEqual([
    'frontmatter/unknown-key',
  ]);
});

test('says nothing of a value that its YAML already speaks of', () => {
  expect(read('title: 007\nlimit: none').messages).toEqual([]);
});

test('offers quotes for a number that should be words', () => {
  expect(read('title: 12\nlimit: none').messages[0]?.help).toContain('Put it in quotes: "12"');
});

test('keeps the fields that are right', () => {
  expect(read('title: 12\nlimit: none\nkind: thanks').partial).toEqual({
    limit: 'none',
    kind: 'thanks',
  });
});
