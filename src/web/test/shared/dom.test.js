import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h, perState, render } from '../../src/shared/dom.js';
import { openPage } from '../support/page.js';
import { HOSTILE } from '../support/builders.js';

test('puts hostile text on the page as text', () => {
  const { root } = openPage();
  render(root, h('p', { title: HOSTILE }, HOSTILE));
  assert.equal(root.querySelector('img'), null);
  assert.equal(root.querySelector('p').textContent, HOSTILE);
  assert.equal(root.querySelector('p').getAttribute('title'), HOSTILE);
});

test('refuses markup, script links and event attributes', () => {
  const { root } = openPage();
  for (const props of [{ innerHTML: 'x' }, { onclick: 'alert(1)' }, { href: 'javascript:alert(1)' }, { href: '//evil.example' }, { srcdoc: 'x' }]) {
    assert.throws(() => render(root, h('a', { key: JSON.stringify(props), ...props })), /not allowed/);
  }
});

test('keeps the element, its focus and its caret while the text around it changes', () => {
  const { root, document } = openPage();
  const view = (text, value) => [h('p', null, text), h('input', { id: 'i', value })];
  render(root, view('one', 'abcdef'));
  const input = document.getElementById('i');
  input.focus();
  input.setSelectionRange(2, 4);
  render(root, view('two', 'abcdef'));
  assert.equal(document.activeElement, input);
  assert.deepEqual([input.selectionStart, input.selectionEnd], [2, 4]);
});

test('keeps the focus on a line that moves', () => {
  const { root, document } = openPage();
  const view = (...keys) => h('ul', null, keys.map((key) => h('li', { key }, h('button', { id: `b${key}` }, key))));
  render(root, view('1', '2', '3'));
  document.getElementById('b3').focus();
  render(root, view('3', '1', '2'));
  assert.equal(document.activeElement.id, 'b3');
  assert.deepEqual([...root.querySelectorAll('button')].map((each) => each.textContent), ['3', '1', '2']);
});

test('moves the focus to the heading of the section when its element goes away', () => {
  const { root, document } = openPage();
  const view = (on) => h('section', null, h('h2', { tabindex: '-1', class: 'ballast-heading', id: 'head' }, 'Picks'), on ? h('button', { id: 'b' }, 'Add') : null);
  render(root, view(true));
  document.getElementById('b').focus();
  render(root, view(false));
  assert.equal(document.activeElement.id, 'head');
});

test('calls the newest handler only', () => {
  const { root } = openPage();
  const calls = [];
  for (const name of ['old', 'new']) {
    render(root, h('button', { onclick: () => calls.push(name) }));
  }
  root.querySelector('button').click();
  assert.deepEqual(calls, ['new']);
});

test('keeps an opened detail open', () => {
  const { root } = openPage();
  const view = (text) => h('details', null, h('summary', null, 'More'), text);
  render(root, view('a'));
  root.querySelector('details').open = true;
  render(root, view('b'));
  assert.equal(root.querySelector('details').open, true);
});

test('keeps a closed detail closed that began open', () => {
  const { root } = openPage();
  const view = (text, open) => h('details', { open }, h('summary', null, 'More'), text);
  render(root, view('a', true));
  assert.equal(root.querySelector('details').open, true);
  root.querySelector('details').open = false;
  render(root, view('b', true));
  assert.equal(root.querySelector('details').open, false);
});

test('selects the option that the state names, also when the options come with it', () => {
  const { root } = openPage();
  const view = (value) => h('select', { value }, ['a', 'b'].map((each) => h('option', { value: each }, each)));
  render(root, view('b'));
  assert.equal(root.querySelector('select').value, 'b');
  render(root, view('a'));
  assert.equal(root.querySelector('select').value, 'a');
});

test('does not look again at a part whose state is the same', () => {
  const { root } = openPage();
  let drawn = 0;
  const part = perState((state, word) => {
    drawn += 1;
    return [h('p', { key: 'part' }, `${word} ${state.number}`)];
  });
  const [first, second] = [{ number: 1 }, { number: 2 }];
  render(root, h('h1', null, 'a'), part(first, 'now'));
  root.querySelector('p').firstChild.nodeValue = 'untouched';
  render(root, h('h1', null, 'b'), part(first, 'now'));
  assert.equal(root.textContent, 'buntouched');
  render(root, h('h1', null, 'b'), part(second, 'now'));
  assert.equal(root.textContent, 'bnow 2');
  assert.equal(drawn, 2);
});
