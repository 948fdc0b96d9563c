import { parseMoney } from '../money.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { roleLink, type Link } from './links.ts';

/** A role that may grant something alone, and how much. */
export interface Approver {
  readonly role: Link;
  /** `up to £30`, `without limit`. */
  readonly limit: string;
  readonly hours: string;
  readonly contact: string;
}

/** The roles that may grant goodwill alone, lowest authority limit first. */
export function approversOf(organisation: Organisation): Approver[] {
  return Object.entries(organisation.roles)
    .filter(([, role]) => role.limit !== 'none')
    .sort(([, one], [, other]) => rank(organisation, one.limit) - rank(organisation, other.limit))
    .map(([id, role]) => ({
      role: roleLink(organisation, id),
      limit: limitWords(role.limit),
      hours: role.hours,
      contact: role.contact,
    }));
}

/** An authority limit in words: `up to £30`, `nothing`, `without limit`. */
export function limitWords(limit: string): string {
  if (limit === 'none') return 'nothing';
  return limit === 'unlimited' ? 'without limit' : `up to ${limit}`;
}

/** For sorting alone: amounts of a limit are far below 2^53 minor units. */
function rank(organisation: Organisation, limit: string): number {
  if (limit === 'unlimited') return Number.POSITIVE_INFINITY;
  return Number(parseMoney(limit, organisation.currency) ?? 0n);
}
