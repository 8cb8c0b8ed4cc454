// Bundles src/ to target/dist: one classic script per page and one style sheet (see docs/decisions, "classic scripts").
import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'target', 'dist');
/** What a page may load on its first visit, script and style together, as it goes over the wire. */
const MOST_BYTES = 50_000;
const pages = {
  'issue-panel': 'src/debt/issue-panel.js',
  'board-page': 'src/planning/board-page.js',
  'board-team': 'src/lead/board-team.js',
  'board-record': 'src/record/board-record.js',
  'roadmap-page': 'src/roadmap/roadmap-page.js',
  'round-page': 'src/round/round-page.js',
  'initiatives-page': 'src/initiative/initiatives-page.js',
  'board-sidebar': 'src/planning/board-sidebar.js',
  'admin-page': 'src/admin/admin-page.js',
  'strategy-page': 'src/strategy/strategy-page.js',
  'flows-page': 'src/servicelevel/flows-page.js',
  'workshop-page': 'src/workshop/workshop-page.js',
  'collect-page': 'src/collect/collect-page.js',
};

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { ...pages, ballast: 'src/styles/ballast.css' },
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

/** @param {string} file */
const zipped = (file) => gzipSync(readFileSync(join(dist, file))).length;

const tooLarge = Object.keys(pages)
  .map((page) => ({ page, bytes: zipped(`${page}.js`) + zipped('ballast.css') }))
  .filter(({ bytes }) => bytes > MOST_BYTES);
for (const { page, bytes } of tooLarge) {
  console.error(`web: the page ${page} loads ${bytes} bytes of script and style; ${MOST_BYTES} are the most.`);
}
process.exitCode = tooLarge.length > 0 ? 1 : 0;
