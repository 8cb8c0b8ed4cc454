import { dateField, numberField, selectField, textField } from '../shared/form.js';
import { MEASURES, countingName, measureName } from './strategy-labels.js';

/** @typedef {import('./element-dialog.js').Draft} Draft */

const LONGEST_UNIT = 20;
const LONGEST_JQL = 2000;
/** Measures for which the tracker is asked. */
const ASKED = ['jql-count', 'jql-sum'];

/** Whether a query measures it. @param {{measure: string}} draft */
export function isAsked({ measure }) {
  return ASKED.includes(measure);
}
/** Measures that begin with nothing. */
const FROM_NONE = ['yes-no', 'milestones'];

/**
 * How a key result is measured.
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
export function measureFields(draft, change, errors) {
  const asked = isAsked(draft);
  const typed = !asked && draft.measure !== 'service-level';
  const way = !FROM_NONE.includes(draft.measure);
  return [
    selectField(
      { id: 'measure', label: AJS.I18n.getText('ballast.ui.strategy.measure-label'), error: errors.measure },
      MEASURES.map((measure) => ({ value: measure, label: measureName(measure) })),
      draft.measure,
      (measure) => change({ measure }),
    ),
    asked
      ? textField(
          { id: 'jql', label: AJS.I18n.getText('ballast.ui.strategy.jql'), help: AJS.I18n.getText('ballast.ui.strategy.jql-help'), error: errors.jql, required: true, most: LONGEST_JQL, rows: 3 },
          draft.jql,
          (jql) => change({ jql }),
        )
      : null,
    way
      ? numberField({ id: 'start', label: AJS.I18n.getText('ballast.ui.strategy.start'), error: errors.start, min: -1e15, max: 1e15, step: 0.000001 }, draft.start, (start) => change({ start }))
      : null,
    draft.measure === 'yes-no'
      ? null
      : numberField({ id: 'target', label: AJS.I18n.getText('ballast.ui.strategy.target'), error: errors.target, min: -1e15, max: 1e15, step: 0.000001 }, draft.target, (target) => change({ target })),
    draft.measure === 'number'
      ? textField({ id: 'unit', label: AJS.I18n.getText('ballast.ui.strategy.unit'), error: errors.unit, most: LONGEST_UNIT }, draft.unit, (unit) => change({ unit }))
      : null,
    dateField({ id: 'due', label: AJS.I18n.getText('ballast.ui.strategy.due-label'), error: errors.due }, draft.due, (due) => change({ due })),
    typed
      ? selectField(
          { id: 'counting', label: AJS.I18n.getText('ballast.ui.strategy.counting'), error: errors.counting },
          /** @type {import('./strategy-labels.js').Counting[]} */ (['supports', 'drives']).map((counting) => ({ value: counting, label: countingName(counting) })),
          draft.counting,
          (counting) => change({ counting }),
        )
      : null,
  ];
}
