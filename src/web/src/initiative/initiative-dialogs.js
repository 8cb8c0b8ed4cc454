import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { checkbox, dateField, numberField, selectField, textField } from '../shared/form.js';
import { isoDay } from '../shared/format.js';
import { winKindChoices } from './initiative-labels.js';

/** @file The small forms about slices, parking notes and wins. */

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */
/** @typedef {import('./initiative-calls.js').Slice} Slice */

const MOST_LINE = 500;
const MOST_WIN = 200;

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
