import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, settle, textOf, type } from '../support/page.js';
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
  type(name, 'Slow builds');
  name.dispatchEvent(new root.ownerDocument.defaultView.Event('change', { bubbles: true }));
  await settle();
  assert.deepEqual(made(calls, 'name'), [[1, { name: 'Slow builds', revision: 1 }]]);
  assert.deepEqual(made(calls, 'page').length, 1, 'no reading again');
});

test('keeps a name that is being typed when somebody else names the cluster meanwhile, and loses neither', async () => {
  let page = grouped();
  const { root, second, calls, window } = await workshopPage(page, {
    page: () => page,
    state: () => ({ workshopId: 3, stage: 'cluster', version: page.workshop.version }),
    name: (_, cluster, { name, revision }) => grouped({ version: 3, clusters: [{ number: cluster, name, revision: revision + 1 }] }),
  });
  const field = () => root.querySelector('.ballast-cluster-name');
  const leave = () => field().dispatchEvent(new window.Event('change', { bubbles: true }));
  type(field(), 'Slow buil');
  page = grouped({ version: 2, clusters: [{ number: 1, name: 'Waiting', revision: 2 }] });
  await second();
  assert.equal(field().value, 'Slow buil', 'nobody types over what another one is typing');
  assert.match(textOf(root.querySelector('.ballast-cluster')), /Somebody called it “Waiting” meanwhile/);
  leave();
  await settle();
  assert.deepEqual(made(calls, 'name'), [], 'not before the person has chosen');
  buttonNamed(root, 'Keep what I wrote here').click();
  await settle();
  assert.deepEqual(made(calls, 'name'), [[1, { name: 'Slow buil', revision: 2 }]]);
  assert.equal(field().value, 'Slow buil');
  assert.doesNotMatch(textOf(root), /meanwhile/);
});

test('takes the name that somebody else gave', async () => {
  let page = grouped();
  const taken = new Problem('refused', 'Somebody gave this cluster another name meanwhile.', { status: 409, code: 'ballast.workshop.named-meanwhile' });
  const { root, window } = await workshopPage(page, { page: () => page, name: () => Promise.reject(taken) });
  const field = () => root.querySelector('.ballast-cluster-name');
  type(field(), 'Slow builds');
  page = grouped({ clusters: [{ number: 1, name: 'Waiting', revision: 2 }] });
  field().dispatchEvent(new window.Event('change', { bubbles: true }));
  await settle();
  assert.equal(field().value, 'Slow builds');
  buttonNamed(root, 'Take that name').click();
  assert.equal(field().value, 'Waiting');
});

test('goes on at the next note after a step by keyboard', async () => {
  const after = clustering({ clusters: [{ number: 1, name: '', revision: 1 }], notes: [aNote(1, { cluster: 1 }), aNote(2), aNote(3)] });
  const { root, document } = await workshopPage(clustering(), { arrange: after });
  const first = root.querySelector('#ballast-open-note-1');
  first.focus();
  first.click();
  press(root, 'g');
  await settle();
  assert.equal(document.activeElement.id, 'ballast-open-note-2');
});

test('moves ticked notes to the cluster that was chosen, and not while it is being chosen', async () => {
  const { root, calls } = await workshopPage(grouped());
  root.querySelector('#ballast-open-note-3').click();
  assert.equal(buttonNamed(root, 'Move').getAttribute('aria-disabled'), 'true');
  type(root.querySelector('select'), '1');
  assert.deepEqual(made(calls, 'arrange'), []);
  buttonNamed(root, 'Move').click();
  await settle();
  assert.deepEqual(made(calls, 'arrange')[0], [{ moves: [{ note: 3, from: null, to: 1 }], newCluster: null }]);
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

test('shows where a dragged note would go: on the innermost place, as long as it is there', async () => {
  const { root, window } = await workshopPage(grouped());
  const note = root.querySelector('.ballast-cluster .ballast-open-note');
  const shown = () => [...root.querySelectorAll('.ballast-drop-here')];
  const drag = (type, on) => on.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
  drag('dragover', note.querySelector('label'));
  assert.deepEqual(shown(), [note]);
  drag('dragleave', note.querySelector('label'));
  drag('dragover', root.querySelector('.ballast-cluster h3'));
  assert.deepEqual(shown(), [root.querySelector('.ballast-cluster')]);
  drag('drop', root.querySelector('.ballast-cluster h3'));
  assert.deepEqual(shown(), []);
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
  buttonNamed(root, 'Make it a cluster: build, hour').click();
  await settle();
  assert.equal(made(calls, 'arrange')[0][0].newCluster, 'build hour');
});
