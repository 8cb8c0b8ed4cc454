import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountBoardRerank } = await import('../../src/strategy/board-rerank.js');

function aLift(change = {}) {
  return {
    issueId: 10001,
    issueKey: 'PAY-12',
    summary: 'Two pipelines',
    state: 'open',
    given: 1000,
    counted: 0,
    otherPillar: false,
    before: { rank: 5, votes: 300, alignment: 0 },
    after: { rank: 2, votes: 250, alignment: 250 },
    pillars: [{ ref: 'S3-P1', title: 'Calm releases', mark: 'blue-plain', hurts: false }],
    ...change,
  };
}

const aPassedItem = () => ({ issueId: 10009, issueKey: 'PAY-19', summary: 'Old', before: { rank: 2, votes: 0, alignment: 0 }, after: { rank: 3, votes: 0, alignment: 0 } });

function aRerank(change = {}) {
  return {
    boardId: 1,
    open: 2,
    accepted: 0,
    kept: 0,
    before: { votes: 60, alignment: 0, priority: 30, age: 10 },
    after: { votes: 50, alignment: 25, priority: 15, age: 10 },
    lifts: [aLift(), aLift({ issueId: 10002, issueKey: 'PAY-13', before: { rank: 3, votes: 0, alignment: 0 }, after: { rank: 4, votes: 0, alignment: 125 }, pillars: [] })],
    liftsLeftOut: 0,
    passed: [aPassedItem()],
    passedLeftOut: 0,
    canDecide: true,
    decideRefusal: null,
    ...change,
  };
}

/** The section with its table open. */
async function opened(board, decideLifts = async () => aRerank({ open: 0, accepted: 1, lifts: [aLift({ state: 'accepted', counted: 1000 })], passed: [] })) {
  const { root, flags } = openPage('<div id="root"></div>');
  const calls = { sent: [], moved: 0, read: 0 };
  const gateway = {
    rerank: async () => {
      calls.read++;
      return board;
    },
    decideLifts: async (boardId, choices) => {
      calls.sent.push(choices);
      return decideLifts();
    },
  };
  await mountBoardRerank(root, 1, gateway, () => calls.moved++).load();
  root.querySelector('button')?.click();
  await settle();
  return { root, flags, calls };
}

function tick(box, on) {
  box.checked = on;
  box.dispatchEvent(new globalThis.window.Event('change'));
}

const buttonCalled = (root, text) => [...root.querySelectorAll('button')].find((button) => textOf(button) === text);

test('says how many items would move, and shows each with its places, its points and its pillar', async () => {
  const { root, calls } = await opened(aRerank());
  assert.match(textOf(root), /The strategy would lift 2 items of this board\. Nothing moves before the team accepts it\./);
  assert.match(textOf(root), /votes 60 → 50 %, strategy 0 → 25 %, priority 30 → 15 %, age 10 %/);
  const [up, down] = [...root.querySelectorAll('tbody tr')];
  assert.match(textOf(up), /PAY-12 Two pipelines5 → 2 ↑ up 3300 → 2500 → 250Calm releases/);
  assert.match(textOf(down), /3 → 4 ↓ down 100 → 125a pillar that you may not read/);
  assert.match(textOf(root.querySelector('details')), /One other item would move because of thesePAY-19 Old 2 → 3 ↓ down 1/);
  assert.equal(calls.read, 2, 'the places are read anew when somebody looks');
});

test('accepts all, some or none, and tells the board', async () => {
  const all = await opened(aRerank());
  buttonCalled(all.root, 'Accept all').click();
  await settle();
  assert.deepEqual(all.calls.sent[0].map(({ issueId, accept }) => [issueId, accept]), [[10001, true], [10002, true]]);
  assert.deepEqual(all.calls.sent[0][0], { issueId: 10001, given: 1000, state: 'open', accept: true });
  assert.equal(all.calls.moved, 1);
  assert.match(textOf(all.root), /Items that the strategy lifts: 1\./);
  assert.equal(buttonCalled(all.root, 'Accept all'), undefined);

  const some = await opened(aRerank());
  buttonCalled(some.root, 'Accept what is ticked').click();
  await settle();
  assert.deepEqual(some.calls.sent, [], 'nothing is ticked yet');
  const box = some.root.querySelectorAll('tbody input')[1];
  tick(box, true);
  buttonCalled(some.root, 'Accept what is ticked').click();
  await settle();
  assert.deepEqual(some.calls.sent[0].map(({ issueId, accept }) => [issueId, accept]), [[10001, false], [10002, true]]);

  const none = await opened(aRerank());
  buttonCalled(none.root, 'Keep as it is').click();
  await settle();
  assert.deepEqual(none.calls.sent[0].map(({ accept }) => accept), [false, false]);
});

test('what was decided can be changed, and what is not changed is not sent', async () => {
  const { root, calls } = await opened(aRerank({ open: 0, accepted: 103, kept: 7, lifts: [aLift({ state: 'accepted', counted: 1000 }), aLift({ issueId: 10002, state: 'kept' })], passed: [] }));
  assert.match(textOf(root), /Items that the strategy lifts: 103\. Items that the team left where they were: 7\./);
  assert.match(textOf(root.querySelector('tbody')), /accepted.*left where it was/);
  const box = root.querySelector('tbody input');
  assert.equal(box.checked, true);
  tick(box, false);
  buttonCalled(root, 'Accept what is ticked').click();
  await settle();
  assert.deepEqual(calls.sent[0], [{ issueId: 10001, given: 1000, state: 'accepted', accept: false }]);
});

test('what was accepted in part says so, and is taken back by its box', async () => {
  const { root, calls } = await opened(aRerank({ open: 0, accepted: 1, lifts: [aLift({ state: 'kept', given: 500, counted: 300 })], passed: [] }));
  assert.match(textOf(root.querySelector('tbody')), /accepted in part/);
  const box = root.querySelector('tbody input');
  assert.equal(box.checked, true);
  tick(box, false);
  buttonCalled(root, 'Accept what is ticked').click();
  await settle();
  assert.deepEqual(calls.sent[0], [{ issueId: 10001, given: 500, state: 'kept', accept: false }]);
});

test('says why an item that was accepted is asked about again', async () => {
  const { root } = await opened(aRerank({ open: 1, lifts: [aLift({ counted: 1000, otherPillar: true })], passed: [] }));
  assert.match(textOf(root), /accepted for another pillar; its days would now count for this one/);
});

test('a rise that is open is asked about with an empty box, whatever counted before', async () => {
  const { root } = await opened(aRerank({ open: 1, lifts: [aLift({ counted: 300 })], passed: [] }));
  assert.equal(root.querySelector('tbody input').checked, false);
});

test('whoever was slower is told, reads the new state and keeps the ticks', async () => {
  const { root, calls } = await opened(aRerank(), async () => {
    throw new Problem('refused', 'Somebody decided meanwhile.', { status: 409 });
  });
  const box = root.querySelectorAll('tbody input')[1];
  tick(box, true);
  buttonCalled(root, 'Accept what is ticked').click();
  await settle();
  assert.match(textOf(root.querySelector('[role="alert"]')), /Somebody decided meanwhile/);
  assert.equal(root.querySelectorAll('tbody input')[1].checked, true);
  assert.equal(calls.read, 3);
  assert.equal(calls.moved, 0);
});

test('who may not plan reads why, and can tick nothing', async () => {
  const { root, calls } = await opened(aRerank({ canDecide: false, decideRefusal: { code: 'x', message: 'You need the permission.' } }));
  buttonCalled(root, 'Accept all').click();
  await settle();
  assert.deepEqual(calls.sent, []);
  assert.match(textOf(root.querySelector('.ballast-why')), /You need the permission\./);
  assert.equal(root.querySelector('tbody input').disabled, true);
});

test('says what is left out, and is absent where the strategy lifts nothing', async () => {
  const { root } = await opened(aRerank({ open: 1, lifts: [aLift()], liftsLeftOut: 7, passed: [aPassedItem()], passedLeftOut: 5 }));
  assert.match(textOf(root), /The strategy would lift one item of this board\./);
  assert.match(textOf(root), /7 more items are lifted\. Decide about these first\./);
  assert.match(textOf((await opened(aRerank({ liftsLeftOut: 1 }))).root), /One more item is lifted\. Decide about these first\./);
  assert.match(textOf(root), /6 other items would move.*And 5 more\./);
  assert.equal(textOf((await opened(aRerank({ open: 0, lifts: [], passed: [] }))).root), '');
});
