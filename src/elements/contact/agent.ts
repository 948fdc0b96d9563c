/**
 * What this device remembers of its agent: the variables with `scope: agent` (own name, hours) and
 * the role. Nothing of a customer.
 */
const KEY = 'amends-agent';

export function readAgent(): Readonly<Record<string, string>> {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = typeof known === 'object' && known !== null ? Object.entries(known) : [];
    return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

/** Remembers a text under a name; an empty one forgets it. */
export function rememberAgent(name: string, text: string): void {
  const known = Object.entries(readAgent()).filter(([key]) => key !== name);
  const all = text.trim() === '' ? known : [...known, [name, text.slice(0, 200)]];
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // A device that keeps nothing asks again.
  }
}
