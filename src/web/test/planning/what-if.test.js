import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, aProblem, aSuggestion, fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage('<div id="root"></div>');
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

const other = aCandidate({ issueId: 10009, issueKey: 'PAY-9' });

test('asks with other weights once they are a hundred together, and says so until then', async () => {
  const { root, called } = await boardPage();
  type(root.querySelector('#ballast-weight-votes'), '50');
  await settle();
  assert.equal(called('suggestion').length, 1, 'an incomplete question waits');
  assert.match(textOf(root), /The weights are 90 % together/);
  type(root.querySelector('#ballast-weight-age'), '20');
  await settle();
  assert.deepEqual(called('suggestion').at(-1)[3].weights, { votes: 50, alignment: 0, priority: 30, age: 20 });
  assert.match(textOf(root.querySelector('.ballast-question')), /nothing is saved/);
});

test('never lets the strategy count more than the votes, and says why', async () => {
  const { root, called } = await boardPage();
  type(root.querySelector('#ballast-weight-votes'), '40');
  type(root.querySelector('#ballast-weight-alignment'), '45');
  type(root.querySelector('#ballast-weight-priority'), '5');
  await settle();
  assert.equal(called('suggestion').length, 1, 'a question that would be refused waits');
  assert.match(textOf(root.querySelector('[role=alert]')), /45 %.*40 %/);
  assert.doesNotMatch(textOf(root), /Keep these numbers/);
  type(root.querySelector('#ballast-weight-alignment'), '40');
  type(root.querySelector('#ballast-weight-priority'), '10');
  await settle();
  assert.deepEqual(called('suggestion').at(-1)[3].weights, { votes: 40, alignment: 40, priority: 10, age: 10 });
  assert.ok(buttonNamed(root, 'Keep these numbers'));
});

test('writes the strategy into the sum, with the pillars behind it for those who may read them', async () => {
  const score = {
    total: 1430,
    value: 715,
    effortDays: 0.5,
    parts: [
      { part: 'votes', points: 400, of: 500 },
      { part: 'alignment', points: 250, of: 250 },
      { part: 'priority', points: 25, of: 150 },
      { part: 'age', points: 40, of: 100 },
    ],
  };
  const pillars = [
    { ref: 'S1-P1', title: 'Calm releases', mark: 'blue-plain', hurts: false },
    { ref: 'S1-P2', title: 'One way to pay', mark: 'orange-striped', hurts: true },
  ];
  const picks = [
    { candidate: aCandidate({ score, pillars }), canAdd: true, addRefusal: null },
    { candidate: aCandidate({ issueId: 10002, score }), canAdd: true, addRefusal: null },
  ];
  const { root } = await boardPage({ suggestion: aSuggestion({ picks }) });
  const [known, hidden] = [...root.querySelectorAll('.ballast-suggestion .ballast-card')];
  assert.match(textOf(known.querySelector('.ballast-sum')), /votes 400 \+ strategy 250 \+ priority 25 \+ age 40 = 715/);
  assert.match(known.querySelector('.ballast-bar').getAttribute('aria-label'), /strategy 250/);
  assert.deepEqual([...known.querySelectorAll('.ballast-served')].map(textOf), [
    'Serves the pillar: Calm releases',
    'Hurts the pillar, which takes from its points for the strategy alone: One way to pay',
  ]);
  assert.equal(hidden.querySelector('.ballast-served'), null);
  assert.match(textOf(hidden), /strategy 250/);
});

test('asks with another capacity, and goes back to the suggestion', async () => {
  const { root, called } = await boardPage();
  type(root.querySelector('#ballast-what-if-capacity'), '2.5');
  await settle();
  assert.equal(called('suggestion').at(-1)[3].capacityDays, 2.5);
  buttonNamed(root, 'Back to the suggestion').click();
  await settle();
  assert.deepEqual(called('suggestion').at(-1), [1, 12, { startedAt: null, days: null, later: true, misses: 0 }, null]);
  assert.equal(root.querySelector('.ballast-question'), null);
});

test('takes and leaves issues, the last wish counts, and nothing is added meanwhile', async () => {
  const suggestion = aSuggestion({ nearMisses: [{ candidate: other, reason: aProblem('It is flagged as impeded.'), lacks: 12 }] });
  const { root, called } = await boardPage({ suggestion });
  assert.match(textOf(root), /It is flagged as impeded\. Even then it would lack 12 points of value\./);
  buttonNamed(root, 'What if this one? PAY-9').click();
  await settle();
  buttonNamed(root, 'What if not? PAY-12').click();
  await settle();
  const question = called('suggestion').at(-1)[3];
  assert.deepEqual(question.force, [{ issueId: 10009, issueKey: 'PAY-9' }]);
  assert.deepEqual(question.leaveOut.map((wish) => wish.issueKey), ['PAY-12']);
  assert.match(textOf(root.querySelector('.ballast-question')), /Taken in any case: PAY-9.*Left out: PAY-12/);
  const add = buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12');
  assert.equal(add.getAttribute('aria-disabled'), 'true');
  assert.match(add.title, /Go back to the suggestion to change the sprint/);
});

test('shows what contradicts each other instead of picks', async () => {
  const conflict = aProblem('These wishes and limits can not all hold:', { problems: [aProblem('PAY-9 is to be taken in any case.')] });
  const { root } = await boardPage({ suggestion: aSuggestion({ picks: [], value: 0, conflict }) });
  assert.match(textOf(root.querySelector('.aui-message-warning')), /can not all hold:.*PAY-9 is to be taken/);
  assert.doesNotMatch(textOf(root), /Nothing to suggest/);
});

test('lists the next best sets with what each gives up', async () => {
  const alternatives = [
    { added: [other], dropped: [aCandidate()], loss: 15 },
    { added: [other], dropped: [], loss: 0 },
    { added: [], dropped: [aCandidate()], loss: 715 },
  ];
  const { root } = await boardPage({ suggestion: aSuggestion({ alternatives }) });
  const sets = [...root.querySelectorAll('details')].find((each) => /nearly as good/.test(textOf(each)));
  assert.deepEqual([...sets.querySelectorAll('li')].map(textOf), [
    'PAY-9 (0.5 person-days) instead of PAY-12 (0.5 person-days)Gives up 15 of 715 points.',
    'PAY-9 (0.5 person-days) as wellGives up 0 of 715 points.',
    'Without PAY-12 (0.5 person-days)Gives up 715 of 715 points.',
  ]);
});

test('asks what if switching cost something and pillars had a minimum, and keeps that for the board', async () => {
  const { root, called } = await boardPage();
  type(root.querySelector('#ballast-what-if-switch-cost'), '501');
  await settle();
  assert.equal(called('suggestion').length, 1, 'a question that would be refused waits');
  assert.match(textOf(root.querySelector('[role=alert]')), /0 to 500 points/);
  type(root.querySelector('#ballast-what-if-switch-cost'), '50');
  type(root.querySelector('#ballast-what-if-pillar-days'), '0.5');
  await settle();
  assert.deepEqual(called('suggestion').at(-1)[3].terms, { switchCost: 50, pillarDays: 0.5 });
  buttonNamed(root, 'Keep these numbers').click();
  await settle();
  assert.deepEqual(called('setWeights'), [[1, { votes: 60, alignment: 0, priority: 30, age: 10 }, { switchCost: 50, pillarDays: 0.5 }, 3]]);
});

test('writes what a switch costs into the sum, and what the pillars get', async () => {
  const picks = [
    { candidate: aCandidate(), switchCost: 0, canAdd: true, addRefusal: null },
    { candidate: other, switchCost: 50, canAdd: true, addRefusal: null },
  ];
  const alternatives = [{ added: [other], dropped: [aCandidate()], loss: -20, pillarLossDays: 0.5 }];
  const { root } = await boardPage({ suggestion: aSuggestion({ picks, alternatives, terms: { switchCost: 50, pillarDays: 0.5, wantedDays: 1, servedDays: 0.5 } }) });
  const [first, second] = [...root.querySelectorAll('.ballast-suggestion .ballast-card')].map(textOf);
  assert.doesNotMatch(first, /switch/);
  assert.match(second, /715 − 50 for the switch to another area = 665/);
  assert.match(textOf(root), /Each area beyond the first costs 50 points\. Each pillar should get 0\.5 person-days a sprint: 0\.5 of 1 person-day\./);
  assert.match(textOf(root), /Is worth 20 points more\. The pillars get 0\.5 person-days less\./);
});

test('says at once that this is a question, and leaves the balance of the sprint as it is', async () => {
  const { root, called } = await boardPage({ suggestion: () => aSuggestion() });
  const balances = called('balance').length;
  type(root.querySelector('#ballast-what-if-capacity'), '3');
  assert.ok(root.querySelector('.ballast-question'));
  assert.equal(root.querySelector('.ballast-suggestion').getAttribute('aria-busy'), 'true');
  await settle();
  assert.equal(called('suggestion').length, 2);
  assert.equal(called('balance').length, balances);
});
