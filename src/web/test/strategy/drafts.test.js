import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { Problem } = await import('../../src/shared/problem.js');
const { mountStrategy } = await import('../../src/strategy/strategy-page.js');

const VERSION = { number: 1, state: 'draft', since: '2026-11-23T08:00:00Z', by: { displayName: 'Maya', former: false }, feedbackUntil: null };
const STRATEGY = {
  id: 1,
  departmentId: 1,
  departmentName: 'Commerce',
  title: 'Commerce 2027',
  periodStart: '2027-01-01',
  periodEnd: '2027-12-31',
  version: 1,
  state: 'draft',
  versions: [VERSION],
  asOf: '2026-11-23T09:00:00Z',
  elements: [],
  hints: [],
  differences: [],
  sinceQuarter: null,
  linkedIssues: 0,
  issuesHidden: false,
  canEdit: true,
  editRefusal: null,
  next: [],
  canOpenVersion: false,
  openVersionRefusal: null,
  canRetitle: true,
  canReschedule: true,
  rescheduleRefusal: null,
  canDiscard: true,
  discardRefusal: null,
};

/** @param {Record<string, unknown>} strategy @param {Record<string, Function>} calls what the gateway does */
async function aPage(strategy, calls = {}) {
  const { document } = openPage('<div id="page"></div>');
  const sent = [];
  const made = {};
  for (const [name, answer] of Object.entries(calls)) {
    made[name] = async (...args) => {
      sent.push([name, ...args]);
      return answer(sent.length);
    };
  }
  const gateway = {
    strategy: async () => ({ ...STRATEGY, ...strategy }),
    feedback: async () => ({ version: 1, until: null, canComment: false, commentRefusal: null, open: 0, accepted: 0, rejected: 0, teams: [], teamsHidden: false, start: 0, limit: 20, total: 0, comments: [] }),
    capacity: async () => null,
    wins: async () => ({ pillars: [], winsHidden: false, onlyNewest: null }),
    ...made,
  };
  const root = document.querySelector('#page');
  await mountStrategy(root, 1, gateway, null, { ofStrategy: async () => ({ teams: [], teamsHidden: false }) });
  await settle();
  return { root, document, sent };
}

test('an owner corrects title and period, sends what they changed alone, and is told when somebody was faster', async () => {
  const meanwhile = new Problem('refused', 'Somebody corrected this meanwhile.', { status: 409, code: 'ballast.strategy.corrected-meanwhile' });
  const correct = (turn) => {
    if (turn === 1) {
      throw meanwhile;
    }
    return { ...STRATEGY, title: 'Trade 2027' };
  };
  const { root, document, sent } = await aPage({}, { correct });
  buttonNamed(root, 'Correct title and period').click();
  const dialog = document.querySelector('#ballast-correct-dialog');
  type(dialog.querySelector('#title'), 'Trade 2027');
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.match(textOf(dialog), /corrected this meanwhile/);
  buttonNamed(dialog, 'Save').click();
  await settle();
  assert.deepEqual(sent, [
    ['correct', 1, { title: 'Trade 2027', titleBefore: 'Commerce 2027', periodBefore: '2027-01-01/2027-12-31' }],
    ['correct', 1, { title: 'Trade 2027' }],
  ]);
  assert.match(textOf(root.querySelector('h1')), /Trade 2027/);
  assert.equal(document.querySelector('#ballast-correct-dialog'), null);
});

test('a period that was agreed stays, and the dialog says why', async () => {
  const { root, document } = await aPage({ state: 'active', canReschedule: false, rescheduleRefusal: { code: 'x', message: 'What was agreed stays.', field: null } });
  buttonNamed(root, 'Correct title and period').click();
  const dialog = document.querySelector('#ballast-correct-dialog');
  assert.match(textOf(dialog), /What was agreed stays\./);
  assert.equal(dialog.querySelector('#periodStart'), null);
  assert.doesNotMatch(textOf(root), /Throw this/);
});

test('throwing a later draft away says what goes and shows what is left', async () => {
  const elements = [{ key: 'D1', revision: 7 }, { key: 'D2', revision: 9 }].map((each) => ({ ...each, ref: `S1-${each.key}`, kind: 'diagnosis', title: 'Slow.', references: [], owner: null, quarter: null, order: null, clashes: [], keyResult: null, mark: null, origin: null, issues: 0, hints: [] }));
  const versions = [{ ...VERSION, state: 'active' }, { ...VERSION, number: 2 }];
  const { root, document, sent } = await aPage({ version: 2, versions, elements }, { discard: () => ({ strategies: [{ id: 1 }] }) });
  buttonNamed(root, 'Throw this version away').click();
  const dialog = document.querySelector('#ballast-confirm-dialog');
  assert.match(textOf(dialog), /Version 2 goes for everybody.*elements: 2.*Version 1 stays as it is.*log of the department says/);
  assert.deepEqual(sent, []);
  buttonNamed(dialog, 'Throw away').click();
  await settle();
  assert.deepEqual(sent, [['discard', 1, 2, 9]]);
  assert.equal(document.querySelector('#ballast-confirm-dialog'), null);
});

test('throwing the only draft away says that the whole strategy goes', async () => {
  const { root, document } = await aPage({});
  buttonNamed(root, 'Throw this strategy away').click();
  assert.match(textOf(document.querySelector('#ballast-confirm-dialog')), /Commerce 2027.*no other version.*whole strategy goes/);
});

test('whoever throws away what somebody has just written into is told and sees how much it is now', async () => {
  const element = { key: 'D1', ref: 'S1-D1', kind: 'diagnosis', title: 'Slow.', revision: 4, references: [], owner: null, quarter: null, order: null, clashes: [], keyResult: null, mark: null, origin: null, issues: 0, hints: [] };
  let written = [];
  const discard = (turn) => {
    if (turn === 1) {
      written = [element];
      throw new Problem('refused', 'Somebody wrote into this draft.', { status: 409, code: 'ballast.strategy.written-on-meanwhile' });
    }
    return { strategies: [{ id: 1 }] };
  };
  const { root, document, sent } = await aPage({}, { discard, strategy: () => ({ ...STRATEGY, elements: written }) });
  sent.length = 0;
  buttonNamed(root, 'Throw this strategy away').click();
  const dialog = document.querySelector('#ballast-confirm-dialog');
  assert.match(textOf(dialog), /elements: 0/);
  buttonNamed(dialog, 'Throw away').click();
  await settle();
  assert.match(textOf(dialog), /Somebody wrote into this draft.*elements: 1/);
  buttonNamed(dialog, 'Throw away').click();
  await settle();
  assert.deepEqual(sent.filter(([name]) => name === 'discard'), [['discard', 1, 1, 0], ['discard', 1, 1, 4]]);
});

test('says why a draft can not be thrown away while a workshop runs, and offers nothing to others', async () => {
  const { root } = await aPage({ canDiscard: false, discardRefusal: { code: 'x', message: 'Close the workshop first.', field: null } });
  const button = buttonNamed(root, 'Throw this strategy away');
  assert.equal(button.getAttribute('aria-disabled'), 'true');
  assert.equal(button.getAttribute('title'), 'Close the workshop first.');
  const other = (await aPage({ canRetitle: false, canDiscard: false })).root;
  assert.doesNotMatch(textOf(other), /Throw this|Correct title/);
});
