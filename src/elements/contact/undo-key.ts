/** Where a page that goes leaves a contact that has just ended, for the next page of the tab to take. */
export const UNDO_KEY = 'amends-undo';

/** Whether the page before has left one. */
export function hasUndo(): boolean {
  try {
    return sessionStorage.getItem(UNDO_KEY) !== null;
  } catch {
    return false;
  }
}
