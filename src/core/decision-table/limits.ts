import { parseMoney, type Currency } from '../money.ts';
import type { Organisation, Role } from '../schemas/organisation.ts';

/** The most that a role may grant alone in one contact, in minor units; undefined for no limit. */
export function authorityLimit(role: Role, currency: Currency): bigint | undefined {
  if (role.limit === 'unlimited') return undefined;
  return parseMoney(role.limit, currency) ?? 0n;
}

/** The ids of the roles that may grant an amount alone, lowest authority limit first. */
export function rolesThatMayGrant(amount: bigint, organisation: Organisation): string[] {
  const limits = Object.entries(organisation.roles).map(
    ([id, role]) => [id, authorityLimit(role, organisation.currency)] as const,
  );
  return limits
    .filter(([, limit]) => limit === undefined || limit >= amount)
    .sort(([, a], [, b]) =>
      a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : a > b ? 1 : 0,
    )
    .map(([id]) => id);
}
