import { joinParts } from '../src/core/compose/join.ts';
import type { Choices, ComposeFile } from '../src/core/compose/model.ts';
import { chosenTemplates, partsOf } from '../src/core/compose/parts.ts';
import type { Corpus } from '../src/core/corpus/corpus.ts';
import type { Amounts } from '../src/core/message/amounts.ts';
import type { MessageOrganisation, MessageTemplate } from '../src/core/message/client-model.ts';
import { fillMessage, fillSubject } from '../src/core/message/fill.ts';
import type { Filling } from '../src/core/message/gaps.ts';
import { linePlain, plainMessages } from '../src/core/message/print.ts';
import { composeFile } from '../src/core/pages/compose-page.ts';
import { messageOrganisation } from '../src/core/pages/message-organisation.ts';
import { siteOf } from '../src/core/pages/site.ts';

/** A message composed by a playbook for a channel, filled with the examples of its variables. */
export interface Composed {
  readonly playbook: string;
  readonly channel: string;
  readonly parts: readonly string[];
  readonly subject: string | undefined;
  readonly paragraphs: readonly string[];
}

/** The day before all days of the shipped examples. */
const TODAY = '2026-11-01';

export function composeAll(corpus: Corpus): readonly Composed[] {
  const site = siteOf(corpus, TODAY);
  const organisation = messageOrganisation(site.organisation);
  return corpus.entries.playbooks.flatMap((entry) => {
    const file = composeFile(site, entry);
    return file ? file.channels.map((id) => composed(file, id, { organisation, choices: {} })) : [];
  });
}

export function composed(
  file: ComposeFile,
  channelId: string,
  { organisation, choices }: { organisation: MessageOrganisation; choices: Choices },
): Composed {
  const channel = organisation.channels.find(({ id }) => id === channelId)!;
  const chosen = chosenTemplates(partsOf(file, channelId, choices));
  const joined = joinParts(chosen, channel);
  const fill = (one: MessageTemplate) => fillingOf(one, joined, organisation);
  const [first] = joined;
  const subject = first && fillSubject(first, fill(first));
  return {
    playbook: file.id,
    channel: channelId,
    parts: chosen.map(({ id }) => id),
    subject: subject && linePlain(subject),
    paragraphs: joined.flatMap((one) => plainMessages(fillMessage(one, channelId, fill(one)))),
  };
}

/** The first example of a name holds for the whole message, as the first value typed does. */
function fillingOf(
  template: MessageTemplate,
  all: readonly MessageTemplate[],
  { locale, currency }: MessageOrganisation,
): Filling {
  const variables = Object.assign(
    {},
    ...all.toReversed().map((one) => one.variables),
  ) as MessageTemplate['variables'];
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, { example }]) => [
      name,
      { text: example, at: 0, from: 'typed' as const },
    ]),
  );
  const amounts: Amounts = Object.fromEntries(
    Object.entries(template.variables).flatMap(([name, one]) =>
      one.type === 'compensation'
        ? [
            [
              name,
              {
                kind: 'given',
                words: one.example,
                amount: 0n,
                basis: 'words',
                matrix: '',
                output: '',
              },
            ],
          ]
        : [],
    ),
  );
  return { values, amounts, setting: { locale, currency, today: TODAY, now: 0 } };
}
