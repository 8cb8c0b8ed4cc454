import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aProblem } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { openLinkedIssuesDialog } = await import('../../src/strategy/linked-issues-dialog.js');

const element = { key: 'P1', ref: 'S3-P1', kind: 'pillar', title: 'Calm releases' };

function aLinked(change = {}) {
  return {
    issueId: 10001,
    issueKey: 'PAY-12',
    summary: 'Ledger entries are written twice',
    resolved: false,
    links: [{ ref: 'S3-P1', title: 'Calm releases', strength: 'strongly' }],
    canUnlink: true,
    unlinkRefusal: null,
    ...change,
  };
}

function aList(change = {}) {
  return { ref: 'S3-P1', title: 'Calm releases', start: 0, limit: 20, total: 1, issuesHidden: false, issues: [aLinked()], ...change };
}

async function dialog(answers = {}, state = 'active') {
  const { document } = openPage('');
  const calls = [];
  const all = { linkedIssues: aList(), bulkLink: null, unlink: {}, ...answers };
  const gateway = new Proxy(
    {},
    {
      get: (_, name) => async (...args) => {
        calls.push([name, ...args]);
        const answer = typeof all[name] === 'function' ? all[name](...args) : all[name];
        if (answer instanceof Error) {
          throw answer;
        }
        return answer;
      },
    },
  );
  let changes = 0;
  openLinkedIssuesDialog(element, { id: 3, version: 2, state }, gateway, () => (changes += 1));
  await settle();
  const root = document.querySelector('#ballast-linked-issues-dialog');
  return { root, called: (name) => calls.filter(([each]) => each === name).map(([, ...args]) => args), changes: () => changes };
}

test('lists the issues with how each is linked, and through what', async () => {
  const issues = [aLinked(), aLinked({ issueId: 10002, issueKey: 'PAY-13', resolved: true, links: [{ ref: 'S3-A1', title: 'One pipeline', strength: 'somewhat' }] })];
  const { root, called } = await dialog({ linkedIssues: aList({ total: 2, issues, issuesHidden: true }) });
  assert.deepEqual(called('linkedIssues'), [[3, 'P1', 2, 0, 20]]);
  const rows = [...root.querySelectorAll('.ballast-linked > li')].map(textOf);
  assert.match(rows[0], /PAY-12 Ledger entries are written twice.*strongly/);
  assert.match(rows[1], /PAY-13.*done.*somewhat, through One pipeline/);
  assert.match(textOf(root), /Issues that you may not see are left out/);
});

test('takes a link away, and says why where that is not allowed', async () => {
  const issues = [aLinked(), aLinked({ issueId: 10002, issueKey: 'PAY-13', canUnlink: false, unlinkRefusal: aProblem('You may not edit it.') })];
  const { root, called, changes } = await dialog({ linkedIssues: aList({ total: 2, issues }) });
  const off = buttonNamed(root, 'Remove the link of PAY-13 to Calm releases');
  assert.equal(off.getAttribute('aria-disabled'), 'true');
  assert.equal(off.title, 'You may not edit it.');
  buttonNamed(root, 'Remove the link of PAY-12 to Calm releases').click();
  await settle();
  assert.deepEqual(called('unlink'), [['PAY-12', 'S3-P1', 'strongly']]);
  assert.equal(called('linkedIssues').length, 2);
  assert.equal(changes(), 1);
});

test('turns pages', async () => {
  const { root, called } = await dialog({ linkedIssues: (id, key, version, start) => aList({ start, total: 45 }) });
  buttonNamed(root, 'Next').click();
  await settle();
  assert.deepEqual(called('linkedIssues').at(-1), [3, 'P1', 2, 20, 20]);
  assert.match(textOf(root), /21.*45/);
});

test('links what a query finds after a dry run, with a result for every issue', async () => {
  const results = (outcome) => [
    { issueId: 1, issueKey: 'PAY-1', summary: 'One', before: 'hurts', outcome, problem: null },
    { issueId: 2, issueKey: 'PAY-2', summary: 'Two', before: null, outcome: 'refused', problem: aProblem('You may not edit it.') },
  ];
  const bulkLink = (id, key, { dryRun }) => ({ dryRun, total: 2, linked: 1, results: results(dryRun ? 'would-link' : 'linked') });
  const { root, called, changes } = await dialog({ bulkLink });
  buttonNamed(root, 'Preview').click();
  await settle();
  assert.match(textOf(root), /Enter a JQL query/);
  type(root.querySelector('#ballast-link-jql'), 'labels = slow');
  buttonNamed(root, 'Preview').click();
  await settle();
  assert.deepEqual(called('bulkLink'), [[3, 'P1', { jql: 'labels = slow', strength: 'strongly', shown: [], dryRun: true }]]);
  assert.match(textOf(root), /Found 2: 1 to link, 0 linked so already, 1 refused/);
  assert.match(textOf(root), /PAY-1 OneWill be linked, instead of “hurts it”/);
  assert.match(textOf(root), /PAY-2 TwoRefused: You may not edit it\./);
  buttonNamed(root, 'Link now (1)').click();
  await settle();
  const shown = [
    { issueId: 1, strength: 'hurts' },
    { issueId: 2, strength: 'none' },
  ];
  assert.deepEqual(called('bulkLink').at(-1)[2], { jql: 'labels = slow', strength: 'strongly', shown, dryRun: false });
  assert.match(textOf(root), /Done: 1 linked/);
  assert.equal(changes(), 1);
  assert.ok(buttonNamed(root, 'Close'));
});

test('a preview with nothing to link offers none, but another query', async () => {
  const results = [{ issueId: 1, issueKey: 'PAY-1', summary: 'One', before: 'strongly', outcome: 'already-linked', problem: null }];
  const { root } = await dialog({ bulkLink: { dryRun: true, total: 1, linked: 0, results } });
  type(root.querySelector('#ballast-link-jql'), 'labels = slow');
  buttonNamed(root, 'Preview').click();
  await settle();
  assert.match(textOf(root), /Found 1: 0 to link, 1 linked so already/);
  assert.ok(buttonNamed(root, 'Close'));
  type(root.querySelector('#ballast-link-jql'), 'labels = fast');
  await settle();
  assert.ok(buttonNamed(root, 'Preview'));
});

test('a version that is not in force is only read', async () => {
  const { root } = await dialog({}, 'archived');
  assert.equal(root.querySelector('#ballast-link-jql'), null);
  assert.match(textOf(root), /Issues are linked with the active version/);
});

test('says what went wrong and keeps the list', async () => {
  const { root } = await dialog({ unlink: new Problem('refused', 'Somebody was faster.') });
  buttonNamed(root, 'Remove the link of PAY-12 to Calm releases').click();
  await settle();
  assert.match(textOf(root), /Somebody was faster/);
  assert.match(textOf(root), /PAY-12/);
});
