import { stackedBar } from '../shared/bars.js';
import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { loading, problemMessage } from '../shared/ui.js';
import { amountText, unitOf } from './strategy-pieces.js';

/** @file What was written down of a key result over the time, also before it was carried over. */

/** @typedef {import('./carry-gateway.js').KeyResultHistory} KeyResultHistory */

/**
 * @param {import('./strategy-gateway.js').Element} element
 * @param {{id: number, version: number}} strategy
 * @param {import('./carry-gateway.js').CarryCalls} gateway
 */
export function openHistoryDialog(element, strategy, gateway) {
  /** @type {{history: KeyResultHistory|null, problem: import('../shared/problem.js').Problem|null}} */
  const initial = { history: null, problem: null };
  let begun = false;
  openDialog({
    id: 'ballast-history-dialog',
    title: AJS.I18n.getText('ballast.ui.carry.history-named', element.title),
    size: 'large',
    state: initial,
    isRead: true,
    body: ({ history, problem }, change) => {
      if (!begun) {
        begun = true;
        gateway.history(strategy.id, element.key, strategy.version).then(
          (answer) => change({ history: answer }),
          (error) => change({ problem: asProblem(error) }),
        );
      }
      if (problem) {
        return problemMessage(problem);
      }
      return history ? table(history, element.keyResult) : loading(AJS.I18n.getText('ballast.ui.carry.loading'));
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.close'),
    submit: async () => 'close',
  });
}

/** @param {KeyResultHistory} history @param {import('./strategy-gateway.js').KeyResult|null} result */
function table({ values, unit }, result) {
  if (values.length === 0) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.no-value'));
  }
  return h(
    'table',
    { class: 'aui ballast-history' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.when')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.strategy.now')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.way')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.who')),
      ),
    ),
    h('tbody', null, values.map((value, at) => row(value, at, unit, result))),
  );
}

/**
 * @param {import('./carry-gateway.js').MeasuredValue} value
 * @param {number} at
 * @param {string} unit
 * @param {import('./strategy-gateway.js').KeyResult|null} result
 */
function row(value, at, unit, result) {
  const percent = wayGone(value.amount, result);
  return h(
    'tr',
    { key: String(at) },
    h('td', null, dateTime(value.measuredAt), value.writtenAt ? h('div', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.carry.written-at', dateTime(value.writtenAt))) : null),
    h('td', null, amountText(value.amount, result ? unitOf(result) : unit)),
    h('td', null, percent === null ? null : stackedBar(AJS.I18n.getText('ballast.ui.strategy.progress', number(percent, 0)), [{ tone: 'least', value: percent }], 100)),
    h(
      'td',
      { dir: 'auto' },
      personName(value.by),
      value.before ? h('span', { class: 'ballast-quiet' }, ` · ${AJS.I18n.getText('ballast.ui.carry.measured-before', value.before.strategyTitle)}`) : null,
    ),
  );
}

/** How far a value is from the present start to the present target, 0 to 100; null where there is no way. @param {number} amount @param {import('./strategy-gateway.js').KeyResult|null} result */
function wayGone(amount, result) {
  if (!result || result.start === null || result.target === null) {
    return null;
  }
  return Math.max(0, Math.min(100, Math.floor((100 * (amount - result.start)) / (result.target - result.start))));
}
