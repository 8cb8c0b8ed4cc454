import { asProblem } from '../shared/problem.js';
import { createQueue, createStore } from '../shared/store.js';

/** @typedef {import('../shared/problem.js').Problem} Problem */

export const PAGE_SIZE = 50;
const SETTLE_MS = 1000;

/**
 * @typedef {object} CandidatesState
 * @property {import('../shared/gateway.js').CandidatePage|null} page
 * @property {import('../shared/gateway.js').BallotView|null} ballot
 * @property {boolean} loading
 * @property {Problem|null} problem
 * @property {Problem|null} voteProblem
 * @property {boolean} stale whether votes may have changed scores and order since the page was read
 */

/**
 * The board's candidates with the person's own ballot.
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {() => void} voted called when the voting has settled, so that others can read again
 * @param {(step: () => void, ms: number) => unknown} [later]
 * @param {(timer: any) => void} [cancel]
 */
export function createCandidates(boardId, gateway, voted, later = setTimeout, cancel = clearTimeout) {
  /** @type {CandidatesState} */
  const initial = { page: null, ballot: null, loading: true, problem: null, voteProblem: null, stale: false };
  const store = createStore(initial);
  const inTurn = createQueue();
  /** @type {unknown} */
  let settling;

  const load = async (start = store.get().page?.start ?? 0) => {
    store.set({ loading: true, problem: null });
    try {
      const [page, ballot] = await Promise.all([gateway.candidates(boardId, start, PAGE_SIZE), gateway.ballot(boardId)]);
      store.set({ page, ballot, loading: false, stale: false });
    } catch (error) {
      store.set({ problem: asProblem(error), loading: false });
    }
  };

  /**
   * @param {number} issueId
   * @param {number} by +1 or -1, from the dots that are there when its turn comes
   */
  const vote = (issueId, by) =>
    inTurn(async () => {
      try {
        const dots = dotsOn(store.get(), issueId) + by;
        const result = await gateway.setDots(boardId, issueId, dots);
        store.set({ ballot: result.ballot, voteProblem: null, stale: true, page: withVotes(store.get().page, result, dots) });
      } catch (error) {
        store.set({ voteProblem: asProblem(error) });
        await gateway.ballot(boardId).then(
          (ballot) => store.set({ ballot }),
          () => undefined,
        );
      }
      cancel(settling);
      settling = later(voted, SETTLE_MS);
    });

  return { store, load, vote };
}

/**
 * @param {CandidatesState} state
 * @param {number} issueId
 * @returns {number}
 */
export function dotsOn(state, issueId) {
  return state.ballot?.marks.find((mark) => mark.issueId === issueId)?.dots ?? 0;
}

/**
 * @param {import('../shared/gateway.js').CandidatePage|null} page
 * @param {import('../shared/gateway.js').VoteResult} result
 * @param {number} dots
 */
function withVotes(page, { issueId, votes, voters }, dots) {
  return (
    page && {
      ...page,
      candidates: page.candidates.map((each) => (each.issueId === issueId ? { ...each, votes: votes ?? each.votes, voters: voters ?? each.voters, myDots: dots } : each)),
    }
  );
}
