import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbiddenLayers, LAYERS } from './eslint.layers.mjs';

const CODE = ['**/*.ts', '**/*.mjs', '**/*.astro'];
const TESTS = ['**/*.test.ts', 'tests/**'];
/** How deep folders of a layer may nest, for the bans of imports; deeper ones have no business here. */
const DEPTHS = [0, 1, 2, 3, 4];

const CONFIGS = ['*.config.ts', '*.config.mjs', 'prettier.config.mjs'];

/** One ban of syntax: what it matches, and what to do instead. */
const SYNTAX = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Unexpected default export, expected a named one: a name is found by search.',
  },
  {
    selector:
      ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/(^HTMLElement|Error)$/])',
    message:
      'Unexpected class, expected functions over plain data; only custom elements and errors are classes.',
  },
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > :matches(ArrowFunctionExpression, FunctionExpression)',
    message: 'Unexpected function in a constant, expected a function declaration.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^\\.{1,2}\\x2F/]:not([source.value=/\\.(ts|mjs|astro|css|json|svg)(\\?\\w+)?$/])',
    message:
      'Unexpected import without its extension: Node runs .ts files as they are, and needs it.',
  },
];

/** What makes a function's answer depend on more than its arguments. */
const IMPURE_SYNTAX = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Unexpected new Date(), expected `today` as an argument: core does not ask the clock.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Unexpected Date(), expected `today` as an argument: core does not ask the clock.',
  },
  {
    selector: ':matches(ImportExpression, TSImportType)',
    message: 'Unexpected import(), expected an import line: the guards of the layers read those.',
  },
];

const IMPURE_PROPERTIES = [
  {
    object: 'Date',
    property: 'now',
    message: 'Expected `today` as an argument: core does not ask the clock.',
  },
  {
    object: 'Math',
    property: 'random',
    message: 'Expected the same answer for the same arguments.',
  },
  {
    object: 'Temporal',
    property: 'Now',
    message: 'Expected `today` as an argument: core does not ask the clock.',
  },
];

const IMPURE_GLOBALS = [
  'performance',
  'crypto',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'globalThis',
  'require',
].map((name) => ({ name, message: 'Core has no clock, chance, network, DOM or process.' }));

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'coverage/', 'test-results/', 'node_modules/'] },
  { files: CODE, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  ...astro.configs['flat/recommended'],
  {
    files: CODE,
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'prefer-const': 'error',
      // An unused parameter is often the shape of an interface; one that starts with _ says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `type` and `interface` both have their uses: unions and objects.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // Producers of findings never print; scripts and reporters' callers do.
  {
    files: ['src/core/**', 'src/rules/**', 'src/checks/**', 'src/reporters/**', 'src/exporters/**'],
    rules: { 'no-console': 'error' },
  },
  ...Object.keys(LAYERS).flatMap((name) => DEPTHS.map((depth) => importBans(name, depth))),
  {
    files: ['src/core/**/*.ts', 'src/rules/**/*.ts', 'src/checks/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, ...IMPURE_SYNTAX],
      'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    },
  },
  {
    files: TESTS,
    rules: {
      // A describe block is a chapter, not a function; its tests are the functions.
      'max-lines-per-function': 'off',
      // The parameters of test.each are the columns of its table.
      'max-params': 'off',
      // A short arrow in a constant reads as one more line of what is given.
      'no-restricted-syntax': [
        'error',
        ...SYNTAX.filter((ban) => !ban.message.startsWith('Unexpected function')),
      ],
      // A test knows what it has just put there; a failed assumption fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: CONFIGS,
    rules: {
      // These tools take their configuration from the default export.
      'no-restricted-syntax': [
        'error',
        ...SYNTAX.filter((ban) => ban.selector !== 'ExportDefaultDeclaration'),
      ],
    },
  },
);

/**
 * The rows of the layer table, as one ESLint block for the files `depth` folders below the folder
 * of the layer `name`: seen from there, every other layer has exactly one relative path.
 */
function importBans(name, depth) {
  const layer = LAYERS[name];
  const bans = [layerBan(name, depth), nodeBan(layer), packageBan(layer)];
  return {
    name: `amends/layer/${name}/${depth}`,
    files: [`${layer.folder}/${'*/'.repeat(depth)}*`],
    // Tests beside a file reach for the runner and for fixtures; tests/house.test.ts watches them.
    ignores: name === 'tests' ? [] : TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: bans.filter((ban) => ban !== undefined) }],
    },
  };
}

function layerBan(name, depth) {
  const { folder, mayImport } = LAYERS[name];
  const here = folder + '/x'.repeat(depth);
  const others = forbiddenLayers(name).map((other) => posix.relative(here, LAYERS[other].folder));
  return {
    regex: `^(?:${others.join('|').replaceAll('.', '\\.')})(?:/|$)`,
    message: `Files of ${folder} may import of ours only: ${mayImport.join(', ') || 'nothing'} (eslint.layers.mjs).`,
  };
}

function nodeBan(layer) {
  if (layer.nodeModules === 'all') return undefined;
  const allowed = layer.nodeModules.map((module) => module.replace('node:', ''));
  const banned = builtinModules.filter((module) => !allowed.includes(module)).join('|');
  return {
    regex: `^(?:node:)?(?:${banned})$`,
    message: `Only src/node touches disk, git and process; ${layer.folder} takes text and data.`,
  };
}

function packageBan(layer) {
  if (!layer.notPackages) return undefined;
  const prefixes = layer.notPackages.map((prefix) =>
    /[-/]$/.test(prefix) ? prefix : `${prefix}(?:[:/]|$)`,
  );
  return {
    regex: `^(?:${prefixes.join('|')})`,
    message: `This package does not belong in ${layer.folder} (eslint.layers.mjs).`,
  };
}
