import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '../support/page.js';
import { TEXTS } from '../support/texts.js';

openPage('');
const { render } = await import('../../src/shared/dom.js');
const { quarterChanges, quarterMark } = await import('../../src/strategy/quarter-changes.js');
const { markdown } = await import('../../src/strategy/strategy-export.js');

const said = (text) => ({ text, person: null });
const owned = (displayName) => ({ text: null, person: { displayName, former: displayName === null } });
const aField = (field, before, after) => ({ field, before, after });

const SINCE = {
  quarterEnd: '2027-03-31',
  version: 2,
  changes: [
    { key: 'K1', kind: 'key-result', change: 'changed', title: 'Seconds', fields: [aField('target', said('4'), said('2.5')), aField('unit', said('s'), null)] },
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
  assert.match(textOf(rows[0]), /changed Key result K1: Seconds ?What changed in K1 ?Target: from “4” to “2\.5” ?Unit: from “s” to “nothing”/);
  assert.equal(rows[0].querySelector('details').open, false);
  assert.match(textOf(rows[1]), /new Pillar P1/);
  assert.equal(rows[2].querySelector('del').textContent, 'Speed <b>');
});

test('tells values in words, days and numbers and never in codes or ids', () => {
  const fields = [
    aField('owner', owned(null), owned('Li')),
    aField('due', said('2027-03-31'), said('2027-06-30')),
    aField('start', said('12000'), said('1500.5')),
    aField('measure', said('number'), said('service-level')),
    aField('counting', said('supports'), said('drives')),
    aField('mark', said('blue-plain'), said('teal-barred')),
    aField('query', null, said('project = PAY AND "x" <b>')),
  ];
  const root = shown(quarterChanges({ ...SINCE, changes: [{ ...SINCE.changes[0], fields }] }));
  assert.deepEqual([...root.querySelectorAll('details li')].map(textOf), [
    'Owner: from “former user” to “Li”',
    'Due day: from “Wed, Mar 31, 2027” to “Wed, Jun 30, 2027”',
    'Start: from “12,000” to “1,500.5”',
    `Measure: from “${TEXTS.get('ballast.ui.strategy.measure-number')}” to “${TEXTS.get('ballast.ui.strategy.measure-service-level')}”`,
    `Linked issues: from “${TEXTS.get('ballast.ui.strategy.counting-supports')}” to “${TEXTS.get('ballast.ui.strategy.counting-drives')}”`,
    'Mark: from “blue, plain” to “teal, barred”',
    'Query: from “nothing” to “project = PAY AND "x" <b>”',
  ]);
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
  }, null, { teams: [], teamsHidden: false }, { pillars: [], winsHidden: false, onlyNewest: null });
  assert.match(text, /## Calm \\\*releases\\\* \(new since last quarter\)/);
  assert.match(text, /- changed: Key result K1, Seconds\n {2}- Target: from “4” to “2\.5/);
  assert.match(text, /- gone: Pillar P2, Speed \\<b\\>/);
});
