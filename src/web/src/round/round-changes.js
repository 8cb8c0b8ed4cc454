import { inOrder, isOver } from './answers.js';

/** @file What an answer of the server changes on the page. Pure functions. */

/**
 * The round that the page showed and that somebody has abandoned since.
 * @param {import('./round-gateway.js').Round|null} before
 * @param {import('./round-gateway.js').RoundPage} page
 */
export function abandonedSince(before, page) {
  const isGone = before !== null && before.roundId !== page.round?.roundId;
  return (isGone && page.ended.find(({ roundId, stage }) => roundId === before.roundId && stage === 'abandoned')) || null;
}

/**
 * What the person is told about dots that came back since the page was read last.
 * @param {import('./round-gateway.js').Round|null} before
 * @param {import('./round-gateway.js').Round|null} now
 */
export function newRefunds(before, now) {
  const known = before?.roundId === now?.roundId ? (before?.notices ?? []).map((each) => each.number) : [];
  return (now?.notices ?? []).filter((each) => each.action === 'refunded' && !known.includes(each.number));
}

/**
 * @param {import('./round-gateway.js').RoundState} state
 * @param {import('./round-gateway.js').Round|null} round
 */
export function isNews(state, round) {
  if (state.roundId === null) {
    return round !== null && !isOver(round);
  }
  return !round || round.roundId !== state.roundId || round.stage !== state.stage || round.version !== state.version;
}

/** A round that is over has no state any more. @param {import('./round-gateway.js').Round|null} round */
export function versionOf(round) {
  return round && !isOver(round) ? round.version : 0;
}

/** @param {import('./round-gateway.js').Round|null} round */
export function isUnderstanding(round) {
  return round !== null && round.canSteer && round.stage === 'understand';
}

/** @param {import('./round-gateway.js').Round|null} before @param {import('./round-gateway.js').Round|null} now */
export function isSameList(before, now) {
  return before?.roundId === now?.roundId && before?.stage === now?.stage;
}

/**
 * Rows keep their places as long as the stage stays, so that nobody's row moves away under the fingers.
 * @param {import('./round-gateway.js').RoundPage} page
 * @param {boolean} sameList
 * @param {import('./round-actions.js').RoundPageState} before
 */
export function laidOut(page, sameList, before) {
  const { round } = page;
  if (!round) {
    return { page, order: [], current: null, asking: null };
  }
  const items = sameList ? inOrder(round.items, before.order) : round.items;
  const order = items.map((item) => item.issueId);
  const stays = sameList && before.current !== null && order.includes(before.current);
  return {
    page: { ...page, round: { ...round, items } },
    order,
    current: stays ? before.current : (order[0] ?? null),
    asking: sameList ? before.asking : null,
  };
}
