import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { Problem } = await import('../../src/shared/problem.js');
const { openMeasureDialog } = await import('../../src/strategy/measure-dialog.js');
const { createStrategyPage } = await import('../../src/strategy/strategy-actions.js');

const RESULT = { measure: 'number', start: 0, target: 1, now: null, unit: '' };

/** @param {Record<string, unknown>} result */
async function open(result) {
  const { document } = openPage('');
  const asked = [];
  openMeasureDialog({ title: 'Alarm in place', keyResult: { ...RESULT, ...result } }, async (amount) => void asked.push(amount), async () => null);
  await settle();
  return { dialog: document.querySelector('#ballast-measure-dialog'), asked, window: document.defaultView };
}

test('a key result of yes or no is answered with one of them', async () => {
  const { dialog, asked, window } = await open({ measure: 'yes-no' });
  const choice = dialog.querySelector('select#amount');
  assert.match(textOf(choice), /no.*yes/u);
  choice.value = '1';
  choice.dispatchEvent(new window.Event('change', { bubbles: true }));
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.deepEqual(asked, [1]);
});

test('no stays no when nothing is chosen', async () => {
  const { dialog, asked } = await open({ measure: 'yes-no' });
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.deepEqual(asked, [0]);
});

test('milestones are counted one by one, other numbers are not', async () => {
  assert.equal((await open({ measure: 'milestones', target: 5 })).dialog.querySelector('#amount').step, '1');
  assert.equal((await open({})).dialog.querySelector('#amount').step, '0.000001');
});

test('tells the second of two who type a value what the first one wrote down, keeps theirs, and takes it when they save again', async () => {
  const { document } = openPage('');
  const meanwhile = new Problem('refused', 'Somebody wrote down another value meanwhile.', { status: 409, code: 'ballast.strategy.measured-meanwhile' });
  const element = { key: 'K1', title: 'Seconds', references: [], quarter: null, owner: null, keyResult: { ...RESULT, due: null, measuredAt: null, target: 9, counting: 'supports', percent: null } };
  const newer = { ...element, keyResult: { ...element.keyResult, now: 7, measuredAt: '2027-03-01T08:00:00Z' } };
  const sent = [];
  const gateway = {
    strategy: async () => ({ version: 1, state: 'active', versions: [], elements: [newer] }),
    measure: async (_, key, request) => {
      sent.push([key, request]);
      if (sent.length === 1) {
        throw meanwhile;
      }
      return { elements: [newer] };
    },
  };
  const page = createStrategyPage(1, gateway, {});
  page.store.set({ strategy: { version: 1, state: 'active', versions: [], elements: [element] } });
  openMeasureDialog(element, (amount, seen) => page.measure(seen, amount), () => page.latest('K1'));
  const dialog = document.querySelector('#ballast-measure-dialog');
  type(dialog.querySelector('#amount'), '5');
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.match(textOf(dialog), /another value meanwhile\..*Seconds.*7/u);
  assert.equal(dialog.querySelector('#amount').value, '5');
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.deepEqual(sent, [
    ['K1', { version: 1, amount: 5, before: 'none' }],
    ['K1', { version: 1, amount: 5, before: '2027-03-01T08:00:00Z' }],
  ]);
  assert.equal(document.querySelector('#ballast-measure-dialog'), null);
});
