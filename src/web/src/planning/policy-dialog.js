import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { createCostPreview } from './policy-cost.js';
import { POLICY_FIELDS, policyForm, unsendablePolicy } from './policy-form.js';

/** @typedef {import('../shared/gateway.js').Policy} Policy */
/** @typedef {import('../shared/gateway.js').PolicyCost} PolicyCost */

/**
 * @param {import('../shared/gateway.js').BoardView} board
 * @param {(policy: Policy) => Promise<PolicyCost>} ask
 * @param {(policy: Policy) => Promise<void>} save
 * @param {boolean} byWeek
 */
export function openPolicyDialog(board, ask, save, byWeek) {
  /** @type {(cost: PolicyCost|null) => void} */
  let tell = () => undefined;
  const preview = createCostPreview(ask, (cost) => tell(cost));
  openDialog({
    id: 'ballast-policy-dialog',
    title: AJS.I18n.getText('ballast.ui.policy.title'),
    fields: POLICY_FIELDS,
    state: { policy: byWeek ? { ...board.policy, sprintWeeks: 1 } : board.policy, cost: /** @type {PolicyCost|null} */ (board.cost), byWeek },
    check: ({ policy }) => unsendablePolicy(policy),
    body: (state, change, errors) => {
      tell = (cost) => change({ cost });
      return [
        h('p', null, AJS.I18n.getText('ballast.ui.policy.next-sprint')),
        policyForm(state, (part) => edit(state.policy, part, change, preview), errors),
      ];
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ policy }) => {
      await save(policy);
      return 'close';
    },
  });
}

/**
 * @param {Policy} policy
 * @param {Partial<Policy>} part
 * @param {(change: {policy: Policy}) => void} change
 * @param {(policy: Policy) => void} preview
 */
function edit(policy, part, change, preview) {
  const edited = { ...policy, ...part };
  change({ policy: edited });
  preview(edited);
}
