import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkProblem, Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, textOf, type } from '../support/page.js';
import { aPage, anItem, made, roundPage } from '../support/round.js';

test('votes with the keyboard alone, says every step and shows it as saved once it is', async () => {
  const { rows, press, calls, said, document, root } = await roundPage();
  rows()[0].focus();
  press('j');
  assert.equal(document.activeElement, rows()[1]);
  press('+');
  press('+');
  assert.match(said(), /PAY-2: 2 dots, 3 dots left/);
  assert.match(textOf(rows()[1]), /Saving/);
  await settle();
  assert.match(textOf(rows()[1]), /Saved/);
  press('-');
  press('ArrowDown');
  press('3');
  await settle();
  assert.deepEqual(made(calls, 'dots').at(-1), [1, 3, 3]);
  assert.match(textOf(root.querySelector('.ballast-own')), /1 dot left/);
  press('+');
  assert.match(said(), /At most 3 dots/);
  press('k');
  press('3');
  assert.match(said(), /No dots left/);
});

test('estimates by digits and takes an estimate back by zero', async () => {
  const { rows, press, calls, said } = await roundPage(aPage({ stage: 'estimate' }));
  rows()[0].focus();
  press('4');
  assert.match(said(), /PAY-1: 3 person-days/);
  press('j');
  press('7');
  assert.match(said(), /PAY-2: too big/);
  press('9');
  press('0');
  await settle();
  assert.deepEqual(made(calls, 'estimate').at(-1), [1, 2, 0]);
  assert.deepEqual(made(calls, 'estimate')[0], [1, 1, 4]);
});

test('marks items and asks a question without leaving the keyboard', async () => {
  const { rows, press, calls, document, root } = await roundPage(aPage({ stage: 'understand' }));
  rows()[0].focus();
  press('c');
  press('j');
  press('q');
  const field = document.getElementById('ballast-ask-2');
  assert.equal(document.activeElement, field);
  type(field, HOSTILE);
  buttonNamed(root, 'Ask').click();
  await settle();
  assert.deepEqual(made(calls, 'mark'), [
    [1, 1, { mark: 'clear', question: null }],
    [1, 2, { mark: 'question', question: HOSTILE }],
  ]);
  assert.equal(document.activeElement, rows()[1]);
});

test('keeps letters for whoever types', async () => {
  const { rows, press, calls, document, window } = await roundPage(aPage({ stage: 'understand' }));
  rows()[0].focus();
  press('q');
  const field = document.getElementById('ballast-ask-1');
  field.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'c', bubbles: true }));
  await settle();
  assert.deepEqual(made(calls, 'mark'), []);
});

test('shows what is not saved, and what is refused', async () => {
  let answer = () => Promise.reject(networkProblem());
  const { rows, press, tick, root } = await roundPage(aPage(), { dots: () => answer() });
  rows()[0].focus();
  press('+');
  await settle();
  assert.match(textOf(rows()[0]), /Not saved yet, will be sent/);
  assert.match(textOf(root), /1 of your answers are kept in this browser/);
  answer = () => Promise.reject(new Problem('refused', 'The deadline has passed.', { status: 409 }));
  await tick();
  assert.match(textOf(rows()[0]), /Not saved: The deadline has passed\./);
  assert.match(rows()[0].getAttribute('aria-label'), /0 of 3 dots/);
});

test('follows the round to another stage and says so', async () => {
  let page = aPage({ stage: 'estimate' });
  const state = () => ({ roundId: 5, stage: page.round.stage, version: 2, deadline: null });
  const { tick, said, rows, document } = await roundPage(page, { page: () => page, state });
  rows()[1].focus();
  page = aPage({ stage: 'vote', version: 2 }, [anItem(3), anItem(1), anItem(2)]);
  await tick();
  assert.match(said(), /Now: Vote\. Items: 3/);
  assert.equal(document.activeElement, rows()[0]);
});

test('keeps rows where they are while the stage stays', async () => {
  let page = aPage();
  const { tick, rows } = await roundPage(page, { page: () => page, state: () => ({ roundId: 5, stage: 'vote', version: page.round.version, deadline: null }) });
  page = aPage({ version: 9 }, [anItem(3), anItem(4), anItem(1)]);
  await tick();
  assert.deepEqual(rows().map((row) => row.dataset.issue), ['1', '3', '4']);
});

test('asks again before it goes on, and tells who was faster', async () => {
  const answers = [new Problem('refused', 'Fewer than 2 of 3. Close anyway?', { status: 409, code: 'ballast.round.below-quorum' })];
  const moves = [{ to: 'closed', objection: null }];
  const { root, calls } = await roundPage(aPage({ canSteer: true, moves }), {
    move: () => (answers.length > 0 ? Promise.reject(answers.shift()) : aPage({ stage: 'closed' })),
  });
  buttonNamed(root, 'Close the vote').click();
  await settle();
  assert.match(textOf(root), /Close anyway\?/);
  buttonNamed(root, 'Go on anyway').click();
  await settle();
  assert.deepEqual(made(calls, 'move'), [
    [1, { from: 'vote', to: 'closed' }],
    [1, { from: 'vote', to: 'closed', belowQuorum: true }],
  ]);
});

test('says yes only to what was asked, each question after the other', async () => {
  const answers = ['ballast.round.no-room-for-new', 'ballast.round.open-questions'].map((code) => new Problem('refused', `${code}?`, { status: 409, code }));
  const moves = [{ to: 'understand', objection: null }];
  const { root, calls } = await roundPage(aPage({ stage: 'collect', canSteer: true, moves }), {
    move: () => (answers.length > 0 ? Promise.reject(answers.shift()) : aPage({ stage: 'understand' })),
  });
  buttonNamed(root, 'Go to understanding').click();
  await settle();
  buttonNamed(root, 'Go on anyway').click();
  await settle();
  assert.match(textOf(root), /open-questions\?/);
  buttonNamed(root, 'Go on anyway').click();
  await settle();
  assert.deepEqual(
    made(calls, 'move').map(([, move]) => move),
    [{}, { withoutNew: true }, { withoutNew: true, override: true }].map((confirmed) => ({ from: 'collect', to: 'understand', ...confirmed })),
  );
});

test('says among whom the quorum is counted once voting has begun', async () => {
  const quorum = { percent: 50, needed: 2, participants: 3, fixed: false, reached: null, changeRefusal: null };
  assert.match(textOf((await roundPage(aPage({ stage: 'estimate', quorum }))).root), /Quorum: 2 of 3 participants/);
  assert.match(textOf((await roundPage(aPage({ quorum: { ...quorum, fixed: true } }))).root), /Quorum: 2 of the 3 participants who were there when voting began/);
});

test('says that a second facilitator was too late', async () => {
  const moves = [{ to: 'reveal', objection: null }];
  const { root } = await roundPage(aPage({ stage: 'estimate', canSteer: true, moves }), {
    move: () => Promise.reject(new Problem('refused', 'Li has just moved the round on.', { status: 409, code: 'ballast.round.somebody-was-faster' })),
  });
  buttonNamed(root, 'Reveal the estimates').click();
  await settle();
  assert.match(textOf(root), /Li has just moved the round on\./);
});

test('saves what was agreed, and says when the board’s own field could not be set', async () => {
  const page = aPage({ stage: 'reveal', canSteer: true }, [anItem(1, { estimates: { steps: [1, 4], spread: 3, disputed: true } })]);
  const { rows, press, calls, root } = await roundPage(page, {
    estimationField: () => Promise.reject(new Problem('refused', 'Field is not on the screen.', { status: 400 })),
  });
  assert.match(textOf(rows()[0]), /1 × 0\.5 person-days, 1 × 3 person-days ?3 steps apart/);
  rows()[0].focus();
  press('3');
  await settle();
  assert.deepEqual(made(calls, 'agree'), [[1, 1, 3]]);
  assert.deepEqual(made(calls, 'estimationField'), [[1, 'PAY-1', { points: null, days: 2 }]]);
  assert.match(textOf(root), /PAY-1: the agreed estimate is saved, but the board’s own estimation field is unchanged\. Field is not on the screen\./);
});

test('shows hostile text as text', async () => {
  const { root } = await roundPage(aPage({ title: HOSTILE }, [anItem(1, { summary: HOSTILE })]));
  assert.equal(root.querySelector('img'), null);
  assert.ok(root.textContent.includes(HOSTILE));
});
