import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { field, numberField, selectField, textField } from '../shared/form.js';
import { asProblem, Problem } from '../shared/problem.js';

/** @file The form about the end of an initiative: what it was like, what it is like, and up to three numbers. */

/** @typedef {import('./initiative-calls.js').MeasurableKeyResult} MeasurableKeyResult */
/** @typedef {{name: string, before: number|null, after: number|null, unit: string, keyResult: string}} Metric */

const MOST_TEXT = 2000;
const METRICS = [0, 1, 2];
const PARTS = /** @type {const} */ (['name', 'before', 'after', 'unit', 'keyResult']);
/** @type {Metric} */
const EMPTY = { name: '', before: null, after: null, unit: '', keyResult: '' };

/**
 * @param {boolean} finished or dropped, which changed no numbers
 * @param {MeasurableKeyResult[]} keyResults to which the person may give a value
 * @param {(record: object) => Promise<unknown>} save
 */
export function openClosingDialog(finished, keyResults, save) {
  openDialog({
    id: 'ballast-closing-dialog',
    title: finished ? AJS.I18n.getText('ballast.ui.closing.finish-title') : AJS.I18n.getText('ballast.ui.closing.drop-title'),
    fields: ['before', 'after', 'metrics', ...METRICS.flatMap((at) => PARTS.map((part) => `metrics[${at}].${part}`))],
    state: { before: '', after: '', metrics: METRICS.map(() => EMPTY) },
    body: (state, change, errors) => [
      textField({ id: 'ballast-closing-before', label: AJS.I18n.getText('ballast.ui.closing.before'), error: errors.before, most: MOST_TEXT, rows: 3 }, state.before, (before) => change({ before })),
      textField({ id: 'ballast-closing-after', label: AJS.I18n.getText('ballast.ui.closing.after'), error: errors.after, most: MOST_TEXT, rows: 3 }, state.after, (after) => change({ after })),
      finished
        ? h(
            'fieldset',
            { class: 'ballast-fieldset', key: 'metrics' },
            h('legend', null, AJS.I18n.getText('ballast.ui.closing.metrics')),
            h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.closing.finish-hint')),
            METRICS.slice(0, rowsOf(state.metrics)).map((at) =>
              metricRow(state.metrics[at] ?? EMPTY, at, keyResults, errors, (part) =>
                change({ metrics: state.metrics.map((each, other) => (other === at ? { ...each, ...part } : each)) }),
              ),
            ),
          )
        : null,
    ],
    submitLabel: finished ? AJS.I18n.getText('ballast.ui.initiative.finish-now') : AJS.I18n.getText('ballast.ui.initiative.drop-now'),
    submit: async ({ before, after, metrics }) => {
      const places = METRICS.filter((at) => isFilled(metrics[at] ?? EMPTY));
      try {
        await save({ finished, before, after, metrics: places.map((at) => metrics[at]) });
      } catch (error) {
        throw atItsRow(asProblem(error), places);
      }
      return 'close';
    },
  });
}

/** One row more than what is filled in, so that three empty ones scare nobody. @param {Metric[]} metrics */
function rowsOf(metrics) {
  const last = METRICS.filter((at) => isFilled(metrics[at] ?? EMPTY)).at(-1) ?? -1;
  return Math.min(METRICS.length, last + 2);
}

/** @param {Metric} metric */
function isFilled({ name, before, after, unit, keyResult }) {
  return (name + unit + keyResult).trim() !== '' || before !== null || after !== null;
}

/** Empty rows are not sent, so the server counts others than the person. @param {Problem} problem @param {number[]} places of what was sent */
function atItsRow({ kind, message, status, code, fields }, places) {
  const moved = Object.entries(fields).map(([name, text]) => [name.replace(/^metrics\[(\d+)\]/, (_all, sent) => `metrics[${places[Number(sent)] ?? sent}]`), text]);
  return new Problem(kind, message, { status, code, fields: Object.fromEntries(moved) });
}

/** @param {Metric} metric @param {number} at @param {MeasurableKeyResult[]} keyResults @param {Record<string, string>} errors @param {(part: Partial<Metric>) => void} change */
function metricRow({ name, before, after, unit, keyResult }, at, keyResults, errors, change) {
  /** @param {'name'|'unit'} part @param {string} label @param {string} value */
  const text = (part, label, value) =>
    field({ id: `ballast-metric-${at}-${part}`, label, error: errors[`metrics[${at}].${part}`] }, (common) =>
      h('input', { ...common, type: 'text', class: 'text medium-field', dir: 'auto', value, oninput: (/** @type {any} */ event) => change({ [part]: event.target.value }) }),
    );
  /** @param {'before'|'after'} part @param {string} label @param {number|null} value */
  const count = (part, label, value) =>
    numberField({ id: `ballast-metric-${at}-${part}`, label, error: errors[`metrics[${at}].${part}`], min: -1e9, max: 1e9, step: 0.001 }, value, (next) => change({ [part]: next }));
  return h(
    'div',
    { class: 'ballast-metric', key: at, role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.closing.metric-number', String(at + 1)) },
    h(
      'div',
      { class: 'ballast-row' },
      text('name', AJS.I18n.getText('ballast.ui.closing.metric-name'), name),
      count('before', AJS.I18n.getText('ballast.ui.closing.metric-before'), before),
      count('after', AJS.I18n.getText('ballast.ui.closing.metric-after'), after),
      text('unit', AJS.I18n.getText('ballast.ui.closing.metric-unit'), unit),
    ),
    keyResults.length > 0
      ? selectField(
          { id: `ballast-metric-${at}-keyResult`, label: AJS.I18n.getText('ballast.ui.closing.metric-key-result'), error: errors[`metrics[${at}].keyResult`] },
          [{ value: '', label: AJS.I18n.getText('ballast.ui.closing.metric-no-key-result') }, ...keyResults.map(choice)],
          keyResult,
          (next) => change({ keyResult: next }),
        )
      : null,
  );
}

/** @param {MeasurableKeyResult} keyResult */
function choice({ ref, title, unit, strategy }) {
  return { value: ref, label: `${title}${unit ? ` [${unit}]` : ''} · ${strategy}` };
}
