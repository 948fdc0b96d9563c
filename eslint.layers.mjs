// @ts-check
/**
 * The house's one table of layers: what each folder may import of ours, which Node modules it may
 * use, and which packages never belong there. ESLint's import bans and the house tests are both
 * made from it, so a border moves here or nowhere.
 *
 * @typedef {object} Layer
 * @property {string} folder the folder, from the root of the repository
 * @property {string[]} mayImport names of the other layers that its files may import
 * @property {'all' | string[]} nodeModules Node's own modules that its files may import
 * @property {string[]} [notPackages] packages (by prefix) that its files may not import
 */

/** Heavy readers of text: an agent's browser must never download them. */
export const NOT_FOR_BROWSERS = ['yaml', 'zod', 'satteri', 'unified', 'remark-'];

/** The test runner and the site generator: core, rules and checks run without either. */
const FRAMEWORKS = ['astro', '@astrojs/', 'pagefind', 'vite', 'playwright-core'];

/** @type {Record<string, Layer>} */
export const LAYERS = {
  core: { folder: 'src/core', mayImport: [], nodeModules: [], notPackages: FRAMEWORKS },
  rules: { folder: 'src/rules', mayImport: ['core'], nodeModules: [], notPackages: FRAMEWORKS },
  checks: {
    folder: 'src/checks',
    mayImport: ['core', 'rules'],
    nodeModules: [],
    notPackages: FRAMEWORKS,
  },
  reporters: {
    folder: 'src/reporters',
    mayImport: ['core'],
    // styleText colours a terminal; it reads nothing.
    nodeModules: ['node:util'],
    notPackages: FRAMEWORKS,
  },
  exporters: {
    folder: 'src/exporters',
    mayImport: ['core'],
    nodeModules: [],
    notPackages: FRAMEWORKS,
  },
  node: { folder: 'src/node', mayImport: ['core'], nodeModules: 'all', notPackages: ['astro'] },
  astro: {
    folder: 'src/astro',
    mayImport: ['node', 'rules', 'checks', 'reporters', 'exporters', 'core'],
    nodeModules: 'all',
  },
  elements: {
    folder: 'src/elements',
    mayImport: ['core'],
    nodeModules: [],
    notPackages: NOT_FOR_BROWSERS,
  },
  components: {
    folder: 'src/components',
    mayImport: ['core', 'elements', 'styles'],
    nodeModules: [],
    notPackages: ['yaml', 'satteri'],
  },
  pages: {
    folder: 'src/pages',
    mayImport: [
      'core',
      'components',
      'elements',
      'styles',
      'astro',
      'exporters',
      'rules',
      'checks',
    ],
    nodeModules: [],
    notPackages: ['yaml', 'satteri'],
  },
  styles: { folder: 'src/styles', mayImport: [], nodeModules: [] },
  scripts: {
    folder: 'scripts',
    mayImport: ['node', 'reporters', 'exporters', 'rules', 'checks', 'core'],
    nodeModules: 'all',
  },
  tests: {
    folder: 'tests',
    mayImport: [
      'node',
      'astro',
      'reporters',
      'exporters',
      'rules',
      'checks',
      'core',
      'scripts',
      'elements',
    ],
    nodeModules: 'all',
  },
};

/**
 * The layer of a file, by its path from the root of the repository; undefined for root files.
 * @param {string} path with forward slashes
 * @returns {string | undefined}
 */
export function layerOf(path) {
  return Object.keys(LAYERS).find((name) => path.startsWith(`${LAYERS[name]?.folder}/`));
}

/**
 * The layers that a layer may not import.
 * @param {string} name
 * @returns {string[]}
 */
export function forbiddenLayers(name) {
  const allowed = LAYERS[name]?.mayImport ?? [];
  return Object.keys(LAYERS).filter((other) => other !== name && !allowed.includes(other));
}
