import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { mountStrategy } = await import('../../src/strategy/strategy-page.js');
const { commentsCsv, commentsMarkdown } = await import('../../src/strategy/feedback-export.js');
const { endOfDay } = await import('../../src/shared/format.js');

const MAYA = { displayName: 'Maya', former: false };
const UNTIL = '2027-03-12T22:59:59Z';

function aStrategy(change = {}) {
  return {
    id: 3, departmentId: 1, departmentName: 'Commerce', title: 'Commerce 2027', periodStart: '2027-01-01', periodEnd: '2027-12-31',
    version: 1, state: 'feedback', asOf: '2027-03-01T09:00:00Z', hints: [], differences: [], sinceQuarter: null, linkedIssues: 0, issuesHidden: false,
    versions: [{ number: 1, state: 'feedback', since: '2027-03-01T09:00:00Z', by: MAYA, feedbackUntil: UNTIL }],
    elements: [{ key: 'P1', ref: 'S3-P1', kind: 'pillar', title: 'Calm releases', revision: 1, references: [], owner: null, quarter: null, keyResult: null, mark: 'blue-plain', issues: 0, hints: [] }],
    canEdit: false, editRefusal: null, next: [{ state: 'feedback', can: true, refusal: null }], canOpenVersion: false, openVersionRefusal: null,
    ...change,
  };
}

function aComment(change = {}) {
  return {
    commentId: 7, element: 'P1', kind: 'pillar', title: 'Calm releases', changedSince: false, team: null, text: 'Calm for <b>whom</b>?', by: MAYA,
    at: '2027-03-02T09:00:00Z', status: 'open', revision: 0, answers: [], canAnswer: true, answerRefusal: null, ...change,
  };
}

function aFeedback(change = {}) {
  return {
    version: 1, until: UNTIL, canComment: true, commentRefusal: null, open: 1, accepted: 0, rejected: 0,
    teams: [{ boardId: 4, name: 'Payments', comments: 0 }], teamsHidden: false, start: 0, limit: 20, total: 1, comments: [aComment()], ...change,
  };
}

async function page(answers = {}, team = null) {
  const { root, document } = openPage();
  const calls = [];
  const all = { strategy: aStrategy(), feedback: aFeedback(), capacity: new Error('none'), comment: {}, answer: {}, move: aStrategy(), ...answers };
  const gateway = new Proxy({}, {
    get: (_, name) => async (...args) => {
      calls.push([name, ...args]);
      const answer = typeof all[name] === 'function' ? all[name](...args) : all[name];
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  });
  await mountStrategy(root, 3, gateway, team);
  await settle();
  return { root, document, called: (name) => calls.filter(([each]) => each === name).map(([, ...args]) => args) };
}

test('shows until when comments are taken, what was said, and which teams are silent', async () => {
  const { root, called } = await page({ feedback: aFeedback({ teamsHidden: true }) });
  assert.deepEqual(called('feedback'), [[3, 1, '', 0, 20]]);
  const text = textOf(root.querySelector('.ballast-feedback'));
  assert.match(text, /Comments are taken until .*2027.* 1 unanswered, 0 accepted, 0 rejected/);
  assert.match(text, /Payments: silent/);
  assert.match(text, /Teams whose board you may not see are left out/);
  assert.match(text, /Pillar P1: Calm releases ?Calm for <b>whom<\/b>\? ?Maya/);
});

test('goes back to the last page that has comments when the only one of a page is answered', async () => {
  const many = (start, comments) => aFeedback({ start, total: 20, open: 20, comments });
  const { createFeedback } = await import('../../src/strategy/feedback-actions.js');
  let state = { strategy: { version: 1 }, feedback: { view: null, problem: null, status: '', start: 0 } };
  const asked = [];
  const feedback = createFeedback(3, { feedback: async (id, version, status, start) => (asked.push(start), many(start, start === 0 ? [aComment()] : [])) }, { get: () => state, set: (change) => (state = { ...state, ...change }) });
  await feedback.load({ start: 20 });
  assert.deepEqual(asked, [20, 0]);
  assert.equal(state.feedback.start, 0);
});

test('begins anew with all comments when another version is shown', async () => {
  const { createFeedback } = await import('../../src/strategy/feedback-actions.js');
  let state = { strategy: { version: 2 }, feedback: { view: aFeedback({ version: 1 }), problem: null, status: 'open', start: 20 } };
  const asked = [];
  const feedback = createFeedback(3, { feedback: async (...args) => (asked.push(args), aFeedback({ version: 2 })) }, { get: () => state, set: (change) => (state = { ...state, ...change }) });
  await feedback.load();
  assert.deepEqual(asked, [[3, 2, '', 0, 20]]);
});

test('a comment that was corrected before it is sent again is another one', async () => {
  const { root, document, called } = await page({ comment: () => new Problem('network', 'Nobody answered.') });
  buttonNamed(root, 'Comment on the whole').click();
  await settle();
  const dialog = document.querySelector('#ballast-comment-dialog');
  type(dialog.querySelector('textarea'), 'First words');
  buttonNamed(dialog, 'Send').click();
  await settle();
  buttonNamed(dialog, 'Send').click();
  await settle();
  type(dialog.querySelector('textarea'), 'Better words');
  buttonNamed(dialog, 'Send').click();
  await settle();
  const keys = called('comment').map(([, { key }]) => key);
  assert.equal(keys[0], keys[1]);
  assert.notEqual(keys[1], keys[2]);
});

test('a comment names its element and the team that the link was for, and keeps its key when it is sent again', async () => {
  let tries = 0;
  const { root, document, called } = await page({ comment: () => ((tries += 1) === 1 ? new Problem('network', 'Nobody answered.') : {}) }, 4);
  buttonNamed(root, 'Comment on Calm releases').click();
  const dialog = document.querySelector('#ballast-comment-dialog');
  type(dialog.querySelector('textarea'), 'For whom?');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.equal(dialog.querySelector('textarea').value, 'For whom?');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  const [first, second] = called('comment').map(([, request]) => request);
  assert.equal(first.element, 'P1');
  assert.equal(first.revision, 1, 'the words that were read');
  assert.equal(first.team, 4);
  assert.equal(first.version, 1);
  assert.match(first.key, /^[a-z0-9]{16}$/);
  assert.deepEqual(first, second);
  assert.equal(called('feedback').length, 2);
});

test('the second of two who answer keeps the text, reads the other answer and follows it', async () => {
  const answered = aComment({ status: 'accepted', revision: 1, answers: [{ status: 'accepted', text: 'We will.', by: { displayName: 'Omar', former: false }, at: '2027-03-03T09:00:00Z' }] });
  let answers = 0;
  const { root, document, called } = await page({
    feedback: () => (answers === 0 ? aFeedback() : aFeedback({ open: 0, accepted: 1, comments: [answered] })),
    answer: (id, comment, { revision }) => {
      answers += 1;
      return revision === 0 ? new Problem('refused', 'Somebody else answered meanwhile.', { status: 409, code: 'ballast.feedback.answered-meanwhile' }) : answered;
    },
  });
  buttonNamed(root, 'Answer Pillar P1: Calm releases').click();
  const dialog = document.querySelector('#ballast-answer-dialog');
  type(dialog.querySelector('textarea'), 'No.');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.match(textOf(dialog), /Somebody else answered meanwhile/);
  assert.match(textOf(dialog), /accepted Omar.*We will\./);
  assert.equal(dialog.querySelector('textarea').value, 'No.');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.deepEqual(called('answer').map(([, , request]) => request.revision), [0, 1]);
  assert.equal(called('strategy').length, 2, 'whether it can be agreed on is asked again');
});

test('an owner moves the deadline to the end of a day', async () => {
  const { root, document, called } = await page();
  buttonNamed(root, 'Move the deadline').click();
  const dialog = document.querySelector('#ballast-deadline-dialog');
  type(dialog.querySelector('input'), '2027-03-20');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.deepEqual(called('move'), [[3, { version: 1, state: 'feedback', feedbackUntil: endOfDay('2027-03-20'), before: 'feedback', untilBefore: UNTIL }]]);
});

test('the second of two who move the deadline is told, keeps the day, and may save again', async () => {
  const led = new Problem('refused', 'Somebody moved the end.', { status: 409, code: 'ballast.strategy.led-on-meanwhile' });
  const { root, document, called } = await page({ move: (_, { before }) => (before ? led : aStrategy()) });
  buttonNamed(root, 'Move the deadline').click();
  const dialog = document.querySelector('#ballast-deadline-dialog');
  type(dialog.querySelector('input'), '2027-03-20');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.match(textOf(dialog), /Somebody moved the end/);
  assert.equal(dialog.querySelector('input').value, '2027-03-20');
  dialog.querySelector('.aui-button-primary').click();
  await settle();
  assert.deepEqual(called('move')[1], [3, { version: 1, state: 'feedback', feedbackUntil: endOfDay('2027-03-20') }]);
});

test('whoever leads on what somebody else led on sees where it is', async () => {
  const led = new Problem('refused', 'Somebody led it on.', { status: 409, code: 'ballast.strategy.led-on-meanwhile' });
  const states = [aStrategy({ next: [{ state: 'agreed', can: true, refusal: null }] }), aStrategy({ state: 'agreed', next: [] })];
  const { root } = await page({ strategy: () => states.shift(), move: led });
  buttonNamed(root, 'Agree on it').click();
  await settle();
  assert.match(textOf(root), /Somebody led it on/);
  assert.equal(states.length, 0);
  assert.match(textOf(root), /agreed/);
});

test('after the deadline the buttons say why and the elements have none', async () => {
  const { root } = await page({ feedback: aFeedback({ canComment: false, commentRefusal: { message: 'Comments were taken until March.' } }) });
  const whole = buttonNamed(root, 'Comment on the whole');
  assert.equal(whole.getAttribute('aria-disabled'), 'true');
  assert.equal(whole.title, 'Comments were taken until March.');
  assert.equal(root.querySelector('.ballast-kernel [aria-label^="Comment on"]'), null);
});

test('says nothing of feedback where there never was any', async () => {
  const { root } = await page({ strategy: aStrategy({ state: 'active' }), feedback: aFeedback({ until: null, open: 0, total: 0, comments: [] }) });
  assert.equal(root.querySelector('.ballast-feedback'), null);
});

test('exports every comment so that a spreadsheet and Markdown read text', () => {
  const comments = [
    aComment({ text: '=SUM(A1) "quoted"\nsecond line', status: 'rejected', answers: [{ status: 'rejected', text: '*No*', by: MAYA, at: '2027-03-03T09:00:00Z' }] }),
    aComment({ element: null, kind: null, title: null, team: 'Payments', text: '# not a heading' }),
  ];
  const csv = commentsCsv(comments);
  assert.match(csv, /"'=SUM\(A1\) ""quoted""\nsecond line",rejected,\*No\*,Maya/);
  assert.equal(csv.split('\r\n').length, 4);
  const markdown = commentsMarkdown(aStrategy(), comments);
  assert.match(markdown, /> =SUM\(A1\) "quoted"\n> second line/);
  assert.match(markdown, /\*\*rejected\*\* Maya.*\n\n\\\*No\\\*/);
  assert.match(markdown, /## The whole strategy\n\n> \\# not a heading\n\nMaya \(Payments\)/);
});

test('a day ends where the person is', () => {
  assert.match(endOfDay('2027-03-20'), /^2027-03-2[01]T\d\d:(14|29|44|59):59\.000Z$/);
});
