import { oneLine } from './label.ts';
import type { Contact } from './model.ts';

/**
 * How soon a person must answer, as a sentence, from the playbook in use and the severity that is
 * known; undefined when one of the two is not.
 */
export function replySentence({ playbook, values }: Contact): string | undefined {
  const severity = values['severity']?.text.trim().toLowerCase();
  const row = playbook?.replies.find((one) => one.severity.toLowerCase() === severity);
  return row && `First human reply ${withinWords(oneLine(row.within))}.`;
}

/** `2 hours` → `within 2 hours`; `at once at the counter, else 2 hours` keeps its order. */
function withinWords(target: string): string {
  return target.replace(/\.$/, '').replace(/(^|\belse )(?=\d)/g, '$1within ');
}
