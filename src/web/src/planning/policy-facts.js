import { rhythmFacts } from '../cadence/rhythm-text.js';
import { h } from '../shared/dom.js';
import { dateTime, number, personDays, personName, weeksText } from '../shared/format.js';
import { disclosure } from '../shared/ui.js';
import { range } from './policy-cost.js';

/** @file What a policy says, and what it said before. */

/** @typedef {import('../shared/gateway.js').Policy} Policy */

/** @param {Policy} policy */
export function policyFacts(policy) {
  const each = policy.quota === 'per-team' ? AJS.I18n.getText('ballast.ui.policy.per-team') : AJS.I18n.getText('ballast.ui.policy.per-person');
  return h(
    'ul',
    { class: 'ballast-policy-facts' },
    h('li', null, AJS.I18n.getText('ballast.ui.policy.fact-team', number(policy.teamSize), weeksText(policy.sprintWeeks))),
    h('li', null, tasksFact(policy)),
    h('li', null, each),
    rhythmFacts(policy.rhythm).map((fact) => h('li', null, fact)),
    h('li', null, AJS.I18n.getText('ballast.ui.policy.fact-dots', number(policy.dotBudget), number(policy.dotsPerItem))),
  );
}

/** @param {Policy} policy */
function tasksFact({ tasksMin, tasksMax, largestTask }) {
  return tasksMax === 1 && tasksMin === 1
    ? AJS.I18n.getText('ballast.ui.policy.fact-task', personDays(largestTask))
    : AJS.I18n.getText('ballast.ui.policy.fact-tasks', range(tasksMin, tasksMax), personDays(largestTask));
}

/** @param {import('../shared/gateway.js').BoardView} board */
export function policyHistory(board) {
  return disclosure(
    'policy-history',
    AJS.I18n.getText('ballast.ui.policy.history'),
    h(
      'ol',
      { class: 'ballast-history' },
      board.history.map(({ since, by, policy }) =>
        h('li', { key: since }, h('div', { class: 'ballast-quiet' }, `${dateTime(since)}, ${personName(by)}`), policyFacts(policy)),
      ),
    ),
  );
}
