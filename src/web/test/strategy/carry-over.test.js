import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aProblem } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { openCarryDialog } = await import('../../src/strategy/carry-dialog.js');
const { openHistoryDialog } = await import('../../src/strategy/history-dialog.js');

const SOURCE = { id: 1, title: 'Commerce 2027', periodStart: '2027-01-01', periodEnd: '2027-12-31' };

const anElement = (key, kind, title, references = [], change = {}) => ({ key, ref: `S1-${key}`, kind, title, revision: 3, references, owner: null, quarter: null, keyResult: null, mark: null, origin: null, issues: 0, hints: [], ...change });
const anItem = (element, company, change = {}) => ({ element, company, takenAs: null, dateIsOver: false, ...change });

const ITEMS = [
  anItem(anElement('D1', 'diagnosis', 'Pages are slow'), []),
  anItem(anElement('G1', 'guiding-policy', 'Measure first', ['D1']), ['D1']),
  anItem(anElement('A1', 'action', 'Measure pages', ['G1']), ['D1', 'G1'], { dateIsOver: true }),
  anItem(anElement('K1', 'key-result', 'Seconds', ['A1'], { issues: 2 }), ['A1', 'D1', 'G1']),
];

const aView = (change = {}) => ({ from: SOURCE, fromVersion: 1, sources: [SOURCE], items: ITEMS, undoable: 0, issuesHidden: false, canCarry: true, carryRefusal: null, canUndo: true, undoRefusal: null, ...change });

async function dialog(view, answers = {}) {
  const { document } = openPage('');
  const calls = [];
  const call = (name) => async (...args) => {
    calls.push([name, ...args]);
    if (answers[name] instanceof Error) {
      throw answers[name];
    }
    return answers[name] ?? view;
  };
  const gateway = { carryOver: call('carryOver'), carry: call('carry'), undoCarry: call('undoCarry') };
  openCarryDialog({ id: 2 }, gateway, (answer) => answer);
  await settle();
  const root = document.querySelector('#ballast-carry-dialog');
  const tick = async (key) => {
    root.querySelector(`#ballast-carry-${key}`).click();
    await settle();
  };
  const submit = async () => {
    root.querySelector('form').dispatchEvent(new document.defaultView.Event('submit', { cancelable: true }));
    await settle();
  };
  return { document, root, tick, submit, called: (name) => calls.filter(([each]) => each === name).map(([, ...args]) => args) };
}

const ticked = (root) => [...root.querySelectorAll('input:checked')].map((box) => box.id.replace('ballast-carry-', ''));

test('chooses along what an item makes no sense without, and says so', async () => {
  const { root, tick, submit, called } = await dialog(aView());
  assert.match(textOf(root), /Commerce 2027/);
  assert.match(textOf(root), /its date is over by then/);
  await tick('K1');
  assert.deepEqual(ticked(root).sort(), ['A1', 'D1', 'G1', 'K1']);
  assert.match(textOf(root.querySelector('[role=status]')), /4 will be taken over, 0 left behind\.\s*Chosen along with it: A1, D1, G1\./);
  await submit();
  assert.deepEqual(called('carry'), [[2, 1, ['K1', 'A1', 'D1', 'G1']]]);
});

test('what was chosen along can stay behind, with what gets lost', async () => {
  const { root, tick } = await dialog(aView());
  await tick('K1');
  await tick('G1');
  assert.match(textOf(root.querySelector('[role=status]')), /3 will be taken over, 1 left behind\.\s*A1 will no longer refer to G1, which stay behind\./);
});

test('what was taken over before is said and not offered again, and can be taken back', async () => {
  const items = [ITEMS[0], anItem(ITEMS[3].element, ['A1'], { takenAs: 'K2' })];
  const { root, called } = await dialog(aView({ items, undoable: 1 }));
  assert.match(textOf(root), /K1 Seconds: taken over as K2/);
  assert.equal(root.querySelector('#ballast-carry-K1'), null);
  buttonNamed(root, 'Take back what came from there (1)').click();
  await settle();
  assert.deepEqual(called('undoCarry'), [[2, 1]]);
  assert.equal(called('carryOver').length, 2);
});

test('says why nothing can be taken back, and that there is nothing to take', async () => {
  const { root } = await dialog(aView({ undoable: 2, canUndo: false, undoRefusal: aProblem('Others have read it.') }));
  assert.equal(buttonNamed(root, 'Take back what came from there (2)').title, 'Others have read it.');
  const { root: empty } = await dialog(aView({ from: null, sources: [], items: [] }));
  assert.match(textOf(empty), /no earlier strategy that was agreed/);
});

test('keeps the choice when it is refused', async () => {
  const refused = new Problem('refused', 'Somebody was faster.', { status: 409 });
  const { root, tick, submit } = await dialog(aView(), { carry: refused });
  await tick('D1');
  await submit();
  assert.deepEqual(ticked(root), ['D1']);
  assert.match(textOf(root), /Somebody was faster\./);
});

test('the history of what a query adds up counts person-days', async () => {
  const { document } = openPage('');
  const history = { ref: 'S2-K1', title: 'Debt', unit: '', values: [{ amount: 36.5, measuredAt: '2028-02-01T09:00:00Z', writtenAt: null, by: { displayName: 'Li', former: false }, before: null }] };
  openHistoryDialog({ key: 'K1', title: 'Debt', keyResult: { measure: 'jql-sum', start: 60, target: 20, unit: '' } }, { id: 2, version: 1 }, { history: async () => history });
  await settle();
  assert.match(textOf(document.querySelector('#ballast-history-dialog tbody')), /36\.5 person-days/);
});

test('the history says when, how much, how far, who and in which strategy', async () => {
  const { document } = openPage('');
  const history = {
    ref: 'S2-K1',
    title: 'Seconds',
    unit: 's',
    values: [
      { amount: 5, measuredAt: '2028-02-01T09:00:00Z', writtenAt: '2028-02-04T09:00:00Z', by: { displayName: 'Li', former: false }, before: null },
      { amount: 7.5, measuredAt: '2027-11-01T09:00:00Z', writtenAt: null, by: { displayName: null, former: true }, before: { ref: 'S1-K1', strategyId: 1, strategyTitle: 'Commerce 2027' } },
    ],
  };
  const keyResult = { measure: 'number', start: 10, target: 5, unit: 's' };
  openHistoryDialog({ key: 'K1', title: 'Seconds', keyResult }, { id: 2, version: 1 }, { history: async () => history });
  await settle();
  const rows = [...document.querySelectorAll('#ballast-history-dialog tbody tr')];
  assert.match(textOf(rows[0]), /Feb 1, 2028.*written down Feb 4, 2028.*5 s.*Li/);
  assert.doesNotMatch(textOf(rows[1]), /written down/);
  assert.match(textOf(rows[1]), /7\.5 s.*in Commerce 2027/);
  assert.deepEqual(rows.map((row) => row.querySelector('[role=img]').getAttribute('aria-label')).map((label) => label.match(/\d+/)[0]), ['100', '50']);
});
