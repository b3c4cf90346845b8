import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What no page may do with data: each of these once carried a script into a page (docs/decisions.md). */
const unsafeInAstro = [
  { selector: 'JSXAttribute[name.name="set:html"]', message: 'Data is text: let Astro escape it.' },
  { selector: 'JSXAttribute[name.name="define:vars"]', message: 'Pass data by data-* attributes.' },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy refuses inline style.',
  },
  {
    selector: 'JSXSpreadAttribute',
    message: 'Name each attribute: a spread may carry names from data.',
  },
];

/** A heading made elsewhere would break its lines inside a word. */
const bareHeading = {
  selector: ['', '> JSXElement ']
    .map(
      (inside) =>
        `JSXElement[openingElement.name.name=/^h[1-6]$/] ${inside}> JSXExpressionContainer > :not(CallExpression[callee.property.name="map"])`,
    )
    .join(', '),
  message: 'Give the text to components/Heading.astro, which keeps its words whole.',
};

export default defineConfig(
  {
    ignores: [
      'dist',
      '.build-*',
      '.old-*',
      '.astro',
      '.shots',
      '.demo',
      '.reports',
      'test/fixtures',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': ['error', { props: true }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/commands/**', 'test/**', 'eslint.config.mjs'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.astro'],
    // A row of a table is one expression, however many cells it has: a component a row costs a tenth of the build.
    rules: {
      'no-restricted-syntax': ['error', ...unsafeInAstro, bareHeading],
      'max-lines-per-function': 'off',
    },
  },
);
