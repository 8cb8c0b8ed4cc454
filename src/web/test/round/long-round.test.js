import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRoundGateway } from '../../src/round/round-gateway.js';
import { buttonNamed, settle, textOf } from '../support/page.js';
import { aPage, anItem, made, roundPage } from '../support/round.js';

const items = (count, from = 1) => Array.from({ length: count }, (_, at) => anItem(from + at));
const longPage = (change = {}) => aPage({ stage: 'estimate', ...change }, items(150));

test('shows a hundred rows of a longer round, and says which', async () => {
  const { rows, root } = await roundPage(longPage());
  assert.equal(rows().length, 100);
  assert.match(textOf(root.querySelector('.ballast-paging')), /Items 1 to 100 of 150/);
  assert.match(textOf(root.querySelector('.ballast-own')), /0 of 150/);
  assert.equal(root.querySelector('[role=grid]').getAttribute('aria-rowcount'), '150');
});

test('walks on to the next page with the keyboard, answers there and walks back', async () => {
  const { rows, press, said, calls, document } = await roundPage(longPage());
  rows()[99].focus();
  press('j');
  assert.equal(document.activeElement.getAttribute('aria-rowindex'), '101');
  assert.equal(rows().length, 50);
  press('3');
  assert.match(said(), /PAY-101/);
  press('k');
  assert.equal(document.activeElement.getAttribute('aria-rowindex'), '100');
  assert.equal(rows().length, 100);
  press('End');
  assert.equal(document.activeElement.getAttribute('aria-rowindex'), '150');
  press('Home');
  assert.equal(document.activeElement.getAttribute('aria-rowindex'), '1');
  await settle();
  assert.deepEqual(made(calls, 'estimate'), [[1, 101, 3]]);
});

test('turns pages by buttons, and the keyboard goes on from there', async () => {
  const { rows, root, document } = await roundPage(longPage());
  assert.equal(buttonNamed(root, 'Previous').getAttribute('aria-disabled'), 'true');
  buttonNamed(root, 'Next').click();
  assert.equal(document.activeElement, rows()[0]);
  assert.equal(rows()[0].dataset.issue, '101');
  assert.equal(buttonNamed(root, 'Next').getAttribute('aria-disabled'), 'true');
  buttonNamed(root, 'Previous').click();
  assert.equal(document.activeElement.dataset.issue, '1');
});

test('has no pages where one holds the list', async () => {
  const { root } = await roundPage(aPage());
  assert.equal(root.querySelector('.ballast-paging'), null);
});

test('puts all rows on paper, and is as it was afterwards', async () => {
  const { rows, window } = await roundPage(longPage({ stage: 'closed' }));
  window.dispatchEvent(new window.Event('beforeprint'));
  assert.equal(rows().length, 150);
  window.dispatchEvent(new window.Event('afterprint'));
  assert.equal(rows().length, 100);
});

test('counts dots on all pages', async () => {
  const page = longPage({ stage: 'vote' });
  page.round.items[149].myDots = 2;
  const { root } = await roundPage(page);
  assert.match(textOf(root.querySelector('.ballast-own')), /3 dots left/);
});

test('asks for the rest of a list that is too long for one answer, and lays all of it out by place', async () => {
  const asked = [];
  const parts = [items(100), items(50, 101)];
  parts[0][0].place = 150;
  parts[1][49].place = 1;
  const fetchIt = async (url) => {
    asked.push(url);
    const body = url.includes('/items?') ? { items: parts[1], more: false } : { ...aPage(), round: { ...aPage().round, items: parts[0], moreItems: true } };
    return new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } });
  };
  const { round } = await createRoundGateway('', fetchIt).page(1);
  assert.deepEqual(asked, ['/rest/ballast/1.0/boards/1/round', '/rest/ballast/1.0/boards/1/rounds/5/items?after=100']);
  assert.equal(round.items.length, 150);
  assert.equal(round.items[0].issueId, 150);
  assert.equal(round.items[149].issueId, 1);
});
