import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aBallot, aCandidate, fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('votes in the table, quickly and in turn', async () => {
  const marks = [];
  const setDots = (board, issueId, dots) => {
    marks.push(dots);
    return { ballot: aBallot({ dotsLeft: 5 - dots, marks: [{ issueId, dots }] }), issueId, votes: 5 + dots, voters: 4 };
  };
  const { root } = await boardPage({ ballot: aBallot({ dotsLeft: 4, marks: [{ issueId: 10001, dots: 1 }] }), setDots });
  const add = buttonNamed(root, 'Add a dot');
  add.focus();
  add.click();
  add.click();
  await settle();
  assert.deepEqual(marks, [2, 3]);
  assert.match(textOf(root.querySelector('.ballast-candidates [aria-live]')), /2 dots left of 5/);
  assert.equal(textOf(root.querySelector('[data-label=Votes]')), '8');
  assert.ok(buttonNamed(root, 'Add a dot. 3 dots are the most for one issue.'));
  assert.ok(buttonNamed(root, 'Votes have changed: sort again'));
});

test('greys out every plus once the dots are spent, and says so', async () => {
  const { root } = await boardPage({ ballot: aBallot({ dotsUsed: 5, dotsLeft: 0, marks: [] }) });
  assert.ok(buttonNamed(root, 'Add a dot. You have used 5 of 5 dots. Take some back before you give more.'));
});

test('turns the pages of many candidates', async () => {
  const candidates = (board, start) => ({ start, limit: 50, total: 132, candidates: [aCandidate({ issueId: 10001 + start })] });
  const { root, called } = await boardPage({ candidates });
  assert.equal(buttonNamed(root, 'Previous').getAttribute('aria-disabled'), 'true');
  buttonNamed(root, 'Next').click();
  await settle();
  assert.deepEqual(called('candidates'), [[1, 0, 50], [1, 50, 50]]);
  assert.match(textOf(root), /51 to 51 of 132/);
});

test('an empty board tells how to begin', async () => {
  const { root, document } = await boardPage({ candidates: { start: 0, limit: 50, total: 0, candidates: [] } });
  assert.match(textOf(root), /No tech debt on this board yet/);
  [...root.querySelectorAll('.ballast-candidates button')].at(-1).click();
  assert.equal(document.querySelector('#ballast-bulk-jql').value, 'filter = 10100 AND labels = tech-debt AND resolution is EMPTY');
});
