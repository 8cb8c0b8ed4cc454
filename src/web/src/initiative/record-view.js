import { h } from '../shared/dom.js';
import { calendarDay, date, number, personName } from '../shared/format.js';
import { button, heading } from '../shared/ui.js';
import { daysText, winKindLabel } from './initiative-labels.js';

/** @file What remains: the closing record, and the ledger of wins. */

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */
/** @typedef {import('./initiative-calls.js').Win} Win */

/** @param {Initiative} initiative */
export function closingView({ closing, finishedSlices, slices, pauses, elapsedDays, workedDays }) {
  if (!closing) {
    return null;
  }
  return h(
    'div',
    { class: 'ballast-closing', key: 'closing' },
    h('p', null, AJS.I18n.getText('ballast.ui.closing.by', date(closing.at), personName(closing.by))),
    h(
      'p',
      null,
      AJS.I18n.getText('ballast.ui.closing.sum', daysText(elapsedDays), number(workedDays)),
      ' ',
      AJS.I18n.getText('ballast.ui.closing.parts', number(finishedSlices), number(slices.length), number(pauses.length)),
    ),
    h(
      'dl',
      { class: 'ballast-note-lines' },
      text('before', AJS.I18n.getText('ballast.ui.closing.before'), closing.before),
      text('after', AJS.I18n.getText('ballast.ui.closing.after'), closing.after),
    ),
    h(
      'ul',
      { class: 'ballast-lines' },
      closing.metrics.map((metric) =>
        h(
          'li',
          { key: metric.name },
          h('span', { dir: 'auto' }, metric.name),
          ': ',
          AJS.I18n.getText('ballast.ui.closing.metric', number(metric.before, 6), number(metric.after, 6), metric.unit),
        ),
      ),
    ),
  );
}

/** @param {string} key @param {string} label @param {string} body */
function text(key, label, body) {
  return body ? [h('dt', { key: `${key}-t` }, label), h('dd', { key, dir: 'auto', class: 'ballast-note' }, body)] : null;
}

/**
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {Pick<import('./initiative-view.js').InitiativeEvents, 'addWin'|'removeWin'>} events
 */
export function winsView(initiative, busy, events) {
  const { wins, canEdit } = initiative;
  if (wins.length === 0 && !canEdit) {
    return null;
  }
  return h(
    'div',
    { class: 'ballast-wins', key: 'wins' },
    heading(`ballast-wins-${initiative.id}`, AJS.I18n.getText('ballast.ui.win.title'), 3),
    h(
      'ul',
      { class: 'ballast-lines' },
      wins.map((win) => h('li', { key: win.id }, winLine(win), canEdit ? removal(initiative, win, busy, events) : null)),
    ),
    canEdit ? h('p', null, button(AJS.I18n.getText('ballast.ui.win.add'), () => events.addWin(initiative), { busy, key: 'add' })) : null,
  );
}

/** @param {Pick<Win, 'kind'|'text'|'link'|'day'|'number'|'unit'>} win */
export function winLine({ kind, text: words, link, day, number: count, unit }) {
  const line = h('span', { dir: 'auto' }, words);
  return [
    h('span', { class: 'ballast-kind' }, winKindLabel(kind)),
    ' ',
    link ? h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, line) : line,
    ' ',
    count === null ? null : h('span', { class: 'ballast-chip' }, `${number(count, 6)} ${unit}`.trim()),
    h('span', { class: 'ballast-quiet' }, ` ${calendarDay(day)}`),
  ];
}

/**
 * @param {Initiative} initiative
 * @param {Win} win
 * @param {boolean} busy
 * @param {Pick<import('./initiative-view.js').InitiativeEvents, 'removeWin'>} events
 */
function removal(initiative, win, busy, events) {
  return [
    ' ',
    button(AJS.I18n.getText('ballast.ui.win.remove'), () => events.removeWin(initiative, win), {
      style: 'link',
      key: 'remove',
      busy,
      name: AJS.I18n.getText('ballast.ui.win.remove-name', win.text),
    }),
  ];
}
