import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle } from '../support/page.js';

openPage('');
const { createOutbox, browserStorage } = await import('../../src/shared/outbox.js');
const { Problem, networkProblem } = await import('../../src/shared/problem.js');

function aStorage(kept = []) {
  const storage = { kept, load: () => storage.kept, save: (entries) => (storage.kept = entries.map((entry) => ({ ...entry }))) };
  return storage;
}

/** An outbox whose server answers as the list says, one answer for each request; after the list it always says yes. */
function anOutbox(answers = [], storage = aStorage(), options = {}) {
  const sent = [];
  const saved = [];
  const waits = [];
  const outbox = createOutbox({
    send: async (entry) => {
      sent.push([entry.kind, entry.about, entry.value]);
      const answer = answers.shift();
      if (answer) {
        throw answer;
      }
    },
    saved: (entry) => saved.push(entry.value),
    changed: () => undefined,
    storage,
    later: (step, ms) => waits.push([step, ms]),
    ...options,
  });
  return { outbox, sent, saved, waits, storage };
}

test('says saved only after the server has answered', async () => {
  const { outbox, saved } = anOutbox();
  outbox.put('dots', 7, 2);
  assert.equal(outbox.get('dots', 7).status, 'sending');
  assert.equal(outbox.waiting(), 1);
  await settle();
  assert.equal(outbox.get('dots', 7), undefined);
  assert.deepEqual(saved, [2]);
});

test('sends the newest value of the same thing, one request after the other', async () => {
  const { outbox, sent, saved } = anOutbox();
  outbox.put('dots', 7, 1);
  outbox.put('dots', 7, 2);
  outbox.put('dots', 8, 1);
  outbox.put('dots', 7, 3);
  await settle();
  assert.deepEqual(sent, [
    ['dots', 7, 1],
    ['dots', 8, 1],
    ['dots', 7, 3],
  ]);
  assert.deepEqual(saved, [1, 3], 'the first value was replaced while it was on its way');
});

test('keeps what the server did not take, and sends it when it can be reached again', async () => {
  const { outbox, sent, saved, waits, storage } = anOutbox([networkProblem(), networkProblem()]);
  outbox.put('estimate', 7, 3);
  await settle();
  assert.equal(outbox.isOffline(), true);
  assert.equal(outbox.waiting(), 1);
  assert.deepEqual(storage.kept.map((entry) => entry.value), [3]);
  waits.shift()[0]();
  await settle();
  assert.deepEqual(waits.map(([, ms]) => ms), [2000], 'waits longer each time');
  waits.shift()[0]();
  await settle();
  assert.equal(sent.length, 3);
  assert.deepEqual(saved, [3]);
  assert.deepEqual(storage.kept, []);
});

test('keeps it as well when the session has ended or the server is busy or broken', async () => {
  for (const problem of [
    new Problem('login', 'gone', { status: 401 }),
    new Problem('refused', 'busy', { status: 409, code: 'ballast.shared.busy' }),
    new Problem('refused', 'broken', { status: 500 }),
  ]) {
    const { outbox } = anOutbox([problem]);
    outbox.put('mark', 7, { mark: 'clear', question: null });
    await settle();
    assert.equal(outbox.get('mark', 7).status, 'waiting');
  }
});

test('shows what the server refuses and goes on with the rest', async () => {
  const { outbox, saved, storage } = anOutbox([new Problem('refused', 'Too late.', { status: 409, code: 'ballast.round.too-late' })]);
  outbox.put('dots', 7, 2);
  outbox.put('dots', 8, 1);
  await settle();
  assert.deepEqual({ status: outbox.get('dots', 7).status, why: outbox.get('dots', 7).why }, { status: 'refused', why: 'Too late.' });
  assert.deepEqual(saved, [1]);
  assert.equal(outbox.waiting(), 0);
  assert.deepEqual(storage.kept, []);
});

test('sends what an earlier page has left', async () => {
  const { outbox, sent } = anOutbox([], aStorage([{ kind: 'dots', about: 7, value: 2, status: 'waiting', why: '' }]));
  assert.equal(outbox.get('dots', 7).status, 'waiting');
  outbox.resume();
  await settle();
  assert.deepEqual(sent, [['dots', 7, 2]]);
});

test('keeps each round and each person apart in the browser, and survives a storage that is closed', () => {
  const rooms = new Map();
  const place = { getItem: (name) => rooms.get(name) ?? null, setItem: (name, text) => rooms.set(name, text), removeItem: (name) => rooms.delete(name) };
  globalThis.AJS.Meta = { get: () => 'maya' };
  browserStorage('round-5', place).save([{ kind: 'dots', about: 7, value: 2 }]);
  assert.equal(browserStorage('round-5', place).load().length, 1);
  assert.deepEqual(browserStorage('round-6', place).load(), []);
  globalThis.AJS.Meta = { get: () => 'li' };
  assert.deepEqual(browserStorage('round-5', place).load(), []);
  rooms.set('ballast-round-5-li', '{broken');
  assert.deepEqual(browserStorage('round-5', place).load(), []);
  const closed = { getItem: () => null, setItem: () => assert.fail('closed'), removeItem: () => undefined };
  browserStorage('round-5', closed).save([{ kind: 'dots', about: 7, value: 2 }]);
});

test('waits a moment for the next letter, keeps each in the browser meanwhile, and sends what stands there then', async () => {
  const { outbox, sent, waits, storage } = anOutbox([], aStorage(), { pauseMs: 1000 });
  outbox.put('note', 'key-1', 'B');
  outbox.put('note', 'key-1', 'Bu');
  await settle();
  assert.deepEqual(sent, []);
  assert.deepEqual(storage.kept.map((entry) => entry.value), ['Bu']);
  assert.equal(waits[0][1], 1000);
  waits.forEach(([step]) => step());
  await settle();
  assert.deepEqual(sent, [['note', 'key-1', 'Bu']]);
});

test('keeps a refused text in the browser when it is told to, until somebody drops it', async () => {
  const { outbox, storage } = anOutbox([new Problem('refused', 'The writing has ended.', { status: 409 })], aStorage(), { keepRefused: true });
  outbox.put('note', 'key-1', 'Late');
  await settle();
  assert.deepEqual(outbox.all().map(({ status, value }) => [status, value]), [['refused', 'Late']]);
  assert.equal(storage.kept.length, 1);
  outbox.drop('note', 'key-1');
  assert.deepEqual(outbox.all(), []);
  assert.deepEqual(storage.kept, []);
});

test('holds what is refused for now, keeps it in the browser and sends it when it is let go', async () => {
  const late = new Problem('refused', 'Too late.', { status: 409, code: 'late' });
  const refused = [];
  const { outbox, sent, saved, storage } = anOutbox([late], aStorage(), { holdFor: ['late'], refused: (entry) => refused.push(entry.status) });
  outbox.put('dots', 7, 2);
  await settle();
  assert.equal(outbox.get('dots', 7).status, 'held');
  assert.equal(outbox.get('dots', 7).why, 'Too late.');
  assert.equal(outbox.isOffline(), false);
  assert.deepEqual(storage.kept.map((entry) => entry.value), [2]);
  assert.deepEqual(refused, ['held']);
  outbox.resume();
  await settle();
  assert.equal(sent.length, 1);
  outbox.release();
  await settle();
  assert.equal(sent.length, 2);
  assert.deepEqual(saved, [2]);
});

test('tells what is refused for good, unless a newer value has taken its place', async () => {
  const refused = [];
  const no = () => new Problem('refused', 'No.', { status: 409, code: 'no' });
  const { outbox } = anOutbox([no(), no()], aStorage(), { refused: (entry) => refused.push([entry.status, entry.value]) });
  outbox.put('dots', 7, 2);
  outbox.put('dots', 7, 3);
  await settle();
  assert.deepEqual(refused, [['refused', 3]]);
});
