import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBulkTagDialog } from '../../src/debt/bulk-tag-dialog.js';
import { csvOf } from '../../src/shared/csv.js';
import { Problem } from '../../src/shared/problem.js';
import { aProblem, fakeGateway, HOSTILE } from '../support/builders.js';
import { openPage, settle, submit, textOf, type } from '../support/page.js';

function report(dryRun) {
  return {
    dryRun,
    total: 3,
    tagged: dryRun ? 0 : 1,
    results: [
      { issueId: 1, issueKey: 'PAY-3', summary: HOSTILE, outcome: dryRun ? 'would-tag' : 'tagged', problem: null },
      { issueId: 2, issueKey: 'PAY-4', summary: 'Ledger', outcome: 'already-tagged', problem: null },
      { issueId: 3, issueKey: 'PAY-9', summary: 'Hosts', outcome: 'refused', problem: aProblem('You may not edit this issue.') },
    ],
  };
}

function dialogWith(bulkTag) {
  const { document } = openPage();
  const fake = fakeGateway({ bulkTag });
  const done = [];
  openBulkTagDialog('labels = tech-debt', fake.gateway, () => done.push('tagged'));
  return { document, dialog: document.querySelector('.aui-dialog2'), done, ...fake };
}

const submitLabel = (dialog) => textOf(dialog.querySelector('[type=submit]'));

test('shows what would happen first, then does it, then closes', async () => {
  const { document, dialog, called, done } = dialogWith((request) => report(request.dryRun));
  assert.equal(submitLabel(dialog), 'Preview');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /Found 3: 1 to tag, 1 tagged already, 1 refused\. Nothing has changed yet\./);
  assert.match(textOf(dialog), /Refused: You may not edit this issue\./);
  assert.equal(dialog.querySelector('img'), null);
  assert.equal(submitLabel(dialog), 'Tag now (1)');
  submit(dialog);
  await settle();
  assert.deepEqual(called('bulkTag').map(([request]) => request.dryRun), [true, false]);
  assert.deepEqual(done, ['tagged']);
  assert.match(textOf(dialog), /Done: 1 tagged, 1 tagged before, 1 refused\./);
  submit(dialog);
  await settle();
  assert.equal(document.querySelector('.aui-dialog2'), null);
});

test('a change after the preview asks for a new preview', async () => {
  const { dialog, called } = dialogWith((request) => report(request.dryRun));
  submit(dialog);
  await settle();
  type(dialog.querySelector('#ballast-bulk-jql'), 'labels = other');
  assert.equal(submitLabel(dialog), 'Preview');
  submit(dialog);
  await settle();
  assert.deepEqual(called('bulkTag').map(([request]) => request.dryRun), [true, true]);
});

test('tells that it is at work', async () => {
  const { dialog } = dialogWith(() => new Promise(() => undefined));
  submit(dialog);
  await settle();
  assert.ok(dialog.querySelector('progress'));
  assert.match(textOf(dialog), /Looking for the issues…/);
});

test('more than the server takes, or a query it can not read, is told at the query', async () => {
  const { dialog } = dialogWith(new Problem('refused', 'No.', { fields: { jql: 'The query finds 812 issues; at most 500.' } }));
  submit(dialog);
  await settle();
  assert.equal(dialog.querySelector('#ballast-bulk-jql-error').textContent, 'The query finds 812 issues; at most 500.');
  assert.equal(dialog.querySelector('progress'), null);
});

test('needs a query', async () => {
  const { dialog, called } = dialogWith(report(true));
  type(dialog.querySelector('#ballast-bulk-jql'), '  ');
  submit(dialog);
  await settle();
  assert.deepEqual(called('bulkTag'), []);
  assert.equal(dialog.querySelector('#ballast-bulk-jql-error').textContent, 'Enter a JQL query.');
});

test('a spreadsheet takes no cell of the CSV for a formula', () => {
  const csv = csvOf([['=1+1', '+x', '-x', '@x', '\tx', 'plain'], ['a,b', 'say "no"', 'two\nlines', '=A1,"x"', '', '💥']]);
  assert.equal(csv, '\uFEFF\'=1+1,\'+x,\'-x,\'@x,\'\tx,plain\r\n"a,b","say ""no""","two\nlines","\'=A1,""x""",,💥\r\n');
});
