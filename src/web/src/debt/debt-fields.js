import { numberField, selectField, textField } from '../shared/form.js';
import { KIND_CODES, kindLabel, PRIORITY_CODES, priorityLabel } from '../shared/labels.js';

/** @typedef {import('../shared/gateway.js').DebtFields} DebtFields */
/** @typedef {{kind: string, priority: string, estimate: number|null, area: string, note: string}} Draft */

export const MOST_AREA = 100;
export const MOST_NOTE = 2000;
export const FIELD_NAMES = ['kind', 'priority', 'estimate', 'area', 'note'];

/**
 * @param {Partial<DebtFields>|null} debt
 * @returns {Draft}
 */
export function draftOf(debt) {
  if (!debt) {
    return { kind: 'code', priority: 'medium', estimate: null, area: '', note: '' };
  }
  const { kind = 'code', priority = 'medium', estimate = null, area, note } = debt;
  return { kind, priority, estimate, area: area ?? '', note: note ?? '' };
}

/**
 * @param {Draft} draft
 * @returns {DebtFields}
 */
export function fieldsOf(draft) {
  return {
    kind: /** @type {DebtFields['kind']} */ (draft.kind),
    priority: /** @type {DebtFields['priority']} */ (draft.priority),
    estimate: draft.estimate,
    area: draft.area.trim() || null,
    note: draft.note.trim() || null,
  };
}

/**
 * What JSON could not even carry; every other rule is the server's.
 * @param {{estimate: number|null}} draft
 * @returns {Record<string, string>}
 */
export function unsendable({ estimate }) {
  return Number.isNaN(estimate) ? { estimate: AJS.I18n.getText('ballast.ui.form.no-number') } : {};
}

/**
 * @param {string} prefix of the fields' ids
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors by field
 */
export function debtFields(prefix, draft, change, errors) {
  return [
    selectField(
      { id: `${prefix}-kind`, label: AJS.I18n.getText('ballast.ui.field.kind'), error: errors.kind, required: true },
      KIND_CODES.map((code) => ({ value: code, label: kindLabel(code) })),
      draft.kind,
      (kind) => change({ kind }),
    ),
    selectField(
      { id: `${prefix}-priority`, label: AJS.I18n.getText('ballast.ui.field.priority'), error: errors.priority, required: true },
      PRIORITY_CODES.map((code) => ({ value: code, label: priorityLabel(code) })),
      draft.priority,
      (priority) => change({ priority }),
    ),
    numberField(
      {
        id: `${prefix}-estimate`,
        label: AJS.I18n.getText('ballast.ui.field.estimate'),
        help: AJS.I18n.getText('ballast.ui.field.estimate-help'),
        error: errors.estimate,
        unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'),
        min: 0.5,
        max: 200,
        step: 0.5,
      },
      draft.estimate,
      (estimate) => change({ estimate }),
    ),
    textField(
      {
        id: `${prefix}-area`,
        label: AJS.I18n.getText('ballast.ui.field.area'),
        help: AJS.I18n.getText('ballast.ui.field.area-help'),
        error: errors.area,
        most: MOST_AREA,
      },
      draft.area,
      (area) => change({ area }),
    ),
    textField(
      {
        id: `${prefix}-note`,
        label: AJS.I18n.getText('ballast.ui.field.note'),
        help: AJS.I18n.getText('ballast.ui.field.note-help'),
        error: errors.note,
        most: MOST_NOTE,
        rows: 4,
      },
      draft.note,
      (note) => change({ note }),
    ),
  ];
}
