import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * The only HTML that leaves `toHtml`: GitHub's list, our marks on it, and no address that could run code. Ids keep
 * their names, since headings are linked to by them.
 */
export const safeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'aside', 'var'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'lang', 'title', 'dir', ['role', 'group'], 'ariaLabel'],
    a: [
      'href',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    aside: [['className', /^aside(-\w+)?$/]],
    blockquote: [['className', 'say']],
    div: [['className', 'table-scroll'], 'tabIndex'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [['className', 'aside-title']],
    table: [['className', 'say-table']],
    td: ['align'],
    th: ['align', ['scope', 'col']],
    var: [['className', 'variable'], 'dataVariable'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['https'] },
  strip: ['script', 'style'],
};
