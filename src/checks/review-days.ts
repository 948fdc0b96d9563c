import type { Document } from '../core/markdown/document.ts';

/** A day in the frontmatter on which somebody says to have read something. */
export interface DayLookedBack {
  readonly path: readonly string[];
  /** As written. */
  readonly day: string;
}

/** `reviewed.on` of any entry, and `read` of a source; a value that is no scalar is the schema's to report. */
export function daysLookedBack({ collection, frontmatter }: Document): readonly DayLookedBack[] {
  const paths = collection === 'sources' ? [['reviewed', 'on'], ['read']] : [['reviewed', 'on']];
  return paths.flatMap((path) => {
    const value = path.reduce<unknown>(
      (data, key) =>
        data !== null && typeof data === 'object' ? Reflect.get(data, key) : undefined,
      frontmatter.data,
    );
    const isScalar = typeof value === 'string' || typeof value === 'number';
    const written = isScalar && !frontmatter.isReported?.(path);
    return written ? [{ path, day: String(value) }] : [];
  });
}
