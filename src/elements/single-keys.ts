/**
 * Whether shortcuts of a single key (`/`, digits) are on, on this device. People who speak to their
 * computer, or whose keys are pressed by mistake, can turn them off (WCAG 2.1.4).
 */
const KEY = 'amends-single-keys';

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // A device that keeps nothing keeps the shortcuts on.
  }
}
