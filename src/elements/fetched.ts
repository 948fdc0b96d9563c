const files = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the site, fetched once for as long as the page stands. One that could not be fetched is
 * asked for again the next time.
 * @throws when it cannot be fetched or read
 */
export function fetched<Data>(address: string): Promise<Data> {
  const known = files.get(address) ?? fetchJson(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known as Promise<Data>;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}
