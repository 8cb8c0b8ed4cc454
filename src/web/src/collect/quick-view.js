import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';
import { button, heading, issueLink, spinner } from '../shared/ui.js';

/** @typedef {import('./collect-actions.js').QuickItem} QuickItem */

/**
 * Title, Enter, next. The field is free again at once; each title is sent in its turn, and one that failed says so and stays.
 * @param {QuickItem[]} items
 * @param {{add: (title: string) => void, again: (item: QuickItem) => void}} events
 */
export function quickView(items, events) {
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-quick-title', key: 'quick' },
    heading('ballast-quick-title', AJS.I18n.getText('ballast.ui.collect.quick')),
    h('form', { class: 'aui top-label', key: 'form', onsubmit: (/** @type {any} */ event) => submit(event, events.add) }, input()),
    h(
      'ul',
      { class: 'ballast-quick-list', 'aria-live': 'polite', 'aria-label': AJS.I18n.getText('ballast.ui.collect.quick-list'), key: 'list' },
      items.map((item) => row(item, events.again)),
    ),
  );
}

function input() {
  return field(
    {
      id: 'ballast-quick',
      label: AJS.I18n.getText('ballast.ui.collect.quick-label'),
      help: AJS.I18n.getText('ballast.ui.collect.quick-help'),
      after: h('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('ballast.ui.collect.quick-add')),
    },
    (common) => h('input', { ...common, type: 'text', class: 'text long-field', maxlength: 255, autocomplete: 'off', dir: 'auto' }),
  );
}

/**
 * @param {any} event
 * @param {(title: string) => void} add
 */
function submit(event, add) {
  event.preventDefault();
  const box = event.target.querySelector('input');
  add(box.value);
  box.value = '';
  box.focus();
}

/**
 * @param {QuickItem} item
 * @param {(item: QuickItem) => void} again
 */
function row(item, again) {
  return h(
    'li',
    { key: String(item.id), class: `ballast-quick-${item.state}` },
    item.state === 'sending' ? spinner() : null,
    item.issueKey ? [issueLink(item.issueKey), ' '] : null,
    h('span', { dir: 'auto' }, item.title),
    item.state === 'sending' ? h('span', { class: 'ballast-sr' }, AJS.I18n.getText('ballast.ui.collect.quick-sending')) : null,
    item.text ? h('span', { class: item.state === 'failed' ? 'ballast-error' : 'ballast-quiet' }, ` ${item.text} `) : null,
    item.state === 'failed'
      ? button(AJS.I18n.getText('ballast.ui.common.try-again'), () => again(item), { style: 'link', key: 'again' })
      : null,
  );
}
