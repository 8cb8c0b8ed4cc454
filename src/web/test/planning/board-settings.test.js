import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aBoard, aPolicy, aProblem, fakeGateway, HOSTILE } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('who may not change the settings reads them, with the reason', async () => {
  const board = aBoard({ canConfigure: false, configureRefusal: aProblem('You need Administer projects in Payments.') });
  const { root } = await boardPage({ board });
  assert.equal(buttonNamed(root, 'Change…').getAttribute('aria-disabled'), 'true');
  assert.match(textOf(root.querySelector('aside')), /Costs 1–2 of 20 person-days a sprint \(5–10%\)/);
  assert.match(textOf(root.querySelector('aside')), /You need Administer projects/);
});

test('sets a board up with one click, with the filter and project that Jira names', async () => {
  let enabled = false;
  const board = () => aBoard({ enabled });
  const setPolicy = () => {
    enabled = true;
    return aBoard();
  };
  const { root, called, document } = await boardPage({ board, setPolicy });
  const setup = root.querySelector('.ballast-setup');
  assert.match(textOf(setup), /votes with a few dots/);
  assert.match(textOf(setup), /Costs 4–8 of 20 person-days a sprint \(20–40%\)/);
  submit(document.querySelector('.ballast-setup'));
  await settle();
  assert.deepEqual(called('setPolicy'), [[1, { name: 'Payments board', filterId: 10100, projectKey: 'PAY', policy: aPolicy() }]]);
  assert.match(textOf(root), /Suggested for Sprint 12/);
});

test('a refused setting is shown at its field, and the form keeps what was typed', async () => {
  const setPolicy = new Problem('refused', 'No.', { fields: { tasksMax: 'At most 20.' } });
  const { root, document } = await boardPage({ board: aBoard({ enabled: false }), setPolicy });
  type(document.getElementById('ballast-policy-tasksMax'), '21');
  submit(root.querySelector('.ballast-setup'));
  await settle();
  assert.equal(document.getElementById('ballast-policy-tasksMax-error').textContent, 'At most 20.');
  assert.equal(document.getElementById('ballast-policy-tasksMax').value, '21');
  assert.equal(document.activeElement.id, 'ballast-policy-tasksMax');
});

test('asks for the home project only when there is a choice', async () => {
  const boardProjects = [{ id: 10000, key: 'PAY', name: 'Payments' }, { id: 10001, key: 'SHOP', name: HOSTILE }];
  const { root, document, called } = await boardPage({ board: aBoard({ enabled: false }), boardProjects, setPolicy: aBoard() });
  type(document.getElementById('ballast-policy-projectKey'), 'SHOP');
  submit(root.querySelector('.ballast-setup'));
  await settle();
  assert.equal(called('setPolicy')[0][1].projectKey, 'SHOP');
});

test('a project that the server would refuse turns the button off and says why', async () => {
  const boardProjects = [{ id: 10000, key: 'PAY', name: 'Payments' }, { id: 10001, key: 'NEW', name: 'Nothing in it' }];
  const refused = { canConfigure: false, configureRefusal: aProblem('The filter finds no issue of this project.') };
  const board = (id, key, filterId) => aBoard({ enabled: false, ...(key === 'NEW' && filterId === 10100 ? refused : {}) });
  const { root, document, called } = await boardPage({ board, boardProjects, setPolicy: aBoard() });
  type(document.getElementById('ballast-policy-projectKey'), 'NEW');
  await settle();
  const start = root.querySelector('.ballast-setup button[type=submit]');
  assert.equal(start.getAttribute('aria-disabled'), 'true');
  assert.equal(document.getElementById(start.getAttribute('aria-describedby')).textContent, 'The filter finds no issue of this project.');
  submit(root.querySelector('.ballast-setup'));
  await settle();
  assert.deepEqual(called('setPolicy'), []);

  type(document.getElementById('ballast-policy-projectKey'), 'PAY');
  await settle();
  assert.equal(start.getAttribute('aria-disabled'), null);
  submit(root.querySelector('.ballast-setup'));
  await settle();
  assert.equal(called('setPolicy')[0][1].projectKey, 'PAY');
});

test('who may not set the board up is told who can', async () => {
  const board = aBoard({ enabled: false, canConfigure: false, configureRefusal: aProblem('You need Administer projects in Payments.') });
  const { root } = await boardPage({ board });
  assert.match(textOf(root), /not set up for this board yet/);
  assert.match(textOf(root), /You need Administer projects/);
  assert.equal(root.querySelector('form'), null);
});

test('finds the project in which this person may set the board up', async () => {
  const boardProjects = [{ id: 10001, key: 'SHOP', name: 'Web shop' }, { id: 10000, key: 'PAY', name: 'Payments' }];
  const board = (id, projectKey) => aBoard({ enabled: false, canConfigure: projectKey === 'PAY' });
  const { root, document } = await boardPage({ board, boardProjects });
  assert.ok(root.querySelector('.ballast-setup'));
  assert.equal(document.getElementById('ballast-policy-projectKey').value, 'PAY');
});

test('a changed policy leaves the board in its home project', async () => {
  const boardProjects = [{ id: 10001, key: 'SHOP', name: 'Web shop' }, { id: 10000, key: 'PAY', name: 'Payments' }];
  const { root, document, called } = await boardPage({ boardProjects, setPolicy: aBoard() });
  buttonNamed(root, 'Change…').click();
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.equal(called('setPolicy')[0][1].projectKey, 'PAY');
});
