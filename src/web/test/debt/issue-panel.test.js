import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aBoardVote, anIssueDebt, aProblem, fakeGateway, HOSTILE } from '../support/builders.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

const SHELL = (tagged, more = '') =>
  `<div id="root" class="ballast-panel" data-issue-id="10001" data-issue-key="PAY-12" data-tagged="${tagged}" ${more}><p>from the server</p></div>`;

// Importing a page's entry starts it, so a page has to be there first.
openPage('');
const { mountPanel } = await import('../../src/debt/issue-panel.js');

async function panel(answers = {}, html = SHELL(true)) {
  const page = openPage(html);
  const fake = fakeGateway(answers);
  mountPanel(page.root, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('shows the values of a tagged issue', async () => {
  const { root } = await panel();
  const text = textOf(root);
  for (const part of ['Code', 'High', '1.5 person-days', 'ledger', '7 votes from 4 people', 'Two ledgers, one truth.', 'Tagged by Ada on Nov 2, 2026']) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
});

test('leaves the server\'s values in place until the newer ones are there', () => {
  const { root } = openPage(SHELL(true));
  mountPanel(root, fakeGateway({ debt: () => new Promise(() => undefined) }).gateway);
  assert.equal(textOf(root), 'from the server');
});

test('asks the server nothing on an issue without a tag', async () => {
  const { root, calls } = await panel({}, SHELL(false, 'data-can-edit="true"'));
  assert.deepEqual(calls, []);
  assert.ok(buttonNamed(root, 'Tag as tech debt'));
});

test('tells who may not edit the issue why they can not tag it', async () => {
  const { root } = await panel({}, SHELL(false, 'data-can-edit="false" data-edit-refusal="You need Edit issues."'));
  assert.match(textOf(root), /You need Edit issues\./);
  assert.equal(root.querySelector('button'), null);
});

test('tags with the keyboard: fields, Enter, focus back on the button', async () => {
  const { root, document, called, flags } = await panel({ tag: anIssueDebt({ estimate: 2 }) }, SHELL(false, 'data-can-edit="true"'));
  const opener = buttonNamed(root, 'Tag as tech debt');
  opener.focus();
  opener.click();
  const dialog = document.querySelector('.aui-dialog2');
  assert.equal(document.activeElement.id, 'ballast-tag-kind');
  type(dialog.querySelector('#ballast-tag-kind'), 'security');
  type(dialog.querySelector('#ballast-tag-priority'), 'highest');
  type(dialog.querySelector('#ballast-tag-estimate'), '2');
  type(dialog.querySelector('#ballast-tag-note'), '  Old library ');
  submit(dialog);
  await settle();
  assert.deepEqual(called('tag'), [['PAY-12', { kind: 'security', priority: 'highest', estimate: 2, area: null, note: 'Old library' }]]);
  assert.equal(document.querySelector('.aui-dialog2'), null);
  assert.equal(document.activeElement, buttonNamed(root, 'Edit'));
  assert.deepEqual(flags, ['PAY-12 is tagged as tech debt']);
  assert.match(textOf(root), /2 person-days/);
});

test('Escape leaves the dialog and gives the focus back', async () => {
  const { root, document, window, called } = await panel({}, SHELL(false, 'data-can-edit="true"'));
  buttonNamed(root, 'Tag as tech debt').focus();
  buttonNamed(root, 'Tag as tech debt').click();
  document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  assert.equal(document.querySelector('.aui-dialog2'), null);
  assert.equal(document.activeElement, buttonNamed(root, 'Tag as tech debt'));
  assert.deepEqual(called('tag'), []);
});

test('shows a refused field beside the field, keeps what was typed and focuses it', async () => {
  const refused = new Problem('refused', 'No.', { fields: { estimate: 'From 0.5 to 200 in half-day steps.' } });
  const { root, document } = await panel({ tag: refused }, SHELL(false, 'data-can-edit="true"'));
  buttonNamed(root, 'Tag as tech debt').click();
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-tag-estimate'), '0.3');
  type(dialog.querySelector('#ballast-tag-note'), 'typed');
  submit(dialog);
  await settle();
  const estimate = dialog.querySelector('#ballast-tag-estimate');
  assert.equal(dialog.querySelector('#ballast-tag-estimate-error').textContent, 'From 0.5 to 200 in half-day steps.');
  assert.equal(estimate.getAttribute('aria-invalid'), 'true');
  assert.match(estimate.getAttribute('aria-describedby'), /ballast-tag-estimate-error/);
  assert.equal(document.activeElement, estimate);
  assert.equal(estimate.value, '0.3');
  assert.equal(dialog.querySelector('#ballast-tag-note').value, 'typed');
});

test('an ended session offers to log in, in another tab, and keeps what was typed', async () => {
  const { root, document } = await panel({ tag: new Problem('login', 'Your session has ended.') }, SHELL(false, 'data-can-edit="true"'));
  buttonNamed(root, 'Tag as tech debt').click();
  const dialog = document.querySelector('.aui-dialog2');
  type(dialog.querySelector('#ballast-tag-note'), 'a long note');
  submit(dialog);
  await settle();
  const link = dialog.querySelector('[role=alert] a');
  assert.equal(link.getAttribute('href'), '/jira/login.jsp?os_destination=%2Fsecure%2FSomewhere.jspa%3Fx%3D1');
  assert.equal(link.target, '_blank');
  assert.equal(dialog.querySelector('#ballast-tag-note').value, 'a long note');
});

test('counts what is left of the note and marks what is too long without cutting it', async () => {
  const { root, document } = await panel({}, SHELL(false, 'data-can-edit="true"'));
  buttonNamed(root, 'Tag as tech debt').click();
  const dialog = document.querySelector('.aui-dialog2');
  const note = dialog.querySelector('#ballast-tag-note');
  type(note, 'x'.repeat(2001));
  assert.match(textOf(dialog), /1 characters too many/);
  assert.equal(note.value.length, 2001);
});

test('removes the tag only after a question', async () => {
  const { root, document, called } = await panel({ untag: anIssueDebt({ tagged: false, boards: [] }) });
  buttonNamed(root, 'Untag').click();
  assert.deepEqual(called('untag'), []);
  const dialog = document.querySelector('.aui-dialog2');
  assert.match(textOf(dialog), /Its history is kept/);
  submit(dialog);
  await settle();
  assert.deepEqual(called('untag'), [['PAY-12']]);
  assert.match(textOf(root), /Not tagged as tech debt/);
});

test('greys out editing with the server\'s own reason', async () => {
  const { root, document } = await panel({ debt: anIssueDebt({ canEdit: false, editRefusal: aProblem('You need Edit issues.') }) });
  const edit = buttonNamed(root, 'Edit');
  assert.equal(edit.getAttribute('aria-disabled'), 'true');
  assert.equal(edit.title, 'You need Edit issues.');
  edit.click();
  assert.equal(document.querySelector('.aui-dialog2'), null);
});

test('adds a dot, and tells how many are left', async () => {
  let dots = 2;
  const debt = () => anIssueDebt({ boards: [aBoardVote({ myDots: dots, dotsLeft: 5 - dots })] });
  const { root, called } = await panel({ debt, setDots: (board, issue, wanted) => void (dots = wanted) });
  buttonNamed(root, 'Add a dot').click();
  await settle();
  assert.deepEqual(called('setDots'), [[1, 10001, 3]]);
  const live = root.querySelector('.ballast-board-vote [aria-live=polite]');
  assert.equal(textOf(live), '2 dots left of 5');
});

test('two quick clicks are two dots', async () => {
  let dots = 0;
  const debt = () => anIssueDebt({ boards: [aBoardVote({ myDots: dots })] });
  const { root, called } = await panel({ debt, setDots: (board, issue, wanted) => void (dots = wanted) });
  buttonNamed(root, 'Add a dot').click();
  buttonNamed(root, 'Add a dot').click();
  await settle();
  assert.deepEqual(called('setDots').map((call) => call[2]), [1, 2]);
});

test('greys out adding with exactly the reason that the server gives, and leaves taking back', async () => {
  const boards = [aBoardVote({ myDots: 3, canAdd: false, addRefusal: aProblem('At most 3 dots on one item.') })];
  const { root, called } = await panel({ debt: anIssueDebt({ boards }) });
  const add = buttonNamed(root, 'Add a dot. At most 3 dots on one item.');
  assert.equal(add.getAttribute('aria-disabled'), 'true');
  add.click();
  await settle();
  assert.deepEqual(called('setDots'), []);
  assert.match(textOf(root), /At most 3 dots on one item\./);
  assert.equal(buttonNamed(root, 'Take a dot back').getAttribute('aria-disabled'), null);
});

test('a vote that the server refuses is explained, and the panel shows what is true', async () => {
  const { root } = await panel({ setDots: new Problem('refused', 'Somebody spent your last dot in another tab.') });
  buttonNamed(root, 'Add a dot').click();
  await settle();
  assert.match(textOf(root.querySelector('[role=alert]')), /another tab/);
});

test('shows the history with what changed, and hides it again', async () => {
  const before = { kind: 'code', priority: 'low', estimate: null, area: null, note: null };
  const history = [{ at: '2026-11-03T10:00:00Z', by: { displayName: '', former: true }, action: 'changed', before, after: { ...before, priority: 'high', estimate: 2 } }];
  const { root } = await panel({ history });
  buttonNamed(root, 'History').click();
  await settle();
  const section = root.querySelector('.ballast-history-section');
  assert.match(textOf(section), /former user changed it/);
  assert.match(textOf(section), /Priority: Low → High/);
  assert.match(textOf(section), /Estimate: 2 person-days/);
  assert.doesNotMatch(textOf(section), /Kind/);
  buttonNamed(root, 'History').click();
  await settle();
  assert.equal(root.querySelector('.ballast-history-section'), null);
});

test('a panel that could not be loaded can be tried again', async () => {
  let times = 0;
  const debt = () => {
    times += 1;
    if (times === 1) {
      throw new Problem('network', 'Jira can’t be reached.');
    }
    return anIssueDebt();
  };
  const { root } = await panel({ debt });
  buttonNamed(root, 'Try again').click();
  await settle();
  assert.match(textOf(root), /7 votes/);
});

test('hostile texts stay texts', async () => {
  const { root } = await panel({ debt: anIssueDebt({ area: HOSTILE, note: HOSTILE, taggedBy: { displayName: HOSTILE, former: false }, boards: [aBoardVote({ name: HOSTILE })] }) });
  assert.equal(root.querySelector('img'), null);
  assert.equal(root.querySelector('.ballast-note').textContent, HOSTILE);
  assert.equal(root.querySelector('.ballast-note').getAttribute('dir'), 'auto');
});

test('colour is never alone: a priority also has a word', async () => {
  const { root } = await panel({ debt: anIssueDebt({ priority: 'highest' }) });
  assert.match(textOf(root.querySelector('.ballast-priority')), /Highest/);
});
