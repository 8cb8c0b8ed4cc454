import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { openPage, settle, submit, type } from '../support/page.js';

openPage('');
const { openClosingDialog } = await import('../../src/initiative/closing-dialog.js');

const KEY_RESULT = { ref: 'S1-K1', title: HOSTILE, unit: 's', strategy: 'Commerce 2027' };

/** The form about a finish, and what it sent. @param {Problem} [problem] */
function finishing(problem) {
  const page = openPage();
  const sent = [];
  openClosingDialog(true, [KEY_RESULT], async (record) => {
    sent.push(record);
    if (problem) {
      throw problem;
    }
  });
  return { ...page, sent, $: (id) => page.document.getElementById(`ballast-metric-${id}`) };
}

test('a number may be the new value of a key result', async () => {
  const { document, window, sent, $ } = finishing();
  type($('0-name'), 'Build');
  type($('0-before'), '12');
  type($('0-after'), '3.125');
  assert.equal($('0-keyResult').options[1].textContent, `${HOSTILE} [s] · Commerce 2027`);
  $('0-keyResult').value = 'S1-K1';
  $('0-keyResult').dispatchEvent(new window.Event('change'));
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.deepEqual(sent[0].metrics, [{ name: 'Build', before: 12, after: 3.125, unit: '', keyResult: 'S1-K1' }]);
  assert.equal(document.querySelector('.aui-dialog2'), null);
});

test('offers one number more than what is filled in, and tells them apart', () => {
  const { document, $ } = finishing();
  const names = () => [...document.querySelectorAll('.ballast-metric')].map((row) => row.getAttribute('aria-label'));
  assert.deepEqual(names(), ['Number 1']);
  type($('0-after'), '3');
  assert.deepEqual(names(), ['Number 1', 'Number 2']);
  type($('1-name'), 'Alarms');
  assert.deepEqual(names(), ['Number 1', 'Number 2', 'Number 3']);
});

test('sends what is half filled in, and says what is missing where it is', async () => {
  const { document, sent, $ } = finishing(new Problem('refused', 'Something is missing.', { fields: { 'metrics[0].name': 'Please enter a value.' } }));
  type($('0-name'), 'Build');
  type($('1-after'), '3');
  type($('0-name'), '');
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.deepEqual(sent[0].metrics, [{ name: '', before: null, after: 3, unit: '', keyResult: '' }]);
  assert.equal($('0-name-error'), null);
  assert.equal($('1-name-error').textContent, 'Please enter a value.');
});
