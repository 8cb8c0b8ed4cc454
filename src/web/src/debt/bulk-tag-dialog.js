import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';
import { number } from '../shared/format.js';
import { loading } from '../shared/ui.js';
import { count, reportView } from './bulk-tag-report.js';
import { debtFields, draftOf, FIELD_NAMES, fieldsOf, unsendable } from './debt-fields.js';

/** @typedef {import('../shared/gateway.js').BulkTagReport} BulkTagReport */

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
    over: isOver,
    submit: async (state, change) => {
      if (isOver(state)) {
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

/** Whether the issues are tagged, so that only the result is left to see. @param {BulkDraft} state */
function isOver({ report }) {
  return report !== null && !report.dryRun;
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
    isOver(state)
      ? null
      : [
          h('p', null, AJS.I18n.getText('ballast.ui.bulk.explain')),
          jqlField('ballast-bulk-jql', state.jql, errors.jql, (jql) => edit({ jql })),
          h('div', { class: 'ballast-columns' }, debtFields('ballast-bulk', state, edit, errors)),
        ],
    h('div', { 'aria-live': 'polite', key: 'outcome', class: 'ballast-outcome' }, outcome(state)),
  ];
}

/**
 * @param {string} id
 * @param {string} jql
 * @param {string|undefined} error
 * @param {(jql: string) => void} oninput
 * @param {string} [example]
 */
export function jqlField(id, jql, error, oninput, example = 'labels = tech-debt AND resolution is EMPTY') {
  return field({ id, label: AJS.I18n.getText('ballast.ui.bulk.jql'), error, required: true }, (common) =>
    h('textarea', {
      ...common,
      class: 'textarea full-width-field ballast-code',
      rows: 2,
      spellcheck: 'false',
      placeholder: example,
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
  return report ? reportView(report) : null;
}
