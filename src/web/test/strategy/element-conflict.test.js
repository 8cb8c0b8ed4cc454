import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { Problem } = await import('../../src/shared/problem.js');
const { openElementDialog } = await import('../../src/strategy/element-dialog.js');
const { createStrategyPage } = await import('../../src/strategy/strategy-actions.js');

const DIAGNOSIS = { key: 'D1', kind: 'diagnosis', title: 'Slow.', revision: 4, references: [], quarter: null, order: null, clashes: [], keyResult: null, owner: null, origin: null, mark: null, issues: 0, hints: [] };
const CHANGED = new Problem('refused', 'Somebody changed this meanwhile.', { status: 409, code: 'ballast.strategy.changed-meanwhile' });

test('tells the second of two who change the same diagnosis what it says now, keeps their words, and takes them when they save again', async () => {
  const { document } = openPage('');
  const saved = [];
  const save = (fields) => {
    saved.push(fields);
    return saved.length === 1 ? Promise.reject(CHANGED) : Promise.resolve();
  };
  openElementDialog('diagnosis', DIAGNOSIS, { elements: [DIAGNOSIS] }, save, async () => ({ ...DIAGNOSIS, title: 'Slow for <b>all</b>.', revision: 9 }));
  const dialog = document.querySelector('#ballast-element-dialog');
  type(dialog.querySelector('#title'), 'Slow for me.');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.match(textOf(dialog), /Somebody changed this meanwhile\. ?Somebody made this of it meanwhile ?Slow for <b>all<\/b>\./);
  assert.equal(dialog.querySelector('#title').value, 'Slow for me.');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.deepEqual(saved, [{ title: 'Slow for me.', revision: 4 }, { title: 'Slow for me.', revision: 9 }]);
  assert.equal(document.querySelector('#ballast-element-dialog'), null);
});

test('sends a new element under one key until it is corrected, so that one whose answer was lost is there once', async () => {
  const { document } = openPage('');
  const saved = [];
  openElementDialog('diagnosis', null, { elements: [] }, (fields) => {
    saved.push(fields);
    return Promise.reject(new Problem('unreachable', 'No answer.', {}));
  });
  const dialog = document.querySelector('#ballast-element-dialog');
  const send = async () => {
    dialog.querySelector('.aui-button-primary').click();
    await settle();
  };
  type(dialog.querySelector('#title'), 'Slow for me.');
  await send();
  await send();
  type(dialog.querySelector('#title'), 'Slow for all.');
  await send();
  assert.deepEqual(saved.map(({ title, kind }) => [title, kind]), [['Slow for me.', 'diagnosis'], ['Slow for me.', 'diagnosis'], ['Slow for all.', 'diagnosis']]);
  assert.match(saved[0].key, /^[0-9a-z]{16}$/);
  assert.equal(saved[0].key, saved[1].key);
  assert.notEqual(saved[0].key, saved[2].key);
});

test('whoever removes what somebody has just changed sees that, and removes it with a second try', async () => {
  const removed = [];
  let revision = 4;
  const strategy = () => ({ id: 1, version: 1, state: 'draft', versions: [], elements: [{ ...DIAGNOSIS, revision }] });
  const gateway = {
    capacity: async () => null,
    strategy: async () => strategy(),
    removeElement: async (_, key, seen) => {
      removed.push([key, seen]);
      if (seen !== revision) {
        throw CHANGED;
      }
      return { ...strategy(), elements: [] };
    },
  };
  const page = createStrategyPage(1, gateway, {});
  page.store.set({ strategy: strategy() });
  revision = 9;
  await assert.rejects(page.remove('D1'), CHANGED);
  await page.remove('D1');
  assert.deepEqual(removed, [['D1', 4], ['D1', 9]]);
  assert.deepEqual(page.store.get().strategy.elements, []);
});
