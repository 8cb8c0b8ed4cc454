import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('');
const { escaped } = await import('../../src/shared/download.js');
const { markdown } = await import('../../src/strategy/strategy-export.js');
const { NO_COMMITMENTS } = await import('../../src/commitment/commitments-gateway.js');
const { NO_WINS } = await import('../../src/strategy/strategy-wins.js');

const ORIGIN = { ref: 'S1-A4', strategyId: 1, strategyTitle: 'Calm *2026*' };
const ELEMENT = { references: [], quarter: null, keyResult: null, owner: null, origin: null };
const STRATEGY = {
  title: 'Calm', departmentName: 'Commerce', version: 1, state: 'active', periodStart: '2027-01-01', periodEnd: '2027-12-31', asOf: '2027-04-01T09:00:00Z',
  issuesHidden: false, sinceQuarter: null,
  elements: [
    { ...ELEMENT, key: 'P1', kind: 'pillar', title: 'Calm people', references: ['A1', 'A2'], owner: { displayName: 'Li #1', former: false }, origin: { ...ORIGIN, ref: 'S1-P2' } },
    { ...ELEMENT, key: 'A1', kind: 'action', title: 'Measure', quarter: '2027 Q2', origin: ORIGIN },
    { ...ELEMENT, key: 'A2', kind: 'action', title: 'Sleep' },
  ],
};
const CHECK = { needed: 96, given: 58, percent: 60, unestimated: 3, teams: 2, issuesHidden: true, teamsHidden: false, weeks: [], weeksSeenBy: null };
const COMMITMENT = {
  text: 'Every page is *measured*', actionTitle: 'Measure', kept: null, words: null, by: { displayName: 'Maya', former: false }, at: '2027-04-02T09:00:00Z',
  issues: [{ issueId: 7, issueKey: 'PAY-7', summary: 'Probe <b>', resolved: true }], issuesHidden: true, slot: 1, canEnd: false, canChange: false,
};
const QUARTER = { start: '2027-01-01', end: '2027-03-31', commitments: [], needed: 0, given: 0, percent: null, unestimated: 0, canAdd: false };
const TEAM = {
  boardId: 9, name: 'Payments [board]',
  quarters: [
    { ...QUARTER, commitments: [{ ...COMMITMENT, text: 'It is calm', actionTitle: null, kept: 'partly', words: 'Two\nof three.', issues: [], issuesHidden: false }] },
    { ...QUARTER, start: '2027-04-01', end: '2027-06-30', commitments: [COMMITMENT], needed: 4, given: 40, percent: 1000, unestimated: 1 },
    { ...QUARTER, start: '2027-07-01', end: '2027-09-30' },
  ],
};

test('Markdown says who owns a pillar and where elements were carried over from', () => {
  const text = markdown(STRATEGY, null, NO_COMMITMENTS, NO_WINS);
  assert.match(text, /## Calm people\n\nOwner: Li \\#1\n\nCarried over from Calm \\\*2026\\\* \(S1-P2\)\n/i);
  assert.match(text, /- Measure \(2027 Q2\) \(Carried over from Calm \\\*2026\\\* \(S1-A4\)\)\n- Sleep\n/);
  assert.doesNotMatch(text, /commit|time enough|not shown and not counted/);
});

test('Markdown says how a key result stands, of when the number is and with whose eyes it was counted, and keeps a unit text', () => {
  const query = { jql: 'project = PAY', seenBy: { displayName: 'Li', former: false }, askedAt: '2027-04-01T08:00:00Z', stale: true, withoutEstimate: 3, failure: { code: 'x', message: 'No field [rank].', field: null }, canAsk: false };
  const typed = { measure: 'number', start: 0, target: 5, now: 2, measuredAt: '2027-02-03T12:00:00Z', percent: 40, unit: '<b>[x](y)', due: '2027-06-30', counting: 'supports', query: null };
  const elements = [
    { ...ELEMENT, key: 'P1', kind: 'pillar', title: 'Calm', references: ['A1'] },
    { ...ELEMENT, key: 'A1', kind: 'action', title: 'See http://example.com/a first' },
    { ...ELEMENT, key: 'K1', kind: 'key-result', title: 'Typed', references: ['A1'], keyResult: typed },
    { ...ELEMENT, key: 'K2', kind: 'key-result', title: 'Asked', references: ['A1'], keyResult: { ...typed, measure: 'jql-count', unit: '', due: null, query } },
    { ...ELEMENT, key: 'K3', kind: 'key-result', title: 'Fresh', references: ['A1'], keyResult: { ...typed, unit: '', due: null, measuredAt: query.askedAt, query: { ...query, stale: false, failure: null, withoutEstimate: 0 } } },
    { ...ELEMENT, key: 'K4', kind: 'key-result', title: 'Silent', references: ['A1'], keyResult: { ...typed, measure: 'service-level', now: null, measuredAt: null, percent: null } },
  ];
  const text = markdown({ ...STRATEGY, elements }, null, NO_COMMITMENTS, NO_WINS);
  assert.match(text, /- Typed \(40 % · from 0 \\<b\\>\\\[x\\\]\(y\) to 5 .*, now 2 .* · measured Feb 3, 2027 · until .*2027\)\n/);
  assert.match(text, /- Asked \(40 % · from 0 to 5, now 2 · measured Feb 3, 2027 · as seen by Li · asked Apr 1, 2027, .* · 3 without an estimate · out of date · The query brought no answer: No field \\\[rank\\\]\.\)\n/);
  assert.match(text, /- Fresh \(40 % · from 0 to 5, now 2 · as seen by Li · asked Apr 1, 2027, .*\)\n/);
  assert.match(text, /- Silent \(no data · from 0 % to 5 % · until .*\)\n/);
  assert.match(text, /- See http:\\\/\/example\.com\/a first\n/);
});

test('Markdown says whether there is time enough, and what was left out', () => {
  const text = markdown({ ...STRATEGY, issuesHidden: true }, CHECK, NO_COMMITMENTS, NO_WINS);
  assert.match(text, /not shown and not counted/);
  assert.match(text, /## Is there time enough\?\n\nNeeds 96 person-days, policies give 58 person-days: 60 % {2}\n3 linked issues have no estimate and come on top\. {2}\nIssues that you may not see are left out\./);
});

test('Markdown says what the teams committed themselves to and what became of it', () => {
  const text = markdown(STRATEGY, null, { teams: [TEAM], teamsHidden: true }, NO_WINS);
  assert.match(text, /## What the teams commit themselves to\n\n### Payments \\\[board\\\]\n\n#### Last quarter, .*\n\n- It is calm \(partly kept\)\n {2}- for an action that is no longer there · Maya.*\n {2}- Two of three\.\n/);
  assert.match(text, /- Every page is \\\*measured\\\*\n {2}- for Measure · Maya.*\n {2}- PAY-7 ~~Probe \\<b\\>~~\n {2}- Issues that you may not see are left out\.\n/);
  assert.match(text, /policies give 40 person-days: 36 person-days more than it needs {2}\nIssues without an estimate: 1\. /);
  assert.match(text, /\n\nTeams whose board you may not see are left out\.\n$/);
  assert.match(markdown(STRATEGY, null, { teams: [], teamsHidden: true }, NO_WINS), /## What the teams commit themselves to\n\nTeams whose board/);
  assert.doesNotMatch(text, /Next quarter/);
});

test('Markdown has the wins under their pillar, the others by themselves, and keeps them text', () => {
  const win = { kind: 'bug-found', text: 'Two *bugs* [x](javascript:1)', link: 'https://example.com/a b>(c)\\', day: '2027-05-03', number: 2, unit: 'bugs', boardId: 9, boardName: 'Payments [board]', title: 'Ledger <i>', issueKey: 'PAY-9' };
  const wins = {
    pillars: [{ pillar: 'P1', wins: [win], more: 3 }, { pillar: null, wins: [{ ...win, link: '', number: null, text: 'Alone' }], more: 0 }],
    winsHidden: true,
    onlyNewest: 1000,
  };
  const text = markdown(STRATEGY, null, NO_COMMITMENTS, wins);
  assert.match(text, /\n### Wins\n\n- Bug found: \[Two \\\*bugs\\\* \\\[x\\\]\(javascript:1\)\]\(<https:\/\/example\.com\/a%20b%3E\(c\)%5C>\) · 2 bugs · .*2027 · PAY-9 Ledger \\<i\\> · Payments \\\[board\\\]\n\nEarlier wins: 3\n/);
  assert.match(text, /## Other wins of the period\n\n- Bug found: Alone · [^\n]*\n\nThere are more wins in the period; the newest 1,000 were looked at\.\n\nWins of initiatives that you may not see are left out\.\n/);
  assert.match(markdown(STRATEGY, null, NO_COMMITMENTS, { ...NO_WINS, winsHidden: true }), /## Other wins of the period\n\nWins of initiatives/);
  assert.doesNotMatch(markdown(STRATEGY, null, NO_COMMITMENTS, NO_WINS), /[Ww]ins/);
});

test('Markdown escapes what means something there, and leaves a sentence as it was written', () => {
  assert.equal(escaped('Builds (of e.g. 1.2 GB) take 19 min - too long!'), 'Builds (of e.g. 1.2 GB) take 19 min - too long!');
  assert.equal(escaped('1. *a* [b](c) #1 <i> x_y | ~ & \\'), '1\\. \\*a\\* \\[b\\](c) \\#1 \\<i\\> x\\_y \\| \\~ \\& \\\\');
  assert.equal(escaped('a\n- b\n2) c\n---\n== \n=1'), 'a\n\\- b\n2\\) c\n\\---\n\\== \n=1');
  assert.equal(escaped('http://a.b www.a.b a@b.c'), 'http:\\//a.b www\\.a.b a\\@b.c');
});
