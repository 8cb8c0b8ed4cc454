import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '../support/page.js';

openPage('');
const { render } = await import('../../src/shared/dom.js');
const { strategyView } = await import('../../src/strategy/strategy-view.js');

const ELEMENT = { references: [], quarter: null, keyResult: null, owner: null, origin: null, mark: null, issues: 0, revision: 1, ref: 'S1-A1', hints: [] };
const STRATEGY = {
  id: 1, title: 'Calm', departmentName: 'Commerce', version: 1, state: 'draft', versions: [], periodStart: '2027-01-01', periodEnd: '2027-12-31', asOf: '2027-04-01T09:00:00Z',
  issuesHidden: false, sinceQuarter: null, hints: [], differences: [], canEdit: false, next: [], canOpenVersion: false, openVersionRefusal: null,
};

function shown(elements) {
  const { root } = openPage();
  const state = { phase: 'ready', strategy: { ...STRATEGY, elements }, problem: null, moveProblem: null, capacity: null, commitments: [], busy: false, feedback: { view: null, problem: null, status: '', start: 0 } };
  render(root, strategyView(state, {}));
  return root;
}

test('lists in one place which actions have no key result and which key results no action', () => {
  const root = shown([
    { ...ELEMENT, key: 'A1', kind: 'action', title: 'Measure', hints: [{ code: 'a', message: 'No key result shows yet whether it worked.', field: null }] },
    { ...ELEMENT, key: 'A2', kind: 'action', title: 'Sleep' },
    { ...ELEMENT, key: 'K1', kind: 'key-result', title: 'Calls at night', hints: [{ code: 'k', message: 'No action leads to it yet.', field: null }] },
  ]);
  const list = root.querySelector('details');
  assert.equal(textOf(list), 'Hints on single elements: 2A1 Measure No key result shows yet whether it worked.K1 Calls at night No action leads to it yet.');
});

test('has no list where no element lacks anything', () => {
  assert.equal(shown([{ ...ELEMENT, key: 'A2', kind: 'action', title: 'Sleep' }]).querySelector('details'), null);
});
