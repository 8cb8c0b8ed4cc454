import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountDepartments } = await import('../../src/strategy/strategy-page.js');

const COMMERCE = { id: 1, name: 'Commerce', open: true, yearStartMonth: 1, myRole: 'owner', members: [], memberCount: 0, boards: [3, 4], strategies: [], canOwn: true, ownRefusal: null };

async function opened(jiraBoard) {
  const { root, document } = openPage();
  await mountDepartments(root, { departments: async () => ({ departments: [COMMERCE], start: 0, limit: 20, total: 1, canCreate: false, createRefusal: null }), jiraBoard });
  const details = root.querySelector('details');
  return { root, details, toggle: (open) => ((details.open = open), details.dispatchEvent(new document.defaultView.Event('toggle')), settle()) };
}

test('asks for the names of boards once somebody looks, and once alone', async () => {
  const asked = [];
  const { details, toggle } = await opened(async (board) => (asked.push(board), { name: `<b>Team ${board}</b>` }));
  assert.deepEqual(asked, []);
  await toggle(true);
  assert.match(textOf(details), /<b>Team 3<\/b>.*<b>Team 4<\/b>/);
  assert.equal(details.querySelectorAll('button[aria-label="Remove <b>Team 3</b>"]').length, 1);
  await toggle(false);
  await toggle(true);
  assert.deepEqual(asked, [3, 4]);
});

test('leaves its number to a board that the person may not see', async () => {
  const { details, toggle } = await opened(async (board) => {
    if (board === 3) {
      throw new Error('404');
    }
    return { name: 'Search' };
  });
  await toggle(true);
  assert.match(textOf(details), /Board 3.*Search/);
});

test('turns the pages of many departments, and goes on with the first that came in', async () => {
  const { root, document } = openPage();
  const asked = [];
  let total = 45;
  const departments = async (start, limit) => {
    asked.push(start);
    const page = Array.from({ length: Math.max(0, Math.min(limit, total - start)) }, (_, at) => ({ ...COMMERCE, id: start + at, name: `Department ${start + at}` }));
    return { departments: page, start, limit, total, canCreate: true, createRefusal: null };
  };
  await mountDepartments(root, { departments });
  assert.match(textOf(root.querySelector('.ballast-pager')), /1 to 20 of 45/);
  buttonNamed(root, 'Next').click();
  await settle();
  buttonNamed(root, 'Next').click();
  await settle();
  assert.deepEqual(asked, [0, 20, 40]);
  assert.equal(root.querySelectorAll('.ballast-department').length, 5);
  assert.equal(textOf(document.activeElement), 'Department 40');

  total = 20;
  buttonNamed(root, 'Previous').click();
  await settle();
  assert.deepEqual(asked, [0, 20, 40, 20, 0]);
  assert.equal(root.querySelectorAll('.ballast-department').length, 20);
  assert.equal(root.querySelector('.ballast-pager'), null);
});

test('turns the pages of many members', async () => {
  const { root } = openPage();
  const asked = [];
  const people = (start, count) => Array.from({ length: count }, (_, at) => ({ id: `u${start + at}`, person: { displayName: `Person ${start + at}`, former: false }, role: 'reader' }));
  const department = { ...COMMERCE, members: people(0, 100), memberCount: 150 };
  await mountDepartments(root, {
    departments: async () => ({ departments: [department], start: 0, limit: 20, total: 1, canCreate: false, createRefusal: null }),
    members: async (id, start) => (asked.push([id, start]), { members: people(start, Math.min(100, 150 - start)), start, limit: 100, total: 150 }),
  });
  assert.match(textOf(root.querySelector('summary')), /150 people/);
  assert.match(textOf(root.querySelector('.ballast-pager')), /1 to 100 of 150/);
  buttonNamed(root, 'Next').click();
  await settle();
  assert.match(textOf(root), /Person 149/);
  assert.doesNotMatch(textOf(root), /Person 99/);
  buttonNamed(root, 'Previous').click();
  await settle();
  assert.match(textOf(root), /Person 99/);
  assert.deepEqual(asked, [[1, 100], [1, 0]]);
});

test('stays on the page of members on which somebody was let go, away from the button that lets another one go', async () => {
  const { root, document } = openPage();
  let ids = Array.from({ length: 103 }, (_, at) => at);
  const people = (start) => ids.slice(start, start + 100).map((at) => ({ id: `u${at}`, person: { displayName: `Person ${at}`, former: false }, role: 'reader' }));
  await mountDepartments(root, {
    departments: async () => ({ departments: [{ ...COMMERCE, members: people(0), memberCount: ids.length }], start: 0, limit: 20, total: 1, canCreate: false, createRefusal: null }),
    members: async (id, start) => ({ members: people(start), start, limit: 100, total: ids.length }),
    removeMember: async (id, member) => ((ids = ids.filter((each) => `u${each}` !== member)), {}),
  });
  buttonNamed(root, 'Next').click();
  await settle();
  const letGo = async (name) => {
    const button = root.querySelector(`button[aria-label="Remove ${name}"]`);
    button.focus();
    button.click();
    await settle();
    buttonNamed(document.querySelector('#ballast-confirm-dialog'), 'Remove').click();
    await settle();
  };
  await letGo('Person 101');
  assert.match(textOf(root), /Person 100.*Person 102.*101 to 102 of 102/);
  assert.doesNotMatch(textOf(root), /Person 99/);
  assert.equal(textOf(document.activeElement), 'People');
  await letGo('Person 100');
  await letGo('Person 102');
  assert.match(textOf(root), /Person 0 .*Person 99/);
});
