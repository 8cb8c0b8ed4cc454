import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextMonday } from '../../src/cadence/rhythm-form.js';
import { rhythmFacts } from '../../src/cadence/rhythm-text.js';
import { openPolicyDialog } from '../../src/planning/policy-dialog.js';
import { Problem } from '../../src/shared/problem.js';
import { aBoard, aCost, aPolicy, aRhythm } from '../support/builders.js';
import { openPage, settle, submit, textOf, type } from '../support/page.js';

function openWith(rhythm, save = async () => undefined) {
  const { document } = openPage();
  openPolicyDialog(aBoard({ policy: aPolicy({ rhythm }) }), async () => aCost(), save);
  return document.querySelector('.aui-dialog2');
}

test('a hack day on a weekday asks for the weekday and sends it', async () => {
  const saved = [];
  const dialog = openWith(aRhythm(), async (policy) => void saved.push(policy.rhythm));
  assert.equal(dialog.querySelector('#ballast-policy-rhythm-weekday'), null);
  type(dialog.querySelector('#ballast-policy-rhythm-hackDay'), 'weekday');
  type(dialog.querySelector('#ballast-policy-rhythm-weekday'), 'tuesday');
  submit(dialog);
  await settle();
  assert.equal(saved[0].hackDay, 'weekday');
  assert.equal(saved[0].occurrence, 'last');
  assert.equal(saved[0].weekday, 'tuesday');
  assert.equal(saved[0].techWeek, 'none');
});

test('tech weeks on dates are one a line', async () => {
  const saved = [];
  const dialog = openWith(aRhythm({ techWeek: 'dates', dates: ['2026-12-07'] }), async (policy) => void saved.push(policy.rhythm));
  const area = dialog.querySelector('#ballast-policy-rhythm-dates');
  assert.equal(area.value, '2026-12-07');
  type(area, '2026-12-07\n2027-04-05\n');
  submit(dialog);
  await settle();
  assert.deepEqual(saved[0].dates, ['2026-12-07', '2027-04-05', '']);
});

test('an error of the rhythm stands at its field', async () => {
  const dialog = openWith(aRhythm({ techWeek: 'months', months: 4, from: '2026-11-02' }), async () => {
    throw new Problem('refused', 'no', { fields: { 'rhythm.from': 'Write each day as year-month-day.' } });
  });
  submit(dialog);
  await settle();
  assert.equal(dialog.querySelector('#ballast-policy-rhythm-from-error').textContent, 'Write each day as year-month-day.');
});

test('draws what each kind of cadence costs beside the policy itself', () => {
  const dialog = openWith(aRhythm());
  const prices = [...dialog.querySelectorAll('.ballast-prices > li')].map(textOf);
  assert.equal(prices.length, 6);
  assert.match(prices[0], /^Tasks per team13–26 of 260 person-days a quarter \(5–10%\)$/);
  assert.match(prices[4], /^Tech week7.5–15 of 260 person-days a quarter \(2.9–5.8%\)$/);
  assert.equal(dialog.querySelectorAll('.ballast-prices [role=img][aria-label]').length, 6);
});

test('says in words what a policy has beside its tasks', () => {
  openPage();
  assert.deepEqual(rhythmFacts(aRhythm()), []);
  assert.deepEqual(rhythmFacts(aRhythm({ hackDay: 'weekday', occurrence: 'last', weekday: 'thursday', techWeek: 'months', months: 4, from: '2026-11-02' })), [
    'Hack day on the last Thursday of the sprint',
    'Tech week every 4 months, the first from Mon, Nov 2, 2026',
  ]);
  assert.deepEqual(rhythmFacts(aRhythm({ hackDay: 'sprint-day', sprintDay: 3, techWeek: 'dates', dates: ['2026-12-07', '2027-04-05'] })), [
    'Hack day on day 3 of the sprint',
    'Tech weeks from Mon, Dec 7, 2026, Mon, Apr 5, 2027',
  ]);
});

test('the first tech week is proposed for the next Monday', () => {
  openPage();
  assert.equal(nextMonday(Date.parse('2026-11-22T12:00:00Z')), '2026-11-23');
  assert.equal(nextMonday(Date.parse('2026-11-23T12:00:00Z')), '2026-11-30');
  openPage('<div data-ballast-time-zone="Pacific/Pago_Pago"></div>');
  assert.equal(nextMonday(Date.parse('2026-11-23T05:00:00Z')), '2026-11-23', 'it is still Sunday there');
});
