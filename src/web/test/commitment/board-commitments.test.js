import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aProblem } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardCommitments } = await import('../../src/commitment/board-commitments.js');
const { teamCommitments } = await import('../../src/commitment/team-commitments.js');
const { render } = await import('../../src/shared/dom.js');

const ACTION = { ref: 'S1-A1', title: 'Measure pages', strategy: 'Commerce 2027' };

function aCommitment(change = {}) {
  return {
    slot: 1, revision: 4, text: 'Every page is <b>measured</b>', action: 'S1-A1', actionTitle: 'Measure pages',
    issues: [{ issueId: 1, issueKey: 'PAY-1', summary: 'Slow page', resolved: true }], issuesHidden: false, kept: null, words: '',
    by: { displayName: 'Maya', former: false }, at: '2027-04-02T09:00:00Z', canChange: true, changeRefusal: null, canEnd: true, endRefusal: null, ...change,
  };
}

function aQuarter(start, end, change = {}) {
  return { start, end, present: false, commitments: [], needed: 0, unestimated: 0, given: 13, percent: null, canAdd: true, addRefusal: null, ...change };
}

function aBoard({ last = {}, present = {}, next = {}, ...change } = {}) {
  return {
    boardId: 7, name: 'Payments', most: 5, actions: [ACTION],
    quarters: [
      aQuarter('2027-01-01', '2027-03-31', { canAdd: false, ...last }),
      aQuarter('2027-04-01', '2027-06-30', { present: true, ...present }),
      aQuarter('2027-07-01', '2027-09-30', next),
    ],
    ...change,
  };
}

async function page(board, answers = {}) {
  const { document, root } = openPage('<div id="root"></div>');
  const calls = [];
  const gateway = new Proxy({}, {
    get: (_, name) => async (...args) => {
      calls.push([name, ...args]);
      const answer = typeof answers[name] === 'function' ? answers[name](...args) : answers[name] ?? board;
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  });
  await mountBoardCommitments(root, 7, gateway).load();
  return { document, root, called: (name) => calls.filter(([each]) => each === name).map(([, ...args]) => args) };
}

test('shows quarter by quarter what the team promised, what became of it, and whether there is time', async () => {
  const { root } = await page(aBoard({
    last: { commitments: [aCommitment({ kept: 'partly', words: 'Half of them.', canChange: false })] },
    next: { commitments: [aCommitment({ slot: 2, text: 'Alarms', actionTitle: null, issuesHidden: true })], needed: 26, given: 13, percent: 50, unestimated: 2 },
  }));
  const [last, present, next] = [...root.querySelectorAll('.ballast-committed')].map(textOf);
  assert.match(last, /Last quarter, .*Every page is <b>measured<\/b>.*partly kept.*for Measure pages · Maya.*Half of them\..*PAY-1.*Slow page/);
  assert.doesNotMatch(last, /Commit to something/);
  assert.match(present, /This quarter.*Nothing yet\./);
  assert.match(next, /Next quarter.*Alarms.*no longer there.*may not see.*Needs 26 person-days, policies give 13 person-days: 50 %.*without an estimate: 2/);
});

test('commits the team to something, with an action and issues', async () => {
  const { document, root, called } = await page(aBoard());
  buttonNamed(root, 'Commit to something: Next quarter, Thu, Jul 1, 2027 to Thu, Sep 30, 2027').click();
  const dialog = document.querySelector('#ballast-commitment-dialog');
  type(dialog.querySelector('#text'), 'Alarms for all flows');
  type(dialog.querySelector('#issues'), 'PAY-1, PAY-2;\nPAY-3');
  submit(dialog);
  await settle();
  assert.deepEqual(called('add'), [[7, '2027-07-01', { text: 'Alarms for all flows', action: 'S1-A1', issues: ['PAY-1', 'PAY-2', 'PAY-3'] }]]);
});

test('keeps what was typed when somebody was faster, and then saves over it on purpose', async () => {
  const now = aBoard({ present: { commitments: [aCommitment({ revision: 5, text: 'Theirs' })] } });
  const answers = [new Problem('refused', 'Somebody changed this meanwhile.', { status: 409 }), now];
  let board = aBoard({ present: { commitments: [aCommitment()] } });
  const { document, root, called } = await page(board, { ofBoard: () => board, change: () => answers.shift() });
  buttonNamed(root, 'Edit the commitment Every page is <b>measured</b>').click();
  const dialog = document.querySelector('#ballast-commitment-dialog');
  type(dialog.querySelector('#text'), 'Mine');
  board = now;
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /Somebody changed this meanwhile\./);
  assert.equal(dialog.querySelector('#text').value, 'Mine');
  assert.match(textOf(root), /Theirs/);
  submit(dialog);
  await settle();
  assert.deepEqual(called('change').map(([, , slot, { text, revision }]) => [slot, text, revision]), [[1, 'Mine', 4], [1, 'Mine', 5]]);
});

test('says at the end what became of it, in words', async () => {
  const { document, root, called } = await page(aBoard({ last: { commitments: [aCommitment()] } }));
  buttonNamed(root, 'What became of it: Every page is <b>measured</b>').click();
  const dialog = document.querySelector('#ballast-commitment-end-dialog');
  type(dialog.querySelector('#kept'), 'no');
  type(dialog.querySelector('#words'), 'Nobody had time.');
  submit(dialog);
  await settle();
  assert.deepEqual(called('end'), [[7, '2027-01-01', 1, { kept: 'no', words: 'Nobody had time.', revision: 4 }]]);
});

test('takes one back after a question', async () => {
  const { document, root, called } = await page(aBoard({ present: { commitments: [aCommitment()] } }));
  buttonNamed(root, 'Take back: Every page is <b>measured</b>').click();
  assert.deepEqual(called('takeBack'), []);
  submit(document.querySelector('#ballast-take-back-dialog'));
  await settle();
  assert.deepEqual(called('takeBack'), [[7, '2027-04-01', 1, 4]]);
});

test('greys out what is not allowed with its reason, and is absent without a strategy', async () => {
  const refusal = aProblem('Only who sets up the board.');
  const { root } = await page(aBoard({
    present: { commitments: [aCommitment({ canChange: false, canEnd: false })], canAdd: false, addRefusal: refusal },
    next: { canAdd: false, addRefusal: refusal },
  }));
  const add = buttonNamed(root, 'Commit to something: This quarter, Thu, Apr 1, 2027 to Wed, Jun 30, 2027');
  assert.equal(add.title, 'Only who sets up the board.');
  assert.doesNotMatch(textOf(root), /Take back|What became|Next quarter/);
  assert.equal(textOf((await page(aBoard({ actions: [] }))).root), '');
  assert.equal(textOf((await page({ ...aBoard({ actions: [] }), quarters: [] })).root), '');
});

test('the strategy shows the same by team, without buttons', () => {
  const { root } = openPage('<div id="root"></div>');
  render(root, teamCommitments({ teams: [aBoard({ present: { commitments: [aCommitment()] } })], teamsHidden: true }));
  assert.match(textOf(root), /What the teams commit themselves to.*Payments.*Every page is.*Policies give 13 person-days.*Teams whose board you may not see are left out\.$/);
  assert.equal(root.querySelector('button'), null);
  render(root, teamCommitments({ teams: [], teamsHidden: false }));
  assert.equal(textOf(root), '');
});
