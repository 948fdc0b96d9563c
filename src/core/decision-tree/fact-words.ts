import type { Fact } from './model.ts';

/** `waitedIn = yes` → `Waited in: yes`. */
export function factInWords({ name, value }: Pick<Fact, 'name' | 'value'>): string {
  const words = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${value}`;
}
