/**
 * @typedef {Omit<import('../initiative/initiative-calls.js').Win, 'id'|'by'> & {boardId: number, boardName: string, title: string, issueKey: string}} PillarWin
 * @typedef {{pillar: string|null, wins: PillarWin[], more: number}} PillarWins
 * @typedef {{pillars: PillarWins[], winsHidden: boolean, onlyNewest: number|null}} StrategyWins
 */

/**
 * What is asked beside the strategy: its page does without it.
 * @param {ReturnType<typeof import('../shared/http.js').createHttp>} http
 * @param {(id: number) => string} strategy the address of a strategy
 */
export function besideCalls(http, strategy) {
  return {
    /** @param {number} id @returns {Promise<import('./strategy-gateway.js').CapacityCheck>} */
    capacity: (id) => http('GET', `${strategy(id)}/capacity`),
    /** @param {number} id @param {number} version @returns {Promise<StrategyWins>} */
    wins: (id, version) => http('GET', `${strategy(id)}/wins?version=${version}`),
  };
}
