import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const STYLES = new URL('../../src/styles/', import.meta.url);

test('no two sheets dress the same class, as all of them are on every page', () => {
  /** @type {Map<string, string>} */
  const homes = new Map();
  const twice = [];
  for (const sheet of readdirSync(STYLES)) {
    const text = readFileSync(new URL(sheet, STYLES), 'utf8');
    for (const [, name] of new Set([...text.matchAll(/^(\.ballast-[\w-]+)(?=[,: +>]* ?\{)/gm)])) {
      if ((homes.get(name) ?? sheet) !== sheet) {
        twice.push(`${name} in ${homes.get(name)} and ${sheet}`);
      }
      homes.set(name, homes.get(name) ?? sheet);
    }
  }
  assert.deepEqual(twice, []);
});
