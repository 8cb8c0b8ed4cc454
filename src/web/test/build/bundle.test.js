import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const DIST = fileURLToPath(new URL('../../target/dist/', import.meta.url));
const PAGES = ['issue-panel.js', 'board-page.js', 'board-team.js', 'initiatives-page.js', 'board-sidebar.js', 'roadmap-page.js', 'round-page.js', 'admin-page.js', 'collect-page.js', 'workshop-page.js'];
const read = (name) => readFileSync(join(DIST, name), 'utf8');

test('every key in the bundles is a literal that Jira can replace', () => {
  for (const page of PAGES) {
    const calls = read(page).match(/getText\(/g).length;
    const literal = read(page).match(/AJS\.I18n\.getText\("[a-z0-9.-]+"[,)]/g).length;
    assert.equal(literal, calls, page);
  }
});

test('each bundle is one classic script without markup sinks', () => {
  for (const page of PAGES) {
    assert.doesNotMatch(read(page), /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|^(import|export)\b/m, page);
    assert.match(read(page), /^(?:"use strict";)?\(\(\)=>\{/);
  }
});
