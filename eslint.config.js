import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Without type information, which would make every run as slow as the type check that `npm run check` does anyway.
export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', 'static/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // The type check knows every name; this rule does not know types.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // With `noUncheckedIndexedAccess` every `row[i]` may be undefined to the compiler; `!` says the loop knows better.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // `prefer-const` does not know that Svelte assigns to props; this one does.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Addresses are made, base path and all, by share/address.ts; the rule only knows SvelteKit's own `resolve`.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // Programs that people run in a terminal, and what they are told.
    files: ['src/tools/**', 'src/lib/stage/basemap/build/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' }
  },
  {
    // Tests break records on purpose.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' }
  },
  {
    // These share their modules with each other (vite.config.ts), so what one of them replaces would reach the next, or not come at all.
    files: ['tests/unit/**'],
    ignores: ['**/*.mocked.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'hoisted', 'resetModules'].map((property) => ({
          object: 'vi',
          property,
          message: 'Name the file “….mocked.test.ts”: only those are run with modules of their own.'
        }))
      ]
    }
  }
);
