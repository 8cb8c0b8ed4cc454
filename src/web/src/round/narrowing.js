import { jqlField } from '../debt/bulk-tag-dialog.js';
import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';

/** @file Which items take part: by a query where the board has more than a round takes, or some more while the team collects. */

const EXAMPLE = 'techDebtVotes > 0 OR techDebtPriorityRank >= 4';

/**
 * @typedef {{jql: string, found: number|null}} Narrowing
 * What the query was found to bring in is dropped as soon as the query changes, so that nobody opens a round over a number that they did not see.
 */

/** Whether the person has to say which items take part. @param {import('./round-gateway.js').RoundLength|null} length null when it could not be asked */
export function isLong(length) {
  return length !== null && length.open > length.most;
}

/**
 * @param {import('./round-gateway.js').RoundLength} length
 * @param {Narrowing} form
 * @param {(change: Partial<Narrowing>) => void} change
 * @param {Record<string, string>} errors
 */
export function narrowingFields(length, form, change, errors) {
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.round.long-board', number(length.open), number(length.most))),
    jqlField('round-jql', form.jql, errors.jql, (jql) => change({ jql, found: null }), EXAMPLE),
    h('p', { 'aria-live': 'polite', key: 'outcome', class: 'ballast-outcome' }, form.found === null ? '' : AJS.I18n.getText('ballast.ui.round.query-brings', number(form.found))),
  ];
}

/** @param {{jql: string}} form @returns {Record<string, string>} */
export function queryMissing(form) {
  return form.jql.trim() === '' ? { jql: AJS.I18n.getText('ballast.ui.bulk.jql-missing') } : {};
}

/** @param {(jql: string) => Promise<unknown>} submit */
export function listFoundDialog(submit) {
  openDialog({
    id: 'ballast-list-found',
    title: AJS.I18n.getText('ballast.ui.round.list-found-title'),
    state: { jql: '' },
    fields: ['jql'],
    submitLabel: AJS.I18n.getText('ballast.ui.round.list-found-submit'),
    check: queryMissing,
    body: (form, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.round.list-found-explain')),
      jqlField('round-list-jql', form.jql, errors.jql, (jql) => change({ jql }), EXAMPLE),
    ],
    submit: async ({ jql }) => {
      await submit(jql);
      return 'close';
    },
  });
}
