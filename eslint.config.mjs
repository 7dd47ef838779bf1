import tseslint from 'typescript-eslint';
import regexp from 'eslint-plugin-regexp';

const core = ['text', 'lexicon', 'syntax', 'model', 'rules', 'features', 'corpus', 'convert'].map(
  (layer) => `server/src/${layer}/**/*.ts`,
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.vscode-test/', 'test-results/', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json'] } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      complexity: ['error', 10],
    },
  },
  {
    files: core,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'The core is synchronous' },
        { selector: 'AwaitExpression', message: 'The core is synchronous' },
        { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module state' },
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'Put it into the type instead of asserting it',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union' },
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export' },
      ],
    },
  },
);
