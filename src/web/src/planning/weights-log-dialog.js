import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { partLabel } from '../shared/labels.js';
import { openLogDialog } from '../shared/log-dialog.js';

/** @file Who changed a board's weights and terms, from what to what. */

/**
 * @typedef {import('./terms-view.js').TermsAsked & {weights: import('../shared/gateway.js').Weights}} WeightsChoice
 * @typedef {import('../shared/log-dialog.js').LogLine & {before: WeightsChoice|null, after: WeightsChoice}} WeightsChange without before, the team had not chosen
 * @typedef {{changes: WeightsChange[], more: boolean}} WeightsLog the newest first
 */

const PARTS = /** @type {import('../shared/gateway.js').Part[]} */ (['votes', 'alignment', 'priority', 'age']);

/**
 * @param {string} boardName
 * @param {(before?: number) => Promise<WeightsLog>} load rejects with a Problem
 */
export function openWeightsLog(boardName, load) {
  openLogDialog({
    id: 'ballast-weights-log-dialog',
    title: AJS.I18n.getText('ballast.ui.weights-log.open'),
    about: AJS.I18n.getText('ballast.ui.weights-log.about', boardName),
    load: async (before) => {
      const { changes, more } = await load(before);
      return { lines: changes, more };
    },
    what,
  });
}

/** @param {WeightsChange} change */
function what({ before, after }) {
  const old = new Map(before ? figures(before) : []);
  const lines = figures(after).map(([label, value]) => line(label, old.get(label) ?? null, value));
  return [before ? null : h('p', { key: 'first' }, AJS.I18n.getText('ballast.ui.weights-log.first')), ...lines];
}

/**
 * Nothing for what stayed.
 * @param {string} label
 * @param {string|null} before
 * @param {string} after
 */
function line(label, before, after) {
  if (before === after) {
    return null;
  }
  return h('div', { key: label }, before === null ? AJS.I18n.getText('ballast.ui.weights-log.chosen', label, after) : AJS.I18n.getText('ballast.ui.weights-log.changed', label, before, after));
}

/** @param {WeightsChoice} choice @returns {Array<[string, string]>} */
function figures({ weights, switchCost, pillarDays }) {
  return [
    ...PARTS.map((part) => /** @type {[string, string]} */ ([partLabel(part), AJS.I18n.getText('ballast.ui.strategy.percent', number(weights[part]))])),
    [AJS.I18n.getText('ballast.ui.terms.switch-cost'), AJS.I18n.getText('ballast.ui.roadmap.points', number(switchCost))],
    [AJS.I18n.getText('ballast.ui.terms.pillar-days'), personDays(pillarDays)],
  ];
}
