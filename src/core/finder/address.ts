/**
 * The file that says where the index is. It is small and always asked for anew; the index that it
 * names has a hash in its name and may be kept for ever.
 */
export const finderManifestUrl = '/finder/current.json';

export interface FinderManifest {
  /** The address of the `FinderFile`. */
  readonly file: string;
}

/** The address of an index. @param hash of its text */
export function finderFileUrl(hash: string): string {
  return `/finder/${hash}.json`;
}
