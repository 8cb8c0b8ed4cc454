import { csvOf, download } from '../shared/csv.js';
import { h } from '../shared/dom.js';
import { button } from '../shared/ui.js';

/** @file The ranking of a closed round on paper and as a file: what the person sees of it, and nothing more. */

/** @typedef {import('./round-gateway.js').Round} Round */

/** @param {number|null} value */
const cell = (value) => (value === null ? '' : String(value));

/**
 * The ranking as a table with its headings, the best first.
 * @param {Round} round
 * @returns {string[][]}
 */
export function resultTable(round) {
  const ranked = round.items.flatMap((item) => (item.result ? [{ item, result: item.result }] : []));
  return [
    [
      AJS.I18n.getText('ballast.ui.round.column-rank'),
      AJS.I18n.getText('ballast.ui.field.issue'),
      AJS.I18n.getText('ballast.ui.field.summary'),
      AJS.I18n.getText('ballast.ui.round.column-days'),
      AJS.I18n.getText('ballast.ui.round.column-dots'),
      AJS.I18n.getText('ballast.ui.round.column-voters'),
      AJS.I18n.getText('ballast.ui.round.column-spread'),
      AJS.I18n.getText('ballast.ui.round.column-last-rank'),
    ],
    ...ranked
      .sort((one, other) => one.result.rank - other.result.rank)
      .map(({ item, result }) => [
        cell(result.rank),
        item.issueKey,
        item.summary,
        cell(item.estimate),
        cell(result.votes),
        cell(result.voters),
        cell(result.spread),
        cell(result.lastRank),
      ]),
  ];
}

/** @param {Round} round */
export function resultTools(round) {
  return h(
    'p',
    { key: 'result-tools', class: 'ballast-actions ballast-not-printed' },
    button(AJS.I18n.getText('ballast.ui.round.csv'), () => download('debt-round.csv', csvOf(resultTable(round))), { key: 'csv' }),
    button(AJS.I18n.getText('ballast.ui.strategy.print'), () => window.print(), { key: 'print' }),
  );
}
