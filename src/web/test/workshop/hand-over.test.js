import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, settle, submit, textOf } from '../support/page.js';
import { aPage, made, workshopPage } from '../support/workshop.js';

test('the facilitator hands the workshop over, and everybody hears to whom', async () => {
  const people = (leads) => ['7', '8'].map((userId) => ({ userId, person: { displayName: userId === '7' ? 'Maya' : 'Li <b>', former: false }, me: userId === '7', facilitator: userId === leads }));
  let page = aPage({ canSteer: true, moves: ['cluster'], participants: people('7') });
  const { root, document, calls, said, second } = await workshopPage(page, {
    page: () => page,
    state: () => ({ workshopId: 3, stage: page.workshop.stage, version: page.workshop.version }),
    handOver: () => (page = aPage({ canSteer: false, moves: [], version: 2, participants: people('8') })),
  });
  buttonNamed(root, 'Hand over…').click();
  const dialog = document.querySelector('#ballast-workshop-hand-over');
  assert.deepEqual([...dialog.querySelectorAll('option')].map(textOf), ['Li <b>']);
  submit(dialog);
  await settle();
  assert.deepEqual(made(calls, 'handOver'), [['8']]);
  assert.match(said(), /Li <b> leads the workshop now/);
  assert.doesNotMatch(textOf(root), /Hand over/);
  page = aPage({ canSteer: true, moves: ['cluster'], version: 3, participants: people('7') });
  await second();
  assert.match(said(), /Maya leads the workshop now/, 'also who only looks on');
});
