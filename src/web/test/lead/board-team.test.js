import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardTeam } = await import('../../src/lead/board-team.js');

const maya = { displayName: 'Maya <b>L</b>', former: false };
const LEAD = {
  lead: maya,
  deputy: { displayName: 'Li', former: false },
  rotation: [],
  nextTurn: null,
  awayUntil: null,
  inCharge: maya,
  nobodyInCharge: false,
  nextRound: '2027-02-26',
  daysLeft: 94,
  urgency: 'later',
  running: null,
  history: [{ since: '2026-11-24T09:00:00Z', lead: maya, deputy: null, by: null }],
  canAppoint: true,
  appointRefusal: null,
  canRun: true,
};
const FAIRNESS = { budgetDays: 26, plannedDays: 25, voters: 4, unrepresented: 2, leftOutCount: 1, named: true, leftOut: [{ issueId: 7, issueKey: 'PAY-7', summary: 'Old JDK', estimate: 2, rank: 9 }], withoutEstimate: 3 };

async function team(answers = {}) {
  const page = openPage();
  const calls = [];
  const answer = (name, usual) => async (...args) => {
    calls.push([name, ...args]);
    const value = answers[name] ?? usual;
    if (value instanceof Error) {
      throw value;
    }
    return value;
  };
  const gateway = { lead: answer('lead', LEAD), nameLead: answer('nameLead', LEAD), schedule: answer('schedule', LEAD), fairness: answer('fairness', FAIRNESS) };
  await mountBoardTeam(page.root, 7, gateway);
  await settle();
  return { ...page, calls };
}

test('says how many people find nothing of theirs, and which items a share would have bought', async () => {
  const { root } = await team();
  assert.match(textOf(root), /2 of 4/);
  assert.match(textOf(root), /PAY-7 Old JDK – 2 person-days, place 9/);
});

test('names no item when it must not', async () => {
  const { root } = await team({ fairness: { ...FAIRNESS, voters: 3, named: false, leftOut: [] } });
  assert.equal(root.querySelector('#ballast-fairness-title').parentElement.querySelector('li'), null);
  assert.match(textOf(root), /2 of 3/);
});

test('marks a round that is overdue in words, and says when nobody is in charge', async () => {
  const { root } = await team({ lead: { ...LEAD, daysLeft: -1, urgency: 'overdue', inCharge: null, nobodyInCharge: true } });
  assert.match(textOf(root.querySelector('.aui-lozenge-error')), /Overdue/);
  assert.match(textOf(root), /Nobody is in charge/);
});

test('says of one day that it is yesterday or tomorrow', async () => {
  const late = await team({ lead: { ...LEAD, daysLeft: -1, urgency: 'overdue' } });
  assert.match(textOf(late.root), /was due yesterday/);
  const soon = await team({ lead: { ...LEAD, daysLeft: 1, urgency: 'soon' } });
  assert.match(textOf(soon.root), /is due tomorrow/);
});

test('leads to the round that runs, with its deadline, instead of saying when the next one is due', async () => {
  const running = { title: 'Q4 <i>', stage: 'vote', deadline: '2027-01-15T22:30:00Z', late: false };
  const { root } = await team({ lead: { ...LEAD, urgency: 'overdue', daysLeft: -3, running } });
  assert.match(textOf(root), /“Q4 <i>” is running, at the stage “Vote”. It takes answers until .*2027/);
  assert.match(root.querySelector('a[href*="ballast/round"]').getAttribute('href'), /round\?boardId=\d+$/);
  assert.equal(root.querySelector('.aui-lozenge-error'), null);
  const { root: later } = await team({ lead: { ...LEAD, running: { ...running, late: true } } });
  assert.match(textOf(later), /deadline of this stage has passed/);
});

test('shows nothing of what can not be read', async () => {
  const { root } = await team({ lead: new Problem('refused', 'no'), fairness: new Problem('refused', 'no') });
  assert.equal(textOf(root), '');
});

test('names a lead by login names', async () => {
  const { root, calls, document } = await team();
  buttonNamed(root, 'Name the lead…').click();
  type(document.querySelector('#ballast-lead-lead'), 'li');
  type(document.querySelector('#ballast-lead-rotation'), 'li, maya');
  submit(document.querySelector('#ballast-lead-dialog'));
  await settle();
  assert.deepEqual(calls.at(-1), ['nameLead', 7, { lead: 'li', deputy: '', rotation: ['li', 'maya'], nextTurn: null }]);
});
