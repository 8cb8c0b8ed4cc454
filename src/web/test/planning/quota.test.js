import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, aProblem, aSuggestion, fakeGateway } from '../support/builders.js';
import { aQuota } from '../support/cadence.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage('<div id="root" class="x"><p>Loading</p></div>');
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('adds what is owed to the quota, says what that takes and what stays owed', async () => {
  const cost = { minDays: 1, maxDays: 3, minPercent: 5, maxPercent: 15 };
  const { root } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ max: 3, payback: 1, owed: 2, cost }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /1–2 tech tasks a sprint, and 1 owed: at most 3, 0 planned so far, each up to 1 person-day/);
  assert.equal(textOf(root.querySelector('.ballast-owed')), 'With what is owed that is 1–3 of 20 person-days, 5–15 %. 2 tasks are owed altogether; no more are paid back at once than are asked for.');
});

test('speaks of one task a sprint in the singular, with what is owed too', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ min: 1, max: 2, policyMax: 1, payback: 1, owed: 1 }) }) });
  assert.match(textOf(root.querySelector('.ballast-budget')), /1 tech task a sprint, and 1 owed: at most 2, 0 planned so far, each up to 1 person-day/);
});

test('a near miss says how often it was passed over, and leads to the verdict once that is too often', async () => {
  const nearMisses = [
    { candidate: aCandidate({ issueId: 10007 }), reason: aProblem('Beaten.'), lacks: 5, passedOver: 6, starved: true },
    { candidate: aCandidate({ issueId: 10008 }), reason: aProblem('Beaten.'), lacks: 5, passedOver: 1, starved: false },
    { candidate: aCandidate({ issueId: 10009 }), reason: aProblem('Beaten.'), lacks: 5, passedOver: 0, starved: false },
  ];
  const { root } = await boardPage({ suggestion: aSuggestion({ nearMisses }) });
  const texts = [...root.querySelectorAll('.ballast-suggestion details li')].map(textOf);
  assert.match(texts[0], /Passed over by 6 sprints\. Ask for a verdict/);
  assert.match(texts[1], /Passed over by 1 sprint\./);
  assert.doesNotMatch(texts[1], /verdict/);
  assert.doesNotMatch(texts[2], /Passed over/);
  assert.equal(root.querySelector('.ballast-suggestion details li a[href*="#"]').getAttribute('href'), '/jira/plugins/servlet/ballast/board?boardId=1#ballast-starved-title');
});

test('a later sprint says that an earlier one pays back what is owed', async () => {
  const { root } = await boardPage({ suggestion: aSuggestion({ quota: aQuota({ owed: 2, paidBefore: true }) }) });
  assert.equal(textOf(root.querySelector('.ballast-owed')), 'Owed: 2. An earlier sprint pays back first.');
});

test('says of more near misses why they are not picked, until all or a hundred are explained', async () => {
  const missing = (count) => Array.from({ length: count }, (_, at) => ({ candidate: aCandidate({ issueId: 10100 + at }), reason: aProblem('Beaten.'), lacks: 5, passedOver: 0, starved: false }));
  const { root, called } = await boardPage({ suggestion: aSuggestion({ nearMisses: missing(10), passedOver: 23 }) });
  assert.match(textOf(root), /Near misses \(10 of 23\)/);
  assert.equal(called('suggestion')[0][2].misses, 0);
  buttonNamed(root, 'Say of more why they are not picked').click();
  await settle();
  assert.equal(called('suggestion').at(-1)[2].misses, 20);

  const all = await boardPage({ suggestion: aSuggestion({ nearMisses: missing(100), passedOver: 230 }) });
  assert.doesNotMatch(textOf(all.root), /Say of more/);
});
