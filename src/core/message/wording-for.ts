import type { TemplateEntry, Wording } from '../corpus/entries.ts';
import type { Organisation } from '../schemas/organisation.ts';

/**
 * The wording of a template on one of its channels: the channel's own, else the text before the first
 * H2, which never serves a spoken channel. Undefined when there is none.
 */
export function wordingFor(
  wordings: TemplateEntry['wordings'],
  channel: string,
  organisation: Organisation,
): Wording | undefined {
  const own = wordings.find((wording) => wording.channel === channel);
  if (own || organisation.channels[channel]?.spoken) return own;
  return wordings.find((wording) => wording.heading === undefined);
}
