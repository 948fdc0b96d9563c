import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema expected, in an author's words: the schema's own `error` text where it has one. */
export function expectedWords(issue: Issue): string {
  if (!isStock(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    case 'invalid_format':
      return issue.format === 'url' ? 'an address that starts with https://' : 'another form';
    case 'invalid_union':
      return unionWords(issue);
    case 'invalid_key':
      return oneOf(issue.issues.map(expectedWords));
    default:
      return 'another value';
  }
}

/** The words that a value could have been, when the schema lists them. */
export function expectedValues(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  const options = discriminators(issue);
  return [...options, ...issue.errors.flat().flatMap((inner) => expectedValues(inner))];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [one, two]',
  object: 'keys with values',
  record: 'keys with values',
};

/** zod's own texts, as opposed to those that our schemas bring. */
function isStock(message: string): boolean {
  return /^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message);
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const bound = small ? 'at least' : 'at most';
  if (issue.origin === 'string') {
    return small && limit === 1 ? 'words' : `${bound} ${limit} characters`;
  }
  if (issue.origin === 'array') return `${bound} ${limit} ${limit === 1 ? 'item' : 'items'}`;
  const exclusive = issue.inclusive === false;
  return exclusive
    ? `a number ${small ? 'over' : 'under'} ${limit}`
    : `a number of ${bound} ${limit}`;
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = discriminators(issue);
  if (options.length > 0) return oneOf(options);
  const branches = issue.errors.map((issues) => issues[0]).filter((first) => first !== undefined);
  return oneOf([...new Set(branches.map(expectedWords))]);
}

/** The values that a union goes by; zod gives them, its types do not say so. */
function discriminators(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  const options: unknown = Reflect.get(issue, 'options');
  return Array.isArray(options) ? options.map(String) : [];
}

function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'another value';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
