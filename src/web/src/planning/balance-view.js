import { rangeBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { createStore } from '../shared/store.js';
import { currentSprint } from './suggestion-actions.js';

/** @file How much of the chosen sprint is tech debt, beside the policy that asks for it. */

/** @typedef {import('./balance-gateway.js').Balance} Balance */
/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */

/**
 * Follows the suggestion: another sprint, or other tasks in it, have another balance; a question has none. What can not be read is not shown.
 * @param {import('./balance-gateway.js').BalanceGateway} gateway
 */
export function createBalance(gateway) {
  const store = createStore(/** @type {{balance: Balance|null, of: SuggestionState['suggestion']}} */ ({ balance: null, of: null }));
  /** @param {SuggestionState} state */
  const follow = async (state) => {
    const of = state.suggestion;
    if (of === store.get().of || state.question) {
      return;
    }
    store.set({ balance: null, of });
    if (!of || state.sprintId === null || currentSprint(state).week) {
      return;
    }
    const balance = await gateway.balance(state.boardId, state.sprintId).catch(() => null);
    if (store.get().of === of) {
      store.set({ balance });
    }
  };
  return { store, follow };
}

/**
 * @param {Balance|null} balance
 * @param {SuggestionState} state
 */
export function balanceView(balance, state) {
  if (!balance || state.sprintId === null) {
    return null;
  }
  const text = words(balance, currentSprint(state).name);
  return h('p', { class: 'ballast-cost', key: 'balance' }, rangeBar(text, balance.tech, balance.tech, balance.all), h('span', { class: 'ballast-cost-text' }, text, mob(balance)));
}

/** That the mob's task counts with everybody's day. @param {Balance} balance */
function mob({ unit, mobTasks }) {
  return unit === 'estimates' && mobTasks > 0 ? ` ${AJS.I18n.getText('ballast.ui.balance.mob')}` : null;
}

/**
 * @param {Balance} balance
 * @param {string} sprint
 */
function words({ unit, tech, all, percent, estimated }, sprint) {
  if (percent === null) {
    return AJS.I18n.getText('ballast.ui.balance.empty', sprint);
  }
  if (unit === 'issues' && (estimated === 0 || estimated === all)) {
    return AJS.I18n.getText('ballast.ui.balance.by-count', sprint, number(percent), number(tech), number(all));
  }
  return unit === 'estimates'
    ? AJS.I18n.getText('ballast.ui.balance.by-estimate', sprint, number(percent), number(tech), number(all))
    : AJS.I18n.getText('ballast.ui.balance.by-issue', sprint, number(percent), number(tech), number(all), number(estimated));
}
