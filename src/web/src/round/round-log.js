import { asProblem } from '../shared/problem.js';

/**
 * Reads the log of the round that the page shows, page by page, once somebody has asked for it.
 * @param {number} boardId
 * @param {import('./round-gateway.js').RoundGateway} gateway
 * @param {{get: () => import('./round-actions.js').RoundPageState, set: (change: Partial<import('./round-actions.js').RoundPageState>) => void}} store
 */
export function createLogReader(boardId, gateway, store) {
  /** Reads the lines after those that are there. */
  const read = async () => {
    const { page, log } = store.get();
    const before = log?.lines ?? [];
    if (!page?.round) {
      return;
    }
    try {
      const { lines, more } = await gateway.log(boardId, page.round.roundId, before[before.length - 1]?.number ?? 0);
      store.set({ log: { lines: [...before, ...lines], more, problem: null } });
    } catch (error) {
      store.set({ log: { lines: before, more: true, problem: asProblem(error) } });
    }
  };

  return {
    read,

    /**
     * Forgets the log of another round, and reads on when something happened in this one.
     * @param {import('./round-gateway.js').Round|null} before
     * @param {import('./round-gateway.js').Round|null} now
     */
    async follow(before, now) {
      const { log } = store.get();
      if (log && before?.roundId !== now?.roundId) {
        store.set({ log: null });
      } else if (log && !log.more && before?.version !== now?.version) {
        await read();
      }
    },
  };
}
