import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button } from '../shared/ui.js';

/** @file Which rows of a long list are on the page: a hundred at most, among them the one that has the keyboard; on paper all of them. */

const ROWS_OF_A_PAGE = 100;

/** @typedef {import('./round-gateway.js').Item} Item */

/**
 * @param {Item[]} items
 * @param {Pick<import('./round-actions.js').RoundPageState, 'current'|'printing'>} state
 */
export function rowsOnPage(items, { current, printing }) {
  if (printing) {
    return { start: 0, rows: items };
  }
  const at = Math.max(
    0,
    items.findIndex(({ issueId }) => issueId === current),
  );
  const start = at - (at % ROWS_OF_A_PAGE);
  return { start, rows: items.slice(start, start + ROWS_OF_A_PAGE) };
}

/**
 * Turns the pages, where there is more than one.
 * @param {Item[]} items
 * @param {ReturnType<typeof rowsOnPage>} shown
 * @param {(at: number) => void} turnTo gives the keyboard to the row at that place, from 0
 */
export function paging(items, { start, rows }, turnTo) {
  if (items.length <= ROWS_OF_A_PAGE) {
    return null;
  }
  const end = start + rows.length;
  return h(
    'nav',
    { class: 'ballast-paging ballast-not-printed', 'aria-label': AJS.I18n.getText('ballast.ui.round.pages') },
    button(AJS.I18n.getText('ballast.ui.common.previous'), () => turnTo(start - ROWS_OF_A_PAGE), { key: 'previous', off: start === 0 }),
    h('span', null, AJS.I18n.getText('ballast.ui.round.shown', number(start + 1), number(end), number(items.length))),
    button(AJS.I18n.getText('ballast.ui.common.next'), () => turnTo(end), { key: 'next', off: end >= items.length }),
  );
}
