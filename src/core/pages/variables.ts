import { siteLink } from '../corpus/site-link.ts';
import type { TemplateEntry } from '../corpus/entries.ts';
import { nameInWords } from '../message/name-in-words.ts';
import type { Variable } from '../schemas/template.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import type { Link } from './links.ts';
import type { Site } from './site.ts';

/** A row of a template's table of variables. */
export interface VariableView {
  /** The name in words, as it stands in the wording. */
  readonly name: string;
  readonly label: string;
  /** What goes in: `a date`, `one of: before noon, by six`. */
  readonly type: string;
  readonly example: string;
  readonly required: boolean;
  /** What else an agent should know of it, a sentence each. */
  readonly notes: readonly string[];
  /** The matrix that the amount comes from. */
  readonly from: Link | undefined;
}

export function variableViews(site: Site, entry: TemplateEntry): VariableView[] {
  return Object.entries(entry.data.variables).map(([name, variable]) => ({
    name: nameInWords(name),
    label: variable.label,
    type: typeWords(variable),
    example: exampleWords(site, variable),
    required: variable.required,
    notes: notesOf(variable),
    from: variable.type === 'compensation' ? matrixLink(site, entry, variable.from) : undefined,
  }));
}

function typeWords(variable: Variable): string {
  switch (variable.type) {
    case 'text':
      return 'words';
    case 'name':
      return 'a name';
    case 'date':
      return 'a date, printed with its weekday';
    case 'number':
      return variable.unit === undefined ? 'a number' : `a number of ${variable.unit}s`;
    case 'money':
      return 'an amount of money';
    case 'choice':
      return `one of: ${choices(variable.options).join(' · ')}`;
    case 'compensation':
      return 'the amount from the matrix, never typed';
  }
}

function choices(options: Extract<Variable, { type: 'choice' }>['options']): string[] {
  return Array.isArray(options) ? options : Object.keys(options);
}

function exampleWords(site: Site, variable: Variable): string {
  const example = String(variable.example);
  return variable.type === 'date' ? site.dayOf(example).words : example;
}

function notesOf(variable: Variable): string[] {
  const notes: string[] = [];
  if (!variable.required) notes.push('Left empty, its paragraph is dropped.');
  if (variable.type === 'date' && variable.promise) notes.push('A promise: note it in the case.');
  if (variable.scope === 'agent') notes.push('The same for every customer.');
  return notes;
}

function matrixLink(site: Site, entry: TemplateEntry, from: string): Link | undefined {
  const target = resolveLink(entry.path, from);
  const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
  const matrix = place && site.matrices.get(place.id);
  const [href = ''] = siteLink(entry.path, from).split('#');
  return matrix && { label: matrix.data.title, href };
}
