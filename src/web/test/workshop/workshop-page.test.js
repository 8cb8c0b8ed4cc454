import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, submit, textOf, type } from '../support/page.js';
import { aNote, aPage, made, workshopPage } from '../support/workshop.js';

test('a closed workshop can be read and changed no more', async () => {
  const { root } = await workshopPage(aPage({ stage: 'closed', clusters: [{ number: 1, name: '', revision: 1 }], notes: [aNote(1, { cluster: 1 }), aNote(2)] }));
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
    aPage({ stage: 'cluster', title: HOSTILE, clusters: [{ number: 1, name: HOSTILE, revision: 1 }], notes: [aNote(1, { text: HOSTILE, category: HOSTILE, cluster: 1 })] }),
  );
  assert.equal(root.querySelector('img'), null);
  assert.ok(root.textContent.includes(HOSTILE));
});
