/** Where kept versions of matrices stand, below the content root. */
const FOLDER = 'src/content/versions';

/** The file of a kept version. */
export function versionPath(matrix: string, hash: string): string {
  return `${FOLDER}/${matrix}/${hash}.yaml`;
}

export function isVersionPath(path: string): boolean {
  return path.startsWith(`${FOLDER}/`) && path.endsWith('.yaml');
}

/** The address of a version's page, which the receipts of that version link to. */
export function versionUrl(matrix: string, hash: string): string {
  return `/compensation/${matrix}/${hash}/`;
}

/** The version that an address names; undefined when it is none of a version's page. */
export function versionIn(
  pathname: string,
): { readonly matrix: string; readonly hash: string } | undefined {
  const [, matrix, hash] = /\/compensation\/([a-z0-9-]+)\/([0-9a-f]{8})\/?$/.exec(pathname) ?? [];
  return matrix !== undefined && hash !== undefined ? { matrix, hash } : undefined;
}
