import type { InputType } from './model.ts';

/** How a thing is written elsewhere, and how cells write it. */
export type Rewording = readonly [RegExp, string];

const common: readonly Rewording[] = [
  [/[“”„]/g, '"'],
  [/[‘’]/g, "'"],
  [/^\s*'(.*)'\s*$/g, '"$1"'],
  [/^\s*(?:all|every|each|everything|always|n\/?a|\*|anything|whatever)\s*$/gi, 'any'],
  [/^\s*(?:exactly|equals?|is|on)\s+/gi, ''],
  [/=\s*>/g, '>='],
  [/=\s*</g, '<='],
  [/==+/g, '='],
  [/<>/g, '!='],
  [/\b(?:no more than|not more than|maximum|max\.?|through|until|till)\s+/gi, 'up to '],
  [/\b(?:no less than|not less than|minimum|min\.?)\s+/gi, 'at least '],
  [/\b(?:less than|fewer than|below|earlier than|smaller than)\s+/gi, 'under '],
  [/\b(?:more than|greater than|above|beyond|later than|longer than)\s+/gi, 'over '],
  [
    /\s+or\s+(?:above|over|later|higher|greater|worse|longer|up|older|better|after)\b/gi,
    ' or more',
  ],
  [/\s+and\s+(?:above|over|up|more)\b/gi, ' or more'],
  [/([^\s,]+)\s+(?:or|and)\s+(?:below|under|less|fewer|lower|earlier|before)\b/gi, 'up to $1'],
  [/\bbetween\s+(.+?)\s+and\s+/gi, '$1 to '],
  [/\bfrom\s+(.+?)\s+to\s+/gi, '$1 to '],
  [/>=\s*(\S+)\s+and\s+<=\s*(\S+)/gi, '[$1..$2]'],
  [/>=\s*(\S+)\s+and\s+<\s*(\S+)/gi, '[$1..$2)'],
  [/>\s*(\S+)\s+and\s+<=\s*(\S+)/gi, '($1..$2]'],
  [/>\s*(\S+)\s+and\s+<\s*(\S+)/gi, '($1..$2)'],
  [/\s+(?:or|and)\s+(?!more\b)/gi, ', '],
  [/\s*[/|;]\s*/g, ', '],
  [/^\s*(?:except|but not|anything but|all but|!)\s*/gi, 'not '],
  [/^\s*not\s*(\(.+\.\..+[)\]])\s*$/gi, 'not ($1)'],
  [/^\s*not\s+([^(].*,.*)$/gi, 'not ($1)'],
];

const numbers: readonly Rewording[] = [
  [/(^|[^\d.])\.(\d)/g, '$10.$2'],
  [/(\d)\.(?![\d.])/g, '$1'],
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, value): Rewording => [new RegExp(`\\b${word}\\b`, 'gi'), String(value)],
  ),
  [/\bbefore /gi, 'under '],
  [/\bafter /gi, 'over '],
  [/\b(?:from|since) /gi, 'at least '],
];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const days: readonly Rewording[] = [
  [/(\d{4}-\d\d-\d\d)\s+or\s+(?:more|later|after)\b/gi, 'from $1'],
  [/(\d{4})[/.](\d\d)[/.](\d\d)/g, '$1-$2-$3'],
  ...months.flatMap((month, index): Rewording[] => {
    const number = String(index + 1).padStart(2, '0');
    return [
      [new RegExp(`\\b(\\d\\d)\\.? ${month}[a-z]*\\.? (\\d{4})\\b`, 'gi'), `$2-${number}-$1`],
      [new RegExp(`\\b(\\d)\\.? ${month}[a-z]*\\.? (\\d{4})\\b`, 'gi'), `$2-${number}-0$1`],
    ];
  }),
  [/\b(?:under|until) /gi, 'before '],
  [/\b(?:at least|since) /gi, 'from '],
];

const booleans: readonly Rewording[] = [
  [/^\s*(?:y|1|t|✓|✔|ja|oui)\s*$/gi, 'yes'],
  [/^\s*(?:n|0|f|✗|nein|non)\s*$/gi, 'no'],
];

/** The rewordings that make sense in such a column; those of its kind come first. */
export function rewordingsFor(type: InputType): readonly Rewording[] {
  if (type.kind === 'enumerated') {
    return type.notation === 'boolean' ? [...booleans, ...common] : common;
  }
  return type.notation.kind === 'date' ? [...days, ...common] : [...common, ...numbers];
}
