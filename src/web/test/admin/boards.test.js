import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf } from '../support/page.js';

openPage('');
const { mountAdminPage } = await import('../../src/admin/admin-page.js');

const BOARD = {
  boardId: 7,
  name: '<b>Squatted</b> board',
  filterId: 10100,
  projectId: 10000,
  enabledAt: '2026-11-22T10:00:00Z',
  enabledBy: { displayName: 'Gus Green', former: false },
};

async function adminPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway({ boards: [BOARD], ...answers });
  await mountAdminPage(page.root, fake.gateway);
  return { ...page, ...fake };
}

test('lists the boards with their filter and who enabled them', async () => {
  const { root } = await adminPage();
  const line = textOf(root.querySelector('tbody tr'));
  for (const part of ['<b>Squatted</b> board', 'Gus Green', 'Reset']) {
    assert.ok(line.includes(part), part);
  }
  assert.match(root.querySelector('tbody a').getAttribute('href'), /rapidView=7$/);
  assert.match(root.querySelectorAll('tbody a')[1].getAttribute('href'), /filter=10100$/);
  assert.equal(textOf(root.querySelectorAll('tbody a')[1]), '10100', 'an id is no number to be grouped');
});

test('says when no board uses Ballast, and when the list can not be had', async () => {
  assert.match(textOf((await adminPage({ boards: [] })).root), /No board uses Ballast yet\./);
  const { root } = await adminPage({ boards: new Problem('refused', 'Only Jira administrators may do this.') });
  assert.match(textOf(root), /Only Jira administrators may do this\./);
});

test('resets a board only after saying what goes and what stays', async () => {
  const boards = [[BOARD], []];
  const { root, document, called } = await adminPage({ boards: () => boards.shift(), resetBoard: null });
  buttonNamed(root, 'Reset <b>Squatted</b> board').click();
  const dialog = document.querySelector('#ballast-reset-dialog');
  assert.match(textOf(dialog), /standing vote with everybody’s dots/);
  assert.match(textOf(dialog), /keeps the tags/i);
  assert.deepEqual(called('resetBoard'), []);
  submit(dialog);
  await settle();
  assert.deepEqual(called('resetBoard'), [[7]]);
  assert.match(textOf(root), /No board uses Ballast yet\./);
});

test('keeps the dialog open when the reset is refused', async () => {
  const { root, document } = await adminPage({ resetBoard: new Problem('refused', 'Too many people at once.') });
  buttonNamed(root, 'Reset <b>Squatted</b> board').click();
  const dialog = document.querySelector('#ballast-reset-dialog');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /Too many people at once\./);
});
