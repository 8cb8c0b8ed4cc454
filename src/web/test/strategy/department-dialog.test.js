import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { openDepartmentDialog } = await import('../../src/strategy/department-dialogs.js');
const { openMemberDialog } = await import('../../src/strategy/member-dialog.js');

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

test('whoever takes in somebody who has another role by now is told, and may save again', async () => {
  const { document } = openPage('');
  const asked = [];
  openMemberDialog(async (request) => {
    asked.push(request);
    if (request.before !== undefined) {
      throw new Problem('refused', 'This person has another role already.', { status: 409, code: 'ballast.strategy.role-changed-meanwhile' });
    }
  });
  await settle();
  const dialog = document.querySelector('#ballast-member-dialog');
  type(dialog.querySelector('#person'), 'li');
  buttonNamed(dialog, 'Add').click();
  await settle();
  assert.match(textOf(dialog), /another role already/u);
  assert.equal(dialog.querySelector('#person').value, 'li');
  buttonNamed(dialog, 'Add').click();
  await settle();
  assert.deepEqual(asked.map(({ person, role, before }) => [person, role, before]), [['li', 'contributor', 'none'], ['li', 'contributor', undefined]]);
});
