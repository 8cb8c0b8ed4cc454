import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, settle, submit, textOf, type } from '../support/page.js';
import { aPage, made, roundPage } from '../support/round.js';

const LONG = { most: 150, open: 187, found: null };

async function openForm(answers) {
  const page = { ...aPage(), round: null, canOpen: true };
  const mounted = await roundPage(page, answers);
  buttonNamed(mounted.root, 'Open a round').click();
  buttonNamed(mounted.root, 'Open a round').click();
  await settle();
  const dialogs = [...mounted.document.querySelectorAll('#ballast-round-dialog')];
  assert.equal(dialogs.length, 1);
  return { ...mounted, dialog: dialogs[0], label: () => textOf(dialogs[0].querySelector('[type=submit]')) };
}

test('asks for no query where the board has no more than a round takes', async () => {
  const { dialog, calls, label } = await openForm({ roundLength: { ...LONG, open: 150 } });
  assert.equal(dialog.querySelector('#round-jql'), null);
  assert.equal(label(), 'Open a round');
  type(dialog.querySelector('#round-title'), 'Q4');
  submit(dialog);
  await settle();
  assert.equal('jql' in made(calls, 'open')[0][1], false);
});

test('opens the form all the same when nobody could say how long the board is', async () => {
  const { dialog } = await openForm({ roundLength: () => Promise.reject(new Problem('network', 'No answer')) });
  assert.equal(dialog.querySelector('#round-jql'), null);
});

test('counts what a query brings in before the round is opened over it', async () => {
  const { dialog, calls, label } = await openForm({ roundLength: (_, jql) => ({ ...LONG, found: jql === undefined ? null : 42 }) });
  assert.match(textOf(dialog), /You see 187 open items on this board\. A round takes at most 150/);
  type(dialog.querySelector('#round-title'), 'Q4');
  submit(dialog);
  await settle();
  assert.equal(made(calls, 'open').length, 0);
  assert.equal(dialog.querySelector('#round-jql').getAttribute('aria-invalid'), 'true');
  type(dialog.querySelector('#round-jql'), 'techDebtVotes > 0');
  assert.equal(label(), 'Count what the query brings in');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /Items that the query brings in: 42/);
  assert.equal(label(), 'Open a round');
  type(dialog.querySelector('#round-jql'), 'techDebtVotes > 1');
  assert.equal(label(), 'Count what the query brings in');
  submit(dialog);
  await settle();
  submit(dialog);
  await settle();
  assert.deepEqual(made(calls, 'roundLength'), [[1], [1, 'techDebtVotes > 0'], [1, 'techDebtVotes > 1']]);
  assert.equal(made(calls, 'open')[0][1].jql, 'techDebtVotes > 1');
});

test('says at the query what speaks against it', async () => {
  const { dialog } = await openForm({
    roundLength: (_, jql) => (jql === undefined ? LONG : Promise.reject(new Problem('refused', 'No.', { status: 400, fields: { jql: 'The query finds none.' } }))),
  });
  type(dialog.querySelector('#round-title'), 'Q4');
  type(dialog.querySelector('#round-jql'), 'labels = nothing');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /The query finds none\./);
});

test('adds to the list by a search while the team collects', async () => {
  const { root, document, calls } = await roundPage(aPage({ stage: 'collect' }));
  buttonNamed(root, 'Add by a search…').click();
  const dialog = document.getElementById('ballast-list-found');
  type(dialog.querySelector('#round-list-jql'), 'labels = legacy');
  submit(dialog);
  await settle();
  assert.deepEqual(made(calls, 'list'), [[1, { jql: 'labels = legacy' }]]);
});
