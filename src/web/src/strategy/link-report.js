import { resultsTable } from '../debt/bulk-tag-report.js';
import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { message } from '../shared/ui.js';
import { strengthName } from './strategy-labels.js';

/** @file What linking by a query would do or has done, in all and for every issue. */

/** @typedef {import('./strategy-gateway.js').BulkLinkReport} BulkLinkReport */

/** @param {BulkLinkReport} report */
export function linkReport(report) {
  return [summary(report), resultsTable(report.results.map((result) => ({ ...result, said: said(result) })))];
}

/** @param {BulkLinkReport} report */
function summary(report) {
  const already = number(count(report, 'already-linked'));
  const refused = number(count(report, 'refused'));
  const linked = number(report.linked);
  return report.dryRun
    ? message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.links.would', number(report.total), linked, already, refused)))
    : message('success', null, h('p', null, AJS.I18n.getText('ballast.ui.links.did', linked, already, refused)));
}

/** @param {BulkLinkReport} report @param {string} outcome */
function count(report, outcome) {
  return report.results.filter((result) => result.outcome === outcome).length;
}

/** @type {Record<import('./strategy-gateway.js').BulkLinkResult['outcome'], () => string>} */
const OUTCOMES = {
  'would-link': () => AJS.I18n.getText('ballast.ui.links.outcome-would-link'),
  linked: () => AJS.I18n.getText('ballast.ui.links.outcome-linked'),
  'already-linked': () => AJS.I18n.getText('ballast.ui.links.outcome-already'),
  refused: () => AJS.I18n.getText('ballast.ui.bulk.outcome-refused'),
};

/** @param {import('./strategy-gateway.js').BulkLinkResult} result */
function said({ outcome: code, before, problem }) {
  const text = OUTCOMES[code]();
  if (problem) {
    return `${text}: ${problem.message}`;
  }
  return before && code !== 'already-linked' ? AJS.I18n.getText('ballast.ui.links.instead-of', text, strengthName(before)) : text;
}
