import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAdmin } from '../../src/admin/admin-actions.js';
import { adminView } from '../../src/admin/admin-view.js';
import { render } from '../../src/shared/dom.js';
import { Problem } from '../../src/shared/problem.js';
import { fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountAdminPage } = await import('../../src/admin/admin-page.js');

async function adminPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway(answers);
  await mountAdminPage(page.root, fake.gateway);
  return { ...page, ...fake };
}

test('shows that everything fits', async () => {
  const { root } = await adminPage();
  assert.match(textOf(root), /Everything that Ballast calls in this Jira is there\./);
  assert.match(textOf(root), /No repair has run yet\./);
});

test('lists what this Jira lacks', async () => {
  const selfCheck = { ok: false, problems: ['IssueManager.getIssueObject(Long)', 'SearchService.searchCount'] };
  const { root } = await adminPage({ selfCheck });
  assert.deepEqual([...root.querySelectorAll('code')].map(textOf), ['IssueManager.getIssueObject(Long)', 'SearchService.searchCount']);
});

test('switches the sidebar off', async () => {
  const { root, called } = await adminPage({ saveSettings: (settings) => settings });
  const box = root.querySelector('input[type=checkbox]');
  assert.equal(box.checked, true);
  box.click();
  await settle();
  assert.deepEqual(called('saveSettings'), [[{ sidebarEnabled: false }]]);
  assert.equal(box.checked, false);
});

test('puts the switch back when it could not be saved', async () => {
  const { root } = await adminPage({ saveSettings: new Problem('refused', 'You may not do this.') });
  root.querySelector('input[type=checkbox]').click();
  await settle();
  assert.equal(root.querySelector('input[type=checkbox]').checked, true);
  assert.match(textOf(root.querySelector('[role=alert]')), /You may not do this\./);
});

test('starts a repair and follows it to its end', async () => {
  const at = (state, done) => ({ state, done, total: 5000, repaired: 3, failed: 0, startedAt: '2026-11-22T10:00:00Z', finishedAt: state === 'done' ? '2026-11-22T10:01:00Z' : null });
  const states = [at('running', 2300), at('done', 5000)];
  openPage();
  const timers = [];
  const { gateway } = fakeGateway({ startRepair: at('running', 0), latestRepair: () => states.shift() });
  const admin = createAdmin(gateway, (step) => timers.push(step));
  await admin.repair();
  assert.equal(admin.store.get().repair.state, 'running');
  for (let turn = 0; turn < 3 && timers.length > 0; turn++) {
    timers.shift()();
    await settle();
  }
  assert.equal(admin.store.get().repair.state, 'done');
  assert.deepEqual(timers, []);
});

test('waits for a node to begin, and tells that it does', async () => {
  const ended = { state: 'done', done: 3, total: 3, repaired: 0, startedAt: '2026-11-21T10:00:00Z', finishedAt: '2026-11-21T10:01:00Z' };
  const next = { ...ended, repaired: 2, startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:01:00Z' };
  const states = [ended, ended, next];
  const { root } = openPage();
  const timers = [];
  const { gateway } = fakeGateway({ startRepair: ended, latestRepair: () => states.shift() });
  const admin = createAdmin(gateway, (step) => timers.push(step));
  admin.store.watch((state) => render(root, adminView(state, {})));
  await admin.load();
  await admin.repair();
  assert.match(textOf(root), /The repair begins in a moment\./);
  for (let turn = 0; turn < 4 && timers.length > 0; turn++) {
    timers.shift()();
    await settle();
  }
  assert.match(textOf(root), /Checked 3 issues and put 2 right\./);
  assert.doesNotMatch(textOf(root), /begins in a moment/);
  assert.deepEqual(timers, []);
});

test('waits after an import for the repair that follows it', async () => {
  const { root } = openPage();
  const timers = [];
  const next = { state: 'done', done: 3, total: 3, repaired: 2, failed: 0, startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:01:00Z' };
  const never = { ...next, state: 'never', startedAt: null, finishedAt: null };
  const states = [never, never, next];
  const { gateway } = fakeGateway({ latestRepair: () => states.shift() });
  const admin = createAdmin(gateway, (step) => timers.push(step));
  admin.store.watch((state) => render(root, adminView(state, {})));
  await admin.load();
  await admin.imported();
  assert.match(textOf(root), /The repair begins in a moment\./);
  timers.shift()();
  await settle();
  assert.match(textOf(root), /Checked 3 issues and put 2 right\./);
  assert.deepEqual(timers, []);
});

test('stops waiting when it could not be started', async () => {
  const { root } = await adminPage({ startRepair: new Problem('refused', 'No.') });
  buttonNamed(root, 'Start a repair').click();
  await settle();
  assert.doesNotMatch(textOf(root), /begins in a moment/);
  assert.equal(buttonNamed(root, 'Start a repair').getAttribute('aria-busy'), null);
});

test('says how many issues a repair could not put right', () => {
  const { root } = openPage();
  const admin = createAdmin(fakeGateway().gateway);
  const repair = { state: 'done', done: 9, total: 9, repaired: 3, failed: 0, startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:01:00Z' };
  render(root, adminView({ ...admin.store.get(), repair }, {}));
  assert.doesNotMatch(textOf(root), /Not put right/);
  render(root, adminView({ ...admin.store.get(), repair: { ...repair, failed: 2 } }, {}));
  assert.match(textOf(root), /Not put right, because Jira refused or failed: 2\./);
});

test('draws a running repair and does not start a second one', () => {
  const { root } = openPage();
  const started = [];
  const admin = createAdmin(fakeGateway().gateway);
  const repair = { state: 'running', done: 2300, total: 5000, repaired: 3, failed: 0, startedAt: '2026-11-22T10:00:00Z', finishedAt: null };
  render(root, adminView({ ...admin.store.get(), repair }, { repair: () => started.push('repair') }));
  assert.match(textOf(root), /Checking: 2,300 of 5,000 issues\./);
  assert.equal(root.querySelector('progress').value, 2300);
  buttonNamed(root, 'Start a repair').click();
  assert.deepEqual(started, []);
});
