import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aBoard, aCandidate, aPolicy, aSuggestion, fakeGateway } from '../support/builders.js';
import { aQuota } from '../support/cadence.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');
const { weeksFrom } = await import('../../src/planning/weeks.js');

const KANBAN = { jiraBoard: { id: 1, name: 'Operations board', type: 'kanban' } };

async function boardPage(answers = {}) {
  const page = openPage('<div id="root" class="x"><p>Loading</p></div>');
  const fake = fakeGateway({ ...KANBAN, ...answers });
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

/** Of the week that runs. */
const monday = () => weeksFrom(Date.now())[0].week;

test('weeks run from Monday to Sunday in the person’s zone', () => {
  openPage('<div data-ballast-time-zone="Pacific/Auckland"></div>');
  const [first, second] = weeksFrom(Date.parse('2026-11-29T11:30:00Z'));
  assert.deepEqual([first.week, second.week], ['2026-11-30', '2026-12-07'], 'it is Monday in Auckland');
  assert.equal(first.startDate, '2026-11-29T11:00:00.000Z');
  openPage('');
  assert.equal(weeksFrom(Date.parse('2026-11-29T11:30:00Z'))[0].week, '2026-11-23', 'and Sunday in Greenwich');
});

test('a Kanban board is asked for this week and never for sprints', async () => {
  const { root, called } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ planned: 1 }) }) });
  assert.deepEqual(called('sprints'), []);
  assert.equal(called('suggestion')[0][1], `W${monday()}`);
  assert.equal(called('suggestion')[0][2].days.first, monday());
  assert.match(textOf(root.querySelector('.ballast-budget')), /1–2 tech tasks a week, 1 planned so far, each up to 1 person-day/);
  const weeks = [...root.querySelectorAll('#ballast-sprint option')].map(textOf);
  assert.equal(weeks.length, 4);
  assert.match(weeks[0], /^the week .+, running$/);
  type(root.querySelector('#ballast-sprint'), '-2');
  await settle();
  assert.notEqual(called('suggestion').at(-1)[1], `W${monday()}`);
  assert.equal(called('suggestion').at(-1)[2].startedAt, null, 'a week to come has the newest policy');
  assert.deepEqual([0, 1].map((at) => called('suggestion').at(at - 2)[2].later), [false, true], 'only the week that runs pays back what is owed');
});

test('takes an issue on for the week, and out of it again', async () => {
  let standing = 'dropped';
  const planned = [{ candidate: aCandidate(), canUndo: true, undoRefusal: null }];
  const suggestion = () => (standing === 'taken' ? aSuggestion({ picks: [], planned, quota: aQuota({ planned: 2 }) }) : aSuggestion());
  const { root, called } = await boardPage({ suggestion, planWeek: (...asked) => void (standing = asked[3]) });
  root.querySelector('[aria-label^="Take on: PAY-12 in the week "]').click();
  await settle();
  assert.deepEqual(called('planWeek'), [[1, monday(), 'PAY-12', 'taken']]);
  assert.match(textOf(root.querySelector('.ballast-planned')), /In this week.*PAY-12/);
  assert.match(textOf(root), /This week has all the tech tasks that the policy allows/);
  root.querySelector('[aria-label^="Undo: take PAY-12 out of the week "]').click();
  await settle();
  assert.deepEqual(called('planWeek').at(-1), [1, monday(), 'PAY-12', 'dropped']);
  assert.match(textOf(root.querySelector('.ballast-suggestion [role=status]')), /PAY-12 is not in the week .+ any more\./);
});

test('keeps an absence with its week', async () => {
  const { root, document, called } = await boardPage({ suggestion: aSuggestion({ picks: [] }) });
  assert.match(textOf(root), /Nothing to suggest for this week\./);
  buttonNamed(root, 'Absence…').click();
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-absence-days'), '2');
  submit(dialog);
  await settle();
  assert.deepEqual(called('setAbsence')[0].slice(0, 3), [1, `W${monday()}`, 2]);
});

test('says what is owed by the week', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ max: 3, payback: 1, owed: 1 }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /1–2 tech tasks a week, and 1 owed: at most 3/);
  const one = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ min: 1, max: 2, policyMax: 1, payback: 1, owed: 1 }) }) });
  assert.match(textOf(one.root.querySelector('.ballast-budget')), /1 tech task a week, and 1 owed: at most 2, 0 planned so far, each up to 1 person-day/);
});

test('speaks of one task a week in the singular', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ min: 1, max: 1, policyMax: 1 }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /1 tech task a week, 0 planned so far, up to 1 person-day/);
});

test('a policy of weeks has no length of sprints to choose', async () => {
  const board = aBoard({ policy: aPolicy({ sprintWeeks: 2 }) });
  const { root, document, called } = await boardPage({ board });
  buttonNamed(root.querySelector('.ballast-split-side'), 'Change…').click();
  const dialog = document.getElementById('ballast-policy-dialog');
  assert.equal(dialog.querySelector('#ballast-policy-sprintWeeks'), null);
  submit(dialog);
  await settle();
  assert.equal(called('setPolicy')[0][1].policy.sprintWeeks, 1);
});
