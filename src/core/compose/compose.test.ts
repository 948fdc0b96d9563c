import { describe, expect, test } from 'vitest';
import type { Inline, MessageChannel, MessageTemplate } from '../message/client-model.ts';
import { template } from '../message/message.test-data.ts';
import { compositionAddress, readComposition } from './address.ts';
import { joinParts } from './join.ts';
import { LEFT_OUT, type ComposeFile } from './model.ts';
import { chosenTemplates, partsOf } from './parts.ts';
import { keyOf, paragraphOf, sentencesOf } from './sentences.ts';

const email: MessageChannel = {
  id: 'email',
  label: 'Email',
  spoken: false,
  greeting: line('Dear {customerName},'),
  signOff: line('{agentName}, Harbour & Pine'),
};
const chat: MessageChannel = { id: 'chat', label: 'Chat', spoken: false };

describe('a composed message', () => {
  test('has one greeting and one sign-off, and the subject of the first part that has one', () => {
    const parts = [
      part('a', ['Sorry.']),
      part('b', ['The new day.'], { subject: line('Your order') }),
    ];
    expect(said(parts)).toEqual([
      'Dear {customerName},',
      'Sorry.',
      'The new day.',
      '{agentName}, Harbour & Pine',
    ]);
    const [first, second] = joinParts(parts, email);
    expect(first?.subject).toEqual(line('Your order'));
    expect(second?.subject).toBeUndefined();
    expect(Object.keys(first!.variables)).toContain('customerName');
    expect(first!.channels).toEqual(['email']);
  });

  test('says no sentence twice; an apology names all the same what it is for', () => {
    const twice = ['You paid. You need do nothing.'];
    expect(body([part('a', twice), part('b', ['It comes. You need do nothing.'])])).toEqual([
      'You paid. You need do nothing.',
      'It comes.',
    ]);
    const missed = 'We promised {item}, and did not come.';
    const apology = part('b', [`I am sorry. ${missed}`], { kind: 'apology' });
    expect(body([part('a', [missed]), apology])).toEqual([missed, `I am sorry. ${missed}`]);
  });

  test('says once what it cost them, and the offer that follows stands without it', () => {
    const cost = { ...template.variables['extra']!, label: 'What it cost them' };
    const variables = { lost: cost };
    const offer = part('b', ['We cost you {lost}.', 'I can send {sum}.'], { variables });
    const sorry = part('a', ['It has cost you {lost}.'], { variables });
    expect(body([sorry, offer])).toEqual(['It has cost you {lost}.', 'I can send {sum}.']);
    expect(body([offer])).toEqual(['We cost you {lost}.', 'I can send {sum}.']);
  });

  test('names the writer at the sign-off alone, where there is one', () => {
    const parts = [
      part('a', ["I'm {agentName}, and I've taken this over.", 'Ask for me, {agentName}.']),
    ];
    expect(body(parts)).toEqual(["I've taken this over.", 'Ask for me.']);
  });

  test('names the writer once where nothing is signed', () => {
    const parts = [
      part('a', ["I'm {agentName}."]),
      part('b', ["I'm {agentName}. It comes to me, {agentName}."]),
    ];
    expect(said(parts, chat)).toEqual(["I'm {agentName}.", 'It comes to me.']);
  });

  test('keeps a sentence about the customer although it names the writer', () => {
    const words = 'It is {agentName}, {customerName}, about your {item}.';
    expect(body([part('a', [words])])).toEqual([words]);
  });

  test('opens only with its first part and closes only with its last', () => {
    const alone = { email: { opening: 1, closing: 1 } };
    const parts = ['a', 'b', 'c'].map((id) =>
      part(id, [`open ${id}`, `say ${id}`, `close ${id}`], { alone }),
    );
    expect(body(parts)).toEqual(['open a', 'say a', 'say b', 'say c', 'close c']);
  });

  test('leaves locked wording to the letter', () => {
    const words = ["I'm {agentName}. You need do nothing."];
    const locked = part('b', words, { locked: true });
    expect(body([part('a', words), locked])).toEqual(['You need do nothing.', ...words]);
  });

  test('lists stay whole', () => {
    const list = { kind: 'list', from: 1, items: [line('You need do nothing.')] } as const;
    const parts = [
      part('a', ['You need do nothing.']),
      { ...part('b', []), wordings: { email: [list] } },
    ];
    expect(joinParts(parts, email)[1]?.wordings['email']?.[0]).toEqual(list);
  });
});

describe('the parts of a message', () => {
  const file = composeFile();

  test('a template for each step, in the order of the playbook; what skips itself stays out and says why', () => {
    const parts = partsOf(file, 'email', {});
    expect(chosenTemplates(parts).map(({ id }) => id)).toEqual(['sorry', 'why', 'law', 'owed']);
    expect(parts.map(({ because }) => because)).toEqual([
      'No wording for this channel.',
      undefined,
      undefined,
      undefined,
      'Not now: nobody knows yet.',
      undefined,
      'Its amount stands in an earlier part.',
      'Usually a message of its own.',
    ]);
  });

  test('a step is left out, put back, or has another of its templates', () => {
    const choices = { apology: LEFT_OUT, why: 'why-later', 'follow-up': 'thanks' };
    const ids = chosenTemplates(partsOf(file, 'email', choices)).map(({ id }) => id);
    expect(ids).toEqual(['why-later', 'law', 'owed', 'thanks']);
  });

  test('locked wording cannot be left out', () => {
    const parts = partsOf(file, 'email', { law: LEFT_OUT });
    expect(parts.find(({ slot }) => slot.id === 'law')).toMatchObject({
      isFixed: true,
      chosen: { id: 'law' },
    });
  });

  test('an address holds ids alone, and gives the same composition back', () => {
    const made = { channel: 'chat', choices: { why: 'why-later', apology: LEFT_OUT } };
    const address = compositionAddress(made);
    expect(address).toBe('?channel=chat&with=why-later&not=apology');
    expect(readComposition(file, queryOf(address))).toEqual(made);
  });

  test('what an address names and the playbook does not know is left out', () => {
    expect(readComposition(file, queryOf('?channel=fax&with=x,__proto__&not=y'), 'chat')).toEqual({
      channel: 'chat',
      choices: {},
    });
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['It is at 9.40 today. Then “go.” Now', ['It is at 9.40 today. ', 'Then “go.” ', 'Now']],
    ['{cause}. {ourPart}. That.', ['{cause}. ', '{ourPart}. ', 'That.']],
  ])('%s', (text, sentences) => {
    const found = sentencesOf(line(text));
    expect(found.map((one) => one.map(words).join(''))).toEqual(sentences);
    expect(keyOf(paragraphOf(found))).toBe(keyOf(line(text)));
  });
});

function composeFile(): ComposeFile {
  const amount = { type: 'compensation', matrix: 'delivery', output: 'credit' } as const;
  const paid = {
    credit: { label: '', example: '', required: true, scope: 'contact', ...amount },
  } as const;
  const templates = [
    { ...part('hello', []), wordings: {} },
    part('sorry', ['Sorry.'], { kind: 'apology' }),
    part('why', ['Why.']),
    part('why-later', ['Later.']),
    part('law', ['The law.'], { locked: true }),
    part('owed', ['{credit}'], { variables: paid }),
    part('more', ['{credit}'], { variables: paid }),
    part('thanks', ['Thanks.'], { kind: 'thanks' }),
  ];
  const slot = (id: string, ids: string[]) =>
    ({ id, step: 'apology', label: id, templates: ids }) as const;
  return {
    id: 'late',
    title: 'Late',
    href: '/playbooks/late/',
    channels: ['email', 'chat'],
    slots: [
      slot('courtesy', ['hello']),
      slot('apology', ['sorry']),
      slot('why', ['why', 'why-later']),
      slot('law', ['law']),
      { ...slot('resolution', ['why']), skipped: { kind: 'now', reason: 'nobody knows yet.' } },
      slot('owed', ['owed']),
      slot('offered', ['more']),
      slot('follow-up', ['thanks']),
    ],
    templates: Object.fromEntries(templates.map((one) => [one.id, one])),
    matrices: {},
  };
}

function part(
  id: string,
  paragraphs: string[],
  changes: Partial<MessageTemplate> = {},
): MessageTemplate {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', children: line(text) }) as const);
  return {
    ...template,
    ...changes,
    id,
    kind: changes.kind ?? 'resolution',
    wordings: { email: blocks, chat: blocks },
    subject: changes.subject,
  };
}

/** What is said on a channel, with gaps by name. */
function said(parts: MessageTemplate[], channel = email): string[] {
  return joinParts(parts, channel).flatMap((one) =>
    (one.wordings[channel.id] ?? []).map((block) =>
      block.kind === 'paragraph' ? block.children.map(words).join('') : 'list',
    ),
  );
}

function body(parts: MessageTemplate[]): string[] {
  return said(parts).slice(1, -1);
}

function line(text: string): Inline[] {
  return text.split(/(\{\w+\})/).flatMap((piece): Inline[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name !== undefined) return [{ kind: 'gap', name }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

function words(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.kind === 'gap' ? `{${inline.name}}` : '';
}

function queryOf(address: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(address));
}
