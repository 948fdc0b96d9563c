import type { MatrixEntry } from '../corpus/entries.ts';
import { compileTable } from '../decision-table/compile.ts';
import {
  casesInWords,
  inputInWords,
  outputInWords,
  testInWords,
} from '../decision-table/in-words.ts';
import { authorityLimit, rolesThatMayGrant } from '../decision-table/limits.ts';
import type { DecisionTable, TableInput, TableRule } from '../decision-table/model.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import { inputsUsedBy } from '../decision-table/used-inputs.ts';
import { versionsOf } from '../decision-table/versions.ts';
import type { CompiledTable } from '../decision-table/run.ts';
import type {
  LookupInput,
  LookupModel,
  LookupRole,
  LookupRow,
  LookupVersion,
} from '../lookup/model.ts';
import { oncePerPair } from '../once-per.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { OrderedType, Point } from '../unary-tests/model.ts';
import { printPoint } from '../unary-tests/print-point.ts';
import { pluralOf } from '../unary-tests/units.ts';
import { compareDecimals, one } from '../decimal.ts';
import { limitWords } from './approvers.ts';
import { entryLink, roleLink } from './links.ts';
import { bandsOf } from './matrix-bands.ts';
import { reachesOf } from './matrix-reach.ts';
import { pastVersions } from './past-versions.ts';
import type { Site } from './site.ts';

/** What the look-up of a matrix's page works with, and what its machine-readable twin is made from. */
export const matrixLookup = oncePerPair(lookupOf);

function lookupOf(site: Site, entry: MatrixEntry): LookupModel {
  const { table, data } = entry;
  const compiled = compileTable(table);
  const counted = inputsUsedBy(table.rules);
  return {
    title: data.title,
    href: entryLink(entry).href,
    version: versionOf(entry, site.organisation),
    others: versionsOf(site.corpus.entries.compensation)
      .filter((group) => group.includes(entry))
      .flatMap((group) => group.filter((other) => other !== entry))
      .map((other) => versionOf(other, site.organisation)),
    past: pastVersions(site, entry).map(({ hash }) => hash),
    currency: table.currency,
    table: compiled,
    inputs: table.inputs.map((input) =>
      lookupInput(input, { site, table, compiled, isCounted: counted.has(input.key) }),
    ),
    outputs: table.outputs.map(({ key, label, declared }) => ({
      key,
      label,
      basis: declared.type === 'money' ? declared.basis : 'words',
    })),
    rows: table.rules.map((rule) => lookupRow(table, rule)),
    roles: rolesFor(site.organisation, table),
  };
}

function versionOf(entry: MatrixEntry, organisation: Organisation): LookupVersion {
  const { effective } = entry.data;
  return {
    hash: policyVersion(entry, organisation),
    href: entryLink(entry).href,
    from: effective?.from,
    until: effective?.until,
  };
}

interface Around {
  readonly site: Site;
  readonly table: DecisionTable;
  readonly compiled: CompiledTable;
  readonly isCounted: boolean;
}

function lookupInput(input: TableInput, around: Around): LookupInput {
  const { key, label, type, declared } = input;
  const takes = inputInWords(input);
  const head = { key, label, takes, counted: around.isCounted };
  if (type.kind === 'enumerated') {
    const { channels } = around.site.organisation;
    const labelOf = (value: string): string =>
      declared.type === 'channel' ? (channels[value]?.label ?? value) : value;
    const options = type.values.map((value) => ({ value, label: labelOf(value) }));
    return { ...head, kind: 'choice', options, ordered: type.ordered };
  }
  const { notation, domain, step } = type;
  const unit = notation.kind === 'number' ? notation.unit : undefined;
  return {
    ...head,
    kind: notation.kind === 'money' ? 'money' : notation.kind === 'date' ? 'day' : 'number',
    unit: unit === undefined ? undefined : [unit, pluralOf(unit)],
    least: endOf(domain.low?.at, type),
    most: endOf(domain.high?.at, type),
    whole: step !== undefined && compareDecimals(step, one) === 0,
    bands: bandsOf(input, around.table, around.compiled),
  };
}

function endOf(point: Point | undefined, { notation }: OrderedType): string | undefined {
  return point === undefined ? undefined : printPoint(point, notation);
}

function lookupRow(table: DecisionTable, rule: TableRule): LookupRow {
  return {
    id: rule.id,
    cases: casesInWords(rule, table),
    tests: table.inputs.map(({ column, type }) => {
      const test = column === undefined ? undefined : rule.inputs[column]?.test;
      return !test || test.kind === 'any' ? '' : testInWords(test, type);
    }),
    gives: table.outputs.map((_, index) =>
      outputInWords(rule.outputs[index]?.value ?? { kind: 'none' }, table),
    ),
    reach: reachesOf(table, rule),
  };
}

/** Limits are amounts of the organisation's currency: for a matrix in another one they say nothing. */
function rolesFor(organisation: Organisation, { currency }: DecisionTable): LookupRole[] {
  if (currency.code !== organisation.currency.code) return [];
  return rolesThatMayGrant(1n, organisation).flatMap((id) => {
    const role = organisation.roles[id];
    if (!role) return [];
    const { label, href } = roleLink(organisation, id);
    const limit = authorityLimit(role, organisation.currency)?.toString();
    return [{ title: label, href, limit, words: limitWords(role.limit) }];
  });
}
