import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, aSuggestion } from '../support/builders.js';
import { openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountBoardPillars } = await import('../../src/strategy/board-pillars.js');

function aPillar(change = {}) {
  return { ref: 'S3-P1', title: 'Calm releases', mark: 'blue-plain', strategyId: 3, strategyTitle: '2027', serving: [10001, 10002], keyResults: [], silence: null, ...change };
}

async function panel(board) {
  const { root } = openPage('<div id="root"></div>');
  const pillars = mountBoardPillars(root, 1, { boardPillars: async () => board });
  await pillars.load();
  await settle();
  return { root, pillars };
}

test('draws how many of the sprint’s tasks serve a pillar', async () => {
  const { root, pillars } = await panel({ pillars: [aPillar()], issuesHidden: false });
  const picks = [
    { candidate: aCandidate(), canAdd: true, addRefusal: null },
    { candidate: aCandidate({ issueId: 10009 }), canAdd: true, addRefusal: null },
  ];
  pillars.show(aSuggestion({ picks }));
  await settle();
  assert.equal(root.querySelector('.ballast-bar').getAttribute('aria-label'), '1 of 2 tech tasks of this sprint serve it');
  assert.match(textOf(root), /1 of this sprint’s tech tasks/);
  assert.match(textOf(root), /House-keeping that serves no pillar.*: 1 of 2 tech tasks/);

  pillars.show(aSuggestion({ picks: picks.slice(0, 1) }));
  await settle();
  assert.doesNotMatch(textOf(root), /House-keeping/);
});

test('says that a pillar is silent, and what would end it', async () => {
  const candidate = { issueId: 10002, issueKey: 'PAY-13', summary: 'Two pipelines', rank: 4, reason: null };
  const silent = [aPillar({ silence: { sprints: 3, candidate } }), aPillar({ ref: 'S3-P2', silence: { sprints: 3, candidate: null } }), aPillar({ ref: 'S3-P3' })];
  const { root } = await panel({ pillars: silent, issuesHidden: false });
  const [best, none, busy] = [...root.querySelectorAll('article')];
  assert.match(textOf(best), /Silent No task for it in the last 3 sprints\.Best candidate, number 4 of the board: PAY-13 Two pipelines/);
  assert.match(textOf(none), /No open tech debt item of this board/);
  assert.equal(busy.querySelector('.ballast-silence'), null);
});

test('names the best that serves a silent pillar with what keeps it out, when nothing can be taken', async () => {
  const reason = { code: 'ballast.planning.flagged', message: 'It is flagged as impeded.' };
  const candidate = { issueId: 10002, issueKey: 'PAY-13', summary: 'Two pipelines', rank: 4, reason };
  const { root } = await panel({ pillars: [aPillar({ silence: { sprints: 3, candidate } })], issuesHidden: false });
  assert.match(textOf(root), /Nothing that serves it can be taken yet\. The best that does, number 4 of the board: PAY-13 Two pipelinesIt is flagged as impeded\./);
  assert.doesNotMatch(textOf(root), /Best candidate/);
});

test('is absent on a board that follows no strategy', async () => {
  const { root } = await panel({ pillars: [], issuesHidden: false });
  assert.equal(textOf(root), '');
});
