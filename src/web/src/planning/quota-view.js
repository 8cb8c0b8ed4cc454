import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { range } from './policy-cost.js';
import { currentSprint } from './suggestion-actions.js';

/** @file How many tasks a sprint or a week takes, as a sum that adds up, and how both are spoken of. */

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */

/**
 * @typedef {object} QuotaFacts max is policyMax and payback together
 * @property {number} min
 * @property {number} max
 * @property {number} policyMax
 * @property {number} payback
 * @property {number} owed
 * @property {boolean} paidBefore whether an earlier sprint pays it back first
 * @property {import('../shared/gateway.js').CostReading} cost
 * @property {number} planned
 * @property {number} largestTask
 * @property {import('../shared/gateway.js').ProblemBody|null} suspended
 */

/**
 * "1 to 2 tech tasks a sprint, and 1 owed: at most 3", with what that takes of the sprint.
 * @param {QuotaFacts} quota
 * @param {import('../shared/gateway.js').Capacity} capacity
 * @param {boolean} byWeek of a board without sprints
 */
export function quotaView(quota, capacity, byWeek) {
  if (quota.suspended) {
    return h('p', null, quota.suspended.message);
  }
  return quota.payback > 0 ? [h('p', null, withOwed(quota, byWeek)), h('p', { class: 'ballast-owed', key: 'owed' }, price(quota, capacity), ' ', rest(quota))] : [h('p', null, plain(quota, byWeek)), before(quota, byWeek)];
}

/** @param {QuotaFacts} quota @param {boolean} byWeek */
function plain({ min, max, planned, largestTask }, byWeek) {
  if (min === 1 && max === 1) {
    return byWeek
      ? AJS.I18n.getText('ballast.ui.suggestion.quota-week-one', number(planned), personDays(largestTask))
      : AJS.I18n.getText('ballast.ui.suggestion.quota-one', number(planned), personDays(largestTask));
  }
  return byWeek
    ? AJS.I18n.getText('ballast.ui.suggestion.quota-week', range(min, max), number(planned), personDays(largestTask))
    : AJS.I18n.getText('ballast.ui.suggestion.quota', range(min, max), number(planned), personDays(largestTask));
}

/** @param {QuotaFacts} quota @param {boolean} byWeek */
function withOwed({ min, policyMax, payback, max, planned, largestTask }, byWeek) {
  if (min === 1 && policyMax === 1) {
    return byWeek
      ? AJS.I18n.getText('ballast.ui.suggestion.quota-week-owed-one', number(payback), number(max), number(planned), personDays(largestTask))
      : AJS.I18n.getText('ballast.ui.suggestion.quota-owed-one', number(payback), number(max), number(planned), personDays(largestTask));
  }
  return byWeek
    ? AJS.I18n.getText('ballast.ui.suggestion.quota-week-owed', range(min, policyMax), number(payback), number(max), number(planned), personDays(largestTask))
    : AJS.I18n.getText('ballast.ui.suggestion.quota-owed', range(min, policyMax), number(payback), number(max), number(planned), personDays(largestTask));
}

/**
 * @param {QuotaFacts} quota
 * @param {import('../shared/gateway.js').Capacity} capacity
 */
function price({ cost }, { availableDays }) {
  return AJS.I18n.getText('ballast.ui.suggestion.owed-price', range(cost.minDays, cost.maxDays), personDays(availableDays), range(cost.minPercent, cost.maxPercent));
}

/** That a debt is no reason for more here: an earlier sprint pays it. @param {QuotaFacts} quota @param {boolean} byWeek */
function before({ owed, paidBefore }, byWeek) {
  if (!paidBefore) {
    return null;
  }
  return h(
    'p',
    { class: 'ballast-owed', key: 'owed' },
    byWeek ? AJS.I18n.getText('ballast.ui.suggestion.owed-before-week', number(owed)) : AJS.I18n.getText('ballast.ui.suggestion.owed-before', number(owed)),
  );
}

/** @param {QuotaFacts} quota */
function rest({ owed, payback }) {
  return owed > payback ? AJS.I18n.getText('ballast.ui.suggestion.owed-rest', number(owed)) : null;
}

/**
 * @param {import('../shared/gateway.js').Suggestion} suggestion
 * @param {boolean} byWeek
 */
export function nothingToPick({ quota }, byWeek) {
  if (quota.suspended) {
    return quota.suspended.message;
  }
  if (quota.planned >= quota.max) {
    return byWeek ? AJS.I18n.getText('ballast.ui.suggestion.full-week') : AJS.I18n.getText('ballast.ui.suggestion.full');
  }
  return byWeek ? AJS.I18n.getText('ballast.ui.suggestion.empty-week') : AJS.I18n.getText('ballast.ui.suggestion.empty');
}

/** @param {SuggestionState} state */
export function addLabel(state) {
  return currentSprint(state).week ? AJS.I18n.getText('ballast.ui.suggestion.take-on') : AJS.I18n.getText('ballast.ui.suggestion.add');
}

/** @param {SuggestionState} state @param {string} issueKey */
export function addName(state, issueKey) {
  const { week, name } = currentSprint(state);
  return week ? AJS.I18n.getText('ballast.ui.suggestion.take-on-name', issueKey, name) : AJS.I18n.getText('ballast.ui.suggestion.add-name', issueKey, name);
}

/** @param {SuggestionState} state */
export function plannedTitle(state) {
  return currentSprint(state).week ? AJS.I18n.getText('ballast.ui.planned.title-week') : AJS.I18n.getText('ballast.ui.planned.title');
}

/** @param {SuggestionState} state @param {string} issueKey */
export function undoName(state, issueKey) {
  const { week, name } = currentSprint(state);
  return week ? AJS.I18n.getText('ballast.ui.planned.undo-week-name', issueKey, name) : AJS.I18n.getText('ballast.ui.planned.undo-name', issueKey);
}
