import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aSuggestion, fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage('<div id="root"></div>');
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('keeps weights for the board where that is allowed, and says why not elsewhere', async () => {
  const { root, called } = await boardPage();
  type(root.querySelector('#ballast-weight-votes'), '40');
  type(root.querySelector('#ballast-weight-age'), '30');
  await settle();
  buttonNamed(root, 'Keep these numbers').click();
  await settle();
  assert.deepEqual(called('setWeights'), [[1, { votes: 40, alignment: 0, priority: 30, age: 30 }, null, 3]]);
  assert.equal(root.querySelector('.ballast-question'), null);
  assert.match(textOf(root.querySelector('[role=status]')), /From now on these numbers count/);
});

test('says what the server refuses when weights are kept, and goes on asking', async () => {
  const { root } = await boardPage({ setWeights: new Problem('refused', 'You may not.') });
  type(root.querySelector('#ballast-weight-votes'), '40');
  type(root.querySelector('#ballast-weight-age'), '30');
  await settle();
  buttonNamed(root, 'Keep these numbers').click();
  await settle();
  assert.match(textOf(root), /You may not\./);
  assert.ok(root.querySelector('.ballast-question'));
});

test('tells whoever keeps what somebody else changed meanwhile, keeps what was typed, and lets them keep it again', async () => {
  const changed = { ...aSuggestion(), weightsRevision: 4 };
  const late = new Problem('refused', 'Somebody changed the weights.', { status: 409, code: 'ballast.planning.weights-changed-meanwhile' });
  let suggestion = aSuggestion();
  let answer = late;
  const { root, called } = await boardPage({
    suggestion: () => suggestion,
    setWeights: () => {
      if (answer) {
        throw answer;
      }
    },
  });
  type(root.querySelector('#ballast-weight-votes'), '40');
  suggestion = changed;
  type(root.querySelector('#ballast-weight-age'), '30');
  await settle();
  buttonNamed(root, 'Keep these numbers').click();
  await settle();
  assert.match(textOf(root), /Somebody changed the weights\./);
  assert.equal(root.querySelector('#ballast-weight-votes').value, '40');
  answer = null;
  buttonNamed(root, 'Keep these numbers').click();
  await settle();
  assert.deepEqual(called('setWeights').map((call) => call[3]), [3, 4]);
  assert.match(textOf(root.querySelector('[role=status]')), /From now on these numbers count/);
});

test('shows who changed the weights and terms, from what to what', async () => {
  const by = { displayName: 'Maya', former: false };
  const at = '2026-11-02T09:00:00Z';
  const old = { weights: { votes: 50, alignment: 0, priority: 40, age: 10 }, switchCost: 0, pillarDays: 0 };
  const young = { weights: { votes: 60, alignment: 0, priority: 30, age: 10 }, switchCost: 50, pillarDays: 0.5 };
  const changes = [
    { sequence: 2, before: old, after: young, by, at },
    { sequence: 1, before: null, after: old, by: { displayName: null, former: true }, at },
  ];
  const { root, document } = await boardPage({ weightsLog: { changes, more: false } });
  buttonNamed(root, 'What was changed').click();
  await settle();
  const dialog = document.querySelector('#ballast-weights-log-dialog');
  assert.match(textOf(dialog), /What was changed.*Weights and terms of Payments board/);
  const lines = [...dialog.querySelectorAll('tbody tr')].map((line) => [...line.lastElementChild.children].map(textOf));
  assert.deepEqual(lines, [
    ['votes: from 50 % to 60 %', 'priority: from 40 % to 30 %', 'Switch to another area: from 0 points to 50 points', 'Each pillar at least: from 0 person-days to 0.5 person-days'],
    ['Chosen for the first time:', 'votes: 50 %', 'strategy: 0 %', 'priority: 40 %', 'age: 10 %', 'Switch to another area: 0 points', 'Each pillar at least: 0 person-days'],
  ]);
  assert.match(textOf(dialog.querySelector('tbody tr')), /Maya/);
  assert.ok(document.activeElement.matches('.aui-dialog2-content[tabindex="0"][aria-labelledby]'), 'the keys that scroll scroll the log');
  assert.equal([...dialog.querySelectorAll('button')].map(textOf).join(), 'Close');
});

test('says so when nothing was changed about weights, and why a log can not be had', async () => {
  const { root, document } = await boardPage({ weightsLog: { changes: [], more: false } });
  buttonNamed(root, 'What was changed').click();
  await settle();
  assert.match(textOf(document.querySelector('#ballast-weights-log-dialog')), /Nothing was changed/);
  const refused = await boardPage({ weightsLog: new Problem('refused', 'There is no such board.') });
  buttonNamed(refused.root, 'What was changed').click();
  await settle();
  assert.match(textOf(refused.document.querySelector('#ballast-weights-log-dialog')), /no such board/);
});
