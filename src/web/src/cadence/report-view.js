import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { heading, issueTitle } from '../shared/ui.js';

/** @typedef {import('./cadence-gateway.js').Report} Report */
/** @typedef {import('./cadence-gateway.js').OccasionItem} OccasionItem */

/**
 * What became of a tech week or a war room.
 * @param {string} id
 * @param {string} title
 * @param {Report} ended
 */
export function reportView(id, title, ended) {
  return h(
    'section',
    { class: 'ballast-occasion', 'aria-labelledby': id, key: id },
    heading(id, title, 3),
    h('p', null, AJS.I18n.getText('ballast.ui.warroom.report', personDays(ended.capacity), personDays(ended.doneDays))),
    h(
      'ul',
      { class: 'ballast-lines' },
      reportLine('done', AJS.I18n.getText('ballast.ui.occasion.done', number(ended.done.length), personDays(ended.doneDays)), ended.done),
      reportLine('carried', AJS.I18n.getText('ballast.ui.occasion.carried', number(ended.carried.length), personDays(ended.carriedDays)), ended.carried),
      reportLine('dropped', AJS.I18n.getText('ballast.ui.occasion.dropped', number(ended.dropped.length), personDays(ended.droppedDays)), ended.dropped),
    ),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.occasion.visible-only')),
  );
}

/**
 * @param {string} key
 * @param {string} text
 * @param {OccasionItem[]} all
 */
function reportLine(key, text, all) {
  return h('li', { key }, text, all.length > 0 ? h('ul', null, all.map((item) => h('li', { key: item.issueId }, issueTitle(item)))) : null);
}
