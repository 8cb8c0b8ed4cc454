import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { openMeasureDialog } = await import('../../src/strategy/measure-dialog.js');

const RESULT = { measure: 'number', start: 0, target: 1, now: null, unit: '' };

/** @param {Record<string, unknown>} result */
async function open(result) {
  const { document } = openPage('');
  const asked = [];
  openMeasureDialog({ title: 'Alarm in place', keyResult: { ...RESULT, ...result } }, async (amount) => void asked.push(amount));
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
