import { rangeBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { disclosure } from '../shared/ui.js';

/** @typedef {import('../shared/gateway.js').PolicyCost} PolicyCost */
/** @typedef {import('../shared/gateway.js').Price} Price */

/**
 * What the whole policy takes of a quarter in both readings, and what other kinds of cadence would take, drawn on one scale.
 * @param {PolicyCost|null} cost null while it is not known
 */
export function priceForm(cost) {
  return disclosure(
    'price',
    AJS.I18n.getText('ballast.ui.price.title'),
    cost ? prices(cost) : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.policy.cost-unknown')),
  );
}

/** @param {PolicyCost} cost */
function prices({ price }) {
  return [
    h(
      'ul',
      { class: 'ballast-prices' },
      line(AJS.I18n.getText('ballast.ui.price.per-team'), price.perTeam, price.quarterDays),
      line(AJS.I18n.getText('ballast.ui.price.per-person'), price.perPerson, price.quarterDays),
    ),
    h('p', { class: 'ballast-prices-title' }, AJS.I18n.getText('ballast.ui.price.compare')),
    h(
      'ul',
      { class: 'ballast-prices' },
      line(AJS.I18n.getText('ballast.ui.price.tasks'), price.tasks, price.quarterDays),
      line(AJS.I18n.getText('ballast.ui.price.hack-day'), price.hackDay, price.quarterDays),
      line(AJS.I18n.getText('ballast.ui.price.tech-week'), price.techWeek, price.quarterDays),
      line(AJS.I18n.getText('ballast.ui.price.mix'), price.mix, price.quarterDays),
    ),
  ];
}

/**
 * @param {string} name
 * @param {Price} price
 * @param {number} quarterDays
 */
function line(name, price, quarterDays) {
  const sentence = priceText(price, quarterDays);
  return h(
    'li',
    { key: name },
    h('span', { class: 'ballast-price-name' }, name),
    rangeBar(`${name}: ${sentence}`, price.minDays, price.maxDays, quarterDays),
    h('span', { class: 'ballast-price-text' }, sentence),
  );
}

/**
 * "13–26 of 260 person-days a quarter (5–10%)".
 * @param {Price} price
 * @param {number} quarterDays
 */
export function priceText(price, quarterDays) {
  return AJS.I18n.getText(
    'ballast.ui.price.quarter',
    range(price.minDays, price.maxDays),
    personDays(quarterDays),
    range(price.minPercent, price.maxPercent),
  );
}

/**
 * @param {number} least
 * @param {number} most
 */
function range(least, most) {
  return least === most ? number(least) : AJS.I18n.getText('ballast.ui.common.range', number(least), number(most));
}
