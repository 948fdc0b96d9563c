/** Runs works, never more than `most` at a time, each begun in its turn. Gives their results in order. */
export async function atOnce<Result>(
  most: number,
  works: readonly (() => Promise<Result>)[],
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = works.entries();
  const lane = async (): Promise<void> => {
    for (const [index, work] of waiting) results[index] = await work();
  };
  await Promise.all(Array.from({ length: most }, lane));
  return results;
}
