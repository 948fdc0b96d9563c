/** Schemes that a page may lead to. Everything else (`javascript:`, `data:`, `vbscript:` …) is refused. */
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Tells whether a browser that follows this address can only go somewhere, never run something. Browsers
 * skip control characters and white space before and inside a scheme, so they are taken out first.
 */
export function isSafeAddress(url: string): boolean {
  const bare = url.replace(
    /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g,
    '',
  );
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
