import type { MatrixEntry } from '../corpus/entries.ts';
import { usualPath } from '../corpus/place-of-file.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import { readMatrix } from '../decision-table/read-matrix.ts';
import { finding, type Finding } from '../finding.ts';
import type { SourceFile } from '../markdown/document.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { readDocument } from '../markdown/read-document.ts';
import { keptVersionSchema, type KeptRecord } from '../schemas/kept-version.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readFrontmatter, type WithFrontmatter } from '../schemas/read-frontmatter.ts';
import { matrixKeptVersion } from './matrix-kept-version.ts';
import { versionPath } from './version-path.ts';

/** A version of a matrix as it was once in force. */
export interface KeptVersion {
  readonly path: string;
  /** The matrix's id. */
  readonly matrix: string;
  readonly hash: string;
  /** The first day on which it was seen, `YYYY-MM-DD`. */
  readonly seen: string;
  /** The matrix as it was then; its path is the one that it had. */
  readonly entry: MatrixEntry;
  /** Today's organisation with the lists, limits and currency of then. */
  readonly organisation: Organisation;
}

/**
 * Reads a kept version, by the same readers as the matrices of today.
 * @returns the version; undefined when it cannot be read, or when it is not what its name says.
 * Findings: those of its YAML, and `matrix/kept-version`.
 */
export function readKept(
  file: SourceFile,
  today: Organisation,
): { readonly kept: KeptVersion | undefined; readonly messages: readonly Finding[] } {
  const { path } = file;
  const { frontmatter, messages: ofYaml } = readYaml(file.text, { file: path, firstLine: 1 });
  const source = { path, frontmatter };
  const { data, messages: ofFields } = readFrontmatter(source, keptVersionSchema);
  const messages = [...ofYaml, ...ofFields];
  if (!data) return { kept: undefined, messages };
  const organisation = organisationOf(data, today);
  const { entry, problem } = matrixIn(data, organisation);
  const hash = entry && policyVersion(entry, organisation);
  if (!entry || path !== versionPath(data.matrix, data.version) || hash !== data.version) {
    return { kept: undefined, messages: [...messages, wrong(source, data, { hash, problem })] };
  }
  const { matrix, seen } = data;
  return { kept: { path, matrix, hash, seen, entry, organisation }, messages };
}

function organisationOf({ organisation: then }: KeptRecord, today: Organisation): Organisation {
  const { currency, severities, standings, faults } = then;
  const channels = Object.entries(then.channels).map(([id, label]) => {
    const now = today.channels[id] ?? { spoken: false, greeting: 'none', signOff: 'none' };
    return [id, { ...now, label }] as const;
  });
  const roles = Object.entries(then.roles).map(([id, role]) => {
    const { cover, ...now } = today.roles[id] ?? { hours: '–', contact: '–', does: '–' };
    return [id, { ...now, ...(cover === undefined ? {} : { cover }), ...role }] as const;
  });
  const lists = { currency, severities, standings, faults };
  return {
    ...today,
    ...lists,
    channels: Object.fromEntries(channels),
    roles: Object.fromEntries(roles),
  };
}

interface MatrixReading {
  readonly entry: MatrixEntry | undefined;
  /** The first thing that cannot be read. */
  readonly problem: string | undefined;
}

function matrixIn({ matrix, text }: KeptRecord, organisation: Organisation): MatrixReading {
  const path = usualPath('compensation', matrix);
  const { document, messages: ofText } = readDocument({ path, text }, 'compensation', matrix);
  const { entry, messages: ofMatrix } = readMatrix(document, organisation);
  const [first] = [...ofText, ...ofMatrix].filter(({ level }) => level === 'error');
  return { entry: first ? undefined : entry, problem: first?.reason };
}

interface Wrong extends Pick<MatrixReading, 'problem'> {
  /** The version that it is in truth; undefined when it cannot be read. */
  readonly hash: string | undefined;
}

function wrong(
  { path, frontmatter }: WithFrontmatter,
  { matrix, version }: KeptRecord,
  { hash, problem }: Wrong,
): Finding {
  const message =
    problem !== undefined
      ? `Unexpected text in a kept version: ${problem}`
      : hash !== version
        ? `Unexpected version ${hash ?? 'that is none'}, expected ${version}: this record was changed`
        : `Unexpected place of a kept version, expected ${versionPath(matrix, version)}`;
  return finding(matrixKeptVersion, {
    file: path,
    place: frontmatter.valuePlace([problem === undefined ? 'version' : 'text']),
    message: message.length <= 120 ? message : `${message.slice(0, 119)}…`,
  });
}
