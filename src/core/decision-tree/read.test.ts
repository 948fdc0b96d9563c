import { describe, expect, it } from 'vitest';
import { readDocument } from '../markdown/read-document.ts';
import type { Outcome, Question, TreeStep } from './model.ts';
import { readDecisionTree } from './read.ts';

describe('reading a decision tree', () => {
  it('takes each H2 as a question or an outcome, and the text before the first as introduction', () => {
    const { tree, messages } = read(`Read this first.

## Has the day passed?

Look at the order.

- [No](#confirm)
- [Yes](./lost-parcel.mdx)

Ask twice.

## Confirm

Use [these words](../templates/confirm.mdx).
`);
    expect(messages).toEqual([]);
    expect(tree.introduction).toHaveLength(1);
    expect(tree.steps.map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['question', 'has-the-day-passed', 'Has the day passed?'],
      ['outcome', 'confirm', 'Confirm'],
    ]);
    const [question] = tree.steps as [Question];
    expect(question.blocks).toHaveLength(1);
    expect(question.after).toHaveLength(1);
    expect(question.words).toBe(6);
    expect(question.answers.map(({ id, label, target }) => ({ id, label, target }))).toEqual([
      { id: 'no', label: 'No', target: { kind: 'step', id: 'confirm' } },
      {
        id: 'yes',
        label: 'Yes',
        target: { kind: 'tree', id: 'lost-parcel', path: 'src/content/trees/lost-parcel.mdx' },
      },
    ]);
  });

  it('reads facts from the titles of links, with the place of each', () => {
    const { tree } = read(`## Who?

- [The carrier](#end "fault = third-party; daysLate =  3")
- [Us](#end)

## End
`);
    expect(answers(tree.steps[0])[0]?.facts).toEqual([
      { name: 'fault', value: 'third-party', place: span(7, 23, 42) },
      { name: 'daysLate', value: '3', place: span(7, 44, 57) },
    ]);
  });

  it('reads addresses and titles from definitions', () => {
    const { tree, messages } = read(`## Who?

- [The carrier][end]
- [Us](#end)

## End

[end]: #end "fault = third-party"
`);
    expect(messages).toEqual([]);
    const [carrier] = answers(tree.steps[0]);
    expect(carrier?.target).toEqual({ kind: 'step', id: 'end' });
    expect(carrier?.facts[0]?.place.start).toMatchObject({ line: 12, column: 14 });
    expect(carrier?.place.start).toMatchObject({ line: 7, column: 3 });
  });

  it('takes a list of links to anything but steps as part of an outcome', () => {
    const { tree, messages } = read(`## Safety first

- [First words](../templates/first-words.mdx)
- [Safety incident](../../../playbooks/safety-incident.mdx)
- [The team lead](../organisation.yaml#team-lead)
- [The rules](https://example.org/rules)
- [Its table](../compensation/safety.mdx), [its source](../sources/law.mdx)
- [A guide](../docs/start.mdx) is not enough, nor is [this](http://example.org)
`);
    expect(messages).toEqual([]);
    expect((tree.steps[0] as Outcome).links.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'template first-words',
      'playbook safety-incident',
      'role team-lead',
      'page https://example.org/rules',
      'matrix safety',
      'source law',
    ]);
  });

  it('names answers by their labels, each once', () => {
    const { tree } = read(`## Who?

- [Yes, we did!](#end)
- [Yes we did](#end)
- [→](#end)
- [**Été**](#end)

## End
`);
    expect(answers(tree.steps[0]).map(({ id }) => id)).toEqual([
      'yes-we-did',
      'yes-we-did-1',
      'answer-3',
      'été',
    ]);
  });

  it('knows its own file by its address', () => {
    const { tree } = read(`## Who?

- [A](./late.mdx#end)
- [B](../trees/late.mdx)
- [C](#)

## End
`);
    expect(answers(tree.steps[0]).map(({ target }) => target)).toEqual([
      { kind: 'step', id: 'end' },
      { kind: 'tree', id: 'late', path: 'src/content/trees/late.mdx' },
      { kind: 'step', id: '' },
    ]);
  });

  it('lets comments stand anywhere', () => {
    const { messages } = read(`{/* one */}

## Who?

{/* two */}

- [A](#end) {/* three */}

## End

{/* four */}
`);
    expect(messages).toEqual([]);
  });

  it.each([
    ['text after an answer', '- [A](#end), perhaps', [[7, 12]]],
    ['text before an answer', '- So [A](#end)', [[7, 3]]],
    ['an item without a link', '- [A](#end)\n- B', [[8, 1]]],
    ['an item that links to something else', '- [A](#end)\n- [B](../templates/b.mdx)', [[8, 1]]],
    ['a list in an answer', '- [A](#end)\n  - [B](#end)', [[8, 3]]],
    ['a paragraph in an answer', '- [A](#end)\n\n  See there.', [[9, 3]]],
    ['two answers in one item', '- [A](#end) [B](#end)', [[7, 13]]],
    ['a second list of answers', '- [A](#end)\n\nOr:\n\n* [B](#end)', [[11, 1]]],
    ['a title without a value', '- [A](#end "fault")', [[7, 13]]],
    ['a name that is none', '- [A](#end "the fault = ours")', [[7, 13]]],
    ['a fact twice', '- [A](#end "fault = ours; fault = nature")', [[7, 27]]],
    ['a deeper heading', '- [A](#end)\n\n### What\n\nDo it.', [[9, 1]]],
    ['a heading without words', '- [A](#end)\n\n##\n\nDo it.', [[9, 1]]],
  ])('points at %s', (_, list, places) => {
    const { messages } = read(`## Who?\n\n${list}\n\n## End\n`);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(places.map(() => 'tree/shape'));
    expect(messages.map(({ place: { start } }) => [start.line, start.column])).toEqual(places);
    expect(Math.max(...messages.map(({ reason }) => reason.length))).toBeLessThanOrEqual(120);
  });

  it('goes on after a fault, so that one gives one finding', () => {
    const { tree } = read(`## Who?

- [A](#end), perhaps

Or:

* [B](#what)

### What

Do it.

## End
`);
    expect(answers(tree.steps[0]).map(({ label }) => label)).toEqual(['A', 'B']);
    expect(tree.steps.map(({ id, flaw }) => [id, flaw])).toEqual([
      ['who', 'src/content/trees/late.mdx:7:12:tree/shape'],
      ['what', 'src/content/trees/late.mdx:13:1:tree/shape'],
      ['end', undefined],
    ]);
  });
});

function read(body: string) {
  const file = { path: 'src/content/trees/late.mdx', text: `---\ntitle: x\n---\n\n${body}` };
  return readDecisionTree(readDocument(file, 'trees', 'late').document);
}

function answers(step: TreeStep | undefined) {
  return step?.kind === 'question' ? step.answers : [];
}

function span(line: number, from: number, to: number) {
  const at = (column: number) => ({ line, column, offset: expect.any(Number) as number });
  return { start: at(from), end: at(to) };
}
