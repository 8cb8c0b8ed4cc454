import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, aProblem, aSuggestion, fakeGateway, SPRINTS } from '../support/builders.js';
import { aCadence, aCapacity, aQuota } from '../support/cadence.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

const ITEM = {
  kind: 'tech-week',
  planned: '2026-12-14',
  issueId: 10001,
  issueKey: 'PAY-12',
  summary: 'Ledger entries are written twice',
  estimate: 8,
  resolved: false,
  assigned: false,
  plan: '',
  standing: 'taken',
};
const HACK_DAY = {
  planned: '2026-11-19',
  day: '2026-11-20',
  fit: 'moved',
  holiday: 'Founders’ day',
  mobDay: 4,
  taken: [],
  unfinished: null,
  pick: aCandidate({ issueId: 10005, estimate: 3 }),
  spares: [aCandidate({ issueId: 10006 })],
  continued: false,
  drivers: ['Ann', 'Ben'],
  turnMinutes: 15,
};
const WEEK = {
  planned: '2026-12-14',
  first: '2026-12-14',
  last: '2026-12-20',
  daysUntil: 6,
  reminder: 'next',
  capacity: 16,
  holidays: 1,
  taken: 8,
  items: [ITEM],
  prepareBy: '2026-12-07',
  unprepared: 1,
};

async function boardPage(answers = {}) {
  const page = openPage('<div id="root"></div>');
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('shows the capacity as a sum that adds up', async () => {
  const capacity = aCapacity({ days: 40, holidayDays: 4, absentDays: 0.5, techWeekDays: 20, hackDayDays: 4, availableDays: 11.5 });
  const { root } = await boardPage({ suggestion: aSuggestion({ capacity }) });
  const sum = '11.5 person-days available: 40 in all − 4 holidays − 0.5 absence − 20 tech week − 4 hack day';
  assert.equal(textOf(root.querySelector('.ballast-budget .ballast-sum')), sum);
  assert.equal(root.querySelector('.ballast-budget [role=img]').getAttribute('aria-label'), sum);
});

test('asks for sprint dates where nothing of the calendar could be taken off', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ capacity: aCapacity({ datesMissing: true }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /20 person-days available.*Set sprint dates/);
});

test('says in place of the quota why it rests', async () => {
  const suspended = aProblem('A war room takes the whole sprint.');
  const { root } = await boardPage({ suggestion: aSuggestion({ picks: [], quota: aQuota({ min: 0, max: 0, policyMax: 0, suspended }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /^A war room takes the whole sprint\./);
});

test('names the hack day, why it is not on its day, the one task of the mob and who drives', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ hackDay: HACK_DAY }) });
  const card = textOf(root.querySelector('[aria-labelledby=ballast-hackday-title]'));
  assert.match(card, /Fri, Nov 20, 2026\. The whole team works on one task: 4 person-days\./);
  assert.match(card, /Thu, Nov 19, 2026 is a holiday \(Founders’ day\), so the hack day is on Fri, Nov 20, 2026\./);
  assert.match(card, /Suggested for the mob PAY-16/);
  assert.match(card, /Spares, if it is done early or stuck ?PAY-17/);
  assert.match(card, /At the keyboard, 15 minutes each: Ann → Ben\./);
});

test('takes the task of the mob on, and reads the suggestion anew', async () => {
  const { root, called } = await boardPage({ suggestion: aSuggestion({ hackDay: HACK_DAY }), changeItem: aCadence() });
  buttonNamed(root, 'Take PAY-16 on for the hack day').click();
  await settle();
  assert.deepEqual(called('changeItem'), [[1, 'hack-day', '2026-11-19', 'PAY-16', { standing: 'taken', plan: '' }]]);
  assert.equal(called('suggestion').length, 2);
});

test('lets the team go on with what the last hack day left open', async () => {
  const unfinished = { ...ITEM, kind: 'hack-day', planned: '2026-11-05' };
  const { root, called } = await boardPage({ suggestion: aSuggestion({ hackDay: { ...HACK_DAY, unfinished } }), changeItem: aCadence() });
  buttonNamed(root, 'Continue on this hack day').click();
  await settle();
  assert.deepEqual(called('changeItem'), [[1, 'hack-day', '2026-11-05', 'PAY-12', { standing: 'continued', plan: '' }]]);
});

test('a lost hack day says so and can be moved within the sprint', async () => {
  const hackDay = { ...HACK_DAY, day: null, fit: 'lost', pick: null, spares: [] };
  const { root, document, called } = await boardPage({ sprints: [SPRINTS[0]], suggestion: aSuggestion({ hackDay }), move: aCadence() });
  assert.match(textOf(root.querySelector('[aria-labelledby=ballast-hackday-title]')), /Lost: no working day is left after Thu, Nov 19, 2026/);
  buttonNamed(root.querySelector('[aria-labelledby=ballast-hackday-title]'), 'Move…').click();
  const dialog = document.getElementById('ballast-move-dialog');
  type(dialog.querySelector('#ballast-move-to'), '2026-11-17');
  submit(dialog);
  await settle();
  assert.deepEqual(called('move'), [[1, { kind: 'hack-day', from: '2026-11-19', to: '2026-11-17', firstDay: '2026-11-16', lastDay: '2026-11-20' }]]);
});

test('a hack day whose day a tech week has says that it rests and can be moved', async () => {
  const hackDay = { ...HACK_DAY, day: null, fit: 'rests', pick: null, spares: [] };
  const { root } = await boardPage({ sprints: [SPRINTS[0]], suggestion: aSuggestion({ hackDay }) });
  const card = root.querySelector('[aria-labelledby=ballast-hackday-title]');
  assert.match(textOf(card), /The hack day of Thu, Nov 19, 2026 rests: a tech week or a war room has its day\./);
  assert.ok(buttonNamed(card, 'Move…'));
});

test('shows due slices apart from the quota and adds one', async () => {
  const slice = { initiativeId: 3, title: 'One ledger', issueId: 10009, issueKey: 'PAY-20', summary: 'Second half', effort: 5, lateSprints: 3, late: true, inSprint: false, canAdd: true, addRefusal: null };
  const allocations = [{ initiativeId: 3, title: 'One ledger', people: 2, days: 10, until: '2026-12-28' }];
  const { root, called } = await boardPage({ suggestion: aSuggestion({ slices: [slice], allocations }) });
  const part = textOf(root.querySelector('[aria-labelledby=ballast-slices-title]'));
  assert.match(part, /PAY-20 Second half next slice of One ledger, 5 person-days ?late by 3 sprints/);
  assert.match(part, /2 people work on One ledger alone: 10 person-days of this sprint, until Mon, Dec 28, 2026\./);
  buttonNamed(root, 'Add the slice PAY-20 to Sprint 12').click();
  await settle();
  assert.deepEqual(called('addToSprint'), [[12, 'PAY-20']]);
});

test('reminds of a near tech week and of what has nobody or no plan', async () => {
  const { root } = await boardPage({ cadence: aCadence({ techWeek: WEEK }) });
  const card = root.querySelector('[aria-labelledby=ballast-techweek-title]');
  assert.match(textOf(card.querySelector('.aui-message-warning')), /Next tech week: Mon, Dec 14, 2026, in 6 days\./);
  assert.match(textOf(card), /1 of what you take on has nobody to do it or no plan/);
  assert.match(textOf(card), /8 of 16 person-days taken on/);
  assert.match(textOf(card), /nobody is assigned ?no plan yet/);
});

test('suggests what fills a tech week, and takes it on', async () => {
  const fill = { capacity: 16, taken: 8, suggested: 8, candidates: [aCandidate({ issueId: 10007, estimate: 8 })], people: [2] };
  const { root, called } = await boardPage({ cadence: aCadence({ techWeek: WEEK }), fill, changeItem: aCadence({ techWeek: WEEK }) });
  buttonNamed(root, 'Suggest what to take on').click();
  await settle();
  assert.match(textOf(root), /8 person-days, for a pair/);
  buttonNamed(root, 'Take on: PAY-18').click();
  await settle();
  assert.deepEqual(called('changeItem'), [[1, 'tech-week', '2026-12-14', 'PAY-18', { standing: 'taken', plan: '' }]]);
  assert.equal(called('fill').length, 2, 'and asks what would come next');
});

test('moves a tech week, with the rhythm unless somebody says otherwise', async () => {
  const { root, document, called } = await boardPage({ cadence: aCadence({ techWeek: WEEK }), move: aCadence({ techWeek: WEEK }) });
  buttonNamed(root.querySelector('[aria-labelledby=ballast-techweek-title]'), 'Move…').click();
  const dialog = document.getElementById('ballast-move-dialog');
  type(dialog.querySelector('#ballast-move-to'), '2027-01-11');
  submit(dialog);
  await settle();
  assert.deepEqual(called('move'), [[1, { kind: 'tech-week', from: '2026-12-14', to: '2027-01-11', rhythmFollows: true }]]);
});

test('opens a war room with a goal and an end, and can end it', async () => {
  const warRoom = { first: '2026-11-16', last: '2026-11-27', goal: 'No lost payments', startedBy: { displayName: 'Ada', former: false }, running: true, daysLeft: 9, capacity: 40, taken: 0, items: [] };
  const { root, document, called } = await boardPage({ startWarRoom: aCadence({ warRoom }), endWarRoom: aCadence() });
  buttonNamed(root, 'Open a war room…').click();
  const dialog = document.getElementById('ballast-warroom-dialog');
  type(dialog.querySelector('#ballast-warroom-goal'), 'No lost payments');
  type(dialog.querySelector('#ballast-warroom-first'), '2026-11-16');
  type(dialog.querySelector('#ballast-warroom-last'), '2026-11-27');
  submit(dialog);
  await settle();
  assert.deepEqual(called('startWarRoom'), [[1, { goal: 'No lost payments', firstDay: '2026-11-16', lastDay: '2026-11-27' }]]);
  assert.match(textOf(root.querySelector('[aria-labelledby=ballast-warroom-title]')), /No lost payments ?Until Fri, Nov 27, 2026: 9 days left\. Every quota rests\./);
  buttonNamed(root, 'End today').click();
  await settle();
  assert.deepEqual(called('endWarRoom'), [[1, '2026-11-16']]);
});

test('keeps weekdays, drivers and pasted holidays, and removes one', async () => {
  const calendar = { weekdays: ['monday', 'tuesday'], holidays: [{ day: '2026-12-25', name: 'Christmas Day' }], drivers: ['Ann'], turnMinutes: 15, canEdit: true, editRefusal: null };
  const { root, document, called } = await boardPage({ calendar, setCalendar: calendar, addHolidays: calendar, removeHoliday: calendar });
  buttonNamed(root, 'Calendar…').click();
  await settle();
  const dialog = document.getElementById('ballast-calendar-dialog');
  buttonNamed(dialog, 'Remove Fri, Dec 25, 2026').click();
  type(dialog.querySelector('#ballast-calendar-text'), '2027-01-01 New Year');
  type(dialog.querySelector('#ballast-calendar-drivers'), 'Ann\nBen\n');
  submit(dialog);
  await settle();
  assert.deepEqual(called('setCalendar'), [[1, { weekdays: ['monday', 'tuesday'], drivers: ['Ann', 'Ben'], turnMinutes: 15 }]]);
  assert.deepEqual(called('removeHoliday'), [[1, '2026-12-25']]);
  assert.deepEqual(called('addHolidays'), [[1, '2027-01-01 New Year']]);
  assert.equal(called('suggestion').length, 2, 'the sprint may have other days now');
});
