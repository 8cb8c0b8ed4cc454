import { rangeBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';

/** @typedef {import('../shared/gateway.js').PolicyCost} PolicyCost */

/**
 * What one reading of the policy costs: a sentence and a bar over the team's whole capacity.
 * @param {import('../shared/gateway.js').Quota} quota
 * @param {PolicyCost|null} cost null while it is not known
 */
export function costReading(quota, cost) {
  if (!cost) {
    return h('span', { class: 'ballast-cost ballast-quiet' }, AJS.I18n.getText('ballast.ui.policy.cost-unknown'));
  }
  const reading = quota === 'per-team' ? cost.perTeam : cost.perPerson;
  const sentence = AJS.I18n.getText(
    'ballast.ui.policy.cost',
    range(reading.minDays, reading.maxDays),
    personDays(cost.capacityDays),
    range(reading.minPercent, reading.maxPercent),
  );
  return h(
    'span',
    { class: 'ballast-cost' },
    rangeBar(sentence, reading.minDays, reading.maxDays, cost.capacityDays),
    h('span', { class: 'ballast-cost-text' }, sentence),
  );
}

/**
 * @param {number} least
 * @param {number} most
 */
export function range(least, most) {
  return least === most ? number(least) : AJS.I18n.getText('ballast.ui.common.range', number(least), number(most));
}

/**
 * Asks for the cost once the typing rests; an answer that was overtaken is dropped.
 * @param {(policy: import('../shared/gateway.js').Policy) => Promise<PolicyCost>} ask
 * @param {(cost: PolicyCost|null) => void} tell null when this policy has no cost, e.g. while a field is empty
 * @param {number} [restMs]
 */
export function createCostPreview(ask, tell, restMs = 250) {
  let latest = 0;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;
  /** @param {import('../shared/gateway.js').Policy} policy */
  return (policy) => {
    const mine = ++latest;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const cost = await ask(policy).catch(() => null);
      if (mine === latest) {
        tell(cost);
      }
    }, restMs);
  };
}
