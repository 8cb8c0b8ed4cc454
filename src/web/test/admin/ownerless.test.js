import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { fakeGateway, HOSTILE } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountAdminPage } = await import('../../src/admin/admin-page.js');

async function adminPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway({ ownerlessDepartments: { departments: [{ id: 3, name: HOSTILE }], more: true }, ...answers });
  await mountAdminPage(page.root, fake.gateway);
  return { ...page, ...fake };
}

const nameOwner = (root) => buttonNamed(root, `Name an owner… ${HOSTILE}`).click();

test('lists the departments without an owner and has an administrator name one', async () => {
  const { root, document, called } = await adminPage({ nameOwner: { departments: [], more: false } });
  assert.match(textOf(root), /There are more\. They follow as soon as somebody owns these\./);
  nameOwner(root);
  const dialog = document.querySelector('#ballast-owner-dialog');
  assert.ok(textOf(dialog).includes(HOSTILE));
  type(dialog.querySelector('#person'), 'li');
  submit(dialog);
  await settle();
  assert.deepEqual(called('nameOwner'), [[3, 'li']]);
  assert.match(textOf(root), /Every department has an owner who is still here\./);
  assert.doesNotMatch(textOf(root), /There are more/);
});

test('says at the field why somebody can not be the owner', async () => {
  const { root, document } = await adminPage({ nameOwner: new Problem('refused', 'Not saved.', { fields: { person: 'This person has left.' } }) });
  nameOwner(root);
  const dialog = document.querySelector('#ballast-owner-dialog');
  type(dialog.querySelector('#person'), 'sam');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog.querySelector('#person-error')), /This person has left\./);
});

test('says when the list can not be had', async () => {
  const { root } = await adminPage({ ownerlessDepartments: new Problem('refused', 'Only Jira administrators may do this.') });
  assert.match(textOf(root), /Only Jira administrators may do this\./);
});
