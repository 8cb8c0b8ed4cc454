import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultTable } from '../../src/round/result-file.js';
import { csvOf } from '../../src/shared/csv.js';
import { Problem } from '../../src/shared/problem.js';
import { HOSTILE } from '../support/builders.js';
import { buttonNamed, settle, textOf } from '../support/page.js';
import { aPage, anItem, made, roundPage } from '../support/round.js';

const MAYA = { displayName: 'Maya', former: false };
const LINE = { at: '2026-11-02T09:00:00Z', by: MAYA, issueId: null, detail: '' };
const line = (number, action, change = {}) => ({ ...LINE, number, action, ...change });

test('tells who did what when, a page at a time, and hostile names as text', async () => {
  const pages = [
    {
      lines: [
        line(1, 'opened'),
        line(2, 'moved', { detail: 'vote' }),
        line(3, 'changed-settings', { detail: 'dot-budget 5 3' }),
        line(4, 'changed-settings', { detail: 'deadline-vote - 2026-12-01T17:00:00Z' }),
        line(5, 'agreed', { issueId: 1, detail: '4' }),
        line(6, 'left', { detail: HOSTILE }),
      ],
      more: true,
    },
    { lines: [line(9, 'voted'), line(10, 'listed', { issueId: 77 })], more: false },
  ];
  const { root, calls } = await roundPage(aPage(), { log: () => pages.shift() });
  buttonNamed(root, 'Show what happened in this round').click();
  await settle();
  const shown = textOf(root.querySelector('.ballast-log'));
  assert.match(shown, /Maya opened the round/);
  assert.match(shown, /moved on to “Vote”/);
  assert.match(shown, /changed “.+” from 5 to 3/);
  assert.match(shown, /from None to .*2026/i);
  assert.match(shown, /agreed on 3 person-days for PAY-1/);
  assert.ok(root.querySelector('.ballast-log').textContent.includes(HOSTILE));
  assert.equal(root.querySelector('.ballast-log img'), null);
  buttonNamed(root, 'Show more').click();
  await settle();
  assert.match(textOf(root.querySelector('.ballast-log')), /has voted.*an issue that is no longer in the round/);
  assert.deepEqual(
    made(calls, 'log').map(([, , after]) => after),
    [0, 6],
  );
  assert.ok(!textOf(root).includes('Show more'));
});

test('abandons a round after a question, and says so to everybody', async () => {
  const before = aPage({ canSteer: true, moves: [{ to: 'closed', objection: null }] });
  const after = { ...aPage(), round: null, ended: [{ roundId: 5, title: 'Q4', stage: 'abandoned', opened: '2026-11-02T09:00:00Z', closed: '2026-11-02T10:00:00Z' }] };
  let page = before;
  const { root, document, calls, said } = await roundPage(before, { page: () => page, move: () => ((page = after), after) });
  buttonNamed(root, 'Abandon…').click();
  const dialog = document.getElementById('ballast-abandon-dialog');
  assert.match(textOf(dialog), /nobody’s dots or hidden estimates are ever shown/);
  buttonNamed(dialog, 'Abandon the round').click();
  await settle();
  assert.deepEqual(made(calls, 'move'), [[1, { from: 'vote', to: 'abandoned' }]]);
  assert.match(said(), /“Q4” was abandoned/);
  assert.match(textOf(root), /The round “Q4” was abandoned\. Nothing was counted/);
  assert.match(textOf(root), /Earlier rounds \(1\).*Q4.*Abandoned/);
});

test('keeps the round and the question open when somebody was faster', async () => {
  const { root, document } = await roundPage(aPage({ canSteer: true }), {
    move: () => Promise.reject(new Problem('refused', 'Li has just moved the round on.', { status: 409 })),
  });
  buttonNamed(root, 'Abandon…').click();
  const dialog = document.getElementById('ballast-abandon-dialog');
  buttonNamed(dialog, 'Abandon the round').click();
  await settle();
  assert.match(textOf(dialog), /Li has just moved the round on/);
});

test('shows a round that is over by its address, and does not follow the present one', async () => {
  const over = { ...aPage({ stage: 'closed', title: 'Q3', roundId: 3 }).round, items: [anItem(1)] };
  const { root, calls, tick } = await roundPage(aPage(), { round: () => over }, { ended: 3 });
  await tick();
  assert.match(textOf(root.querySelector('h1')), /Q3/);
  assert.deepEqual(made(calls, 'round'), [[1, 3]]);
  assert.deepEqual(made(calls, 'state'), []);
});

test('offers participants the ways to collect while the team collects', async () => {
  const { root } = await roundPage(aPage({ stage: 'collect' }));
  const link = [...root.querySelectorAll('a')].find((each) => /paste/.test(each.textContent));
  assert.match(link.getAttribute('href'), /servlet\/ballast\/collect\?boardId=1$/);
  buttonNamed(root, 'Tag in bulk…');
  const watching = await roundPage(aPage({ stage: 'collect', takesPart: false }));
  assert.ok(!textOf(watching.root).includes('Look for new items'));
});

test('hands out the ranking that the person sees, harmless to a spreadsheet', () => {
  const result = { rank: 2, votes: 3, voters: 2, spread: null, lastRank: null, kept: false };
  const { round } = aPage({ stage: 'closed' }, [
    anItem(3, { summary: '=1+1', estimate: 2, result }),
    anItem(1, { result: { ...result, rank: 1, votes: 5, spread: 3, lastRank: 4 } }),
    anItem(2, { state: 'merged' }),
  ]);
  const table = resultTable(round);
  assert.deepEqual(table.slice(1), [
    ['1', 'PAY-1', 'Summary 1', '', '5', '2', '3', '4'],
    ['2', 'PAY-3', '=1+1', '2', '3', '2', '', ''],
  ]);
  assert.match(csvOf(table), /2,PAY-3,'=1\+1,2,3,2,,/);
});

test('offers the file and the paper once the round is closed', async () => {
  const { root } = await roundPage(aPage({ stage: 'closed' }));
  assert.ok(buttonNamed(root, 'Download the ranking as CSV'));
  assert.ok(buttonNamed(root, 'Print'));
  const voting = await roundPage(aPage());
  assert.equal(voting.root.textContent.includes('CSV'), false);
});

test('says how far estimates were apart and who voted', async () => {
  const result = { rank: 1, votes: 3, voters: 2, spread: 0, lastRank: null, kept: false };
  const items = [0, 1, 4].map((spread, at) => anItem(at + 1, { result: { ...result, rank: at + 1, spread } }));
  const { rows } = await roundPage(aPage({ stage: 'closed' }, items));
  assert.match(textOf(rows()[0]), /3 votes from 2 people, estimates agree/);
  assert.match(textOf(rows()[1]), /estimates one step apart/);
  assert.match(textOf(rows()[2]), /estimates 4 steps apart/);
});

test('says how many have not answered, and of questions only when there are some', async () => {
  const understanding = { clear: 0, questions: 0, notTheirArea: 0, missing: 3, understood: false };
  const items = [anItem(1, { understanding }), anItem(2, { understanding: { ...understanding, questions: 1, missing: 2 } })];
  const { rows } = await roundPage(aPage({ stage: 'understand' }, items));
  assert.match(textOf(rows()[0]), /not answered: 3(?!,)/);
  assert.match(textOf(rows()[1]), /not answered: 2, questions: 1/);
});

test('proposes the stage that comes next', async () => {
  const moves = (...stages) => stages.map((to) => ({ to, objection: null }));
  const primary = async (stage, ...to) => {
    const { root } = await roundPage(aPage({ stage, canSteer: true, moves: moves(...to) }));
    return [...root.querySelectorAll('header .aui-button-primary')].map(textOf);
  };
  assert.deepEqual(await primary('collect', 'understand', 'estimate'), ['Go to understanding']);
  assert.deepEqual(await primary('understand', 'collect', 'estimate'), ['Go to the estimates']);
  assert.deepEqual(await primary('vote', 'closed'), ['Close the vote']);
});
