import { frameworkSchema } from '../schemas/framework.ts';
import { guideSchema } from '../schemas/guide.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Document, Reading } from '../markdown/document.ts';
import type { FrameworkEntry, GuideEntry, SourceEntry } from './entries.ts';

/** Reads a framework; its body is prose, so its fields are all there is to read. */
export function readFramework(document: Document): Reading<FrameworkEntry> {
  const { data, messages } = readFrontmatter(document, frameworkSchema);
  return { entry: data && { collection: 'frameworks', ...common(document), data }, messages };
}

/** Reads a source; its body is prose. */
export function readSource(document: Document): Reading<SourceEntry> {
  const { data, messages } = readFrontmatter(document, sourceSchema);
  return { entry: data && { collection: 'sources', ...common(document), data }, messages };
}

/** Reads a guide; its body is prose and closed components. */
export function readGuide(document: Document): Reading<GuideEntry> {
  const { data, messages } = readFrontmatter(document, guideSchema);
  return { entry: data && { collection: 'docs', ...common(document), data }, messages };
}

function common(document: Document) {
  return { id: document.id, path: document.path, document };
}
