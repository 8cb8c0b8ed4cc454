import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { mountCollectPage } = await import('../../src/collect/collect-page.js');
const { portions } = await import('../../src/collect/import-actions.js');

const VIEW = {
  boardName: 'Payments <b>board</b>',
  canCollect: true,
  collectRefusal: null,
  issueTypes: [
    { id: '1', name: 'Bug' },
    { id: '3', name: 'Task' },
  ],
  batches: [],
};

/** A server that answers from the given functions and remembers what it was asked. */
function server(answers = {}) {
  const calls = { collect: [], preview: [], importLines: [], undo: [] };
  const usual = {
    collect: () => VIEW,
    preview: () => preview([line(1, 'new', 'Slow build')]),
    importLines: (boardId, batch, { lines }) => ({ batch, created: lines.length, results: lines.map(created) }),
    undo: () => ({ left: 0, results: [{ issueKey: 'PAY-7', outcome: 'deleted', problem: null }] }),
  };
  const gateway = Object.fromEntries(
    Object.keys(calls).map((name) => [
      name,
      async (...args) => {
        calls[name].push(args);
        const answer = (answers[name] ?? usual[name])(...args);
        if (answer instanceof Error) {
          throw answer;
        }
        return answer;
      },
    ]),
  );
  return { gateway, calls };
}

async function collectPage(answers) {
  const page = openPage();
  const { gateway, calls } = server(answers);
  const jira = {};
  await mountCollectPage(page.root, 7, gateway, jira);
  await settle();
  return { ...page, calls };
}

const created = ({ line: number, title }) => ({ line: number, title, outcome: 'created', issueKey: `PAY-${number + 100}`, problem: null });

function line(number, status, title, more = {}) {
  return {
    line: number,
    status,
    title,
    description: '',
    votes: null,
    cluster: '',
    likeKey: null,
    likeSummary: null,
    likePercent: null,
    sameAsLine: null,
    problem: null,
    ...more,
  };
}

const preview = (lines, more = {}) => ({
  lines,
  ready: lines.filter(({ status }) => status === 'new' || status === 'cut').length,
  emptyRows: 0,
  unusedColumns: [],
  compared: 3,
  open: 3,
  ...more,
});

async function readText(root, text) {
  type(root.querySelector('textarea'), text);
  buttonNamed(root, 'Show the preview').click();
  await settle();
}

test('takes title after title, each with Enter, and says which failed', async () => {
  let turn = 0;
  const { root, calls } = await collectPage({
    importLines: (boardId, batch, { lines }) => (++turn === 2 ? new Problem('network', 'Nobody answered.') : { batch, created: 1, results: lines.map(created) }),
  });
  const form = root.querySelector('#ballast-quick').closest('form');
  for (const title of ['Slow build', 'Flaky test', '  ']) {
    type(form.querySelector('input'), title);
    form.dispatchEvent(new form.ownerDocument.defaultView.Event('submit', { bubbles: true, cancelable: true }));
  }
  await settle();

  assert.equal(form.querySelector('input').value, '');
  assert.match(textOf(root.querySelector('.ballast-quick-failed')), /Flaky test Nobody answered\./);
  assert.match(textOf(root.querySelector('.ballast-quick-done')), /PAY-101 Slow build/);
  assert.equal(calls.importLines[0][2].issueType, '3');
  buttonNamed(root, 'Try again').click();
  await settle();
  assert.equal(root.querySelectorAll('.ballast-quick-done').length, 2);
  assert.equal(new Set(calls.importLines.map(([, batch]) => batch)).size, 1);
});

test('shows what becomes of every line and creates what is ticked', async () => {
  const { root, calls } = await collectPage({
    preview: () =>
      preview(
        [
          line(2, 'new', 'Slow <i>build</i>', { votes: 4, cluster: 'Build' }),
          line(3, 'already-there', 'Flaky test', { likeKey: 'PAY-3', likePercent: 100 }),
          line(4, 'similar', 'Old JDK here', { likeKey: 'PAY-4', likeSummary: 'Old JDK', likePercent: 88 }),
          line(5, 'wrong', '=A1', { problem: { code: 'x', message: 'This is a formula.' } }),
          line(6, 'repeated', 'Slow build', { sameAsLine: 2 }),
        ],
        { unusedColumns: ['ID'], compared: 2000, open: 2100 },
      ),
  });
  await readText(root, 'whatever');

  const text = textOf(root);
  for (const part of ['Lines: 5. Become issues: 1.', '88 % the same as PAY-4 Old JDK', 'Repeats line 2', 'This is a formula.', 'columns ID', '2,000']) {
    assert.ok(text.includes(part), part);
  }
  assert.equal(root.querySelectorAll('tbody input[type=checkbox]').length, 2);
  const similar = root.querySelectorAll('tbody input[type=checkbox]')[1];
  similar.checked = true;
  similar.dispatchEvent(new similar.ownerDocument.defaultView.Event('change', { bubbles: true }));
  buttonNamed(root, 'Create issues (2)').click();
  await settle();

  const [[boardId, , request]] = calls.importLines;
  assert.equal(boardId, 7);
  assert.deepEqual(
    request.lines.map(({ line: number, area, note }) => [number, area, note]),
    [
      [2, 'Build', 'Votes it came with: 4'],
      [4, null, null],
    ],
  );
  assert.match(textOf(root), /Issues created and tagged: 2\./);
});

test('sends what broke off again under the same batch', async () => {
  const lines = Array.from({ length: 25 }, (_, at) => line(at + 1, 'new', `line ${at}`));
  let turn = 0;
  const { root, calls } = await collectPage({
    preview: () => preview(lines),
    importLines: (boardId, batch, request) => (++turn === 2 ? new Problem('network', 'Nobody answered.') : { batch, created: 0, results: request.lines.map(created) }),
  });
  await readText(root, 'x');
  buttonNamed(root, 'Create issues (25)').click();
  await settle();
  assert.match(textOf(root), /Nobody answered/);

  buttonNamed(root, 'Try again').click();
  await settle();
  assert.equal(new Set(calls.importLines.map(([, batch]) => batch)).size, 1);
  assert.match(textOf(root), /Issues created and tagged: 25\./);
});

test('asks before a batch is taken back, and says what became of it', async () => {
  const by = { displayName: 'Maya', former: false };
  const batches = [{ batch: 'abcdefgh', by, at: '2026-11-24T09:00:00Z', issues: 2, canUndo: true, undoRefusal: null }];
  const reports = [
    { left: 1, results: [{ issueKey: 'PAY-1', outcome: 'refused', problem: { code: 'x', message: 'You may see it only.' } }] },
    { left: 0, results: [{ issueKey: 'PAY-2', outcome: 'untagged', problem: { code: 'x', message: 'Somebody changed it.' } }] },
  ];
  const { root, calls } = await collectPage({ collect: () => ({ ...VIEW, batches }), undo: () => reports.shift() });

  buttonNamed(root, 'Take back').click();
  assert.equal(calls.undo.length, 0);
  buttonNamed(root, 'Take back now').click();
  await settle();

  assert.deepEqual(calls.undo.map(([, batch, refused]) => [batch, refused]), [['abcdefgh', 0], ['abcdefgh', 1]]);
  assert.match(textOf(root), /Issues deleted: 0\. Untagged and kept: 1\. Gone before: 0\. Left as they are: 1\./);
  assert.match(textOf(root), /PAY-2 – Somebody changed it\./);
});

test('says who may not collect, and keeps a text that could not be read', async () => {
  const refusal = { code: 'x', message: 'You need the permission.' };
  const closed = await collectPage({ collect: () => ({ ...VIEW, canCollect: false, collectRefusal: refusal }) });
  assert.match(textOf(closed.root), /You need the permission\./);
  assert.equal(closed.root.querySelector('textarea'), null);

  const { root } = await collectPage({ preview: () => new Problem('refused', 'This is not a text.') });
  await readText(root, 'my lines');
  assert.match(textOf(root), /This is not a text\./);
  assert.equal(root.querySelector('textarea').value, 'my lines');
});

test('turns the pages of a long preview', async () => {
  const lines = Array.from({ length: 250 }, (_, at) => line(at + 1, 'new', `line ${at + 1}`));
  const { root } = await collectPage({ preview: () => preview(lines) });
  await readText(root, 'x');
  assert.equal(root.querySelectorAll('tbody tr').length, 100);
  buttonNamed(root, 'Next').click();
  assert.match(textOf(root.querySelector('tbody tr')), /line 101/);
  assert.match(textOf(root), /101 to 200 of 250/);
});

test('portions have at most twenty lines and not too many letters', () => {
  const of = (count, letters) => Array.from({ length: count }, (_, at) => ({ line: at, title: 'x', description: 'y'.repeat(letters) }));
  assert.deepEqual(portions(of(45, 0)).map((each) => each.length), [20, 20, 5]);
  assert.deepEqual(portions(of(3, 200_000)).map((each) => each.length), [1, 1, 1]);
});
