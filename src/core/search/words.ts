/**
 * Words that nearly every sentence holds. Pagefind joins words with AND, so one of them that a page
 * happens to lack would hide the page.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all already also always am an and any anyone are as at be because been before
  being but by can cannot could did do does doing done each even ever every for from get gets getting
  give go goes going got had has have having he hello help her here hi him his how i if in into is it
  its just keep keeps know last let like made make me more most much my need never no nobody not now
  of off on once one only or other our out over please really said say says she should since so some
  someone something still such take than thank thanks that the their them then there these they thing
  this those through till to too told until up us very want wanted was way we well went were what
  when where which while who why will with would yes yet you your`.split(/\s+/),
);

/** A word's end after an apostrophe that says nothing: `I've`, `customer's`, `didn't`. */
const CONTRACTION = /'(?:s|ve|re|ll|d|m)$|n't$/;

/**
 * The words of a query in lower case, in order, each once, without punctuation.
 * Contractions lose their end: `didn't` gives `did`.
 */
export function wordsOf(query: string): string[] {
  const words = query
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, '').replace(CONTRACTION, ''))
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** The words that tell pages apart; all of them when every word is a stop word. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : [...words];
}
