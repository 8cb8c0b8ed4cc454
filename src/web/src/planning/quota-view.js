import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { range } from './policy-cost.js';

/** @file How many tasks a sprint takes, as a sum that adds up. */

/**
 * @typedef {object} QuotaFacts max is policyMax and payback together
 * @property {number} min
 * @property {number} max
 * @property {number} policyMax
 * @property {number} payback
 * @property {number} owed
 * @property {import('../shared/gateway.js').CostReading} cost
 * @property {number} planned
 * @property {number} largestTask
 * @property {import('../shared/gateway.js').ProblemBody|null} suspended
 */

/**
 * "1 to 2 tech tasks a sprint, and 1 owed: at most 3", with what that takes of the sprint.
 * @param {QuotaFacts} quota
 * @param {import('../shared/gateway.js').Capacity} capacity
 */
export function quotaView(quota, capacity) {
  if (quota.suspended) {
    return h('p', null, quota.suspended.message);
  }
  return quota.payback > 0 ? [h('p', null, withOwed(quota)), h('p', { class: 'ballast-owed', key: 'owed' }, price(quota, capacity), ' ', rest(quota))] : h('p', null, plain(quota));
}

/** @param {QuotaFacts} quota */
function plain({ min, max, planned, largestTask }) {
  return min === 1 && max === 1
    ? AJS.I18n.getText('ballast.ui.suggestion.quota-one', number(planned), personDays(largestTask))
    : AJS.I18n.getText('ballast.ui.suggestion.quota', range(min, max), number(planned), personDays(largestTask));
}

/** @param {QuotaFacts} quota */
function withOwed({ min, policyMax, payback, max, planned, largestTask }) {
  return AJS.I18n.getText('ballast.ui.suggestion.quota-owed', range(min, policyMax), number(payback), number(max), number(planned), personDays(largestTask));
}

/**
 * @param {QuotaFacts} quota
 * @param {import('../shared/gateway.js').Capacity} capacity
 */
function price({ cost }, { availableDays }) {
  return AJS.I18n.getText('ballast.ui.suggestion.owed-price', range(cost.minDays, cost.maxDays), personDays(availableDays), range(cost.minPercent, cost.maxPercent));
}

/** @param {QuotaFacts} quota */
function rest({ owed, payback }) {
  return owed > payback ? AJS.I18n.getText('ballast.ui.suggestion.owed-rest', number(owed)) : null;
}
