import { openDialog } from '../shared/dialog.js';
import { numberField, selectField } from '../shared/form.js';
import { MEASURED } from './strategy-labels.js';
import { amountText, saysNow, unitOf } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Element} Element */

/**
 * Asks for a key result's present value. When somebody else was faster, their value is shown above what was typed, and saving again follows it.
 * @param {Element} element
 * @param {(amount: number, seen: Element) => Promise<unknown>} save rejects with a Problem
 * @param {() => Promise<Element|null>} look how the key result stands now
 */
export function openMeasureDialog(element, save, look) {
  const result = element.keyResult;
  openDialog({
    id: 'ballast-measure-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.measure-named', element.title),
    size: 'small',
    fields: ['amount'],
    state: { amount: result?.measure === 'yes-no' ? (result.now ?? 0) : /** @type {number|null} */ (result?.now ?? null), seen: element },
    /** @returns {Record<string, string>} */
    check: (state) => (state.amount === null || Number.isNaN(state.amount) ? { amount: AJS.I18n.getText('ballast.ui.strategy.not-a-number') } : {}),
    body: (state, change, errors) => {
      const told = { id: 'amount', label: AJS.I18n.getText('ballast.ui.strategy.now'), error: errors.amount, required: true };
      /** @param {number|null} amount */
      const say = (amount) => change({ amount });
      return [
        state.seen === element ? null : saysNow(state.seen),
        result?.measure === 'yes-no' ? yesOrNo(told, state.amount, say) : numberField({ ...told, ...limits(result) }, state.amount, say),
      ];
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ amount, seen }, change) => {
      try {
        await save(amount ?? 0, seen);
        return 'close';
      } catch (error) {
        if (/** @type {any} */ (error).code === MEASURED) {
          change({ seen: (await look()) ?? seen });
        }
        throw error;
      }
    },
  });
}

/** @param {import('./strategy-gateway.js').KeyResult|null} result */
function limits(result) {
  const counted = result?.measure === 'milestones';
  return {
    help: result && result.start !== null && result.target !== null ? AJS.I18n.getText('ballast.ui.strategy.way', amountText(result.start, unitOf(result)), amountText(result.target, unitOf(result))) : null,
    min: counted ? 0 : -1e15,
    max: 1e15,
    step: counted ? 1 : 0.000001,
    unit: result ? unitOf(result) : undefined,
  };
}

/** @param {import('../shared/form.js').FieldOptions} told @param {number|null} amount @param {(amount: number) => void} say */
function yesOrNo(told, amount, say) {
  return selectField(
    told,
    [
      { value: '0', label: AJS.I18n.getText('ballast.ui.common.no') },
      { value: '1', label: AJS.I18n.getText('ballast.ui.common.yes') },
    ],
    amount === 1 ? '1' : '0',
    (value) => say(Number(value)),
  );
}
