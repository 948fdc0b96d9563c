import { authorityLimit } from '../decision-table/limits.ts';
import type { MessageChannel, MessageOrganisation, MessageRole } from '../message/client-model.ts';
import type { Channel, Organisation, Role } from '../schemas/organisation.ts';
import { lineOf } from './message-template.ts';

/** What a message needs to know of the organisation, as `/api/organisation.json` serves it. */
export function messageOrganisation(organisation: Organisation): MessageOrganisation {
  const { name, locale, currency, channels, roles } = organisation;
  return {
    name,
    locale,
    currency,
    channels: Object.entries(channels).map(([id, channel]) => messageChannel(id, channel)),
    roles: Object.entries(roles).map(([id, role]) => messageRole(id, role, organisation)),
  };
}

function messageChannel(id: string, { label, spoken, greeting, signOff }: Channel): MessageChannel {
  return {
    id,
    label,
    spoken,
    ...(greeting === 'none' ? {} : { greeting: lineOf(greeting) }),
    ...(signOff === 'none' ? {} : { signOff: lineOf(signOff) }),
  };
}

function messageRole(id: string, role: Role, { currency, roles }: Organisation): MessageRole {
  const { title, hours, contact } = role;
  const limit = authorityLimit(role, currency)?.toString();
  const cover = role.cover === undefined ? undefined : roles[role.cover]?.title;
  return {
    id,
    title,
    hours,
    contact,
    ...(limit === undefined ? {} : { limit }),
    ...(cover === undefined ? {} : { cover }),
  };
}
