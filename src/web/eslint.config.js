import js from '@eslint/js';
import globals from 'globals';

const htmlFromText = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'write', 'parseHTML'].map((property) => ({
  property,
  message: 'Texts of people reach the page through textContent alone.',
}));

export default [
  { ignores: ['target/', 'node_modules/'] },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': ['error', ...htmlFromText],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: { ...globals.browser, AJS: 'readonly' } },
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt', 'event', 'name'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="getText"]:not([arguments.0.type="Literal"])',
          message: 'The key must be a literal: Jira replaces the call by the text when it serves the file.',
        },
      ],
    },
  },
  { files: ['build/**', 'test/**', 'eslint.config.js'], languageOptions: { globals: { ...globals.node } } },
];
