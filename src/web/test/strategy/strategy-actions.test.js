import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle } from '../support/page.js';

openPage('');
const { createStrategyPage } = await import('../../src/strategy/strategy-actions.js');

const STRATEGY = { id: 1, version: 1, state: 'draft', versions: [], elements: [] };

/** A page whose checks are answered by the test, in whatever order. */
function aPage() {
  const checks = [];
  const answered = async () => STRATEGY;
  const gateway = {
    strategy: answered,
    addElement: answered,
    changeElement: answered,
    removeElement: answered,
    move: answered,
    openVersion: answered,
    feedback: async () => null,
    capacity: () => new Promise((resolve, reject) => checks.push((needed) => (needed === null ? reject(new Error('none')) : resolve({ needed })))),
  };
  const page = createStrategyPage(1, gateway, {});
  page.store.set({ strategy: STRATEGY, capacity: { needed: 5 } });
  return { page, checks, needed: () => page.store.get().capacity?.needed };
}

for (const [what, change] of [
  ['added', (page) => page.add({ title: 'Slow.' })],
  ['changed', (page) => page.change('K1', { title: 'Slow.' })],
  ['removed', (page) => page.remove('K1')],
  ['taken over', (page) => page.carried(Promise.resolve(STRATEGY))],
]) {
  test(`counts anew whether there is time enough once an element is ${what}, and shows the last count meanwhile`, async () => {
    const { page, checks, needed } = aPage();
    await change(page);
    assert.equal(checks.length, 1);
    assert.equal(needed(), 5);
    checks[0](8);
    await settle();
    assert.equal(needed(), 8);
  });
}

test('counts anew whether there is time enough once another version begins or goes on', async () => {
  const { page, checks } = aPage();
  await page.move('agreed');
  await page.openVersion();
  assert.equal(checks.length, 2);
});

test('an answer that comes late takes nothing of a newer count', async () => {
  const { page, checks, needed } = aPage();
  await page.add({ title: 'Slow.' });
  await page.remove('K1');
  checks[1](3);
  await settle();
  checks[0](8);
  await settle();
  assert.equal(needed(), 3);
});

test('says nothing about it when nobody can count', async () => {
  const { page, checks } = aPage();
  await page.add({ title: 'Slow.' });
  checks[0](null);
  await settle();
  assert.equal(page.store.get().capacity, null);
});
