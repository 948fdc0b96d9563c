import type { MatrixEntry } from '../corpus/entries.ts';
import type { DecisionTable, TableRule } from '../decision-table/model.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import type { Matrix } from '../schemas/matrix.ts';
import { toHtml, type Showing } from '../markdown/to-html.ts';
import { nameInWords } from '../message/name-in-words.ts';
import { versionUrl } from '../versions/version-path.ts';
import { approversOf, type Approver } from './approvers.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { entryLink, type Link } from './links.ts';
import {
  columnViews,
  inputViews,
  outputViews,
  type ColumnView,
  type FieldView,
} from './matrix-columns.ts';
import { matrixInstrument, type MatrixInstrument } from './matrix-instrument.ts';
import { pastVersions, type VersionLink } from './past-versions.ts';
import { partsOf, shownIn, type Part } from './prose.ts';
import type { Site } from './site.ts';

/** All that a compensation matrix's page shows. */
export interface MatrixPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly keeping: KeepingView;
  /** `goodwill`, `entitlement`, or both: what its amounts are. */
  readonly bases: readonly ('goodwill' | 'entitlement')[];
  readonly policy: string;
  /** From when to when it holds, in words. */
  readonly effective: string | undefined;
  readonly scheme: Link | undefined;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly inputs: readonly FieldView[];
  readonly outputs: readonly FieldView[];
  readonly examples: readonly ExampleView[];
  readonly approvers: readonly Approver[];
  readonly usedBy: readonly Link[];
  /** The address of this very version, which receipts link to. */
  readonly versionHref: string;
  readonly pastVersions: readonly VersionLink[];
  readonly instrument: MatrixInstrument;
}

export interface RowView {
  readonly id: string;
  /** HTML, one cell per column. */
  readonly cells: readonly string[];
}

export interface ExampleView {
  readonly given: readonly FieldView[];
  readonly expect: readonly FieldView[];
}

const policies: Readonly<Record<Matrix['hitPolicy'], string>> = {
  unique: 'One row at most fits a case.',
  first: 'Read from the top: the first row that fits decides.',
  'collect sum': 'Every row that fits counts: add them up.',
  'collect minimum': 'Of the rows that fit, the lowest amount counts.',
  'collect maximum': 'Of the rows that fit, the highest amount counts.',
};

/** @param shown how its text is shown, when otherwise than usual */
export function matrixPage(
  site: Site,
  entry: MatrixEntry,
  shown: Showing = shownIn(site, entry),
): MatrixPage {
  const { data, table } = entry;
  const bases = basesOf(data);
  const scheme = data.scheme === undefined ? undefined : site.sources.get(data.scheme);
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: data.title,
    keeping: keepingOf(site, entry),
    bases,
    policy: policyWords(data),
    effective: effectiveWords(site, data),
    scheme: scheme && entryLink(scheme),
    ...proseAround(entry, shown),
    columns: columnViews(table),
    rows: table.rules.map((rule) => rowView(table, rule, shown)),
    inputs: inputViews(table, site.organisation),
    outputs: outputViews(table),
    examples: data.examples.map(({ given, expect }) => ({
      given: fieldsOf(data.inputs, given),
      expect: fieldsOf(data.outputs, expect),
    })),
    approvers: bases.includes('goodwill') ? approversOf(site.organisation) : [],
    usedBy: site.uses('compensation', entry.id),
    versionHref: versionUrl(entry.id, policyVersion(entry, site.organisation)),
    pastVersions: pastVersions(site, entry),
    instrument: matrixInstrument(site, entry),
  };
}

function policyWords({ hitPolicy, outputs }: Matrix): string {
  const isWords = Object.values(outputs).every(({ type }) => type === 'text');
  if (isWords && hitPolicy.startsWith('collect')) {
    return 'Every row that fits counts: all that they say holds.';
  }
  return policies[hitPolicy];
}

function basesOf(data: Matrix): ('goodwill' | 'entitlement')[] {
  const bases = Object.values(data.outputs).flatMap((output) =>
    output.type === 'money' ? [output.basis] : [],
  );
  return [...new Set(bases)];
}

function effectiveWords(site: Site, { effective }: Matrix): string | undefined {
  if (!effective) return undefined;
  const from = `from ${site.dayOf(effective.from).words}`;
  if (effective.until === undefined) return from;
  return `${from} until ${site.dayOf(effective.until).words}`;
}

/** What the file says before and after its table. */
function proseAround(
  { document, table }: MatrixEntry,
  shown: Showing,
): Pick<MatrixPage, 'before' | 'after'> {
  const blocks = document.tree.children.filter(({ type }) => type !== 'yaml' && type !== 'table');
  const start = table.place.start.line;
  const isBefore = (line: number | undefined) => (line ?? 0) < start;
  return {
    before: partsOf(
      blocks.filter(({ position }) => isBefore(position?.start.line)),
      shown,
    ),
    after: partsOf(
      blocks.filter(({ position }) => !isBefore(position?.start.line)),
      shown,
    ),
  };
}

function rowView(table: DecisionTable, rule: TableRule, shown: Showing): RowView {
  const inputs = rule.inputs.map(({ nodes }) => toHtml(nodes, shown));
  const outputs = rule.outputs.map(({ nodes }) => keysInWords(table, toHtml(nodes, shown)));
  if (!rule.otherwise) return { id: rule.id, cells: [...inputs, ...outputs] };
  const width = columnViews(table).length - outputs.length;
  const blanks = Array.from({ length: width - 1 }, () => '');
  return { id: rule.id, cells: ['otherwise', ...blanks, ...outputs] };
}

/** `100% of deliveryCharge` is what an author writes; an agent reads `100% of delivery charge`. */
function keysInWords(table: DecisionTable, html: string): string {
  return table.inputs.reduce(
    (text, { key }) => text.replaceAll(new RegExp(`\\b${key}\\b`, 'g'), nameInWords(key)),
    html,
  );
}

function fieldsOf(
  declared: Readonly<Record<string, { readonly label: string }>>,
  values: Readonly<Record<string, string | number | boolean>>,
): FieldView[] {
  return Object.entries(values).map(([key, value]) => ({
    label: declared[key]?.label ?? key,
    words: typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
  }));
}
