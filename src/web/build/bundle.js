// Bundles src/ to target/dist: one classic script per page and one style sheet (see docs/decisions, "classic scripts").
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'target', 'dist');

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    'issue-panel': 'src/debt/issue-panel.js',
    'board-page': 'src/planning/board-page.js',
    'board-sidebar': 'src/planning/board-sidebar.js',
    'admin-page': 'src/admin/admin-page.js',
    ballast: 'src/styles/ballast.css',
  },
  outdir: dist,
  bundle: true,
  format: 'iife',
  target: ['es2021', 'chrome109', 'firefox115', 'safari16'],
  // No minifySyntax: it may rewrite literals (it makes template literals of some), and Jira has to find the keys of texts in this file.
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  logLevel: 'warning',
});
