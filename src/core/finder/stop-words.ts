/**
 * Words that nearly every sentence holds: they tell no entry from another. `not`, `no`, `never`, `still`,
 * `again` and the like are not among them: of a complaint they are the point.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all already also always am an and any anyone anything are as at be because been before
  being but by can could did do does doing done each even ever every for from get gets getting
  give go goes going got had has have having he hello help her here hi him his how i if im in into
  is it its ive just keep keeps know last let like made make may me more most much my need now of off on
  once one only or other our out over please really said say says she should since so some something
  such take than thank thanks that thats the their them then there these they thing this those through
  till to too u until up ur us very want wanted was way we well went were what when where which while who
  why will with would yes yet you youre your`.split(/\s+/),
);

/** Small words that change what a verb means: `log in`, `hang up`. */
const PARTICLES: ReadonlySet<string> = new Set('in up out off down over on'.split(' '));

/** True for a word that may stand between the words of a synonym: `not been delivered`. */
export function isFiller(word: string): boolean {
  return STOP_WORDS.has(word) && !PARTICLES.has(word);
}

/** True for a word (as `plainWord` gives it) that tells nothing by itself. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
