/** Switches of the contact panel. What is on is kept as `on`; a browser that keeps nothing begins with all off. */
const KEYS = {
  /** For this tab. */
  panel: 'amends-contact-panel',
  customerSees: 'amends-customer-sees',
  /** On this device. */
  clock: 'amends-clock',
} as const;

export type Switch = keyof typeof KEYS;

export function isOn(name: Switch): boolean {
  try {
    return storageOf(name).getItem(KEYS[name]) === 'on';
  } catch {
    return false;
  }
}

export function switchTo(name: Switch, on: boolean): void {
  try {
    if (on) storageOf(name).setItem(KEYS[name], 'on');
    else storageOf(name).removeItem(KEYS[name]);
  } catch {
    // Then it holds for this page.
  }
}

function storageOf(name: Switch): Storage {
  return name === 'clock' ? localStorage : sessionStorage;
}
