/**
 * The closed set of components that guides may use; the site provides them without import lines. Each with the
 * attributes that it takes. Nothing else of MDX runs.
 */
export const components: Readonly<Record<string, readonly string[]>> = {
  Aside: ['type', 'title', 'icon'],
  Badge: ['text', 'variant', 'size'],
  Card: ['title', 'icon'],
  CardGrid: ['stagger'],
  LinkButton: ['href', 'variant', 'icon', 'iconPlacement'],
  LinkCard: ['title', 'href', 'description'],
  Steps: [],
  TabItem: ['label', 'icon'],
  Tabs: ['syncKey'],
};

/**
 * The HTML that guides may use: what Markdown has no sign for, and what can neither style, load nor run
 * anything. The other collections are plain Markdown and take none.
 */
export const htmlElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  details: ['open'],
  kbd: [],
  sub: [],
  summary: [],
  sup: [],
};

/** Elements that load or run something, or change how the page works. */
export const scriptElements: ReadonlySet<string> = new Set([
  'base',
  'embed',
  'frame',
  'frameset',
  'iframe',
  'link',
  'math',
  'meta',
  'object',
  'script',
  'style',
  'svg',
  'template',
]);

/** The attributes that an element of guides may have; undefined when it is not allowed at all. */
export function allowedAttributes(name: string | null): readonly string[] | undefined {
  if (name === null) return undefined;
  for (const allowed of [components, htmlElements]) {
    if (Object.hasOwn(allowed, name)) return allowed[name];
  }
  return undefined;
}

/** Common HTML elements: an author who writes one means HTML, not a placeholder such as `<order number>`. */
export const commonHtml: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b big blockquote br button caption center cite code col dd del details div dl dt em ' +
    'figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd li main mark nav ol p ' +
    'picture pre q s section select small source span strike strong sub summary sup table tbody td textarea ' +
    'tfoot th thead tr tt u ul video audio wbr'
  ).split(' '),
);

/** HTML elements that have no closing tag; MDX wants them written `<br/>`. */
export const voidElements: ReadonlySet<string> = new Set(
  'area br col embed hr img input source track wbr'.split(' '),
);
