import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { feedbackDrafts } = await import('../../src/strategy/feedback-drafts.js');
const { openAnswerDialog, openCommentDialog } = await import('../../src/strategy/feedback-dialogs.js');

const PILLAR = { key: 'P1', title: 'Calm releases', revision: 1 };
const TEAMS = [{ boardId: 4, name: 'Payments' }];

function aPage() {
  const { document, window } = openPage('');
  const sent = [];
  return {
    sent,
    storage: window.localStorage,
    open: (element = PILLAR, save = async (request) => void sent.push(request)) => {
      openCommentDialog(element, TEAMS, null, save, feedbackDrafts(3));
      return document.querySelector('#ballast-comment-dialog');
    },
    choose: (select, value) => {
      select.value = value;
      select.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    leave: (dialog) => dialog.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    isOpen: () => document.querySelector('#ballast-comment-dialog') !== null,
  };
}

test('a comment that is left unsent is there again with its team until it is sent', async () => {
  const { open, leave, choose, isOpen, sent, storage } = aPage();
  const first = open();
  assert.doesNotMatch(textOf(first), /You began this comment/);
  type(first.querySelector('textarea'), 'For whom?');
  choose(first.querySelector('select'), '4');
  leave(first);
  assert.equal(isOpen(), false);

  const again = open();
  assert.equal(again.querySelector('textarea').value, 'For whom?');
  assert.equal(again.querySelector('select').value, '4');
  assert.match(textOf(again), /You began this comment earlier/);
  buttonNamed(again, 'Send').click();
  await settle();
  assert.deepEqual(sent.map(({ text, team }) => [text, team]), [['For whom?', 4]]);
  assert.equal(open().querySelector('textarea').value, '');
  assert.equal(storage.length, 0);
});

test('a comment is kept for its element and its author alone, and an emptied one is dropped', () => {
  const { open, leave, storage } = aPage();
  const first = open();
  type(first.querySelector('textarea'), 'For whom?');
  leave(first);
  const whole = open(null);
  assert.equal(whole.querySelector('textarea').value, '');
  leave(whole);
  globalThis.AJS.Meta = { get: () => 'omar' };
  const other = open();
  assert.equal(other.querySelector('textarea').value, '');
  leave(other);
  delete globalThis.AJS.Meta;
  const again = open();
  assert.equal(again.querySelector('textarea').value, 'For whom?');
  type(again.querySelector('textarea'), ' ');
  leave(again);
  assert.equal(storage.length, 0);
});

test('a comment whose answer was lost keeps its key when it is sent again later, so that it is there once', async () => {
  const { open, leave } = aPage();
  const keys = [];
  const lost = async ({ key }) => {
    keys.push(key);
    throw new Error('Nobody answered.');
  };
  const first = open(PILLAR, lost);
  type(first.querySelector('textarea'), 'For whom?');
  buttonNamed(first, 'Send').click();
  await settle();
  leave(first);
  buttonNamed(open(PILLAR, lost), 'Send').click();
  await settle();
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test('an answer that is left unsent is there again with its verdict until it is sent', async () => {
  const { document, window } = openPage('');
  const sent = [];
  const comment = { commentId: 7, text: 'For whom?', revision: 2, answers: [] };
  const open = () => {
    openAnswerDialog(comment, async (request) => void sent.push(request), async () => null, feedbackDrafts(3));
    return document.querySelector('#ballast-answer-dialog');
  };
  const first = open();
  assert.doesNotMatch(textOf(first), /You began this answer/);
  const verdict = first.querySelector('select');
  verdict.value = 'rejected';
  verdict.dispatchEvent(new window.Event('change', { bubbles: true }));
  type(first.querySelector('textarea'), 'For the teams.');
  first.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

  const again = open();
  assert.match(textOf(again), /You began this answer earlier/);
  buttonNamed(again, 'Send').click();
  await settle();
  assert.deepEqual(sent, [{ status: 'rejected', text: 'For the teams.', revision: 2 }]);
  assert.equal(open().querySelector('textarea').value, '');
  assert.equal(window.localStorage.length, 0);
});
