import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aBoard, aCandidate, aProblem, aSuggestion, fakeGateway, HOSTILE, SPRINTS } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountBoardPage } = await import('../../src/planning/board-page.js');

async function boardPage(answers = {}) {
  const page = openPage('<div id="root" class="x"><p>Loading</p></div>');
  const fake = fakeGateway(answers);
  void mountBoardPage(page.root, 1, fake.gateway, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

const suggestionOf = (root) => root.querySelector('.ballast-suggestion');

test('writes out the sum behind a suggestion, and draws it with the same numbers for a screen reader', async () => {
  const { root } = await boardPage();
  const sum = textOf(root.querySelector('.ballast-sum'));
  assert.equal(sum, 'votes 450 + priority 225 + age 40 = 715; 715 ÷ 0.5 person-days = 1,430');
  const bar = root.querySelector('.ballast-arithmetic [role=img]');
  assert.equal(bar.getAttribute('aria-label'), 'votes 450, priority 225, age 40; together 715 of 1,000');
  assert.deepEqual([...bar.children].map((part) => part.style.width), ['45%', '22.5%', '4%']);
});

test('fills the next sprint, not the running one, and lets choose', async () => {
  const { root, called } = await boardPage();
  assert.deepEqual(called('suggestion'), [[1, 12, { startedAt: null, days: null, later: true, misses: 0 }, null]]);
  type(root.querySelector('#ballast-sprint'), '11');
  await settle();
  assert.deepEqual(called('suggestion').at(-1), [1, 11, { startedAt: '2026-11-16T08:00:00Z', days: { first: '2026-11-16', last: '2026-11-20' }, later: false, misses: 0 }, null], 'a running sprint keeps the policy of its start, and pays back what is owed');
  assert.match(textOf(suggestionOf(root)), /Suggested for Sprint 11/);
});

test('adds a suggested issue after looking once more, and shows it as planned', async () => {
  let added = false;
  const candidate = aCandidate();
  const suggestion = () => (added ? aSuggestion({ picks: [], planned: [{ candidate, canUndo: true, undoRefusal: null }] }) : aSuggestion());
  const { root, calls, document } = await boardPage({ suggestion, addToSprint: () => void (added = true) });
  const before = calls.length;
  const add = buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12');
  add.focus();
  add.click();
  await settle();
  const steps = calls.slice(before).map((call) => call[0]);
  assert.deepEqual(steps.slice(0, 2), ['suggestion', 'addToSprint']);
  assert.deepEqual(steps.slice(2).sort(), ['balance', 'ballot', 'candidates', 'suggestion'], 'and reads everything anew');
  assert.deepEqual(calls.find((call) => call[0] === 'addToSprint'), ['addToSprint', 12, 'PAY-12']);
  assert.match(textOf(root.querySelector('.ballast-planned')), /PAY-12/);
  assert.match(textOf(suggestionOf(root).querySelector('[role=status]')), /PAY-12 is in Sprint 12 now\./);
  assert.equal(document.activeElement.id, 'ballast-suggestion-title');
});

test('says kindly when somebody was faster, and adds nothing', async () => {
  const candidate = aCandidate();
  let reads = 0;
  const suggestion = () => {
    reads += 1;
    return reads === 1 ? aSuggestion() : aSuggestion({ picks: [], planned: [{ candidate, canUndo: true, undoRefusal: null }] });
  };
  const { root, called } = await boardPage({ suggestion });
  buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12').click();
  await settle();
  assert.deepEqual(called('addToSprint'), []);
  assert.match(textOf(root), /Somebody was faster: PAY-12 is in Sprint 12 already\./);
});

test('shows Jira\'s own words when it refuses to add', async () => {
  const { root } = await boardPage({ addToSprint: new Problem('refused', 'You do not have permission to schedule PAY-12.') });
  buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12').click();
  await settle();
  assert.match(textOf(suggestionOf(root).querySelector('[role=alert]')), /permission to schedule PAY-12/);
});

test('says once that the session has ended, and how to go on', async () => {
  const { root, called } = await boardPage({ addToSprint: new Problem('login', 'Your session has ended.') });
  buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12').click();
  await settle();
  assert.equal(textOf(suggestionOf(root)).split('Your session has ended.').length, 2);
  assert.match(textOf(suggestionOf(root)), /Log in again/);
  assert.equal(buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12').getAttribute('aria-busy'), null);
  assert.equal(called('suggestion').length, 2, 'at first and before adding');
});

test('greys out adding with the server\'s reason', async () => {
  const picks = [{ candidate: aCandidate(), canAdd: false, addRefusal: aProblem('You need Schedule issues.') }];
  const { root, called } = await boardPage({ suggestion: aSuggestion({ picks }) });
  const add = buttonNamed(root, 'Add to sprint: PAY-12 to Sprint 12');
  assert.equal(add.getAttribute('aria-disabled'), 'true');
  add.click();
  await settle();
  assert.deepEqual(called('addToSprint'), []);
  assert.match(textOf(root), /You need Schedule issues\./);
});

test('greys out dismissing and absence for who may not plan', async () => {
  const suggestion = aSuggestion({ canPlan: false, planRefusal: aProblem('You need to schedule issues.') });
  const { root, document } = await boardPage({ suggestion });
  for (const name of ['Dismiss PAY-12 for some sprints', 'Absence…']) {
    assert.equal(buttonNamed(root, name).title, 'You need to schedule issues.');
    buttonNamed(root, name).click();
  }
  assert.equal(document.querySelector('.aui-dialog2'), null);
});

test('takes a planned issue back to the backlog', async () => {
  const planned = [{ candidate: aCandidate(), canUndo: true, undoRefusal: null }];
  const { root, called } = await boardPage({ suggestion: aSuggestion({ picks: [], planned }) });
  buttonNamed(root, 'Undo: take PAY-12 back to the backlog').click();
  await settle();
  assert.deepEqual(called('backToBacklog'), [['PAY-12']]);
  assert.match(textOf(root), /PAY-12 is back in the backlog\./);
});

test('leaves an issue out with a reason for a number of sprints', async () => {
  const { root, document, called, answers } = await boardPage();
  const opener = buttonNamed(root, 'Dismiss PAY-12 for some sprints');
  opener.focus();
  opener.click();
  const dialog = document.querySelector('.aui-dialog2');
  submit(dialog);
  await settle();
  assert.match(textOf(dialog), /Say in a few words why\./);
  assert.equal(document.activeElement.id, 'ballast-dismiss-reason');
  type(dialog.querySelector('#ballast-dismiss-reason'), 'Waiting for the provider');
  assert.equal(dialog.querySelector('#ballast-dismiss-sprints').value, '3');
  answers.suggestion = aSuggestion({ picks: [] });
  submit(dialog);
  await settle();
  assert.deepEqual(called('dismiss'), [[1, 10001, 'Waiting for the provider', 3]]);
  assert.equal(document.activeElement.id, 'ballast-suggestion-title', 'the button is gone, the section is not');
});

test('near misses, left out issues and the shortfall say why', async () => {
  const suggestion = aSuggestion({
    picks: [],
    nearMisses: [{ candidate: aCandidate({ issueId: 10007 }), reason: aProblem('Beaten by PAY-12.') }],
    dismissed: [{ candidate: aCandidate({ issueId: 10008 }), reason: HOSTILE, by: { displayName: 'Ada', former: false }, until: '2026-12-13T12:00:00Z' }],
    shortfall: aProblem('At least 1 is wanted, none is left: 3 candidates too big.'),
  });
  const { root, called } = await boardPage({ suggestion });
  const text = textOf(suggestionOf(root));
  for (const part of ['Near misses (1)', 'Beaten by PAY-12.', 'Dismissed (1)', 'until Dec 13, 2026', '3 candidates too big']) {
    assert.ok(text.includes(part), part);
  }
  assert.equal(suggestionOf(root).querySelector('img'), null);
  buttonNamed(root, 'Restore PAY-19').click();
  await settle();
  assert.deepEqual(called('restore'), [[1, 10008]]);
});

test('changes the days away of the sprint', async () => {
  const { root, document, called } = await boardPage();
  buttonNamed(root, 'Absence…').click();
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-absence-days'), '1.5');
  submit(dialog);
  await settle();
  assert.deepEqual(called('setAbsence'), [[1, 12, 1.5, null, null]]);
  assert.equal(called('suggestion').length, 2);
});

test('a board without a sprint tells where to make one, and still lets vote', async () => {
  const { root, called } = await boardPage({ sprints: [] });
  assert.match(textOf(root), /No sprint to fill yet/);
  assert.equal(root.querySelector('.ballast-main a').getAttribute('href'), '/jira/secure/RapidBoard.jspa?rapidView=1&view=planning');
  assert.deepEqual(called('suggestion'), []);
  assert.ok(buttonNamed(root, 'Add a dot'));
});

test('a board that can not be read says so and can be tried again', async () => {
  let times = 0;
  const board = () => {
    times += 1;
    if (times === 1) {
      throw new Problem('network', 'Jira can’t be reached.');
    }
    return aBoard();
  };
  const { root } = await boardPage({ board });
  buttonNamed(root, 'Try again').click();
  await settle();
  assert.match(textOf(root), /Suggested for Sprint 12/);
});

test('says that it is working while the suggestion is on its way', async () => {
  const { root } = await boardPage({ suggestion: () => new Promise(() => undefined) });
  assert.equal(suggestionOf(root).getAttribute('aria-busy'), 'true');
  assert.match(textOf(suggestionOf(root).querySelector('.ballast-loading')), /Working out/);
});

test('hostile names of boards, sprints and issues stay texts', async () => {
  const { root } = await boardPage({
    jiraBoard: { id: 1, name: HOSTILE, type: 'scrum' },
    sprints: [{ ...SPRINTS[1], name: HOSTILE }],
    suggestion: aSuggestion({ picks: [{ candidate: aCandidate({ summary: HOSTILE }), canAdd: true, addRefusal: null }] }),
    candidates: { start: 0, limit: 50, total: 1, candidates: [aCandidate({ summary: HOSTILE, reason: aProblem(HOSTILE) })] },
  });
  assert.equal(root.querySelector('img'), null);
  assert.equal(root.querySelector('.ballast-summary').textContent, HOSTILE);
  assert.equal(root.querySelector('.ballast-summary').getAttribute('dir'), 'auto');
});
