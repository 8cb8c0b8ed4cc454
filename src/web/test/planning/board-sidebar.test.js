import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aBoard, aCandidate, aSuggestion, fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { boardOf, offerSidebar } = await import('../../src/planning/board-sidebar.js');

const TOOLS = '<div id="ghx-header"><div id="ghx-modes-tools"><div id="ghx-view-tools">Board</div></div></div>';
const BACKLOG = 'https://jira.example.org/jira/secure/RapidBoard.jspa?rapidView=7&view=planning.nodetail';

async function board(answers = {}, html = TOOLS, url = BACKLOG) {
  const page = openPage(html, url);
  const fake = fakeGateway(answers);
  await offerSidebar(fake.gateway).catch(() => undefined);
  return { ...page, ...fake, opener: page.document.getElementById('ballast-open-sidebar') };
}

test('offers the suggestion on board and backlog', async () => {
  for (const view of ['', '&view=detail', '&view=planning']) {
    const { opener } = await board({}, TOOLS, `https://jira.example.org/secure/RapidBoard.jspa?rapidView=7${view}`);
    assert.equal(textOf(opener), 'Tech tasks', view);
  }
});

test('does nothing where the page is not as expected', async () => {
  const cases = [
    ['<div id="ghx-header"></div>', BACKLOG],
    [TOOLS, 'https://jira.example.org/jira/secure/RapidBoard.jspa?view=planning'],
    [TOOLS, 'https://jira.example.org/jira/secure/RapidBoard.jspa?rapidView=x'],
    [TOOLS, 'https://jira.example.org/jira/secure/RapidBoard.jspa?rapidView=7&view=reporting'],
    [TOOLS, 'https://jira.example.org/jira/secure/Dashboard.jspa?rapidView=7'],
  ];
  for (const [html, url] of cases) {
    const { opener, calls } = await board({}, html, url);
    assert.equal(opener, null, url);
    assert.deepEqual(calls, [], 'and asks nothing');
  }
});

test('is absent as soon as an administrator switches it off', async () => {
  const { opener, answers, gateway } = await board();
  assert.ok(opener);
  answers.settings = { sidebarEnabled: false };
  const { document } = openPage(TOOLS, BACKLOG);
  await offerSidebar(gateway);
  assert.equal(document.getElementById('ballast-open-sidebar'), null);
});

test('stays silent when the switch can not be read', async () => {
  const { opener, document } = await board({ settings: new Problem('refused', 'no') });
  assert.equal(opener, null);
  assert.equal(textOf(document.body), 'Board');
});

test('opens beside the board, closes by Escape and gives the focus back', async () => {
  const { opener, document, window, called } = await board();
  opener.click();
  await settle();
  const panel = document.getElementById('ballast-sidebar');
  assert.match(textOf(panel), /Suggested for Sprint 12/);
  assert.deepEqual(called('suggestion'), [[7, 12, { startedAt: null, days: null, later: true, misses: 0 }, null]]);
  assert.equal(opener.getAttribute('aria-expanded'), 'true');
  panel.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  assert.equal(document.getElementById('ballast-sidebar'), null);
  assert.equal(document.activeElement, opener);
  assert.equal(opener.getAttribute('aria-expanded'), 'false');
});

test('writes dates in the time zone of the profile', async () => {
  const until = '2026-12-15T03:00:00Z';
  const dismissed = [{ candidate: aCandidate(), reason: 'later', by: { displayName: 'Ada', former: false }, until }];
  const { opener, document } = await board({ myself: { timeZone: 'America/New_York' }, suggestion: aSuggestion({ picks: [], dismissed }) });
  opener.click();
  await settle();
  assert.match(textOf(document.getElementById('ballast-sidebar')), /Ada, until Dec 14, 2026/);
});

test('tells that the board needs a reload after something was added', async () => {
  const { opener, document } = await board();
  opener.click();
  await settle();
  const panel = document.getElementById('ballast-sidebar');
  buttonNamed(panel, 'Add to sprint: PAY-12 to Sprint 12').click();
  await settle();
  assert.ok(buttonNamed(panel, 'Reload'));
});

test('leads to the page when the board is not set up', async () => {
  const { opener, document } = await board({ board: aBoard({ enabled: false }) });
  opener.click();
  await settle();
  const link = document.querySelector('#ballast-sidebar .aui-message a');
  assert.equal(link.getAttribute('href'), '/jira/plugins/servlet/ballast/board?boardId=7');
});

test('comes back when Jira draws its tools anew', async () => {
  const { document } = await board();
  document.getElementById('ghx-modes-tools').replaceChildren();
  await settle();
  assert.ok(document.getElementById('ballast-open-sidebar'));
});

test('reads no board from a number that is none', () => {
  const at = (search) => ({ pathname: '/secure/RapidBoard.jspa', search });
  assert.equal(boardOf(at('?rapidView=12')), 12);
  assert.equal(boardOf(at('?rapidView=1e3')), null);
  assert.equal(boardOf(at('?rapidView=99999999999999999999')), null);
});
