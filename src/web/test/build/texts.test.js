import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { TEXTS } from '../support/texts.js';

const WEB = fileURLToPath(new URL('../../', import.meta.url));
const SOY = fileURLToPath(new URL('../../../plugin/src/main/resources/soy/', import.meta.url));
const DESCRIPTOR = fileURLToPath(new URL('../../../../atlassian-plugin.xml', import.meta.url));

function read(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => String(file).endsWith(ending))
    .map((file) => readFileSync(join(folder, String(file)), 'utf8'))
    .join('\n');
}

function descriptor() {
  try {
    return readFileSync(DESCRIPTOR, 'utf8');
  } catch {
    return '';
  }
}

const SOURCES = read(join(WEB, 'src'), '.js');
const TEMPLATES = read(SOY, '.soy');
const used = (text) => [...text.matchAll(/getText\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);

test('every text that a script or template asks for is in the properties file', () => {
  const missing = [...used(SOURCES), ...used(TEMPLATES)].filter((key) => !TEXTS.has(key));
  assert.deepEqual(missing, []);
});

test('every screen text in the properties file is used somewhere', () => {
  const everything = SOURCES + TEMPLATES + descriptor();
  const idle = [...TEXTS.keys()].filter((key) => key.startsWith('ballast.ui.') && !everything.includes(key));
  assert.deepEqual(idle.filter((key) => key !== 'ballast.ui.panel.title'), []);
});

test('a text has as many places as its calls have arguments', () => {
  const wrong = [];
  for (const [, key, args] of SOURCES.matchAll(/getText\(\s*'([^']+)'((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)) {
    const given = commas(args);
    const places = new Set([...(TEXTS.get(key) ?? '').matchAll(/\{(\d)\}/g)].map((match) => match[1])).size;
    if (given !== places) {
      wrong.push(`${key}: ${given} given, ${places} places`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** Arguments after the key, at the outermost level; a trailing comma counts for none. */
function commas(args) {
  let depth = 0;
  let count = 0;
  for (const sign of args.trim().replace(/,$/, '')) {
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    count += sign === ',' && depth === 0 ? 1 : 0;
  }
  return count;
}

test('no screen text has a plain apostrophe, which MessageFormat would take for syntax', () => {
  const wrong = [...TEXTS].filter(([key, text]) => key.startsWith('ballast.ui.') && text.includes("'"));
  assert.deepEqual(wrong, []);
});
