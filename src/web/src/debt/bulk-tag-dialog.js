import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';
import { number } from '../shared/format.js';
import { issueLink, loading, message } from '../shared/ui.js';
import { csvOf } from './csv.js';
import { debtFields, draftOf, FIELD_NAMES, fieldsOf, unsendable } from './debt-fields.js';

/** @typedef {import('../shared/gateway.js').BulkTagReport} BulkTagReport */
/** @typedef {import('../shared/gateway.js').BulkTagResult} BulkTagResult */

/**
 * @typedef {import('./debt-fields.js').Draft & {jql: string, report: BulkTagReport|null, running: ''|'preview'|'tag'}} BulkDraft
 * A report of a dry run is dropped as soon as something changes, so that only what was shown can be tagged.
 */

/**
 * Tags what a JQL query finds: a dry run first, then the same again in earnest, each with a result for every issue.
 * @param {string} jql to start from
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {() => void} tagged
 */
export function openBulkTagDialog(jql, gateway, tagged) {
  openDialog({
    id: 'ballast-bulk-dialog',
    title: AJS.I18n.getText('ballast.ui.bulk.title'),
    size: 'large',
    fields: [...FIELD_NAMES, 'jql'],
    hint: AJS.I18n.getText('ballast.ui.bulk.hint'),
    state: /** @type {BulkDraft} */ ({ ...draftOf(null), jql, report: null, running: '' }),
    check,
    body: (state, change, errors) => body(state, change, errors),
    submitLabel: submitLabelOf,
    submit: async (state, change) => {
      if (state.report && !state.report.dryRun) {
        return 'close';
      }
      const dryRun = state.report === null;
      change({ running: dryRun ? 'preview' : 'tag' });
      try {
        change({ report: await gateway.bulkTag({ jql: state.jql, ...fieldsOf(state), dryRun }) });
      } finally {
        change({ running: '' });
      }
      if (!dryRun) {
        tagged();
      }
      return 'stay';
    },
  });
}

/** @param {BulkDraft} state */
function check(state) {
  const errors = unsendable(state);
  if (state.jql.trim() === '') {
    errors.jql = AJS.I18n.getText('ballast.ui.bulk.jql-missing');
  }
  return errors;
}

/** @param {BulkDraft} state */
function submitLabelOf({ report }) {
  if (!report) {
    return AJS.I18n.getText('ballast.ui.bulk.preview');
  }
  if (!report.dryRun) {
    return AJS.I18n.getText('ballast.ui.common.close');
  }
  return AJS.I18n.getText('ballast.ui.bulk.submit', number(count(report, 'would-tag')));
}

/**
 * @param {BulkDraft} state
 * @param {(change: Partial<BulkDraft>) => void} change
 * @param {Record<string, string>} errors
 */
function body(state, change, errors) {
  const edit = (/** @type {Partial<BulkDraft>} */ part) => change({ ...part, report: null });
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.bulk.explain')),
    jqlField(state.jql, errors.jql, (jql) => edit({ jql })),
    h('div', { class: 'ballast-columns' }, debtFields('ballast-bulk', state, edit, errors)),
    h('div', { 'aria-live': 'polite', key: 'outcome', class: 'ballast-outcome' }, outcome(state)),
  ];
}

/**
 * @param {string} jql
 * @param {string|undefined} error
 * @param {(jql: string) => void} oninput
 */
function jqlField(jql, error, oninput) {
  return field({ id: 'ballast-bulk-jql', label: AJS.I18n.getText('ballast.ui.bulk.jql'), error, required: true }, (common) =>
    h('textarea', {
      ...common,
      class: 'textarea full-width-field ballast-code',
      rows: 2,
      spellcheck: 'false',
      placeholder: 'labels = tech-debt AND resolution is EMPTY',
      value: jql,
      oninput: (/** @type {any} */ event) => oninput(event.target.value),
    }),
  );
}

/** @param {BulkDraft} state */
function outcome({ report, running }) {
  if (running) {
    const text = running === 'preview' ? AJS.I18n.getText('ballast.ui.bulk.previewing') : AJS.I18n.getText('ballast.ui.bulk.tagging');
    return [loading(text), h('progress', { class: 'ballast-progress', 'aria-label': text })];
  }
  return report ? [summary(report), results(report)] : null;
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
function count(report, outcome) {
  return report.results.filter((result) => result.outcome === outcome).length;
}

/** @param {BulkTagReport} report */
function results(report) {
  if (report.results.length === 0) {
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
        report.results.map((result) =>
          h(
            'tr',
            { key: result.issueKey },
            h('td', null, issueLink(result.issueKey), ' ', h('span', { dir: 'auto' }, result.summary ?? '')),
            h('td', { class: `ballast-outcome-${result.outcome}` }, outcomeText(result)),
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

/**
 * @param {string} name
 * @param {string} text
 */
function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
