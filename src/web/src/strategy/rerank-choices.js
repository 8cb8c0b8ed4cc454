/**
 * @file What a person's ticks say about the lifts of a board.
 *
 * @typedef {import('./rerank-gateway.js').Lift} Lift
 * @typedef {import('./rerank-gateway.js').Rerank} Rerank
 * @typedef {'all'|'ticked'|'none'} Wish
 */

/** Whether the team decided that the strategy lifts the item, at least in part. @param {Lift} lift */
export function isLifted(lift) {
  return lift.state !== 'open' && lift.counted > 0;
}

/** Whether the box is ticked: as the person left it, otherwise as the team decided. @param {Lift} lift @param {Record<number, boolean>} ticks */
export function isTicked(lift, ticks) {
  return ticks[lift.issueId] ?? isLifted(lift);
}

/** Whether the person's ticks differ from what the team decided. @param {Rerank} rerank @param {Record<number, boolean>} ticks */
export function anyChanged(rerank, ticks) {
  return rerank.lifts.some((lift) => isTicked(lift, ticks) !== isLifted(lift));
}

/**
 * All and none are about what is open; the ticks also change what was decided before, and decide about all that is open.
 * @param {Rerank} rerank
 * @param {Record<number, boolean>} ticks
 * @param {Wish} wish
 * @returns {import('./rerank-gateway.js').LiftChoice[]}
 */
export function choicesOf(rerank, ticks, wish) {
  return rerank.lifts
    .filter((lift) => lift.state === 'open' || (wish === 'ticked' && isTicked(lift, ticks) !== isLifted(lift)))
    .map((lift) => ({ issueId: lift.issueId, given: lift.given, state: lift.state, accept: wish === 'ticked' ? isTicked(lift, ticks) : wish === 'all' }));
}
