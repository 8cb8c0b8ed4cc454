import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { issueLink, message } from '../shared/ui.js';
import { csvOf, download } from '../shared/csv.js';

/** @file What bulk tagging would do or has done, in all and for every issue. */

/** @typedef {import('../shared/gateway.js').BulkTagReport} BulkTagReport */
/** @typedef {import('../shared/gateway.js').BulkTagResult} BulkTagResult */

/** @param {BulkTagReport} report */
export function reportView(report) {
  return [summary(report), resultsTable(report.results.map((result) => ({ ...result, said: outcomeText(result) })))];
}

/** @param {BulkTagReport} report */
function summary(report) {
  const already = number(count(report, 'already-tagged'));
  const refused = number(count(report, 'refused'));
  if (report.dryRun) {
    const would = number(count(report, 'would-tag'));
    return message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.bulk.would', number(report.total), would, already, refused)));
  }
  return message(
    'success',
    null,
    h('p', null, AJS.I18n.getText('ballast.ui.bulk.did', number(report.tagged), already, refused)),
    h('p', null, csvLink(report)),
  );
}

/**
 * @param {BulkTagReport} report
 * @param {BulkTagResult['outcome']} outcome
 */
export function count(report, outcome) {
  return report.results.filter((result) => result.outcome === outcome).length;
}

/**
 * What became of every issue of a bulk call.
 * @param {Array<{issueKey: string, summary: string|null, outcome: string, said: string}>} results
 */
export function resultsTable(results) {
  if (results.length === 0) {
    return null;
  }
  return h(
    'div',
    { class: 'ballast-scroll', tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('ballast.ui.bulk.results') },
    h(
      'table',
      { class: 'aui ballast-results' },
      h(
        'thead',
        null,
        h('tr', null, h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.field.issue')), h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.bulk.outcome'))),
      ),
      h(
        'tbody',
        null,
        results.map((result) =>
          h(
            'tr',
            { key: result.issueKey },
            h('td', null, issueLink(result.issueKey), ' ', h('span', { dir: 'auto' }, result.summary ?? '')),
            h('td', { class: `ballast-outcome-${result.outcome}` }, result.said),
          ),
        ),
      ),
    ),
  );
}

/** @type {Record<BulkTagResult['outcome'], () => string>} */
const OUTCOMES = {
  'would-tag': () => AJS.I18n.getText('ballast.ui.bulk.outcome-would-tag'),
  tagged: () => AJS.I18n.getText('ballast.ui.bulk.outcome-tagged'),
  'already-tagged': () => AJS.I18n.getText('ballast.ui.bulk.outcome-already'),
  refused: () => AJS.I18n.getText('ballast.ui.bulk.outcome-refused'),
};

/** @param {BulkTagResult} result */
function outcomeText({ outcome, problem }) {
  const text = OUTCOMES[outcome]();
  return problem ? `${text}: ${problem.message}` : text;
}

/** @param {BulkTagReport} report */
function csvLink(report) {
  const head = [AJS.I18n.getText('ballast.ui.field.issue'), AJS.I18n.getText('ballast.ui.field.summary'), AJS.I18n.getText('ballast.ui.bulk.outcome')];
  const rows = report.results.map((result) => [result.issueKey, result.summary ?? '', outcomeText(result)]);
  return h(
    'button',
    { type: 'button', class: 'aui-button aui-button-link', onclick: () => download('bulk-tag.csv', csvOf([head, ...rows])) },
    AJS.I18n.getText('ballast.ui.bulk.csv'),
  );
}
