import { priceForm } from '../cadence/price-view.js';
import { RHYTHM_FIELDS, rhythmForm } from '../cadence/rhythm-form.js';
import { h } from '../shared/dom.js';
import { numberField, selectField } from '../shared/form.js';
import { weeksText } from '../shared/format.js';
import { costReading } from './policy-cost.js';

/** @typedef {import('../shared/gateway.js').Policy} Policy */
/** @typedef {import('../shared/gateway.js').PolicyCost} PolicyCost */
/** @typedef {{policy: Policy, cost: PolicyCost|null, byWeek: boolean}} PolicyDraft byWeek for a board without sprints, whose weeks are weeks */

const POLICY_NUMBERS = /** @type {const} */ (['teamSize', 'tasksMin', 'tasksMax', 'largestTask', 'dotBudget', 'dotsPerItem']);
export const POLICY_FIELDS = [...POLICY_NUMBERS, 'sprintWeeks', 'quota', 'projectKey', ...RHYTHM_FIELDS];

/**
 * @param {Policy} policy
 * @returns {Record<string, string>} errors that need no server
 */
export function unsendablePolicy(policy) {
  /** @type {Record<string, string>} */
  const errors = {};
  for (const name of POLICY_NUMBERS) {
    const value = /** @type {number|null} */ (policy[name]);
    if (value === null || Number.isNaN(value)) {
      errors[name] = AJS.I18n.getText('ballast.ui.form.no-number');
    } else if (name !== 'largestTask' && !Number.isInteger(value)) {
      errors[name] = AJS.I18n.getText('ballast.ui.form.no-whole-number');
    }
  }
  return errors;
}

/**
 * The team's cadence rule, with what it costs drawn beside the choice that changes it most.
 * @param {PolicyDraft} draft
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors by field
 */
export function policyForm({ policy, cost, byWeek }, change, errors) {
  return [
    h(
      'fieldset',
      { class: 'ballast-fieldset', key: 'team' },
      h('legend', null, AJS.I18n.getText('ballast.ui.policy.team')),
      h('div', { class: 'ballast-row' }, teamFields(policy, change, errors, byWeek)),
    ),
    h(
      'fieldset',
      { class: 'ballast-fieldset', key: 'tasks' },
      h('legend', null, AJS.I18n.getText('ballast.ui.policy.tasks')),
      h('div', { class: 'ballast-row' }, taskFields(policy, change, errors)),
    ),
    quotaChoice(policy, cost, change, errors),
    rhythmForm(policy.rhythm, (part) => change({ rhythm: { ...policy.rhythm, ...part } }), errors),
    h(
      'fieldset',
      { class: 'ballast-fieldset', key: 'dots' },
      h('legend', null, AJS.I18n.getText('ballast.ui.policy.dots')),
      h('div', { class: 'ballast-row' }, dotFields(policy, change, errors)),
    ),
    priceForm(cost),
  ];
}

/**
 * @param {Policy} policy
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors
 * @param {boolean} byWeek
 */
function teamFields(policy, change, errors, byWeek) {
  const weeks = [1, 2, 3, 4].map((count) => ({ value: String(count), label: weeksText(count) }));
  return [
    whole('teamSize', AJS.I18n.getText('ballast.ui.policy.team-size'), 1, 99, policy, change, errors, AJS.I18n.getText('ballast.ui.common.unit-people')),
    byWeek
      ? null
      : selectField(
          { id: 'ballast-policy-sprintWeeks', label: AJS.I18n.getText('ballast.ui.policy.sprint-weeks'), error: errors.sprintWeeks },
          weeks,
          String(policy.sprintWeeks),
          (value) => change({ sprintWeeks: Number(value) }),
        ),
  ];
}

/**
 * @param {Policy} policy
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors
 */
function taskFields(policy, change, errors) {
  return [
    whole('tasksMin', AJS.I18n.getText('ballast.ui.policy.tasks-min'), 0, 20, policy, change, errors),
    whole('tasksMax', AJS.I18n.getText('ballast.ui.policy.tasks-max'), 0, 20, policy, change, errors),
    numberField(
      {
        id: 'ballast-policy-largestTask',
        label: AJS.I18n.getText('ballast.ui.policy.largest-task'),
        error: errors.largestTask,
        unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'),
        min: 0.5,
        max: 200,
        step: 0.5,
      },
      policy.largestTask,
      (largestTask) => change({ largestTask: /** @type {number} */ (largestTask) }),
    ),
  ];
}

/**
 * @param {Policy} policy
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors
 */
function dotFields(policy, change, errors) {
  return [
    whole('dotBudget', AJS.I18n.getText('ballast.ui.policy.dot-budget'), 1, 99, policy, change, errors),
    whole('dotsPerItem', AJS.I18n.getText('ballast.ui.policy.dots-per-item'), 1, 99, policy, change, errors),
  ];
}

/**
 * @param {'teamSize'|'tasksMin'|'tasksMax'|'dotBudget'|'dotsPerItem'} name
 * @param {string} label
 * @param {number} min
 * @param {number} max
 * @param {Policy} policy
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors
 * @param {string} [unit]
 */
function whole(name, label, min, max, policy, change, errors, unit) {
  const options = { id: `ballast-policy-${name}`, label, error: errors[name], min, max, step: 1 };
  return numberField(unit ? { ...options, unit } : options, policy[name], (value) => change({ [name]: value }));
}

/**
 * @param {Policy} policy
 * @param {PolicyCost|null} cost
 * @param {(change: Partial<Policy>) => void} change
 * @param {Record<string, string>} errors
 */
function quotaChoice(policy, cost, change, errors) {
  /** @param {'per-team'|'per-person'} quota @param {string} label */
  const choice = (quota, label) =>
    h(
      'label',
      { class: 'ballast-choice', key: quota },
      h('input', {
        type: 'radio',
        class: 'radio',
        name: 'ballast-policy-quota',
        value: quota,
        checked: policy.quota === quota,
        onchange: () => change({ quota }),
      }),
      h('span', { class: 'ballast-choice-text' }, h('span', null, label), costReading(quota, cost)),
    );
  return h(
    'fieldset',
    { class: 'ballast-fieldset', key: 'quota' },
    h('legend', null, AJS.I18n.getText('ballast.ui.policy.quota')),
    choice('per-team', AJS.I18n.getText('ballast.ui.policy.per-team')),
    choice('per-person', AJS.I18n.getText('ballast.ui.policy.per-person')),
    errors.quota ? h('div', { class: 'error', role: 'alert' }, errors.quota) : null,
  );
}
