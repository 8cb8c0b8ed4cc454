import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, submit, textOf, type } from '../support/page.js';
import { aNote, aPage, made, workshopPage } from '../support/workshop.js';

const LI = { displayName: 'Li', former: false };

function anElement(change = {}) {
  return {
    key: 'G1',
    kind: 'guiding-policy',
    title: 'Feedback within minutes.',
    revision: 4,
    references: ['D1'],
    clusters: [1],
    hints: [],
    removed: false,
    agreement: { reached: false, agree: 1, liveWith: 0, object: 0, missing: 2, mine: null, record: [] },
    ...change,
  };
}

const room = (change = {}) =>
  aPage({ stage: 'agree', clusters: [{ number: 1, name: 'Slow builds', revision: 1 }], notes: [aNote(1, { cluster: 1, text: 'Builds take an hour' })], elements: [anElement()], ...change });

test('makes a diagnosis of a cluster', async () => {
  const { root, document, calls } = await workshopPage(room({ stage: 'phrase', elements: [] }));
  buttonNamed(root, 'Make a diagnosis of it: Slow builds').click();
  const dialog = document.querySelector('#ballast-phrase-dialog');
  assert.equal(dialog.querySelector('#phrase-cluster-1').checked, true);
  type(dialog.querySelector('#phrase-title'), 'Nobody waits for a build.');
  submit(dialog);
  await settle();
  const [[{ key, ...sent }]] = made(calls, 'phrase');
  assert.deepEqual(sent, { kind: 'diagnosis', title: 'Nobody waits for a build.', clusters: [1], diagnoses: [], guidingPolicies: [] });
  assert.match(key, /^[0-9a-z]{16}$/);
});

test('a policy names the diagnoses that it answers', async () => {
  const diagnosis = anElement({ key: 'D1', kind: 'diagnosis', title: 'Nobody waits for a build.', references: [] });
  const { root, document, calls } = await workshopPage(room({ stage: 'phrase', elements: [diagnosis] }));
  buttonNamed(root, 'Add a guiding policy').click();
  const dialog = document.querySelector('#ballast-phrase-dialog');
  type(dialog.querySelector('#phrase-title'), 'Feedback within minutes.');
  dialog.querySelector('#phrase-reference-D1').click();
  submit(dialog);
  await settle();
  assert.deepEqual(made(calls, 'phrase')[0][0].diagnoses, ['D1']);
});

test('whoever may not write the draft sees why and makes nothing', async () => {
  const { root } = await workshopPage(room({ stage: 'phrase', phraseRefusal: { code: 'x', message: 'Only writers may do this.', field: null } }));
  assert.equal(buttonNamed(root, 'Add a diagnosis').getAttribute('aria-disabled'), 'true');
  assert.throws(() => buttonNamed(root, 'Make a diagnosis of it: Slow builds'));
});

test('agrees with one click and objects with a reason', async () => {
  const { root, calls } = await workshopPage(room());
  assert.match(textOf(root), /not agreed yet 1 agree, 0 can live with it, 0 object, 2 have not said/);
  buttonNamed(root, 'Can live with it').click();
  await settle();
  buttonNamed(root, 'Object').click();
  assert.equal(buttonNamed(root.querySelector('.ballast-reason'), 'Object').getAttribute('aria-disabled'), 'true');
  type(root.querySelector('#ballast-reason-G1'), 'Which minutes?');
  buttonNamed(root.querySelector('.ballast-reason'), 'Object').click();
  await settle();
  assert.deepEqual(made(calls, 'stand'), [
    ['G1', { stance: 'live-with', reason: '', revision: 4 }],
    ['G1', { stance: 'object', reason: 'Which minutes?', revision: 4 }],
  ]);
  assert.equal(root.querySelector('.ballast-reason'), null);
});

test('keeps objections in the record and shows the notes behind a policy', async () => {
  const record = [
    { by: LI, reason: HOSTILE, at: '2026-11-02T09:00:00Z', open: true, settled: false },
    { by: LI, reason: 'Too dear', at: '2026-11-01T09:00:00Z', open: false, settled: true },
    { by: LI, reason: 'Too late', at: '2026-11-01T08:00:00Z', open: false, settled: false },
  ];
  const { root } = await workshopPage(room({ stage: 'closed', elements: [anElement({ agreement: { ...anElement().agreement, record } })] }));
  assert.match(textOf(root.querySelector('.ballast-objections')), /Objection: Li, .*Settled objection: Li, .*: Too dear.*Objection of somebody who left: Li, .*: Too late/);
  assert.equal(root.querySelector('img'), null);
  assert.match(textOf(root.querySelector('.ballast-element')), /From Slow builds: 1 notes ?Builds take an hour/);
  assert.throws(() => buttonNamed(root, 'Agree'));
});

test('keeps what somebody objected to in sight when it is removed, without asking anybody to agree with it', async () => {
  const record = [{ by: LI, reason: 'Too dear', at: '2026-11-01T09:00:00Z', open: true, settled: false }];
  const { root } = await workshopPage(room({ elements: [anElement({ removed: true, agreement: { ...anElement().agreement, record } })] }));
  assert.match(textOf(root.querySelector('.ballast-element')), /Feedback within minutes\. removed .*Objection: Li, .*: Too dear/);
  assert.doesNotMatch(textOf(root), /have not said/);
  assert.throws(() => buttonNamed(root, 'Agree'));
});

test('does not say that all is saved while somebody still objects', async () => {
  const { root, second } = await workshopPage(room(), { state: () => Promise.reject(new Problem('login', 'gone', { status: 401 })) });
  buttonNamed(root, 'Object').click();
  type(root.querySelector('#ballast-reason-G1'), 'Which minutes?');
  await second();
  assert.match(textOf(root), /Your session has ended ?What you typed is still here/);
  assert.equal(root.querySelector('#ballast-reason-G1').value, 'Which minutes?');
});

test('follows the workshop to its end, and shows everybody what came out', async () => {
  let page = room();
  const { root, second, said } = await workshopPage(page, {
    page: () => page,
    state: () => ({ workshopId: null, stage: null, version: 0 }),
    closed: () => room({ stage: 'closed' }),
  });
  page = aPage({}, { workshop: null, closed: [{ workshopId: 3, title: 'Kick-off', openedAt: '2026-11-02T09:00:00Z' }] });
  await second();
  assert.match(textOf(root), /The workshop is closed\./);
  assert.match(textOf(root), /Feedback within minutes/);
  assert.match(said(), /Now: Closed/);
});
