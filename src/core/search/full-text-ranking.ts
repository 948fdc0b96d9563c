/**
 * How Pagefind (1.5) ranks in our full text: pages with the words in their title or aliases come first;
 * a long page gains little by its length.
 */
export const fullTextRanking = {
  pageLength: 0.4,
  termFrequency: 0.6,
  termSaturation: 1.2,
  termSimilarity: 2,
  metaWeights: { title: 5, aliases: 8, kind: 0.1 },
} as const;
