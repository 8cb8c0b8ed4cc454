/**
 * @file What a person sees of their own answers: what the server has, overlaid by what is on its way there. Pure functions.
 */

import { number } from '../shared/format.js';

/** Of what speaks against one more dot, this alone does not change with the dots that are given. */
export const OWN_ITEM = 'ballast.round.own-item';

/** @typedef {import('./round-gateway.js').Item} Item */
/** @typedef {import('./round-gateway.js').Round} Round */
/** @typedef {ReturnType<typeof import('../shared/outbox.js').createOutbox>} Outbox */

/**
 * @param {Item} item
 * @param {Outbox} outbox
 * @returns {import('./round-gateway.js').Mark|null}
 */
export function markOf(item, outbox) {
  const entry = outbox.get('mark', item.issueId);
  return entry && entry.status !== 'refused' ? entry.value.mark : item.myMark;
}

/**
 * @param {Item} item
 * @param {Outbox} outbox
 * @returns {number|null}
 */
export function stepOf(item, outbox) {
  const entry = outbox.get('estimate', item.issueId);
  return entry && entry.status !== 'refused' ? entry.value || null : item.myStep;
}

/**
 * @param {Item} item
 * @param {Outbox} outbox
 * @returns {number}
 */
export function dotsOf(item, outbox) {
  const entry = outbox.get('dots', item.issueId);
  return entry && entry.status !== 'refused' ? entry.value : item.myDots;
}

/**
 * Dots that can still be given; below zero when the budget was lowered.
 * @param {Round} round
 * @param {Outbox} outbox
 */
export function dotsLeft(round, outbox) {
  const used = round.items.reduce((sum, item) => sum + (item.leftOut || item.state !== 'listed' ? 0 : dotsOf(item, outbox)), 0);
  return round.dots.budget - used;
}

/**
 * Why the item can't have more dots, so many in all, or null.
 * @param {Round} round
 * @param {Item} item
 * @param {number} dots
 * @param {number} left what would be left of the budget
 */
export function objectionToDots(round, item, dots, left) {
  if (item.addRefusal?.code === OWN_ITEM) {
    return `${item.issueKey}: ${item.addRefusal.message}`;
  }
  if (dots > round.dots.cap) {
    return AJS.I18n.getText('ballast.ui.round.over-cap', number(round.dots.cap));
  }
  return left < 0 ? AJS.I18n.getText('ballast.ui.round.no-dots-left', number(round.dots.budget)) : null;
}

/** Whether the round has ended, one way or the other. @param {Round} round */
export const isOver = (round) => round.stage === 'closed' || round.stage === 'abandoned';

/** @param {Round} round */
export const listed = (round) => round.items.filter((item) => item.state === 'listed');

/**
 * How many of the items the person has answered at the present stage.
 * @param {Round} round
 * @param {Outbox} outbox
 */
export function answered(round, outbox) {
  const has = round.stage === 'understand' ? markOf : stepOf;
  return listed(round).filter((item) => has(item, outbox) !== null).length;
}

/**
 * The outbox' kind of answer of a stage.
 * @param {import('./round-gateway.js').Stage} stage
 * @returns {'mark'|'estimate'|'dots'|null}
 */
export function kindOf(stage) {
  return { understand: /** @type {const} */ ('mark'), estimate: /** @type {const} */ ('estimate'), vote: /** @type {const} */ ('dots') }[
    /** @type {string} */ (stage)
  ] ?? null;
}

/**
 * Items in the order in which the page showed them, new ones behind; the server's order when the stage is a new one.
 * @param {Item[]} items
 * @param {number[]} order issue ids
 */
export function inOrder(items, order) {
  const place = new Map(order.map((issueId, at) => [issueId, at]));
  return [...items].sort((one, other) => (place.get(one.issueId) ?? order.length) - (place.get(other.issueId) ?? order.length));
}
