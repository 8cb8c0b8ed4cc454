import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkProblem, Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, submit, textOf, type } from '../support/page.js';
import { aNote, aPage, made, workshopPage } from '../support/workshop.js';

const area = (root) => root.querySelector('textarea');

test('saves a note within a second of typing, without a button', async () => {
  const { root, calls, second, document } = await workshopPage();
  buttonNamed(root, 'Add a note').click();
  assert.equal(document.activeElement, area(root));
  const field = area(root);
  type(field, 'B');
  assert.equal(document.activeElement, field, 'the first letter keeps the cursor where it is');
  type(area(root), 'Builds take an hour');
  await settle();
  assert.deepEqual(made(calls, 'saveNote'), [], 'not with every letter');
  await second();
  assert.deepEqual(made(calls, 'saveNote'), [
    ['key-number-2', { category: 'speed', text: 'Builds take an hour', anonymous: false, revision: 0, window: 'key-number-1' }],
  ]);
  assert.match(textOf(root), /Everything you wrote is saved/);
  assert.equal(area(root).value, 'Builds take an hour');
});

test('keeps every letter in the browser and goes on sending when the session comes back', async () => {
  const answers = [new Problem('login', 'gone', { status: 401 }), networkProblem()];
  const { root, second, storage, calls } = await workshopPage(aPage(), {
    saveNote: (_, key, value) => (answers.length > 0 ? Promise.reject(answers.shift()) : aNote(1, { ...value, key, mine: true })),
  });
  buttonNamed(root, 'Add a note').click();
  type(area(root), 'Nobody knows the rules');
  assert.equal(storage.kept[0].value.text, 'Nobody knows the rules', 'before anything was sent');
  await second();
  assert.match(textOf(root), /1 of your notes are kept in this browser/);
  await second();
  assert.equal(storage.kept.length, 1);
  await second();
  assert.equal(made(calls, 'saveNote').length, 3);
  assert.deepEqual(storage.kept, []);
  assert.match(textOf(root), /Everything you wrote is saved/);
});

test('sends what an earlier page has left, as that page would have', async () => {
  const value = { category: 'speed', text: 'Left behind', anonymous: true, revision: 0, window: 'window-before' };
  const { calls, root } = await workshopPage(aPage(), {}, [{ kind: 'note', about: 'key-of-before', value, status: 'sending', why: '' }]);
  assert.equal(area(root).value, 'Left behind');
  await settle();
  assert.deepEqual(made(calls, 'saveNote'), [['key-of-before', value]]);
});

test('asks what to do when another window has changed the same note, and loses neither text', async () => {
  const mine = aNote(5, { key: 'key-5', mine: true, text: 'From home' });
  let page = aPage({ notes: [mine] });
  const problem = new Problem('refused', 'You changed this note in another window meanwhile.', { status: 409, code: 'ballast.workshop.note-changed-meanwhile' });
  const answers = [problem];
  const { root, second, calls, storage } = await workshopPage(page, {
    page: () => page,
    saveNote: (_, key, value) => (answers.length > 0 ? Promise.reject(answers.shift()) : aNote(5, { ...value, key, mine: true })),
  });
  page = aPage({ notes: [{ ...mine, text: 'From the office', revision: 2 }] });
  type(area(root), 'From the train');
  await second();
  assert.match(textOf(root), /You changed this note in another window, where it says: “From the office”/);
  assert.equal(area(root).value, 'From the train');
  assert.equal(storage.kept.length, 1, 'kept although it was refused');
  buttonNamed(root, 'Keep what I wrote here').click();
  await second();
  assert.deepEqual(made(calls, 'saveNote').at(-1), ['key-5', { category: 'speed', text: 'From the train', anonymous: false, revision: 2, window: 'key-number-1' }]);
});

test('removes a note, and one that was never sent leaves no trace', async () => {
  const { root, calls, second } = await workshopPage(aPage({ notes: [aNote(5, { key: 'key-5', mine: true })] }));
  buttonNamed(root, 'Add a note').click();
  buttonNamed(root, 'Remove note 2').click();
  assert.equal(root.querySelectorAll('textarea').length, 1);
  buttonNamed(root, 'Remove note 1').click();
  assert.equal(root.querySelectorAll('textarea').length, 0);
  await second();
  assert.deepEqual(made(calls, 'removeNote'), [['key-5']]);
});

test('takes an own category', async () => {
  const { root, calls, second } = await workshopPage(aPage({ notes: [aNote(5, { key: 'key-5', mine: true })] }));
  type(root.querySelector('select'), '');
  type(root.querySelector('input[type=text]'), 'Hiring');
  await second();
  assert.equal(made(calls, 'saveNote')[0][1].category, 'Hiring');
});

test('follows the workshop to the clustering and keeps what came too late', async () => {
  let page = aPage();
  const late = new Problem('refused', 'The workshop is at another stage by now.', { status: 409, code: 'ballast.workshop.wrong-stage' });
  const { root, second, said } = await workshopPage(page, {
    page: () => page,
    state: () => ({ workshopId: 3, stage: page.workshop.stage, version: page.workshop.version }),
    saveNote: () => Promise.reject(late),
  });
  buttonNamed(root, 'Add a note').click();
  type(area(root), 'Too late');
  page = aPage({ stage: 'cluster', version: 2, notes: [aNote(1)] });
  await second();
  assert.match(said(), /Now: Cluster/);
  assert.match(textOf(root), /Not saved: The workshop is at another stage by now\. ?Too late/);
  buttonNamed(root, 'Discard it').click();
  assert.doesNotMatch(textOf(root), /Too late/);
});

const clustering = (change = {}) => aPage({ stage: 'cluster', notes: [aNote(1), aNote(2), aNote(3, { author: null, anonymous: true })], ...change });
const grouped = (change = {}) =>
  clustering({ clusters: [{ number: 1, name: '', revision: 1 }], notes: [aNote(1, { cluster: 1 }), aNote(2, { cluster: 1 }), aNote(3)], ...change });

function press(root, key) {
  const target = root.querySelector('input[type=checkbox]');
  target.dispatchEvent(new root.ownerDocument.defaultView.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('groups ticked notes by keyboard, names the cluster and takes it all back', async () => {
  const { root, calls, said } = await workshopPage(clustering(), { arrange: (_, { newCluster }) => (newCluster === null ? clustering() : grouped()) });
  root.querySelector('#ballast-open-note-1').click();
  root.querySelector('#ballast-open-note-2').click();
  press(root, 'g');
  await settle();
  assert.deepEqual(made(calls, 'arrange')[0], [
    { moves: [{ note: 1, from: null, to: null }, { note: 2, from: null, to: null }], newCluster: '' },
  ]);
  assert.match(said(), /2 notes are one cluster now/);
  const name = root.querySelector('.ballast-cluster-name');
  name.value = 'Slow builds';
  name.dispatchEvent(new root.ownerDocument.defaultView.Event('change', { bubbles: true }));
  await settle();
  assert.deepEqual(made(calls, 'name'), [[1, { name: 'Slow builds', revision: 1 }]]);
  assert.deepEqual(made(calls, 'page').length, 1, 'no reading again');
});

test('undoes the own step', async () => {
  const { root, calls } = await workshopPage(clustering(), { arrange: (_, { newCluster }) => (newCluster === null ? clustering() : grouped()) });
  root.querySelector('#ballast-open-note-1').click();
  press(root, 'g');
  await settle();
  press(root, 'u');
  await settle();
  assert.deepEqual(made(calls, 'arrange')[1], [{ moves: [{ note: 1, from: 1, to: null }], newCluster: null }]);
  assert.equal(buttonNamed(root, 'Undo').getAttribute('aria-disabled'), 'true');
});

test('drags a note onto a cluster and onto another note', async () => {
  const { root, calls, window } = await workshopPage(grouped());
  const drop = (on, note) => {
    const event = new window.Event('drop', { bubbles: true, cancelable: true });
    event.dataTransfer = { getData: () => String(note) };
    on.dispatchEvent(event);
    return settle();
  };
  await drop(root.querySelector('.ballast-cluster'), 3);
  assert.deepEqual(made(calls, 'arrange')[0], [{ moves: [{ note: 3, from: null, to: 1 }], newCluster: null }]);
  await drop(root.querySelector('#ballast-open-note-1').closest('li'), 3);
  assert.deepEqual(made(calls, 'arrange')[1], [{ moves: [{ note: 3, from: null, to: 1 }], newCluster: null }]);
  await drop(root.querySelector('.ballast-cluster-loose'), 1);
  assert.deepEqual(made(calls, 'arrange')[2], [{ moves: [{ note: 1, from: 1, to: null }], newCluster: null }]);
});

test('tells the second of two who move the same note, and shows where it is', async () => {
  let page = clustering();
  const { root } = await workshopPage(page, {
    page: () => page,
    arrange: () => {
      page = grouped();
      return Promise.reject(new Problem('refused', 'Somebody moved one of these notes meanwhile.', { status: 409, code: 'ballast.workshop.moved-meanwhile' }));
    },
  });
  root.querySelector('#ballast-open-note-2').click();
  buttonNamed(root, 'Group').click();
  await settle();
  assert.match(textOf(root), /Somebody moved one of these notes meanwhile/);
  assert.match(textOf(root.querySelector('.ballast-cluster')), /2 notes/);
});

test('suggests groups with the words they share and makes a cluster of one', async () => {
  const { root, calls } = await workshopPage(clustering(), { suggestions: { groups: [{ notes: [1, 2], words: ['build', 'hour'] }] } });
  buttonNamed(root, 'Suggest groups').click();
  await settle();
  assert.match(textOf(root), /They share: build, hour \(2 notes\)/);
  buttonNamed(root, 'Make a cluster of the notes about build, hour').click();
  await settle();
  assert.equal(made(calls, 'arrange')[0][0].newCluster, 'build hour');
});

test('a closed workshop can be read and changed no more', async () => {
  const { root } = await workshopPage(grouped({ stage: 'closed' }));
  assert.equal(root.querySelectorAll('input, textarea, select').length, 0);
  assert.match(textOf(root), /Cluster 1/);
});

test('an owner opens a workshop, and whoever may not sees why', async () => {
  const { root, document, calls } = await workshopPage(aPage({}, { workshop: null, canOpen: true }), { open: aPage() });
  buttonNamed(root, 'Open a workshop').click();
  const dialog = document.querySelector('#ballast-workshop-dialog');
  type(dialog.querySelector('#workshop-title'), 'Kick-off');
  type(dialog.querySelector('#workshop-people'), 'li, omar');
  submit(dialog);
  await settle();
  assert.deepEqual(made(calls, 'open'), [[{ title: 'Kick-off', people: ['li', 'omar'], groups: [] }]]);
  assert.match(textOf(root.querySelector('h1')), /Kick-off/);

  const other = await workshopPage(aPage({}, { workshop: null, openRefusal: { code: 'x', message: 'A workshop works on a draft.', field: null } }));
  assert.match(textOf(other.root), /A workshop works on a draft\./);
  assert.equal(buttonNamed(other.root, 'Open a workshop').getAttribute('aria-disabled'), 'true');
});

test('shows hostile text as text', async () => {
  const { root } = await workshopPage(
    clustering({ title: HOSTILE, clusters: [{ number: 1, name: HOSTILE, revision: 1 }], notes: [aNote(1, { text: HOSTILE, category: HOSTILE, cluster: 1 })] }),
  );
  assert.equal(root.querySelector('img'), null);
  assert.ok(root.textContent.includes(HOSTILE));
});
