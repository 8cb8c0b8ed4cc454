import { openDialog } from '../shared/dialog.js';
import { numberField } from '../shared/form.js';
import { amountText } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Element} Element */

/**
 * Asks for a key result's present value.
 * @param {Element} element
 * @param {(amount: number) => Promise<unknown>} save rejects with a Problem
 */
export function openMeasureDialog(element, save) {
  const result = element.keyResult;
  openDialog({
    id: 'ballast-measure-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.measure-named', element.title),
    size: 'small',
    fields: ['amount'],
    state: { amount: /** @type {number|null} */ (result?.now ?? null) },
    /** @returns {Record<string, string>} */
    check: (state) => (state.amount === null || Number.isNaN(state.amount) ? { amount: AJS.I18n.getText('ballast.ui.strategy.not-a-number') } : {}),
    body: (state, change, errors) =>
      numberField(
        {
          id: 'amount',
          label: AJS.I18n.getText('ballast.ui.strategy.now'),
          help: result && result.start !== null && result.target !== null ? AJS.I18n.getText('ballast.ui.strategy.way', amountText(result.start, result.unit), amountText(result.target, result.unit)) : null,
          error: errors.amount,
          required: true,
          min: -1e15,
          max: 1e15,
          step: 0.000001,
          unit: result?.unit,
        },
        state.amount,
        (amount) => change({ amount }),
      ),
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (state) => {
      await save(state.amount ?? 0);
      return 'close';
    },
  });
}
