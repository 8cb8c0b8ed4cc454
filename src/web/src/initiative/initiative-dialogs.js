import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { checkbox, dateField, field, numberField, selectField, textField } from '../shared/form.js';
import { isoDay } from '../shared/format.js';
import { winKindChoices } from './initiative-labels.js';

/** @file The small forms about slices, parking notes, wins and the end. */

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */
/** @typedef {import('./initiative-calls.js').Slice} Slice */

const MOST_LINE = 500;
const MOST_TEXT = 2000;
const MOST_WIN = 200;
const METRICS = [0, 1, 2];

/**
 * @param {string} name @param {string} text @param {string} error
 * @returns {Record<string, string>}
 */
const missing = (name, text, error) => (text.trim() === '' ? { [name]: error } : {});

/** @param {string} issue */
export const issueMissing = (issue) => missing('issue', issue, AJS.I18n.getText('ballast.ui.plan.issue-missing'));

/**
 * @param {Initiative} initiative
 * @param {Slice|null} slice null for a new one
 * @param {(issue: string, values: object) => Promise<unknown>} save
 */
export function openSliceDialog(initiative, slice, save) {
  openDialog({
    id: 'ballast-slice-dialog',
    title: slice ? AJS.I18n.getText('ballast.ui.slices.change-title', slice.issue.issueKey) : AJS.I18n.getText('ballast.ui.slices.add-title'),
    size: 'small',
    fields: ['issue', 'effort', 'dependsOn'],
    state: { issue: slice?.issue.issueKey ?? '', effort: /** @type {number|null} */ (slice?.effort ?? null), dependsOn: slice?.dependsOn ?? [] },
    check: (state) => issueMissing(state.issue),
    body: (state, change, errors) => [
      slice ? null : textField({ id: 'ballast-slice-issue', label: AJS.I18n.getText('ballast.ui.plan.issue'), help: AJS.I18n.getText('ballast.ui.slices.issue-help'), error: errors.issue, required: true, most: 255 }, state.issue, (issue) => change({ issue })),
      numberField({ id: 'ballast-slice-effort', label: AJS.I18n.getText('ballast.ui.slices.effort'), error: errors.effort, required: true, unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'), min: 0.5, max: initiative.largestSlice, step: 0.5 }, state.effort, (effort) => change({ effort })),
      dependencies(initiative, slice, state.dependsOn, errors.dependsOn, (dependsOn) => change({ dependsOn })),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ issue, effort, dependsOn }) => {
      await save(issue.trim(), { effort, dependsOn: dependsOn.map(String) });
      return 'close';
    },
  });
}

/**
 * @param {Initiative} initiative
 * @param {Slice|null} slice
 * @param {number[]} chosen
 * @param {string|undefined} error
 * @param {(chosen: number[]) => void} choose
 */
function dependencies(initiative, slice, chosen, error, choose) {
  const others = initiative.slices.filter(({ issue }) => issue.issueId !== slice?.issue.issueId);
  if (others.length === 0) {
    return null;
  }
  return h(
    'fieldset',
    { class: 'ballast-fieldset', key: 'after' },
    h('legend', null, AJS.I18n.getText('ballast.ui.slices.depends-on')),
    others.map(({ issue: { issueId, issueKey, summary } }) =>
      checkbox(`ballast-after-${issueId}`, `${issueKey} ${summary}`, chosen.includes(issueId), (after) =>
        choose(after ? [...chosen, issueId] : chosen.filter((id) => id !== issueId)),
      ),
    ),
    error ? h('div', { class: 'error', role: 'alert' }, error) : null,
  );
}

/**
 * Three lines, or none: leaving without a note is a choice that is logged.
 * @param {Initiative} initiative
 * @param {(note: object) => Promise<unknown>} save
 */
export function openNoteDialog(initiative, save) {
  const kept = initiative.parkingNote;
  const lines = /** @type {const} */ ([
    ['where', AJS.I18n.getText('ballast.ui.note.where')],
    ['nextStep', AJS.I18n.getText('ballast.ui.note.next')],
    ['traps', AJS.I18n.getText('ballast.ui.note.traps')],
  ]);
  openDialog({
    id: 'ballast-note-dialog',
    title: AJS.I18n.getText('ballast.ui.note.title'),
    fields: ['where', 'nextStep', 'traps'],
    state: { where: kept?.where ?? '', nextStep: kept?.nextStep ?? '', traps: kept?.traps ?? '' },
    hint: AJS.I18n.getText('ballast.ui.note.hint'),
    body: (state, change, errors) =>
      lines.map(([name, label]) =>
        textField({ id: `ballast-note-${name}`, label, error: errors[name], most: MOST_LINE }, state[name], (text) => change({ [name]: text })),
      ),
    submitLabel: (state) => (isEmpty(state) ? AJS.I18n.getText('ballast.ui.note.skip') : AJS.I18n.getText('ballast.ui.common.save')),
    submit: async (state) => {
      await save(isEmpty(state) ? { skipped: true } : state);
      return 'close';
    },
  });
}

/** @param {{where: string, nextStep: string, traps: string}} note */
function isEmpty({ where, nextStep, traps }) {
  return (where + nextStep + traps).trim() === '';
}

/** @typedef {{name: string, before: number|null, after: number|null, unit: string, keyResult: string}} MetricState */

/**
 * @param {boolean} finished
 * @param {(record: object) => Promise<unknown>} save
 */
export function openClosingDialog(finished, save) {
  openDialog({
    id: 'ballast-closing-dialog',
    title: finished ? AJS.I18n.getText('ballast.ui.closing.finish-title') : AJS.I18n.getText('ballast.ui.closing.drop-title'),
    fields: ['before', 'after', 'metrics', ...METRICS.flatMap((at) => [`metrics[${at}].name`, `metrics[${at}].before`, `metrics[${at}].after`, `metrics[${at}].unit`, `metrics[${at}].keyResult`])],
    state: { before: '', after: '', metrics: METRICS.map(() => /** @type {MetricState} */ ({ name: '', before: null, after: null, unit: '', keyResult: '' })) },
    body: (state, change, errors) => [
      textField({ id: 'ballast-closing-before', label: AJS.I18n.getText('ballast.ui.closing.before'), error: errors.before, most: MOST_TEXT, rows: 3 }, state.before, (before) => change({ before })),
      textField({ id: 'ballast-closing-after', label: AJS.I18n.getText('ballast.ui.closing.after'), error: errors.after, most: MOST_TEXT, rows: 3 }, state.after, (after) => change({ after })),
      finished
        ? h('fieldset', { class: 'ballast-fieldset', key: 'metrics' }, h('legend', null, AJS.I18n.getText('ballast.ui.closing.metrics')), state.metrics.map((metric, at) => metricRow(metric, at, errors, (part) => change({ metrics: state.metrics.map((each, other) => (other === at ? { ...each, ...part } : each)) }))))
        : null,
    ],
    submitLabel: finished ? AJS.I18n.getText('ballast.ui.initiative.finish-now') : AJS.I18n.getText('ballast.ui.initiative.drop-now'),
    submit: async ({ before, after, metrics }) => {
      await save({ finished, before, after, metrics: metrics.filter(({ name }) => name.trim() !== '') });
      return 'close';
    },
  });
}

/** @param {MetricState} metric @param {number} at @param {Record<string, string>} errors @param {(part: Partial<MetricState>) => void} change */
function metricRow({ name, before, after, unit, keyResult }, at, errors, change) {
  /** @param {'name'|'unit'|'keyResult'} part @param {string} label @param {string} value */
  const text = (part, label, value) =>
    field({ id: `ballast-metric-${at}-${part}`, label, error: errors[`metrics[${at}].${part}`] }, (common) =>
      h('input', { ...common, type: 'text', class: 'text medium-field', value, oninput: (/** @type {any} */ event) => change({ [part]: event.target.value }) }),
    );
  /** @param {'before'|'after'} part @param {string} label @param {number|null} value */
  const count = (part, label, value) =>
    numberField({ id: `ballast-metric-${at}-${part}`, label, error: errors[`metrics[${at}].${part}`], min: -1e9, max: 1e9, step: 0.001 }, value, (next) => change({ [part]: next }));
  return h(
    'div',
    { class: 'ballast-row', key: at },
    text('name', AJS.I18n.getText('ballast.ui.closing.metric-name'), name),
    count('before', AJS.I18n.getText('ballast.ui.closing.metric-before'), before),
    count('after', AJS.I18n.getText('ballast.ui.closing.metric-after'), after),
    text('unit', AJS.I18n.getText('ballast.ui.closing.metric-unit'), unit),
    text('keyResult', AJS.I18n.getText('ballast.ui.closing.metric-key-result'), keyResult),
  );
}

/** @param {(win: object) => Promise<unknown>} save */
export function openWinDialog(save) {
  openDialog({
    id: 'ballast-win-dialog',
    title: AJS.I18n.getText('ballast.ui.win.add-title'),
    size: 'small',
    fields: ['kind', 'text', 'link', 'day', 'number', 'unit'],
    state: { kind: 'bug-found', text: '', link: '', day: isoDay(Date.now()), number: /** @type {number|null} */ (null), unit: '' },
    check: (state) => missing('text', state.text, AJS.I18n.getText('ballast.ui.win.text-missing')),
    body: (state, change, errors) => [
      textField({ id: 'ballast-win-text', label: AJS.I18n.getText('ballast.ui.win.text'), error: errors.text, required: true, most: MOST_WIN }, state.text, (text) => change({ text })),
      selectField({ id: 'ballast-win-kind', label: AJS.I18n.getText('ballast.ui.win.kind'), error: errors.kind }, winKindChoices(), state.kind, (kind) => change({ kind })),
      dateField({ id: 'ballast-win-day', label: AJS.I18n.getText('ballast.ui.win.day'), error: errors.day, required: true }, state.day, (day) => change({ day })),
      textField({ id: 'ballast-win-link', label: AJS.I18n.getText('ballast.ui.win.link'), error: errors.link, most: 400 }, state.link, (link) => change({ link })),
      numberField({ id: 'ballast-win-number', label: AJS.I18n.getText('ballast.ui.win.number'), error: errors.number, min: -1e9, max: 1e9, step: 0.001 }, state.number, (number) => change({ number })),
      textField({ id: 'ballast-win-unit', label: AJS.I18n.getText('ballast.ui.win.unit'), error: errors.unit, most: 20 }, state.unit, (unit) => change({ unit })),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (state) => {
      await save(state);
      return 'close';
    },
  });
}
