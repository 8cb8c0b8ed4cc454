import { numberField, textField } from '../shared/form.js';
import { ticks } from './element-fields.js';

/** @file When an action is done, where it stands among the others, and with which of them it is at odds. */

/** @typedef {import('./element-dialog.js').Draft} Draft */

const LAST = 999;

/**
 * @param {import('./strategy-gateway.js').Strategy} strategy
 * @param {import('./strategy-gateway.js').Element|null} action null for a new one
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
export function actionFields(strategy, action, draft, change, errors) {
  const others = strategy.elements.filter((element) => element.kind === 'action' && element.key !== action?.key);
  return [
    textField(
      { id: 'quarter', label: AJS.I18n.getText('ballast.ui.strategy.quarter'), help: AJS.I18n.getText('ballast.ui.strategy.quarter-help'), error: errors.quarter, most: 7 },
      draft.quarter,
      (quarter) => change({ quarter }),
    ),
    numberField({ id: 'order', label: AJS.I18n.getText('ballast.ui.strategy.order'), help: AJS.I18n.getText('ballast.ui.strategy.order-help'), error: errors.order, min: 1, max: LAST, step: 1 }, draft.order, (order) => change({ order })),
    others.length > 0
      ? ticks({ id: 'clashes', legend: AJS.I18n.getText('ballast.ui.strategy.clashes'), error: errors.clashes }, others, draft.clashes, (clashes) => change({ clashes }))
      : null,
  ];
}
