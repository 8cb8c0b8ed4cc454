import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';
import { CANDIDATE, CLOSED, COMPARISON, NONE, OWING, RECORD, STARVED, amount, flow, sprint } from '../support/records.js';

openPage('');
const { mountBoardRecord } = await import('../../src/record/board-record.js');

async function past(answers = {}, now = () => Date.parse('2026-12-01T12:00:00Z')) {
  const page = openPage('<div data-ballast-time-zone="Europe/Paris" id="root"></div>');
  const calls = [];
  const answer = (name, usual) => async (...args) => {
    calls.push([name, ...args]);
    const value = answers[name] ?? usual;
    if (value instanceof Error) {
      throw value;
    }
    return value;
  };
  const gateway = {
    record: answer('record', RECORD),
    recordSprints: answer('recordSprints', RECORD),
    forgive: answer('forgive', { ...RECORD, owed: 0 }),
    starved: answer('starved', NONE),
    decide: answer('decide', NONE),
    comparison: answer('comparison', COMPARISON),
    takePart: answer('takePart', { ...COMPARISON, takesPart: false }),
    jiraBoard: answer('jiraBoard', { type: 'scrum' }),
    closedSprints: answer('closedSprints', []),
  };
  await mountBoardRecord(page.root, 7, gateway, now);
  await settle();
  return { ...page, calls, called: (name) => calls.filter(([each]) => each === name) };
}

test('says in how many sprints the promise was kept, in words and as a row of marks, oldest first', async () => {
  const { root } = await past();
  assert.match(textOf(root), /Amber Promise kept in 5 of the last 8 sprints/);
  const marks = [...root.querySelectorAll('.ballast-promise-mark')].map(textOf);
  assert.deepEqual(marks, ['✓Sprint <b>1: kept, 1 done, 1 promised', '✗Sprint <b>2: missed, 0 done, 1 promised', '✓Sprint <b>3: kept, 1 done, 1 promised']);
  assert.equal(root.querySelector('b'), null);
});

test('says why nothing was promised', async () => {
  const sprints = [sprint(1, { mark: 'not-asked', ground: 'war-room', fewest: 0, most: 0 })];
  const { root } = await past({ record: { ...RECORD, kept: 0, of: 0, health: 'warming-up', sprints } });
  assert.match(textOf(root.querySelector('.ballast-promise-mark')), /nothing was promised, a war room was on/);
  assert.match(textOf(root), /Warming up No sprint has had a promise/);
  const shutdown = await past({ record: { ...RECORD, sprints: [sprint(1, { mark: 'not-asked', ground: 'holidays', fewest: 0, most: 0 })] } });
  assert.match(textOf(shutdown.root.querySelector('.ballast-promise-mark')), /nothing was promised, nobody worked in it/);
});

test('draws what was paid and created with the numbers beside, and never hides a sign', async () => {
  const { root } = await past();
  const rows = [...root.querySelectorAll('tbody tr')].map(textOf);
  assert.match(rows[1], /0 done of 1 planned; 1–2 asked for– 2 \(1.5 person-days\)1 without estimate–\+2 \(\+1.5 person-days\)/);
  assert.match(rows[0], /−1 \(−1 person-days\)/);
  assert.equal(root.querySelector('.ballast-tone-created').style.width, '100%');
  assert.match(textOf(root), /Over the last 3 sprints the debt shrank: 0 items, −0.5 person-days/);
});

test('says what the team gave as a mob beside the tasks that it did', async () => {
  const { root } = await past({ record: { ...RECORD, sprints: [sprint(1, { flow: flow({ done: amount(1), mob: amount(1, 4) }) })] } });
  assert.match(textOf(root.querySelector('tbody tr')), /The whole team worked on one of them on a hack day: 4 person-days/);
});

test('takes what was reopened from what was paid', async () => {
  const { root } = await past({ record: { ...RECORD, sprints: [sprint(1, { flow: flow({ done: amount(1), reopened: amount(2) }) })] } });
  assert.match(textOf(root.querySelector('tbody tr')), /Less 2 reopened \(2 person-days\).*\+1 \(\+1 person-days\)/);
  assert.match(textOf(root), /the debt grew: \+1 items/);
});

test('gives the sum of a team’s switches where there is one, and nothing of a person', async () => {
  const switched = [sprint(1, { switches: { people: 6, switches: 9 } }), sprint(2), sprint(3, { switches: { people: 5, switches: 0 } })];
  const { root } = await past({ record: { ...RECORD, sprints: switched } });
  const lines = [...root.querySelectorAll('.ballast-switches li')].map(textOf);
  assert.deepEqual(lines, ['Sprint <b>1: 9 switches, in a team of 6', 'Sprint <b>3: no switch, in a team of 5']);
});

test('says nothing of switches where none may be told', async () => {
  const { root } = await past();
  assert.equal(root.querySelector('.ballast-switches'), null);
});

test('forgives an IOU with a reason', async () => {
  const { root, called, document } = await past();
  assert.match(textOf(root), /1 task is owed.*Sprint <b>2: 1 of 1 missed tasks still owed/);
  buttonNamed(root, 'Forgive what Sprint <b>2 left owing').click();
  submit(document.querySelector('#ballast-forgive-dialog'));
  await settle();
  assert.equal(called('forgive').length, 0);
  type(document.querySelector('#ballast-forgive-reason'), ' a release ');
  submit(document.querySelector('#ballast-forgive-dialog'));
  await settle();
  assert.deepEqual(called('forgive'), [['forgive', 7, 'S2', 'a release']]);
  assert.match(textOf(root), /Nothing is owed/);
});

test('shows what was forgiven, by whom and why', async () => {
  const iou = { ...OWING, forgiven: 1, left: 0, forgiveness: { reason: 'a <b>release', by: { displayName: 'Maya', former: false }, at: '2026-11-20T09:00:00Z' } };
  const { root } = await past({ record: { ...RECORD, owed: 0, sprints: [sprint(2, { iou })] } });
  assert.match(textOf(root.querySelector('details')), /Settled IOUs \(1\).*a <b>release Forgiven by Maya on Nov 20, 2026/);
});

test('records the sprints that are over and have no record, of this board alone', async () => {
  const { called } = await past({ closedSprints: CLOSED });
  assert.deepEqual(called('recordSprints'), [
    [
      'recordSprints',
      7,
      [{ sprintId: 4, week: null, name: 'Sprint 4', start: '2026-11-23T09:00:00.000Z', end: '2026-11-30T08:00:00.000Z', firstDay: '2026-11-23', lastDay: '2026-11-30' }],
    ],
  ]);
});

test('records calendar weeks of a Kanban board, from Monday to Monday in the person’s zone', async () => {
  const { called } = await past({ jiraBoard: { type: 'kanban' }, record: { ...RECORD, sprints: [] } }, () => Date.parse('2026-11-29T23:30:00Z'));
  const [, , weeks] = called('recordSprints')[0];
  assert.equal(weeks.length, 12);
  assert.deepEqual(weeks.at(-1), {
    sprintId: null,
    week: '2026-11-23',
    name: '2026-11-23',
    start: '2026-11-22T23:00:00.000Z',
    end: '2026-11-29T23:00:00.000Z',
    firstDay: '2026-11-23',
    lastDay: '2026-11-30',
  });
  assert.equal(weeks[4].start, '2026-10-04T22:00:00.000Z');
  assert.equal(called('closedSprints').length, 0);
});

test('records nothing for somebody who may not plan, and says why a button is off', async () => {
  const { root, called } = await past({ record: { ...RECORD, canPlan: false, planRefusal: { code: 'x', message: 'You may not plan.', field: null } } });
  assert.equal(called('recordSprints').length + called('jiraBoard').length, 0);
  const forgive = buttonNamed(root, 'Forgive what Sprint <b>2 left owing');
  assert.equal(forgive.getAttribute('aria-disabled'), 'true');
  assert.equal(forgive.title, 'You may not plan.');
});

test('asks for a verdict on what was passed over', async () => {
  const { root, called, document, flags } = await past({ starved: STARVED });
  assert.match(textOf(root), /PAY-9 Old <i>JDK.*Passed over by 7 sprints/);
  buttonNamed(root, 'Decide on PAY-9').click();
  type(document.querySelector('#ballast-verdict-verdict'), 'lift');
  type(document.querySelector('#ballast-verdict-note'), 'it hurts');
  submit(document.querySelector('#ballast-verdict-dialog'));
  await settle();
  assert.deepEqual(called('decide'), [['decide', 7, 9, 'lift', 'it hurts']]);
  assert.deepEqual(flags, ['Verdict on PAY-9 saved']);
  assert.equal(root.querySelector('#ballast-starved-title'), null);
});

test('offers neither to drop nor to lift what somebody may not edit, and no lift above the highest', async () => {
  const options = async (item) => {
    const { root, document } = await past({ starved: { ...STARVED, items: [item] } });
    buttonNamed(root, 'Decide on PAY-9').click();
    return [...document.querySelectorAll('#ballast-verdict-verdict option')].map((option) => option.value);
  };
  assert.deepEqual(await options({ ...STARVED.items[0], canEdit: false }), ['keep', 'slice']);
  assert.deepEqual(await options({ ...STARVED.items[0], candidate: { ...CANDIDATE, priority: 'highest' } }), ['keep', 'slice', 'drop']);
});

test('says so when there is no record yet, and offers to try again after a failure', async () => {
  assert.match(textOf((await past({ record: { ...RECORD, sprints: [] } })).root), /No sprint is on record yet/);
  const { root } = await past({ record: new Problem('network', 'Nobody answered.') });
  assert.match(textOf(root), /Nobody answered\.Try again/);
});

test('sets teams side by side once somebody asks, and lets one opt out', async () => {
  const { root, called, window } = await past();
  assert.equal(called('comparison').length, 0);
  const details = root.querySelector('details.ballast-details:last-child');
  details.open = true;
  details.dispatchEvent(new window.Event('toggle'));
  await settle();
  assert.match(textOf(details), /Payments <b>1–2 tasks a sprint.*13–26 of 260 person-days a quarter \(5–10%\)Amber 5 of 8\+3 items, −2.5 person-days in 12 sprintsMoved by \+12 percent points on average in 12 sprints, of 1 known from their beginning45 percent of the way on average, 2 of 3 measured/);
  buttonNamed(details, 'Do not take part').click();
  await settle();
  assert.deepEqual(called('takePart'), [['takePart', 7, false]]);
  assert.match(textOf(details), /This team does not take part.*Take part again/);
});

test('says of a team whose key results are not measured, or not for this person, that they are not', async () => {
  const [team] = COMPARISON.teams;
  const ways = [
    { all: 3, measured: 0, percent: null, known: 0, points: null },
    { all: 0, measured: 0, percent: null, known: 0, points: null },
  ];
  const { root, window } = await past({ comparison: { ...COMPARISON, teams: ways.map((keyResults, boardId) => ({ ...team, boardId, keyResults })) } });
  const details = root.querySelector('details.ballast-details:last-child');
  details.open = true;
  details.dispatchEvent(new window.Event('toggle'));
  await settle();
  assert.match(textOf(details), /None of 3 is measured yet.*None that you may see/);
});

test('names calendar weeks by their Monday', async () => {
  const { root } = await past({ record: { ...RECORD, sprints: [sprint(1, { key: 'W2026-11-23', name: '2026-11-23' })] } });
  assert.match(textOf(root.querySelector('tbody tr th')), /Week of Mon, Nov 23, 2026/);
});
