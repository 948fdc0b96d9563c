/*
 * Functions that work out the same thing for the same object only once. What they give is kept as long
 * as the object lives, so it must depend on nothing else, and nobody may change it.
 */

/** The function, with its result kept for each object. */
export function oncePer<Key extends object, Result>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = made.get(key) ?? { result: make(key) };
    made.set(key, known);
    return known.result;
  };
}

/** The function, with its result kept for each pair of objects. */
export function oncePerPair<One extends object, Other extends object, Result>(
  make: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const forOne = oncePer((one: One) => oncePer((other: Other) => make(one, other)));
  return (one, other) => forOne(one)(other);
}
