import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, submit, textOf, type } from '../support/page.js';
import { aNote, aPage, made, workshopPage } from '../support/workshop.js';

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
