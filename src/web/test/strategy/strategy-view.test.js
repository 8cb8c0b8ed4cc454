import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '../support/page.js';

openPage('');
const { render } = await import('../../src/shared/dom.js');
const { strategyView } = await import('../../src/strategy/strategy-view.js');
const { NO_WINS } = await import('../../src/strategy/strategy-wins.js');

const ELEMENT = { references: [], quarter: null, keyResult: null, owner: null, origin: null, mark: null, issues: 0, revision: 1, ref: 'S1-A1', hints: [] };
const STRATEGY = {
  id: 1, title: 'Calm', departmentName: 'Commerce', version: 1, state: 'draft', versions: [], periodStart: '2027-01-01', periodEnd: '2027-12-31', asOf: '2027-04-01T09:00:00Z',
  issuesHidden: false, sinceQuarter: null, hints: [], differences: [], canEdit: false, next: [], canOpenVersion: false, openVersionRefusal: null,
};

function shown(elements, wins = NO_WINS) {
  const { root } = openPage();
  const state = { phase: 'ready', strategy: { ...STRATEGY, elements }, problem: null, moveProblem: null, capacity: null, commitments: { teams: [], teamsHidden: false }, wins, busy: false, feedback: { view: null, problem: null, status: '', start: 0 } };
  render(root, strategyView(state, {}));
  return root;
}

test('lists in one place which actions have no key result and which key results no action', () => {
  const root = shown([
    { ...ELEMENT, key: 'A1', kind: 'action', title: 'Measure', hints: [{ code: 'a', message: 'No key result shows yet whether it worked.', field: null }] },
    { ...ELEMENT, key: 'A2', kind: 'action', title: 'Sleep' },
    { ...ELEMENT, key: 'K1', kind: 'key-result', title: 'Calls at night', hints: [{ code: 'k', message: 'No action leads to it yet.', field: null }] },
  ]);
  const list = root.querySelector('details');
  assert.equal(textOf(list), 'Hints on single elements: 2A1 Measure No key result shows yet whether it worked.K1 Calls at night No action leads to it yet.');
});

test('has no list where no element lacks anything', () => {
  assert.equal(shown([{ ...ELEMENT, key: 'A2', kind: 'action', title: 'Sleep' }]).querySelector('details'), null);
});

test('tells at once what a version says otherwise than the one before it, field by field', () => {
  const { root } = openPage();
  const said = (text) => ({ text, person: null });
  const fields = [{ field: 'title', before: said('Slow'), after: said('Slow <b>') }, { field: 'target', before: said('4'), after: said('6.5') }];
  const differences = [
    { key: 'K1', kind: 'key-result', change: 'changed', title: 'Slow <b>', fields },
    { key: 'P1', kind: 'pillar', change: 'removed', title: 'Speed', fields: [] },
  ];
  const strategy = { ...STRATEGY, version: 2, differences, elements: [{ ...ELEMENT, key: 'K1', kind: 'key-result', title: 'Slow <b>' }] };
  const state = { phase: 'ready', strategy, problem: null, moveProblem: null, capacity: null, commitments: { teams: [], teamsHidden: false }, wins: NO_WINS, busy: false, feedback: { view: null, problem: null, status: '', start: 0 } };
  render(root, strategyView(state, {}));
  const section = root.querySelector('[aria-labelledby=ballast-differences]');
  assert.equal(section.querySelector('details'), null);
  assert.match(textOf(section), /Changed since version 1 ?changed Key result K1: Slow <b> ?Title: from “Slow” to “Slow <b>” ?Target: from “4” to “6\.5” ?gone Pillar P1: Speed/);
  assert.equal(section.querySelector('del').textContent, 'Speed');
  assert.match(textOf(root.querySelector('.ballast-kernel')), /K1 ?Slow <b> changed/);
});

test('offers the history of what people wrote down and of what queries answered, and of nothing else', () => {
  const result = { measure: 'number', start: 1, target: 2, now: 1, measuredAt: null, percent: 0, unit: '', due: null, counting: 'supports', measurable: true, canMeasure: false, query: null };
  const root = shown(
    [{}, { measure: 'jql-count' }, { measure: 'jql-sum' }, { measure: 'service-level' }, { counting: 'drives' }, { now: null }].map((change, at) => ({ ...ELEMENT, key: `K${at}`, kind: 'key-result', title: `R${at}`, keyResult: { ...result, ...change } })),
  );
  const names = [...root.querySelectorAll('.ballast-kernel button')].map((each) => each.getAttribute('aria-label')).filter((name) => /History/.test(name ?? ''));
  assert.deepEqual(names.map((name) => name.match(/R\d/)[0]), ['R0', 'R1', 'R2']);
});

test('has the wins of a pillar in its card, and the others with what was left out below', () => {
  const win = { kind: 'bug-found', text: '<b>Two</b> bugs', link: 'https://example.com/', day: '2027-05-03', number: 2, unit: 'bugs', boardId: 9, boardName: 'Payments board', title: 'Ledger', issueKey: 'PAY-9' };
  const elements = [{ ...ELEMENT, key: 'P1', kind: 'pillar', title: 'Calm people' }, { ...ELEMENT, key: 'P2', kind: 'pillar', title: 'Speed' }];
  const root = shown(elements, {
    pillars: [{ pillar: 'P1', wins: [win], more: 2 }, { pillar: null, wins: [{ ...win, text: 'Alone', link: '', number: null }], more: 0 }],
    winsHidden: true,
    onlyNewest: null,
  });
  const [calm, speed] = root.querySelectorAll('.ballast-pillar');
  assert.match(textOf(calm), /WinsBug found <b>Two<\/b> bugs 2 bugs .*2027 · PAY-9 Ledger · Payments boardEarlier wins: 2/);
  assert.equal(calm.querySelector('.ballast-won a').getAttribute('href'), 'https://example.com/');
  assert.doesNotMatch(textOf(speed), /Wins/);
  assert.match(textOf(root.querySelector('.ballast-other-wins')), /Other wins of the periodBug found Alone .*Wins of initiatives that you may not see are left out\.$/);
  assert.equal(shown(elements).querySelector('.ballast-other-wins'), null);
});

test('says of when a number is, once where a query was asked at that moment', () => {
  const query = { jql: 'x', seenBy: { displayName: 'Li', former: false }, askedAt: '2027-03-01T12:00:00Z', stale: false, withoutEstimate: 0, failure: null, canAsk: false };
  const result = { measure: 'number', start: 0, target: 5, now: 2, measuredAt: '2027-02-03T12:00:00Z', percent: 40, unit: 'days', due: null, counting: 'supports', query: null };
  const standing = (change) => textOf(shown([{ ...ELEMENT, key: 'K1', kind: 'key-result', title: 'Calls', keyResult: { ...result, ...change } }]).querySelector('.ballast-standing'));
  assert.match(standing({}), /now 2 days · measured Feb 3, 2027$/);
  assert.match(standing({ measure: 'yes-no' }), /40 %measured Feb 3, 2027$/);
  assert.match(standing({ query }), /measured Feb 3, 2027as seen by Li · asked Mar 1, 2027/);
  assert.doesNotMatch(standing({ query, measuredAt: query.askedAt }), /measured/);
  assert.doesNotMatch(standing({ now: null, percent: null, measuredAt: null }), /measured/);
});

test('says why a version is frozen to whoever may open a new one, and nothing of what nobody asked for to readers', () => {
  const editRefusal = { code: 'x', message: 'Open a new version.', field: null };
  /** @param {object} change */
  const said = (change) => {
    const { root } = openPage();
    const state = { phase: 'ready', strategy: { ...STRATEGY, elements: [], editRefusal, ...change }, problem: null, moveProblem: null, capacity: null, commitments: { teams: [], teamsHidden: false }, wins: NO_WINS, busy: false, feedback: { view: null, problem: null, status: '', start: 0 } };
    render(root, strategyView(state, {}));
    return /Open a new version\./.test(textOf(root.querySelector('.ballast-strategy-header')));
  };
  assert.equal(said({ state: 'agreed', canOpenVersion: true }), true);
  assert.equal(said({ state: 'agreed' }), false);
  assert.equal(said({ state: 'feedback' }), false);
});
