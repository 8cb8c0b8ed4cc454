import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkProblem, Problem } from '../../src/shared/problem.js';
import { buttonNamed, settle, textOf, type } from '../support/page.js';
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
    ['key-number-2', { category: 'speed', text: 'Builds take an hour', anonymous: false, revision: 0, window: 'key-number-1', author: '10001' }],
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
  assert.deepEqual(made(calls, 'saveNote'), [['key-of-before', { ...value, author: '10001' }]]);
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
  assert.deepEqual(made(calls, 'saveNote').at(-1), ['key-5', { category: 'speed', text: 'From the train', anonymous: false, revision: 2, window: 'key-number-1', author: '10001' }]);
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

test('keeps a note in the browser that does not say yet what it is about', async () => {
  const { root, calls, second, storage } = await workshopPage(aPage({ notes: [aNote(5, { key: 'key-5', mine: true, text: 'Builds' })] }));
  type(root.querySelector('select'), '');
  type(area(root), 'Builds take an hour');
  await second();
  assert.deepEqual(made(calls, 'saveNote'), []);
  assert.equal(storage.kept[0].value.text, 'Builds take an hour');
  assert.match(textOf(root), /Kept in this browser\. Say in a word what it is about/);

  const later = await workshopPage(aPage({ notes: [aNote(5, { key: 'key-5', mine: true, text: 'Builds' })] }), {}, storage.kept);
  assert.equal(area(later.root).value, 'Builds take an hour');
  type(later.root.querySelector('input[type=text]'), 'Hiring');
  await later.second();
  assert.deepEqual(made(later.calls, 'saveNote')[0][1].text, 'Builds take an hour');
  assert.equal(made(later.calls, 'saveNote')[0][1].category, 'Hiring');
});

test('shows what was not complete when the writing ended', async () => {
  const value = { category: '', text: 'Nobody knows why', anonymous: false, revision: 0, window: 'window-before' };
  const { root, calls } = await workshopPage(aPage({ stage: 'cluster' }), {}, [{ kind: 'note', about: 'key-of-before', value, status: 'typing', why: '' }]);
  await settle();
  assert.match(textOf(root), /Not saved: It did not say what it is about\. ?Nobody knows why/);
  assert.deepEqual(made(calls, 'saveNote'), []);
});

test('leaves notes where they are while one of them is typed and saved', async () => {
  const { root, second } = await workshopPage();
  buttonNamed(root, 'Add a note').click();
  buttonNamed(root, 'Add a note').click();
  const fields = () => [...root.querySelectorAll('textarea')].map((field) => field.value);
  type(root.querySelectorAll('textarea')[1], 'The second');
  assert.deepEqual(fields(), ['', 'The second']);
  await second();
  assert.deepEqual(fields(), ['', 'The second']);
  type(root.querySelectorAll('textarea')[0], 'The first');
  await second();
  assert.deepEqual(fields(), ['The first', 'The second']);
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

test('tells whoever is logged out to log in again, and goes on by itself', async () => {
  let state = () => Promise.reject(new Problem('login', 'gone', { status: 401 }));
  const { root, second } = await workshopPage(aPage(), { state: () => state() });
  await second();
  assert.match(textOf(root), /Your session has ended ?Everything you entered is saved/);
  assert.equal(root.querySelector('a[target=_blank]').textContent, 'Log in again');
  state = () => Promise.reject(networkProblem());
  await second();
  assert.match(textOf(root), /Jira can’t be reached at the moment/);
  state = () => ({ workshopId: 3, stage: 'write', version: 1 });
  await second();
  assert.doesNotMatch(textOf(root), /session|reached/);
});

test('says who typed a note, whoever logs in to the browser meanwhile', async () => {
  let page = aPage();
  const { root, second, calls } = await workshopPage(page, { page: () => page, state: () => ({ workshopId: 3, stage: 'write', version: page.workshop.version }) });
  page = aPage({ version: 2, participants: [{ userId: '10002', person: { displayName: 'Li', former: false }, me: true, facilitator: false }] });
  await second();
  buttonNamed(root, 'Add a note').click();
  type(area(root), 'Maya’s own');
  await second();
  assert.equal(made(calls, 'saveNote')[0][1].author, '10001');
});
