import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { selectField, textField } from '../shared/form.js';
import { number } from '../shared/format.js';
import { sprintName } from './sprint-name.js';

const MOST_TEXT = 200;

/**
 * Forgives what a sprint left owing.
 * @param {import('./record-gateway.js').SprintRecord} sprint
 * @param {(reason: string) => Promise<void>} forgive
 */
export function openForgiveDialog(sprint, forgive) {
  openDialog({
    id: 'ballast-forgive-dialog',
    title: AJS.I18n.getText('ballast.ui.record.forgive-title', sprintName(sprint)),
    size: 'small',
    fields: ['reason'],
    state: { reason: '' },
    check: ({ reason }) => missing('reason', reason, AJS.I18n.getText('ballast.ui.record.reason-missing')),
    body: (state, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.record.forgive-explain', number(sprint.iou?.left ?? 0))),
      textField(
        { id: 'ballast-forgive-reason', label: AJS.I18n.getText('ballast.ui.record.reason'), error: errors.reason, required: true, most: MOST_TEXT },
        state.reason,
        (reason) => change({ reason }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.record.forgive-submit'),
    submit: async ({ reason }) => {
      await forgive(reason.trim());
      return 'close';
    },
  });
}

/**
 * What becomes of a starved item.
 * @param {import('./record-gateway.js').StarvedItem} item
 * @param {(verdict: import('./record-gateway.js').Verdict, note: string) => Promise<void>} decide
 */
export function openVerdictDialog(item, decide) {
  openDialog({
    id: 'ballast-verdict-dialog',
    title: AJS.I18n.getText('ballast.ui.record.verdict-title', item.candidate.issueKey),
    size: 'small',
    fields: ['verdict', 'note'],
    state: { verdict: 'keep', note: '' },
    check: ({ note }) => missing('note', note, AJS.I18n.getText('ballast.ui.record.note-missing')),
    body: (state, change, errors) => [
      selectField(
        {
          id: 'ballast-verdict-verdict',
          label: AJS.I18n.getText('ballast.ui.record.verdict'),
          help: item.canEdit ? undefined : AJS.I18n.getText('ballast.ui.record.verdict-read-only'),
          error: errors.verdict,
        },
        choices(item),
        state.verdict,
        (verdict) => change({ verdict }),
      ),
      textField(
        { id: 'ballast-verdict-note', label: AJS.I18n.getText('ballast.ui.record.verdict-note'), error: errors.note, required: true, most: MOST_TEXT },
        state.note,
        (note) => change({ note }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ verdict, note }) => {
      await decide(/** @type {import('./record-gateway.js').Verdict} */ (verdict), note.trim());
      return 'close';
    },
  });
}

/** Untagging and another priority take the right to edit; nothing is higher than the highest. @param {import('./record-gateway.js').StarvedItem} item */
function choices({ canEdit, candidate }) {
  const all = [
    { value: 'keep', label: AJS.I18n.getText('ballast.ui.record.verdict-keep') },
    { value: 'slice', label: AJS.I18n.getText('ballast.ui.record.verdict-slice') },
    { value: 'lift', label: AJS.I18n.getText('ballast.ui.record.verdict-lift') },
    { value: 'drop', label: AJS.I18n.getText('ballast.ui.record.verdict-drop') },
  ];
  return all.filter(({ value }) => (canEdit || value === 'keep' || value === 'slice') && (value !== 'lift' || candidate.priority !== 'highest'));
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} error
 * @returns {Record<string, string>}
 */
function missing(name, text, error) {
  return text.trim() === '' ? { [name]: error } : {};
}
