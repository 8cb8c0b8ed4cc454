import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { openDepartmentDialog } = await import('../../src/strategy/department-dialogs.js');

test('whoever renames what somebody else renamed meanwhile is told, keeps what was typed, and may save again', async () => {
  const { document } = openPage('');
  const asked = [];
  openDepartmentDialog({ id: 1, name: 'Commerce', open: true, yearStartMonth: 1 }, async (request) => {
    asked.push(request);
    if (request.before !== undefined) {
      throw new Problem('refused', 'Somebody called this department “Trade” meanwhile.', { status: 409, code: 'ballast.strategy.renamed-meanwhile' });
    }
  });
  await settle();
  const dialog = document.querySelector('#ballast-department-dialog');
  const name = dialog.querySelector('#name');
  name.value = 'Shopping';
  name.dispatchEvent(new document.defaultView.Event('input', { bubbles: true }));

  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.equal(asked[0].before, 'Commerce');
  assert.match(textOf(dialog), /Trade/u);
  assert.equal(dialog.querySelector('#name').value, 'Shopping');

  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.equal(asked[1].before, undefined);
  assert.equal(asked[1].name, 'Shopping');
});

test('a dialog sends nothing that the person has not changed, but for the name', async () => {
  const { document } = openPage('');
  const asked = [];
  openDepartmentDialog({ id: 1, name: 'Commerce', open: true, yearStartMonth: 1 }, async (request) => void asked.push(request));
  await settle();

  buttonNamed(document.querySelector('#ballast-department-dialog'), 'Save').click();
  await settle();
  assert.equal(asked[0].name, 'Commerce');
  assert.equal(asked[0].open, undefined);
  assert.equal(asked[0].yearStartMonth, undefined);
});

test('a dialog sends what the person has changed', async () => {
  const { document } = openPage('');
  const asked = [];
  openDepartmentDialog({ id: 1, name: 'Commerce', open: true, yearStartMonth: 1 }, async (request) => void asked.push(request));
  await settle();
  const dialog = document.querySelector('#ballast-department-dialog');
  dialog.querySelector('input[type=checkbox]').click();

  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.equal(asked[0].open, false);
});
