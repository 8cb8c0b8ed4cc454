// Puts AUI, jQuery and Soy's client library beside the sandbox's own static files in target/classes.
// Installs the packages first, but only when the lock file is not the one that was installed last.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sandbox = join(dirname(fileURLToPath(import.meta.url)), '../..');
const packages = join(sandbox, 'node_modules');
const target = join(sandbox, 'target/classes/org/ballast/sandbox/web/static/vendor');
const aui = '@atlassian/aui/dist/aui';

const served = [
    [`${aui}/aui-prototyping.css`, 'aui-prototyping.css'],
    [`${aui}/aui-prototyping.js`, 'aui-prototyping.js'],
    [`${aui}/fonts`, 'fonts'],
    [`${aui}/images`, 'images'],
    ['jquery/dist/jquery.min.js', 'jquery.min.js'],
    ['closure-templates/soyutils.js', 'soyutils.js'],
];

installWhenOutdated();
mkdirSync(target, { recursive: true });
for (const [from, to] of served) {
    cpSync(join(packages, from), join(target, to), { recursive: true });
}

function installWhenOutdated() {
    const wanted = createHash('sha256').update(readFileSync(join(sandbox, 'package-lock.json'))).digest('hex');
    const mark = join(packages, '.installed-lock');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
        return;
    }
    console.log('sandbox: npm ci (AUI and jQuery)');
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: sandbox, stdio: 'inherit' });
    writeFileSync(mark, wanted);
}
