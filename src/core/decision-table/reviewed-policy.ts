import type { Corpus } from '../corpus/corpus.ts';
import type { MatrixEntry, PlaybookEntry, TemplateEntry } from '../corpus/entries.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import { sha256 } from '../sha-256.ts';
import { compileTable } from './compile.ts';

/** How a review stands to the amounts that its entry hangs on. */
export interface ReviewedPolicy {
  /** `unbound`: the review says nothing of them. */
  readonly state: 'unbound' | 'same' | 'changed';
  /** What `reviewed.policy` would be today; undefined when the entry hangs on no matrix. */
  readonly mark: string | undefined;
  readonly matrices: readonly MatrixEntry[];
}

/**
 * Holds the policy that a template or a playbook was reviewed with against the one of today. Authority
 * limits are no part of it: they say who may give an amount, and the gate asks that each time.
 */
export function reviewedPolicy(
  corpus: Corpus,
  entry: TemplateEntry | PlaybookEntry,
): ReviewedPolicy {
  const matrices = matricesBehind(corpus, entry);
  const mark = matrices.length === 0 ? undefined : markOf(matrices);
  const { policy } = entry.data.reviewed;
  if (policy === undefined) return { state: 'unbound', mark, matrices };
  return { state: policy === mark ? 'same' : 'changed', mark, matrices };
}

/** Whether an entry's amounts have changed since its review; says no when the review does not tell. */
export function policyHasChanged(corpus: Corpus, entry: TemplateEntry | PlaybookEntry): boolean {
  // Reviews that are not bound cost nothing.
  return (
    entry.data.reviewed.policy !== undefined && reviewedPolicy(corpus, entry).state === 'changed'
  );
}

/** The matrices that a template's amounts come from, or that a playbook names; by id, each once. */
function matricesBehind(corpus: Corpus, entry: TemplateEntry | PlaybookEntry): MatrixEntry[] {
  const ids = entry.collection === 'playbooks' ? [entry.data.compensation] : matrixIds(entry);
  return [...new Set(ids)].sort().flatMap((id) => corpus.byId.compensation.get(id) ?? []);
}

function matrixIds({ path, data }: TemplateEntry): string[] {
  return Object.values(data.variables).flatMap((variable) => {
    if (variable.type !== 'compensation') return [];
    const target = resolveLink(path, variable.from);
    return (target.kind === 'file' ? placeOfFile(target.path)?.id : undefined) ?? [];
  });
}

/** `p-` keeps YAML from reading the digits as a number. */
function markOf(matrices: readonly MatrixEntry[]): string {
  const policies = matrices.map(({ data, table }) => ({
    inputs: table.inputs.map(({ key, declared }) => [key, declared]),
    outputs: table.outputs.map(({ key, declared }) => [key, declared]),
    effective: data.effective ?? null,
    currency: table.currency,
    compiled: compileTable(table),
  }));
  return `p-${sha256(JSON.stringify(policies)).slice(0, 8)}`;
}
