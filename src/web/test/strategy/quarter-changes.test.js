import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '../support/page.js';

openPage('');
const { render } = await import('../../src/shared/dom.js');
const { quarterChanges, quarterMark } = await import('../../src/strategy/quarter-changes.js');
const { markdown } = await import('../../src/strategy/strategy-export.js');

const SINCE = {
  quarterEnd: '2027-03-31',
  version: 2,
  changes: [
    { key: 'K1', kind: 'key-result', change: 'changed', title: 'Seconds', fields: [{ field: 'target', before: '4', after: '2.5' }, { field: 'unit', before: 's', after: null }] },
    { key: 'P1', kind: 'pillar', change: 'added', title: 'Calm *releases*', fields: [] },
    { key: 'P2', kind: 'pillar', change: 'removed', title: 'Speed <b>', fields: [] },
  ],
};

function shown(view) {
  const { root } = openPage();
  render(root, view);
  return root;
}

test('lists what is new, changed and gone, and what changed on demand', () => {
  const root = shown(quarterChanges(SINCE));
  const rows = [...root.querySelectorAll('.ballast-differences > li')];
  assert.match(textOf(root), /Compared with version 2, which was in force on Wed, Mar 31, 2027/);
  assert.match(textOf(rows[0]), /changed Key result K1: Seconds ?What changed in K1 ?Target: from 4 to 2\.5 ?Unit: from s to nothing/);
  assert.equal(rows[0].querySelector('details').open, false);
  assert.match(textOf(rows[1]), /new Pillar P1/);
  assert.equal(rows[2].querySelector('del').textContent, 'Speed <b>');
});

test('says so when nothing changed, and nothing where there is nothing to compare with', () => {
  assert.match(textOf(shown(quarterChanges({ ...SINCE, changes: [] }))), /Nothing changed since/);
  assert.equal(textOf(shown(quarterChanges(null))), '');
});

test('marks an element of the one-pager in words', () => {
  assert.equal(textOf(shown(quarterMark('P1', { sinceQuarter: SINCE }))), 'new since last quarter');
  assert.equal(textOf(shown(quarterMark('P9', { sinceQuarter: SINCE }))), '');
});

test('Markdown has the marks and the list', () => {
  const element = { key: 'P1', kind: 'pillar', title: 'Calm *releases*', references: [], quarter: null, keyResult: null };
  const text = markdown({
    title: 'T', departmentName: 'D', version: 3, state: 'active', periodStart: '2027-01-01', periodEnd: '2027-12-31', asOf: '2027-04-01T09:00:00Z', elements: [element], sinceQuarter: SINCE,
  });
  assert.match(text, /## Calm \\\*releases\\\* \(new since last quarter\)/);
  assert.match(text, /- changed: Key result K1, Seconds\n {2}- Target: from 4 to 2\\\.5/);
  assert.match(text, /- gone: Pillar P2, Speed \\<b\\>/);
});
