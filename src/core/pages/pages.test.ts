import { describe, expect, it } from 'vitest';
import { sampleRoot, sampleToday } from '../../rules/sample-root.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { entryRecords } from '../search/records.ts';
import { pagesOf } from './pages.ts';
import { redirectHtml } from './redirect.ts';
import { siteOf } from './site.ts';

/** The sample root with some edits, `[file, from, to]` each, as pages on a day. */
function pagesWith(
  edits: readonly (readonly [string, string, string])[] = [],
  today = sampleToday,
) {
  const texts = { ...sampleRoot };
  for (const [file, from, to] of edits) {
    if (!texts[file]?.includes(from)) throw new Error(`No “${from}” in ${file}`);
    texts[file] = texts[file].replace(from, () => to);
  }
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { corpus } = readCorpus(files);
  if (!corpus) throw new Error('No corpus');
  return pagesOf(siteOf(corpus, today));
}

const PLAYBOOK = 'playbooks/late-delivery.mdx';
const TEMPLATE = 'src/content/templates/late-sorry.mdx';
const MATRIX = 'src/content/compensation/delivery.mdx';

describe('a playbook’s page', () => {
  const [page] = pagesWith().playbooks;

  it('has the targets of each severity, with how to tell it', () => {
    expect(page?.targets?.columns).toEqual(['First human reply', 'New day agreed', 'Handed to']);
    expect(page?.targets?.rows[1]).toEqual({
      severity: 'major',
      tell: 'It is more than a day late and the customer can still wait.',
      cells: ['1 hour', 'same contact', 'team lead'],
    });
  });

  it('has the nine steps in order, numbered', () => {
    expect(page?.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('sets what is said apart from what is said about it', () => {
    expect(page?.steps[0]?.parts.map(({ kind }) => kind)).toEqual(['prose', 'said']);
  });

  it('leads to pages where the file links to files', () => {
    expect(JSON.stringify(page?.steps[5]?.parts)).toContain('/compensation/delivery/');
    expect(JSON.stringify(page)).not.toContain('.mdx)');
  });

  it('shows the table of targets once, at its top', () => {
    expect(page?.steps[4]?.parts).toEqual([]);
  });

  it('names the templates of a step, and which published steps it serves', () => {
    expect(page?.steps[1]?.templates.map(({ shortcode }) => shortcode)).toEqual(['late-sorry']);
    expect(page?.steps[1]?.served.map(({ framework }) => framework.label)).toEqual(['Bounce back']);
  });

  it('lists templates for the failure that no step links to', () => {
    const [other] = pagesWith([
      [
        PLAYBOOK,
        'Use [Sorry for a late delivery](../src/content/templates/late-sorry.mdx).',
        'Be sorry.',
      ],
    ]).playbooks;
    expect(page?.otherTemplates.map(({ id }) => id)).not.toContain('late-sorry');
    expect(other?.otherTemplates.map(({ id }) => id)).toContain('late-sorry');
  });

  it('says who may approve goodwill, lowest limit first', () => {
    expect(page?.approvers.map(({ limit }) => limit)).toEqual([
      'up to £25',
      'up to £100',
      'without limit',
    ]);
  });

  it('marks a step that says why it is not for now', () => {
    expect(page?.steps[8]?.skipped).toBe('Not now');
  });
});

describe('the review of a page', () => {
  it.each([
    ['2026-11-22', 'reviewed', undefined],
    ['2027-05-10', 'reviewed', 'due in 10 days'],
    ['2027-05-20', 'reviewed', 'due today'],
    ['2027-05-21', 'overdue', '1 day overdue'],
  ])('is on %s: %s, %s', (today, state, notice) => {
    const [page] = pagesWith([], today).playbooks;
    expect(page?.keeping).toMatchObject({ state, notice, due: { words: '20 May 2027' } });
  });

  it('is counted at home, and listed by owner, longest overdue first', () => {
    const { home, health } = pagesWith([], '2027-06-01');
    expect(home.overdue).toBe(health.overdue.length);
    const due = health.overdue.map(({ keeping }) => keeping.due.iso);
    expect(due).toEqual([...due].sort());
    expect(health.owners.map(({ name }) => name)).toEqual(['Customer care']);
  });
});

describe('a template’s page', () => {
  const [page] = pagesWith().templates;

  it('has one wording for the written channels and the phone’s own', () => {
    expect(
      page?.wordings.map(({ channels, spoken }) => [channels.map(({ label }) => label), spoken]),
    ).toEqual([
      [['Phone'], true],
      [['Chat', 'Email'], false],
    ]);
  });

  it('gives plain text to copy, gaps by their names in words, paragraphs apart', () => {
    expect(page?.wordings[1]?.plain).toBe(
      'I am sorry that order {order number} did not reach you on the day we promised. That was our mistake.\n\nIt will be with you on {new date}.',
    );
    expect(page?.subject).toBe('Your late order {order number}');
  });

  it('says how to take its paragraphs where that matters', () => {
    expect(page?.wordings.map(({ hint }) => hint)).toEqual(['', 'in chat, one message each']);
  });

  it('copies lists as lines', () => {
    const [listed] = pagesWith([
      [TEMPLATE, 'It will be with you on {newDate}.', '- One\n- **Two**, on {newDate}'],
    ]).templates;
    expect(listed?.wordings[1]?.plain).toMatch(/- One\n- Two, on \{new date\}$/);
  });

  it('says what goes into each gap', () => {
    expect(page?.variables[2]).toMatchObject({
      name: 'new date',
      type: 'a date, printed with its weekday',
      example: '1 December 2026',
      notes: ['A promise: note it in the case.'],
    });
  });
});

describe('a matrix’s page', () => {
  const [page] = pagesWith().compensation;

  it('has a column for each input that has one, then the outputs', () => {
    expect(page?.columns.map(({ label, role }) => `${role}: ${label}`)).toEqual([
      'input: Days late',
      'input: Customer standing',
      'output: Credit',
      'output: Gesture',
    ]);
  });

  it('has rows that can be pointed at', () => {
    expect(page?.rows).toHaveLength(5);
    expect(new Set(page?.rows.map(({ id }) => id)).size).toBe(5);
  });

  it('names inputs in words where amounts use their keys', () => {
    const [renamed] = pagesWith([
      [MATRIX, '  price: {', '  orderValue: {'],
      [MATRIX, '10% of price, at least £5, ', '10% of orderValue, at least £5, '],
      [MATRIX, '10% of price, at least £20', '10% of orderValue, at least £20'],
      [MATRIX, 'standing: new, price: £180', 'standing: new, orderValue: £180'],
      [MATRIX, 'standing: loyal, price: £180', 'standing: loyal, orderValue: £180'],
    ]).compensation;
    expect(renamed?.rows[3]?.cells[2]).toBe('10% of order value, at least £5, at most £25');
  });

  it('is used by the pages that link to it or name it', () => {
    expect(page?.usedBy.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/playbooks/late-delivery/', '/trees/late-delivery/']),
    );
  });
});

describe('other pages', () => {
  const pages = pagesWith();

  it('say what is handed over to a role, by trigger and by severity', () => {
    const lead = pages.roles.find(({ id }) => id === 'team-lead');
    expect(lead?.triggers.map(({ id }) => id)).toEqual(['legal-threat']);
    expect(lead?.takesOver[0]?.severities).toEqual(['major']);
    expect(lead?.coversFor.map(({ label }) => label)).toEqual(['Agent']);
  });

  it('map a method’s steps to ours and back', () => {
    const [method] = pages.frameworks;
    expect(method?.steps[0]?.serves.map(({ label }) => label)).toEqual(['Courtesy', 'Apology']);
    expect(method?.ours.find(({ step }) => step.label === 'Justification')?.serves).toEqual([]);
  });

  it('lead on from a short address, whatever the title holds', () => {
    const html = redirectHtml({ label: '<b>"Sorry" & more', href: '/templates/x/' });
    expect(html).toContain('0;url=/templates/x/');
    expect(html).not.toContain('<b>');
  });
});

describe('what the search knows of a page', () => {
  it('is its words, its aliases and its facets', () => {
    const { corpus } = readCorpus(
      Object.entries(sampleRoot).map(([path, text]) => ({ path, text })),
    );
    const [record] = corpus ? entryRecords(siteOf(corpus, sampleToday)) : [];
    expect(record).toMatchObject({
      url: '/playbooks/late-delivery/',
      kind: 'Playbook',
      aliases: ['my parcel is late', 'it should have come yesterday'],
      facets: { failure: ['Late delivery'], channel: ['Phone', 'Chat', 'Email'] },
    });
    expect(record?.text).toContain('Say their name and what they are waiting for.');
    expect(record?.text).toContain('my parcel is late');
    expect(record?.text).not.toMatch(/[|#>]|\]\(/);
    expect(record?.facets.step).not.toContain('Communication');
  });
});
