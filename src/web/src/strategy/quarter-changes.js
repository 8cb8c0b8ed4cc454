import { h } from '../shared/dom.js';
import { calendarDay, number } from '../shared/format.js';
import { heading } from '../shared/ui.js';
import { changeList, changeLozenge, changeName } from './element-changes.js';

/** @file What changed since the end of the last quarter, as marks and as a list. */

/** @typedef {{quarterEnd: string, version: number, changes: import('./element-changes.js').ElementChange[]}} QuarterChanges */

/** @param {string} key @param {{sinceQuarter: QuarterChanges|null}} strategy */
export function changeOf(key, { sinceQuarter }) {
  return sinceQuarter?.changes.find((change) => change.key === key) ?? null;
}

/** Beside an element of the one-pager. @param {string} key @param {{sinceQuarter: QuarterChanges|null}} strategy */
export function quarterMark(key, strategy) {
  const found = changeOf(key, strategy);
  return found ? [' ', changeLozenge(found.change, AJS.I18n.getText('ballast.ui.quarter.mark', changeName(found.change)))] : null;
}

/** All of it, with the differences on demand. @param {QuarterChanges|null} since */
export function quarterChanges(since) {
  if (!since) {
    return null;
  }
  const end = calendarDay(since.quarterEnd);
  return h(
    'section',
    { class: 'ballast-section ballast-since-quarter', 'aria-labelledby': 'ballast-since-quarter', key: 'since-quarter' },
    heading('ballast-since-quarter', AJS.I18n.getText('ballast.ui.quarter.since')),
    since.changes.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.quarter.unchanged', end))
      : [
          h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.quarter.explain', end, number(since.version))),
          changeList(since.changes, true),
        ],
  );
}
