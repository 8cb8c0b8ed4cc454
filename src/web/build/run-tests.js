// Runs every test/**/*.test.js with node's own runner (node 20 takes no glob, node 22 no folder, so the files are named).
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(join(root, 'test'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join('test', file))
  .sort();
if (files.length === 0) {
  console.error('web: no test file found');
  process.exit(1);
}
const run = spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...files], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
