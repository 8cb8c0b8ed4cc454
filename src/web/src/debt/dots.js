import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { srOnly } from '../shared/ui.js';

const MOST_DRAWN = 6;

/**
 * One person's dots on one item: take one back, see them, add one.
 * @param {object} options
 * @param {string} options.label names the group, e.g. "Your dots for PAY-12"
 * @param {number} options.dots
 * @param {number} options.cap most dots on one item
 * @param {boolean} options.canAdd
 * @param {string|null} options.why the sentence that refuses another dot
 * @param {boolean} options.canTakeBack
 * @param {(dots: number) => void} options.onchange
 */
export function dotsControl({ label, dots, cap, canAdd, why, canTakeBack, onchange }) {
  const takeBack = canTakeBack && dots > 0;
  return h(
    'span',
    { class: 'ballast-dots', role: 'group', 'aria-label': label },
    step('−', AJS.I18n.getText('ballast.ui.vote.take-back'), takeBack, null, () => onchange(dots - 1)),
    h('span', { class: 'ballast-dots-drawn', 'aria-hidden': 'true' }, drawn(dots, cap)),
    srOnly(AJS.I18n.getText('ballast.ui.vote.dots-of', number(dots), number(cap))),
    step('+', AJS.I18n.getText('ballast.ui.vote.add'), canAdd, why, () => onchange(dots + 1)),
  );
}

/**
 * @param {number} dots
 * @param {number} cap
 */
function drawn(dots, cap) {
  const places = Math.max(dots, cap);
  if (places > MOST_DRAWN) {
    return `${number(dots)} / ${number(cap)}`;
  }
  return Array.from({ length: places }, (_, place) => h('span', { class: place < dots ? 'ballast-dot ballast-dot-on' : 'ballast-dot' }));
}

/**
 * @param {string} sign
 * @param {string} name
 * @param {boolean} on
 * @param {string|null} why
 * @param {() => void} onclick
 */
function step(sign, name, on, why, onclick) {
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button aui-button-subtle ballast-step',
      'aria-label': !on && why ? `${name}. ${why}` : name,
      'aria-disabled': on ? null : 'true',
      title: on ? name : (why ?? name),
      onclick: () => (on ? onclick() : undefined),
    },
    h('span', { 'aria-hidden': 'true' }, sign),
  );
}
