import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, settle, textOf, type } from '../support/page.js';
import { aPage, anItem, made, roundPage } from '../support/round.js';

/** @file What the page does with what the server does not take, and with what it gives back. */

test('keeps what came after the deadline in sight, and sends it when there is more time', async () => {
  let page = aPage();
  let answer = () => Promise.reject(new Problem('refused', 'The deadline of this stage has passed.', { status: 409, code: 'ballast.round.too-late' }));
  const state = () => ({ roundId: 5, stage: 'vote', version: page.round.version, deadline: null });
  const { rows, press, tick, calls, root } = await roundPage(page, { page: () => page, state, dots: () => answer() });
  rows()[0].focus();
  page = aPage({ late: true });
  press('2');
  await settle();
  assert.match(textOf(rows()[0]), /Not saved: The deadline of this stage has passed\./);
  assert.match(rows()[0].getAttribute('aria-label'), /2 of 3 dots/);
  assert.match(textOf(root), /The facilitator can move on or give more time/);
  await tick();
  assert.equal(made(calls, 'dots').length, 1);
  answer = () => Promise.resolve({});
  page = aPage({ version: 2 });
  await tick();
  assert.deepEqual(made(calls, 'dots').at(-1), [1, 1, 2]);
  assert.match(textOf(rows()[0]), /Saved/);
});

test('tells what a stage that ended did not take, and keeps the words of a question', async () => {
  let page = aPage({ stage: 'understand' });
  const state = () => ({ roundId: 5, stage: page.round.stage, version: page.round.version, deadline: null });
  const { rows, press, tick, document, root } = await roundPage(page, {
    page: () => page,
    state,
    mark: () => Promise.reject(new Problem('refused', 'The round is at another stage by now.', { status: 409, code: 'ballast.round.wrong-stage' })),
  });
  rows()[0].focus();
  press('q');
  type(document.getElementById('ballast-ask-1'), 'Who owns it?');
  buttonNamed(root, 'Ask').click();
  page = aPage({ stage: 'vote', version: 2 });
  await settle();
  assert.match(textOf(rows()[0]), /Not saved: The round is at another stage by now\./);
  press('q');
  assert.equal(document.getElementById('ballast-ask-1').value, 'Who owns it?');
  press('Escape');
  await tick();
  assert.match(textOf(root.querySelector('h2')), /Vote/);
});

test('says above the list what is refused once its stage is gone', async () => {
  let page = aPage({ stage: 'estimate' });
  let reject;
  const { rows, press, tick, root } = await roundPage(page, {
    page: () => page,
    state: () => ({ roundId: 5, stage: page.round.stage, version: page.round.version, deadline: null }),
    estimate: () => new Promise((_, no) => (reject = no)),
  });
  rows()[0].focus();
  press('3');
  page = aPage({ stage: 'reveal', version: 2 });
  await tick();
  reject(new Problem('refused', 'The stage ended while this was being saved.', { status: 409, code: 'ballast.round.stage-ended' }));
  await settle();
  assert.match(textOf(root), /PAY-1 was not saved: The stage ended while this was being saved\./);
});

test('tells people of dots that came back, once by voice and on the page until they are voted', async () => {
  const refund = { number: 7, action: 'refunded', at: '2026-11-02T09:00:00Z', by: { displayName: 'Maya', former: false }, issueId: null, detail: '2' };
  let page = aPage();
  const { tick, said, root } = await roundPage(page, {
    page: () => page,
    state: () => ({ roundId: 5, stage: page.round.stage, version: page.round.version, deadline: null }),
  });
  page = aPage({ version: 2, notices: [refund] });
  await tick();
  assert.match(said(), /dots of yours came back: 2/);
  assert.match(textOf(root.querySelector('.aui-message')), /dots of yours came back: 2/);
  page = aPage({ version: 3, stage: 'closed', notices: [refund] });
  await tick();
  assert.equal(root.querySelector('.aui-message'), null);
});

test('gives no dots to what the voter tagged when the team wants none there', async () => {
  const own = { code: 'ballast.round.own-item', message: 'You tagged it yourself.' };
  const { rows, press, calls, said } = await roundPage(aPage({ selfVote: false }, [anItem(1, { addRefusal: own, myDots: 2 })]));
  assert.match(textOf(rows()[0]), /You tagged it yourself\./);
  rows()[0].focus();
  press('+');
  await settle();
  assert.match(said(), /PAY-1: You tagged it yourself\./);
  assert.deepEqual(made(calls, 'dots'), []);
  press('-');
  await settle();
  assert.deepEqual(made(calls, 'dots'), [[1, 1, 1]]);
});
