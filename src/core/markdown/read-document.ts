import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import { anchorsOf } from './anchors.ts';
import type { CollectionName, Document, SourceFile } from './document.ts';
import { noFrontmatter, readYamlIn, type YamlReading } from './frontmatter.ts';
import { frontmatterMissing } from './frontmatter/missing.ts';
import { frontmatterSyntax } from './frontmatter/syntax.ts';
import { passGate } from './gate/gate.ts';
import { looseBraces } from './gate/loose.ts';
import { mdxRefused } from './gate/refused.ts';
import { depthRefusal, refusal, type Refusal } from './guard.ts';
import { createLines, type Lines } from './lines.ts';
import { restoreModules } from './modules.ts';
import { emptyRoot, parseMdx } from './parse-mdx.ts';
import { splitFrontmatter, type FrontmatterSpan, type Span } from './split-frontmatter.ts';

export interface DocumentReading {
  readonly document: Document;
  readonly messages: readonly Finding[];
}

/**
 * Reads a content file: frontmatter, tree and everything that is wrong with either, in the order of the text.
 * Never throws, whatever the text. A byte order mark is dropped: columns count as editors count them.
 */
export function readDocument(
  file: SourceFile,
  collection: CollectionName,
  id: string,
): DocumentReading {
  const lines = createLines(file.text.replace(/^\uFEFF/, ''));
  const origin = { path: file.path, collection, id, text: lines.text };
  // A lone carriage return ends a line in Markdown but not in YAML.
  const text = lines.text.replace(/\r(?!\n)/g, '\n');
  const span = splitFrontmatter(text);
  const refused = refusal(text, span);
  if (refused) return unread(origin, lines, refusedFinding(refused, file.path, lines));
  if (span.kind === 'unclosed' || span.kind === 'late') {
    return unread(origin, lines, fenceFinding(span, file.path, lines));
  }
  return readBody(origin, { text, lines, span });
}

type Origin = Pick<Document, 'path' | 'collection' | 'id' | 'text'>;

interface Body {
  readonly text: string;
  readonly lines: Lines;
  readonly span: FrontmatterSpan;
}

function readBody(origin: Origin, { text, lines, span }: Body): DocumentReading {
  const { frontmatter, messages } = frontmatterOf(origin.path, lines, span);
  const body = span.kind === 'yaml' ? blank(text, span.whole) : text;
  const parsed = parseMdx(body);
  const { tree } = parsed;
  const deep = depthRefusal(tree);
  if (deep) return unread(origin, lines, refusedFinding(deep, origin.path, lines));
  restoreModules(tree, text);
  tree.position = lines.placeAt(0, text.length);
  if (span.kind === 'yaml') {
    tree.children.unshift({
      type: 'yaml',
      value: text.slice(span.yaml.start, span.yaml.end).replace(/\r?\n$/, ''),
      position: lines.placeAt(span.whole.start, span.whole.end),
    });
  }
  const document: Document = {
    ...origin,
    frontmatter,
    tree,
    whole: parsed.faults.length === 0 && looseBraces(parsed).length === 0,
    anchors: anchorsOf(tree),
  };
  const gate = passGate(document, lines, parsed);
  return { document, messages: [...messages, ...gate].sort(byPlace) };
}

function frontmatterOf(file: string, lines: Lines, span: FrontmatterSpan): YamlReading {
  if (span.kind === 'yaml') return readYamlIn({ file, lines, span: span.yaml });
  const missing = finding(frontmatterMissing, {
    file,
    place: lines.placeAt(0, 1),
    message: 'No frontmatter at the start of the file',
  });
  return { frontmatter: noFrontmatter(lines), messages: [missing] };
}

function byPlace(one: Finding, other: Finding): number {
  return (one.place.start.offset ?? 0) - (other.place.start.offset ?? 0);
}

/** Spaces for everything but line ends, so that all positions after it hold. */
function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** A document of which only the text is known. */
function unread(origin: Origin, lines: Lines, message: Finding): DocumentReading {
  const document: Document = {
    ...origin,
    frontmatter: noFrontmatter(lines),
    tree: emptyRoot(),
    whole: false,
    anchors: [],
  };
  return { document, messages: [message] };
}

function refusedFinding(refused: Refusal, file: string, lines: Lines): Finding {
  const place = lines.placeAt(refused.start, refused.end);
  return finding(mdxRefused, { file, place, message: refused.message, help: refused.help });
}

function fenceFinding(
  span: Span & { kind: 'unclosed' | 'late' },
  file: string,
  lines: Lines,
): Finding {
  const place = lines.placeAt(span.start, span.end);
  if (span.kind === 'late') {
    return finding(frontmatterMissing, {
      file,
      place,
      message: 'Unexpected blank line before the frontmatter, expected --- on the first line',
      help: 'Delete the blank lines above: frontmatter is only seen at the very start of a file.',
    });
  }
  return finding(frontmatterSyntax, {
    file,
    place,
    message: 'No closing --- after the frontmatter',
    help: 'Write a line of three hyphens after the last `key: value` line, before the text begins.',
  });
}
