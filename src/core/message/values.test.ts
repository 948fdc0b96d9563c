import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { messageFile } from '../pages/message-template.ts';
import { siteOf } from '../pages/site.ts';
import { fillMessage, fillSubject } from './fill.ts';
import type { Amounts } from './amounts.ts';
import type { MessageTemplate, MessageVariable } from './client-model.ts';
import { held, setting } from './message.test-data.ts';
import { linePlain, plainMessages } from './print.ts';

const root = join(import.meta.dirname, '../../..');
const files = ['playbooks', 'src/content'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') })),
);
const { corpus } = readCorpus(files);
const templates = siteOf(corpus!, setting.today);
const all = corpus!.entries.templates.map((entry) => messageFile(templates, entry).template);

/** The values of the value test (RUBRIC §8): the longest name, one and many, the ends of a month, nothing. */
const cases: Readonly<Record<string, (variable: MessageVariable) => string>> = {
  'the examples': ({ example }) => example,
  'the longest name, and many': (variable) => {
    if (variable.type === 'name')
      return 'Ms Wilhelmina Featherstonehaugh-Cholmondeley of Llanfairpwllgwyngyll';
    if (variable.type === 'number') return String(variable.max ?? 60);
    if (variable.type === 'date') return '2026-11-30';
    if (variable.type === 'choice') return variable.options.at(-1)?.label ?? '';
    return variable.type === 'money' ? '£1,234.50' : variable.example;
  },
  'a short name, and one': (variable) => {
    if (variable.type === 'name') return 'Wu';
    if (variable.type === 'number') return String(variable.min ?? 1);
    if (variable.type === 'date') return '2026-12-01';
    if (variable.type === 'choice') return variable.options[0]?.label ?? '';
    return variable.type === 'money' ? '1' : `${variable.example}.`;
  },
  'nothing in what is optional': (variable) => (variable.required ? variable.example : ''),
};

describe.each(Object.entries(cases))('with %s', (_, valueOf) => {
  test.each(all.map((template) => [template.id, template] as const))('%s is clean', (_id, one) => {
    const filling = { values: valuesOf(one, valueOf), amounts: amountsOf(one), setting: early };
    for (const channel of one.channels) {
      const messages = plainMessages(fillMessage(one, channel, filling));
      expect(messages.length, `${channel} has words`).toBeGreaterThan(0);
      for (const words of messages) expect(faultsIn(words), words).toEqual([]);
    }
    const subject = linePlain(fillSubject(one, filling) ?? []);
    expect(faultsIn(/[?!]$|^$/.test(subject) ? subject : `${subject}.`), subject).toEqual([]);
  });
});

/** Before every day of the examples, so that no promise among them is over. */
const early = { ...setting, today: '2026-11-16' };

function valuesOf(
  { variables }: MessageTemplate,
  valueOf: (variable: MessageVariable) => string,
): ReturnType<typeof held> {
  return held(
    Object.fromEntries(Object.entries(variables).map(([name, one]) => [name, valueOf(one)])),
  );
}

function amountsOf({ variables }: MessageTemplate): Amounts {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, one]): [string, Amounts[string]][] =>
      one.type === 'compensation'
        ? [
            [
              name,
              {
                kind: 'given',
                words: one.example,
                amount: 1n,
                basis: 'goodwill',
                matrix: '',
                output: '',
              },
            ],
          ]
        : [],
    ),
  );
}

function faultsIn(words: string): string[] {
  const faults: readonly (readonly [string, RegExp])[] = [
    ['a gap', /\[\[|\{|undefined/],
    ['a doubled space', / {2}/],
    ['a space before a stop', / [.,;:!?]/],
    ['two stops', /[.,;:]{2}|[!?][.,;:]/],
    ['a lower-case start', /(^|[^.][.!?] )\p{Ll}/u],
    ['no end', /[^.!?:”")…]$/],
  ];
  return faults.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}
