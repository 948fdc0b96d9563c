/** The channel that the agent is on, kept for this tab. */
const KEY = 'amends-channel';

export function rememberedChannel(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberChannel(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // A tab that keeps nothing asks again.
  }
}
