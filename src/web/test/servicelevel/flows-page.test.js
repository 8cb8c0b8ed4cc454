import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { isoDay } = await import('../../src/shared/format.js');
const { mountFlows } = await import('../../src/servicelevel/flows-page.js');

const STEP = { name: 'Page <b>', service: 'shop', acceptable: 1, times: 1, optional: false, parallel: false, measured: 0.5, within: true };
const LEVEL = {
  indicator: 'Payments that go through',
  target: 99.5,
  window: 'days-28',
  intervalHours: 1,
  source: 'https://monitor.example.com/d/1',
  trial: false,
  keyResult: null,
  agreement: { with: { displayName: 'Sofia', former: false }, agreedOn: '2026-09-01', sentence: 'Below it people call.', reviewOn: '2027-03-01', reviewDue: false },
  state: 'missed',
  percent: 98.9,
  newestAt: '2026-11-23T09:00:00Z',
  budget: { minutes: 201.6, usedMinutes: 110, usedPercent: 54, daysToExhaustion: 3 },
  points: [
    { from: '2026-11-23T07:00:00Z', percent: 100 },
    { from: '2026-11-23T08:00:00Z', percent: 97.8 },
  ],
};
const FLOW = {
  id: 7,
  revision: 3,
  name: 'Pay <i>now</i>',
  owner: { displayName: 'Maya', former: false },
  target: 6,
  statistic: 'p95',
  endToEnd: null,
  steps: [STEP, { ...STEP, within: false, measured: 1.5 }],
  time: { least: 10, most: 10, basis: 'upper-estimate', verdict: 'over', acceptable: 20 },
  level: LEVEL,
  notices: [{ threshold: 50, at: '2026-11-23T09:00:00Z', over: null }],
  hints: [{ code: 'x', message: 'Somebody should look.', field: null }],
  canPush: true,
};

async function flows(change = {}, answers = {}) {
  const page = openPage();
  const calls = [];
  const list = { departmentId: 1, departmentName: 'Commerce', flows: [{ ...FLOW, ...change }], keyResults: [], canEdit: true, editRefusal: null };
  const answer = (name, usual) => async (...args) => {
    calls.push([name, ...args]);
    const value = answers[name] ?? usual;
    if (value instanceof Error) {
      throw value;
    }
    return value;
  };
  await mountFlows(page.root, 1, {
    flows: answer('flows', list),
    add: answer('add', list),
    change: answer('change', list),
    remove: answer('remove', list),
    push: answer('push', FLOW),
    levelLog: answer('levelLog', { changes: [], more: false }),
    tryTargets: answer('tryTargets', { points: 3, lowest: 96, candidates: [{ target: 95, breaches: 0, below: 0 }, { target: 99, breaches: 2, below: 3 }] }),
  });
  await settle();
  return { ...page, calls, list };
}

test('a slow flow of fast pages is red, and its sum is called an upper estimate', async () => {
  const { root } = await flows();
  assert.match(textOf(root.querySelector('h2')), /Pay <i>now<\/i> too slow/);
  assert.match(textOf(root.querySelector('.ballast-flow-time')), /10 s of 6 s · upper estimate/);
  assert.equal(root.querySelectorAll('.ballast-step-within').length, 1);
  assert.equal(root.querySelectorAll('.ballast-step-over').length, 1);
});

test('says how the level stands, what is left, and who agreed', async () => {
  const { root } = await flows();
  const level = textOf(root.querySelector('.ballast-level'));
  assert.match(level, /missed/);
  assert.match(level, /98.9 % · target 99.5 % over 28 days/);
  assert.match(level, /54 % of the error budget used: 110 of 201.6 minutes/);
  assert.match(level, /lasts 3 more days/);
  assert.match(level, /Agreed with Sofia/);
  assert.equal(root.querySelectorAll('.ballast-levels .ballast-level-below').length, 1);
  assert.equal(root.querySelectorAll('.ballast-notices li').length, 1);
});

test('what nobody measured is neither green nor red, and what is too slow already is told apart', async () => {
  const open = await flows({ time: { least: 20, most: 20, basis: 'acceptable', verdict: 'not-measured', acceptable: 20 } });
  assert.match(textOf(open.root.querySelector('h2')), /not measured/);
  assert.equal(open.root.querySelector('h2 .aui-lozenge').className.trim(), 'aui-lozenge aui-lozenge-subtle');
  assert.match(textOf(open.root.querySelector('.ballast-flow-time')), /not all of them are measured yet/);
  const over = await flows({ time: { least: 171, most: 171, basis: 'at-least', verdict: 'over', acceptable: 20 } });
  assert.match(textOf(over.root.querySelector('.ballast-flow-time')), /171 s of 6 s · the steps measured so far; the whole takes longer/);
});

test('silence says nothing good of the error budget', async () => {
  const unused = { minutes: 201.6, usedMinutes: 0, usedPercent: 0, daysToExhaustion: null };
  const never = await flows({ level: { ...LEVEL, state: 'no-data', percent: null, newestAt: null, points: [], budget: unused } });
  assert.match(textOf(never.root.querySelector('.ballast-level')), /error budget: 201\.6 minutes/);
  assert.doesNotMatch(textOf(never.root.querySelector('.ballast-level')), /budget used:|went wrong/);
  const silent = await flows({ level: { ...LEVEL, state: 'no-data', percent: null, budget: unused } });
  assert.match(textOf(silent.root.querySelector('.ballast-level')), /0 % of the error budget used: 0 of 201\.6 minutes.*nobody knows how much of it is left/);
  const good = await flows({ level: { ...LEVEL, state: 'met', budget: unused } });
  assert.match(textOf(good.root.querySelector('.ballast-level')), /nothing went wrong in the last week/);
});

test('a typed value and pasted ones are both sent, so that the server can say that it takes one of them', async () => {
  const refusal = new Problem('refused', 'no', { fields: { pasted: 'Not both.' } });
  const { root, calls, document } = await flows({}, { push: refusal });
  buttonNamed(root, 'New values of Pay <i>now</i>').click();
  type(document.getElementById('percent'), '99');
  type(document.getElementById('pasted'), '2026-11-23T07:00:00Z;99');
  submit(document.getElementById('ballast-values-dialog'));
  await settle();
  assert.deepEqual(calls.find(([name]) => name === 'push'), ['push', 7, { points: [{ percent: 99 }], pasted: '2026-11-23T07:00:00Z;99' }]);
  assert.equal(textOf(document.getElementById('pasted-error')), 'Not both.');
});

test('silence is no data, and a source that is no link of the web is a text', async () => {
  const { root } = await flows({ level: { ...LEVEL, state: 'no-data', percent: null, points: [], source: 'javascript:alert(1)' } });
  assert.match(textOf(root.querySelector('.ballast-level')), /no data/);
  assert.equal(root.querySelector('.ballast-level a'), null);
});

test('sends a typed value as it is, and pasted ones as a text', async () => {
  const { root, calls, document } = await flows();
  buttonNamed(root, 'New values of Pay <i>now</i>').click();
  type(document.getElementById('percent'), '99.25');
  submit(document.getElementById('ballast-values-dialog'));
  await settle();
  assert.deepEqual(calls.find(([name]) => name === 'push'), ['push', 7, { points: [{ percent: 99.25 }] }]);

  buttonNamed(root, 'New values of Pay <i>now</i>').click();
  type(document.getElementById('pasted'), '2026-11-23T07:00:00Z;99');
  submit(document.getElementById('ballast-values-dialog'));
  await settle();
  assert.deepEqual(calls.filter(([name]) => name === 'push')[1], ['push', 7, { pasted: '2026-11-23T07:00:00Z;99' }]);
});

test('an edit names the revision that was read and keeps the people whom nobody named anew', async () => {
  const { root, calls, document } = await flows();
  buttonNamed(root, 'Edit Pay <i>now</i>').click();
  submit(document.getElementById('ballast-flow-dialog'));
  await settle();
  const [, id, request] = calls.find(([name]) => name === 'change');
  assert.equal(id, 7);
  assert.equal(request.revision, 3);
  assert.equal('owner' in request, false);
  assert.equal('agreedWith' in request.level, false);
  assert.equal(request.level.agreedOn, '2026-09-01');
  assert.deepEqual(request.steps[0], { name: 'Page <b>', service: 'shop', acceptable: 1, times: 1, optional: false, parallel: false, measured: 0.5 });
});

test('offers no day that has not come for an agreement, unless it stands there already', async () => {
  const today = isoDay(Date.now());
  const { root, document } = await flows();
  buttonNamed(root, 'Edit Pay <i>now</i>').click();
  assert.equal(document.getElementById('level.agreedOn').max, today);
  const ahead = await flows({ level: { ...LEVEL, agreement: { ...LEVEL.agreement, agreedOn: '2999-01-01' } } });
  buttonNamed(ahead.root, 'Edit Pay <i>now</i>').click();
  assert.equal(ahead.document.getElementById('level.agreedOn').max, '2999-01-01');
});

test('a refusal is shown at the field of its step, and nothing typed is lost', async () => {
  const refusal = new Problem('refused', 'no', { fields: { 'steps[1].acceptable': 'Too long.' } });
  const { root, document } = await flows({}, { change: refusal });
  buttonNamed(root, 'Edit Pay <i>now</i>').click();
  type(document.getElementById('steps[1].name'), 'Another page');
  submit(document.getElementById('ballast-flow-dialog'));
  await settle();
  assert.equal(document.getElementById('steps[1].name').value, 'Another page');
  assert.equal(textOf(document.getElementById('steps[1].acceptable-error')), 'Too long.');
});

const REPLACED = { sequence: 1, from: '2026-11-23T07:00:00Z', hoursBefore: 1, before: 12.5, setBy: { displayName: 'Li <i>', former: false }, setAt: '2026-11-23T08:00:00Z', hours: 1, after: 99, by: { displayName: 'Maya', former: false }, at: '2026-11-23T09:00:00Z' };

test('whoever sees a flow reads which values were replaced, by whom, and what stood there', async () => {
  const changes = [REPLACED, { ...REPLACED, sequence: 0, hoursBefore: 4, before: 0, setBy: null, setAt: null }];
  const { root, calls, document } = await flows({ canPush: false }, { levelLog: { changes, more: false } });
  buttonNamed(root, 'Replaced values of Pay <i>now</i>').click();
  await settle();
  assert.deepEqual(calls.at(-1), ['levelLog', 7, undefined]);
  assert.match(textOf(document.getElementById('ballast-level-log-dialog')), /Values of Pay <i>now<\/i> that another one replaced/);
  const [known, older] = [...document.querySelectorAll('#ballast-level-log-dialog tbody tr')];
  assert.match(textOf(known), /Maya.*: from 12\.5 % to 99 %.*12\.5 % was written down by Li <i> on/);
  assert.doesNotMatch(textOf(known), /interval/);
  assert.match(textOf(older), /The interval had 4 h, and has 1 h now\..*0 % is older than this log/);
});

test('without a service level there is no log of values', async () => {
  const { root } = await flows({ level: null });
  assert.equal([...root.querySelectorAll('button')].some((each) => /Replaced values/.test(textOf(each))), false);
});

test('draws how often each target would have been missed', async () => {
  const { root, document } = await flows();
  buttonNamed(root, 'Try targets for Pay <i>now</i>').click();
  type(document.getElementById('pasted'), '99\n96\n98');
  submit(document.getElementById('ballast-trial-dialog'));
  await settle();
  assert.equal(document.querySelectorAll('.ballast-trial tbody tr').length, 2);
  assert.match(textOf(document.querySelector('.ballast-trial')), /Values: 3, the lowest is 96 %/);
});

test('says why nothing can be shown', async () => {
  const { root } = await flows({}, { flows: new Problem('refused', 'There is no such department.') });
  assert.match(textOf(root), /There is no such department\./);
});
