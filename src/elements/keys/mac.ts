/** Whether the keyboard is most likely a Mac's: its keys have other names. */
export function onAMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
