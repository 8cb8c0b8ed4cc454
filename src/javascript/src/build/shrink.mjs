// Shrinks the module that TeaVM wrote with the bundler of the front end, and fails when it is larger than it may be.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

/** What a browser loads once for the planner. */
const MOST_BYTES = 100_000;

const [from, to] = process.argv.slice(2);
const { buildSync } = createRequire(new URL('../../../web/package.json', import.meta.url))('esbuild');
buildSync({ entryPoints: [from], outfile: to, minify: true, format: 'cjs', target: 'es2021', legalComments: 'none', logLevel: 'warning' });

const bytes = statSync(to).size;
if (bytes > MOST_BYTES) {
  console.error(`javascript: the planner has ${bytes} bytes, ${gzipSync(readFileSync(to)).length} compressed; ${MOST_BYTES} are the most.`);
  process.exitCode = 1;
}
