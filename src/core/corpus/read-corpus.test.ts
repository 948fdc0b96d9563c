import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleRoot } from '../../rules/sample-root.ts';
import type { SourceFile } from '../markdown/document.ts';
import {
  entryAt,
  entryById,
  frameworkStepsServing,
  matrixOfPlaybook,
  playbooksOfMatrix,
  playbooksOfTemplate,
  playbooksOfTree,
  templatesOfFailure,
  treeOfPlaybook,
} from './look-up.ts';
import { organisationPath } from './place-of-file.ts';
import { readCorpus } from './read-corpus.ts';

const playbook = 'playbooks/late-delivery.mdx';
const template = 'src/content/templates/late-sorry.mdx';

function filesOf(changes: Readonly<Record<string, string>> = {}): readonly SourceFile[] {
  return Object.entries({ ...sampleRoot, ...changes }).map(([path, text]) => ({ path, text }));
}

function corpusOf(changes?: Readonly<Record<string, string>>) {
  const { corpus } = readCorpus(filesOf(changes));
  if (!corpus) throw new Error('There is no corpus.');
  return corpus;
}

describe('a corpus', () => {
  test('is the same whatever order its files come in', () => {
    const files = filesOf({ 'playbooks/README.md': '' });
    const paths = [...corpusOf({ 'playbooks/README.md': '' }).documents.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        const { corpus } = readCorpus(shuffled);
        expect([...(corpus?.documents.keys() ?? [])]).toEqual(paths);
        expect([...(corpus?.otherFiles ?? [])]).toEqual(['playbooks/README.md']);
      }),
      { numRuns: 10 },
    );
  });

  test('keeps the document of a file that makes no entry, so that links to it are not dangling', () => {
    const corpus = corpusOf({ [playbook]: 'Words without frontmatter.\n' });
    expect(corpus.entries.playbooks).toEqual([]);
    expect(corpus.documents.has(playbook)).toBe(true);
    expect(corpus.documentsById.playbooks.has('late-delivery')).toBe(true);
  });

  test('has the first of two entries with one id under it, and both in its lists', () => {
    const copy = 'playbooks/a/late-delivery.mdx';
    const corpus = corpusOf({ [copy]: sampleRoot[playbook] ?? '' });
    expect(corpus.entries.playbooks.map(({ path }) => path)).toEqual([copy, playbook]);
    expect(corpus.byId.playbooks.get('late-delivery')?.path).toBe(copy);
    expect(corpus.documentsById.playbooks.get('late-delivery')).toHaveLength(2);
  });

  test('is not made without an organisation, and what is wrong with files is told all the same', () => {
    const { corpus, messages } = readCorpus(
      filesOf({ [organisationPath]: 'name: A\n', [playbook]: 'Words.\n' }),
    );
    expect(corpus).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toContain('frontmatter/missing');
    expect(messages.filter(({ file }) => file === organisationPath)).not.toEqual([]);
  });

  test('is made with an organisation that has a key too many', () => {
    const organisation = `${sampleRoot[organisationPath] ?? ''}motto: Be kind\n`;
    const { corpus, messages } = readCorpus(filesOf({ [organisationPath]: organisation }));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['frontmatter/unknown-key']);
    expect(corpus?.organisation.data.owners).toHaveProperty('care');
  });
});

describe('a playbook', () => {
  const read = corpusOf().entries.playbooks[0]!;

  test('has its sections, what is skipped, and the templates it links to', () => {
    expect(read.sections.map(({ step, anchor }) => [step, anchor]).slice(0, 2)).toEqual([
      ['courtesy', 'courtesy'],
      ['apology', 'apology'],
    ]);
    expect(read.sections.map(({ templates }) => templates)[1]).toEqual(['late-sorry']);
    expect(read.sections.at(-1)?.skipped).toMatchObject({ kind: 'now' });
    expect(read.doFirst).toHaveLength(1);
  });

  test('has its immediacy table', () => {
    expect(read.immediacy?.columns).toEqual(['First human reply', 'New day agreed', 'Handed to']);
    expect(read.immediacy?.rows.map(({ severity, cells }) => [severity, cells[0]])).toEqual([
      ['minor', '4 hours'],
      ['major', '1 hour'],
      ['critical', '15 minutes'],
    ]);
  });
});

describe('a template', () => {
  const read = corpusOf().entries.templates[0]!;

  test('has a wording for the written channels and one for each other', () => {
    expect(read.wordings.map(({ channel, blocks }) => [channel, blocks.length])).toEqual([
      [undefined, 2],
      ['phone', 1],
    ]);
  });

  test('has the uses of its variables, the subject first, each where it stands', () => {
    expect(
      read.uses.map(({ name, where, place: { start } }) => [name, where, start.line, start.column]),
    ).toEqual([
      ['orderNumber', 'subject', 10, 26],
      ['orderNumber', 'body', 21, 23],
      ['newDate', 'body', 23, 24],
      ['customerName', 'body', 27, 12],
    ]);
  });
});

test('entries lead to each other', () => {
  const corpus = corpusOf();
  const late = entryById(corpus, 'playbooks', 'late-delivery')!;
  const sorry = entryById(corpus, 'templates', 'late-sorry')!;
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  expect(entryAt(corpus, template)).toBe(sorry);
  expect(entryAt(corpus, organisationPath)).toBeUndefined();
  expect(treeOfPlaybook(corpus, late)?.id).toBe('late-delivery');
  expect(matrixOfPlaybook(corpus, late)?.id).toBe('delivery');
  expect(ids(playbooksOfTree(corpus, 'late-delivery'))).toEqual(['late-delivery']);
  expect(ids(playbooksOfMatrix(corpus, 'delivery'))).toEqual(['late-delivery']);
  expect(ids(playbooksOfTemplate(corpus, sorry))).toEqual(['late-delivery']);
  expect(frameworkStepsServing(corpus, 'immediacy')).toMatchObject([
    { framework: { id: 'bounce-back' }, names: ['Put it right'] },
  ]);
  expect(frameworkStepsServing(corpus, 'improvement')).toEqual([]);
});

test('the templates of a failure come in the order of its playbook', () => {
  const other = (sampleRoot[template] ?? '').replace('shortcode: late-sorry', 'shortcode: other');
  const corpus = corpusOf({
    'src/content/templates/a-template.mdx': other,
    'src/content/templates/linked.mdx': other,
    [playbook]: (sampleRoot[playbook] ?? '').replace(
      'Say sorry once',
      '[First](../src/content/templates/linked.mdx). Say sorry once',
    ),
  });
  expect(templatesOfFailure(corpus, 'late-delivery').map(({ id }) => id)).toEqual([
    'linked',
    'late-sorry',
    'a-template',
    'late-voucher',
  ]);
});
