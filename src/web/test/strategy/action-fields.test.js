import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { openElementDialog } = await import('../../src/strategy/element-dialog.js');

const ELEMENT = { references: [], quarter: null, order: null, clashes: [], keyResult: null, owner: null, origin: null, mark: null, issues: 0, hints: [] };
const MEASURE = { ...ELEMENT, key: 'A1', kind: 'action', title: 'Measure', revision: 4, quarter: '2027-Q1', order: 3, clashes: ['A2'] };
const STRATEGY = { elements: [MEASURE, { ...ELEMENT, key: 'A2', kind: 'action', title: 'Freeze', revision: 5 }] };

async function dialog(action, kind = 'action') {
  const { document } = openPage('');
  const saved = [];
  openElementDialog(kind, action, STRATEGY, async (fields) => void saved.push(fields));
  await settle();
  const element = document.querySelector('#ballast-element-dialog');
  return { element, saved, save: () => element.querySelector('.aui-button-primary').click() };
}

test('an action has a place among the others and names those that it contradicts', async () => {
  const { element, saved, save } = await dialog(MEASURE);
  assert.equal(element.querySelector('#order').value, '3');
  assert.equal(textOf(element.querySelector('#clashes')).trim(), 'Contradicts or overlaps with Freeze');
  assert.equal(element.querySelector('#clashes input').checked, true);

  type(element.querySelector('#order'), '1');
  element.querySelector('#clashes input').click();
  save();
  await settle();
  assert.deepEqual(saved, [{ title: 'Measure', guidingPolicies: [], quarter: '2027-Q1', order: 1, clashes: [], revision: 4 }]);
});

test('a new action has no place, and an emptied one loses it', async () => {
  const fresh = await dialog(null);
  type(fresh.element.querySelector('#title'), 'Sleep');
  fresh.save();
  await settle();
  const [{ key, ...sent }] = fresh.saved;
  assert.ok(key);
  assert.deepEqual(sent, { title: 'Sleep', guidingPolicies: [], quarter: null, order: null, clashes: [], kind: 'action' });

  const emptied = await dialog(MEASURE);
  type(emptied.element.querySelector('#order'), '');
  emptied.save();
  await settle();
  assert.equal(emptied.saved[0].order, null);
});
