import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { openBeginDialog, openDepartmentDialog } = await import('../../src/strategy/department-dialogs.js');
const { openDepartmentLog } = await import('../../src/strategy/department-log-dialog.js');
const { openMemberDialog, openRemoveMemberDialog } = await import('../../src/strategy/member-dialog.js');

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

test('whoever lets somebody go who has another role by now is told, and may do it again', async () => {
  const { document } = openPage('');
  const asked = [];
  openRemoveMemberDialog({ id: '10002', person: { displayName: 'Li', former: false }, role: 'reader' }, async (before) => {
    asked.push(before);
    if (before !== undefined) {
      throw new Problem('refused', 'Somebody changed the role of this person.', { status: 409, code: 'ballast.strategy.role-changed-meanwhile' });
    }
  });
  await settle();
  const dialog = document.querySelector('#ballast-confirm-dialog');
  buttonNamed(dialog, 'Remove').click();
  await settle();
  assert.match(textOf(dialog), /changed the role/u);
  buttonNamed(dialog, 'Remove').click();
  await settle();
  assert.deepEqual(asked, ['reader', undefined]);
});

const MAYA = { displayName: 'Maya', former: false };
const LI = { displayName: 'Li', former: false };
const EVENT = { sequence: 1, person: null, board: null, before: null, after: null, by: MAYA, at: '2026-11-02T09:00:00Z' };

test('owners read who changed what about a department', async () => {
  const { document } = openPage('');
  const events = [
    { ...EVENT, sequence: 10, action: 'activate', after: 'Commerce 2027' },
    { ...EVENT, sequence: 9, action: 'name-owner', person: LI, before: 'contributor', after: 'owner', by: { displayName: 'Admin', former: false } },
    { ...EVENT, sequence: 8, action: 'role', person: LI, before: 'reader', after: 'contributor' },
    { ...EVENT, sequence: 7, action: 'role', person: LI, before: null, after: 'reader' },
    { ...EVENT, sequence: 6, action: 'role', person: LI, before: 'owner', after: null },
    { ...EVENT, sequence: 5, action: 'remove-board', board: 7 },
    { ...EVENT, sequence: 4, action: 'year-start', before: '1', after: '4' },
    { ...EVENT, sequence: 3, action: 'open', before: 'true', after: 'false' },
    { ...EVENT, sequence: 2, action: 'rename', before: 'Trade', after: '<b>Commerce</b>' },
    { ...EVENT, sequence: 1, action: 'create', person: MAYA, after: 'Trade' },
  ];
  openDepartmentLog({ name: 'Commerce' }, async () => ({ events }));
  await settle();
  const lines = [...document.querySelectorAll('#ballast-department-log-dialog tbody tr')].map((line) => textOf(line.lastElementChild));
  assert.deepEqual(lines, [
    'Brought the strategy “Commerce 2027” into force',
    'Named Li as an owner, because all owners had left (before: contributor)',
    'Made Li, who was reader, contributor',
    'Added Li as reader',
    'Removed Li, who was owner',
    'Removed board 7',
    'Moved the beginning of the year from January to April',
    'Let its people alone read',
    'Renamed “Trade” to “<b>Commerce</b>”',
    'Created “Trade” with Maya as its owner',
  ]);
  assert.match(textOf(document.querySelectorAll('#ballast-department-log-dialog tbody tr')[1]), /Admin/u);
  assert.match(textOf(document.querySelector('#ballast-department-log-dialog')), /Commerce/u);
});

test('a log that can not be had says so', async () => {
  const { document } = openPage('');
  openDepartmentLog({ name: 'Commerce' }, async () => {
    throw new Problem('refused', 'Only owners of the department may do this.', { status: 403, code: 'ballast.strategy.owners-only' });
  });
  await settle();
  assert.match(textOf(document.querySelector('#ballast-department-log-dialog')), /Only owners/u);
});

test('has room for both days of a period', async () => {
  const { document } = openPage('');
  openBeginDialog([{ kind: 'year', start: '2027-01-01', end: '2027-12-31' }], async () => undefined);
  await settle();
  assert.ok(document.querySelector('#ballast-begin-dialog #period').classList.contains('long-field'));
});
