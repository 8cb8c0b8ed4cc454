import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, aSuggestion, fakeGateway } from '../support/builders.js';
import { openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');
const { createBalanceGateway } = await import('../../src/planning/balance-gateway.js');

const BALANCE = { boardId: 1, unit: 'estimates', tech: 3, all: 12, percent: 25, issues: 4, estimated: 4, mobTasks: 0 };

async function boardPage(answers = {}) {
  const page = openPage('<div id="root" class="x"><p>Loading</p></div>');
  const fake = fakeGateway({ balance: BALANCE, ...answers });
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

/** Answers what a path begins with. @param {Record<string, unknown>} answers */
function serving(answers) {
  const asked = [];
  const fetchIt = async (url, { body }) => {
    asked.push([url, body ? JSON.parse(body) : null]);
    const key = Object.keys(answers).find((path) => url.startsWith(path));
    return { ok: true, status: 200, text: async () => JSON.stringify(answers[key]) };
  };
  return { fetchIt, asked };
}

test('says that the mob counts with a day of everybody, where estimates count', async () => {
  const { root, answers } = await boardPage({ balance: { ...BALANCE, mobTasks: 1 } });
  assert.match(textOf(root), /25 % \(3 of 12 in the board’s own estimates\) What the mob does counts with a day of everybody\./);
  answers.balance = { ...BALANCE, unit: 'issues', mobTasks: 1 };
  type(root.querySelector('#ballast-sprint'), '11');
  await settle();
  assert.doesNotMatch(textOf(root), /What the mob does/);
});

test('says beside the policy how much of the chosen sprint is tech debt, and in what it is counted', async () => {
  const { root, answers, called } = await boardPage();
  assert.match(textOf(root), /Tech debt in Sprint 12: 25 % \(3 of 12 in the board’s own estimates\)/);
  answers.balance = { ...BALANCE, unit: 'issues', tech: 1, all: 5, percent: 20, estimated: 2 };
  type(root.querySelector('#ballast-sprint'), '11');
  await settle();
  assert.match(textOf(root), /Tech debt in Sprint 11: 20 % \(1 of 5 issues; only 2 have an estimate\)/);
  assert.deepEqual(called('balance'), [[1, 12], [1, 11]]);
});

test('counts issues where none has an estimate, and does not complain of it', async () => {
  const { root } = await boardPage({ balance: { ...BALANCE, unit: 'issues', tech: 1, all: 5, percent: 20, issues: 5, estimated: 0 } });
  assert.match(textOf(root), /Tech debt in Sprint 12: 20 % \(1 of 5 issues\)/);
});

test('hours of a time estimate are sent, not seconds, and pages go on where Jira stopped', async () => {
  const { fetchIt, asked } = serving({});
  const pages = { 0: [{ id: '1', fields: { timeoriginalestimate: 28800 } }], 1: [{ id: '2', fields: {} }] };
  const gateway = createBalanceGateway('/jira', async (url, options) => {
    const start = /startAt=(\d+)/.exec(url)?.[1];
    if (url.includes('/configuration')) {
      return { ok: true, status: 200, text: async () => JSON.stringify({ estimation: { type: 'field', field: { fieldId: 'timeoriginalestimate' } } }) };
    }
    if (start) {
      return { ok: true, status: 200, text: async () => JSON.stringify({ total: 2, issues: pages[start] }) };
    }
    return fetchIt(url, options);
  });
  await gateway.balance(1, 12).catch(() => null);
  assert.deepEqual(asked.at(-1)[1].issues.map(({ id, estimate }) => [id, estimate]), [[1, 8], [2, null]]);
});

test('an empty sprint has a dash and no percent', async () => {
  const { root } = await boardPage({ balance: { ...BALANCE, unit: 'issues', tech: 0, all: 0, percent: null, issues: 0, estimated: 0 } });
  assert.match(textOf(root), /Tech debt in Sprint 12: –/);
  assert.doesNotMatch(textOf(root.querySelector('aside')), /NaN/);
});

test('asks anew when other tasks are in the sprint, and shows nothing when Jira does not tell', async () => {
  let planned = [];
  const { root, called, answers } = await boardPage({ suggestion: () => aSuggestion({ planned }), addToSprint: () => void (planned = [{ candidate: aCandidate(), canUndo: true, undoRefusal: null }]) });
  answers.balance = () => {
    throw new Error('no');
  };
  root.querySelector('[aria-label^="Add to sprint"]').click();
  await settle();
  assert.equal(called('balance').length, 2);
  assert.doesNotMatch(textOf(root), /Tech debt in Sprint/);
});

test('a week has no balance: Jira knows no issues of it', async () => {
  const { called } = await boardPage({ jiraBoard: { id: 1, name: 'Operations board', type: 'kanban' } });
  assert.deepEqual(called('balance'), []);
});

test('sends the issues of the sprint with what the board estimates in', async () => {
  openPage();
  const { fetchIt, asked } = serving({
    '/jira/rest/agile/1.0/board/1/configuration': { estimation: { type: 'field', field: { fieldId: 'customfield_10106' } } },
    '/jira/rest/agile/1.0/board/1/sprint/12/issue': {
      total: 2,
      issues: [
        { id: '10001', fields: { customfield_10106: 3 } },
        { id: '10002', fields: { customfield_10106: null, parent: { id: '10001' } } },
      ],
    },
    '/jira/rest/ballast/1.0/boards/1/balance': BALANCE,
  });
  assert.deepEqual(await createBalanceGateway('/jira', fetchIt).balance(1, 12), BALANCE);
  assert.equal(asked[1][0], '/jira/rest/agile/1.0/board/1/sprint/12/issue?fields=parent,customfield_10106&startAt=0&maxResults=100');
  assert.deepEqual(asked[2][1].issues, [
    { id: 10001, parentId: null, estimate: 3 },
    { id: 10002, parentId: 10001, estimate: null },
  ]);
});
