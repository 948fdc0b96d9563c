/**
 * The option that a key moves to in a list of `count` options, by index; -1 is the text field
 * itself, above the first one. Undefined for a key that moves nothing.
 */
export function nextChoice(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return current + 1 >= count ? 0 : current + 1;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    default:
      return undefined;
  }
}
