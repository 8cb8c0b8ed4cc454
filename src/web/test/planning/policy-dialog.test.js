import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPolicyDialog } from '../../src/planning/policy-dialog.js';
import { createCostPreview } from '../../src/planning/policy-cost.js';
import { aBoard, aCost } from '../support/builders.js';
import { openPage, settle, submit, textOf, type } from '../support/page.js';

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test('draws the cost of both readings anew when a number changes', async () => {
  const { document } = openPage();
  const asked = [];
  const ask = async (policy) => {
    asked.push(policy.tasksMax);
    return aCost({ perTeam: { minDays: 1, maxDays: 4, minPercent: 5, maxPercent: 20 } });
  };
  openPolicyDialog(aBoard(), ask, async () => undefined, false);
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-policy-tasksMax'), '3');
  type(dialog.querySelector('#ballast-policy-tasksMax'), '4');
  await rest(300);
  assert.deepEqual(asked, [4]);
  assert.match(textOf(dialog), /Costs 1–4 of 20 person-days a sprint \(5–20%\)/);
  assert.match(textOf(dialog), /Costs 4–8 of 20 person-days a sprint \(20–40%\)/);
});

test('says that there is no cost while the numbers make no sense', async () => {
  const { document } = openPage();
  openPolicyDialog(aBoard(), async () => Promise.reject(new Error('400')), async () => undefined, false);
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-policy-tasksMax'), '0');
  await rest(300);
  assert.match(textOf(dialog), /The cost shows here once the numbers make sense\./);
});

test('an answer that was overtaken is dropped', async () => {
  const told = [];
  const waiting = [];
  const preview = createCostPreview(() => new Promise((resolve) => waiting.push(resolve)), (cost) => told.push(cost), 0);
  preview({});
  await rest(5);
  preview({});
  await rest(5);
  waiting[1]('new');
  waiting[0]('old');
  await settle();
  assert.deepEqual(told, ['new']);
});

test('an empty number is caught before anything is sent', async () => {
  const { document } = openPage();
  const saved = [];
  openPolicyDialog(aBoard(), async () => aCost(), async (policy) => void saved.push(policy), false);
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-policy-teamSize'), '');
  type(dialog.querySelector('#ballast-policy-tasksMin'), '1.5');
  submit(dialog);
  await settle();
  assert.deepEqual(saved, []);
  assert.equal(dialog.querySelector('#ballast-policy-teamSize-error').textContent, 'Enter a number.');
  assert.equal(dialog.querySelector('#ballast-policy-tasksMin-error').textContent, 'Enter a whole number.');
});

test('saves the choice between team and person', async () => {
  const { document } = openPage();
  const saved = [];
  openPolicyDialog(aBoard(), async () => aCost(), async (policy) => void saved.push(policy.quota), false);
  const dialog = document.querySelector('.aui-dialog2');
  dialog.querySelector('input[value=per-person]').click();
  submit(dialog);
  await settle();
  assert.deepEqual(saved, ['per-person']);
});
