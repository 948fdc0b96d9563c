const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The scheme of an address that content may not link to, such as `javascript`; undefined for the web, mail, the
 * phone and files of ours. Sees through what browsers ignore: spaces, line ends, case, and percent signs.
 */
export function unsafeScheme(url: string): string | undefined {
  for (const form of [url, decoded(url)]) {
    // Browsers drop these wherever they stand in a scheme; invisible characters never belong there.
    const bare = form.replace(
      /[\0-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
      '',
    );
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
    if (scheme !== undefined && !ALLOWED.has(scheme)) return scheme;
  }
  return undefined;
}

function decoded(url: string): string {
  return url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
