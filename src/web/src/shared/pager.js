import { h } from './dom.js';
import { number } from './format.js';
import { button } from './ui.js';

/**
 * Turns the pages of a list; nothing where all of it is on one.
 * @param {{start: number, limit: number, total: number}} list
 * @param {number} shown how many of it there are on this page
 * @param {(start: number) => void} turnTo
 */
export function pager({ start, limit, total }, shown, turnTo) {
  if (total <= limit) {
    return null;
  }
  return h(
    'div',
    { class: 'ballast-pager', key: 'pages' },
    button(AJS.I18n.getText('ballast.ui.common.previous'), () => turnTo(Math.max(0, start - limit)), { key: 'previous', off: start === 0 }),
    h('span', null, AJS.I18n.getText('ballast.ui.candidates.shown', number(start + 1), number(start + shown), number(total))),
    button(AJS.I18n.getText('ballast.ui.common.next'), () => turnTo(start + limit), { key: 'next', off: start + limit >= total }),
  );
}
