import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from './client-model.ts';
import { fillMessage, fillSubject } from './fill.ts';
import { fillingOf, held, setting, template } from './message.test-data.ts';
import { linePlain, plainMessages, toPlain, toRich } from './print.ts';

const full = {
  orderNumber: 'AB-123456',
  newDay: '2026-12-01',
  agentName: 'Priya',
  extra: 'we ring first.',
};

test('values stand in their sentences: a capital at the start, one full stop at the end', () => {
  const blocks = fillMessage(template, 'email', fillingOf(full));
  expect(toPlain(blocks)).toBe(
    'Order AB-123456 comes on Tuesday 1 December.\n\nWe ring first.\n\n1. Ask Priya\n2. We ring first.',
  );
  expect(toRich(blocks)).toBe(
    '<p>Order AB-123456 comes on <strong>Tuesday 1 December</strong>.</p><p>We ring first.</p><ol><li>Ask Priya</li><li>We ring first.</li></ol>',
  );
  expect(plainMessages(blocks)).toHaveLength(3);
});

test('a paragraph whose optional value is empty is left out whole', () => {
  const blocks = fillMessage(template, 'email', fillingOf({ ...full, extra: '' }));
  expect(blocks[1]).toEqual({ kind: 'dropped', without: ['extra'] });
  expect(toPlain(blocks)).toBe('Order AB-123456 comes on Tuesday 1 December.\n\n1. Ask Priya');
});

test('what is missing or wrong stands as a loud mark', () => {
  const filling = fillingOf({ newDay: 'yesterday' });
  const blocks = fillMessage(template, 'email', filling);
  expect(toPlain(blocks)).toContain('Order [[ORDER NUMBER]] comes on [[NEW DAY]].');
  expect(toRich(blocks)).toContain('<strong>[[ORDER NUMBER]]</strong>');
  expect(linePlain(fillSubject(template, filling) ?? [])).toBe('Order [[ORDER NUMBER]]');
});

test('a channel without a wording gives nothing', () => {
  expect(fillMessage(template, 'letter', fillingOf(full))).toEqual([]);
});

test('links keep their addresses only where these mean something outside, and never run anything', () => {
  const link = (href: string): Block => ({
    kind: 'paragraph',
    children: [{ kind: 'link', href, children: [{ kind: 'text', text: 'here' }] }],
  });
  const rich = (href: string) =>
    toRich(fillMessage({ ...template, wordings: { email: [link(href)] } }, 'email', fillingOf({})));
  expect(rich('https://example.com/?a="b"&c')).toBe(
    '<p><a href="https://example.com/?a=&quot;b&quot;&amp;c">here</a></p>',
  );
  expect(rich('/roles/agent/')).toBe('<p>here</p>');
  expect(rich('java\tscript:alert(1)')).toBe('<p>here</p>');
  expect(rich('javascript:alert(1)')).toBe('<p>here</p>');
});

test('no typed value becomes markup, a second line or a change of direction', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>',
      "' onmouseover='x",
      '&lt;b&gt;',
      '\u202Egpj',
      '</p><p>',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (name, extra) => {
      const filling = {
        values: held({ ...full, agentName: name, extra }),
        amounts: {},
        setting,
      };
      const blocks = fillMessage(template, 'email', filling);
      const tags = [...toRich(blocks).matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
      for (const tag of tags) expect(tag).toMatch(/^<\/?(?:p|ol|li|strong)>$/);
      expect(toRich(blocks)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect(toPlain(blocks)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      for (const message of plainMessages(blocks)) {
        if (!message.startsWith('1. ')) expect(message).not.toContain('\n');
      }
    }),
  );
});
