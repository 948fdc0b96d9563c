/** Something in a text that may tell who a customer is. */
export interface Personal {
  /** What it looks like, with its article: `an e-mail address`. */
  readonly what: string;
  /** As it stands in the text. */
  readonly words: string;
  /** What may stand in its place. */
  readonly instead: string;
}

type Sign = Omit<Personal, 'words'> & { readonly sign: RegExp };

const NAME = String.raw`\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*`;
const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*`;

/** Signs of a person, the surest first: what one has taken is not looked at by the next. */
const SIGNS: readonly Sign[] = [
  { what: 'an e-mail address', instead: '[e-mail]', sign: /[^\s@]+@[^\s@]+\.[\p{L}]{2,}/gu },
  {
    what: 'a postcode',
    instead: '[postcode]',
    sign: /\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/g,
  },
  // Numbers of one or two digits are days and counts; longer ones, and those with letters in them,
  // are orders, telephones and cards. Money is not a person.
  {
    what: 'a number',
    instead: '[number]',
    sign: /(?<![^\s("'“‘:#])(?:(?:\+|\()?\d[\d().-]*(?:[ /]\d[\d().-]*){2,}|(?=\S*\d\S*\d)\p{L}\S*|(?:\+|\()?(?=(?:\S*\d){3})\d\S*)/gu,
  },
  {
    what: 'a name',
    instead: '[name]',
    sign: new RegExp(String.raw`\b(?:[Mm]rs?|[Mm]s|[Mm]x|[Dd]r|[Pp]rof)\.? ${NAME}`, 'gu'),
  },
  {
    what: 'a name',
    instead: '[name]',
    sign: new RegExp(String.raw`\b(?:Miss|Sir|Madam|Lady|Lord) ${CAPITAL}`, 'gu'),
  },
  {
    what: 'a name',
    instead: '[name]',
    sign: new RegExp(
      String.raw`(?<=\b(?:name is|name's|name’s|called|named|this is) )${CAPITAL}`,
      'gu',
    ),
  },
];

/** What looks personal in a text, in the order of the signs. A sign is a reason to look, not a proof. */
export function personalIn(text: string): Personal[] {
  const found: Personal[] = [];
  let rest = text;
  for (const { what, instead, sign } of SIGNS) {
    rest = rest.replace(sign, (words) => {
      found.push({ what, instead, words });
      return '\n';
    });
  }
  return found;
}

/** The text with what looks personal taken out, and what it was in its place. */
export function withoutPersonal(text: string): string {
  return SIGNS.reduce((rest, { sign, instead }) => rest.replace(sign, instead), text);
}
