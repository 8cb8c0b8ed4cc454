import { createHttp } from '../shared/http.js';

/**
 * @file What the section about a board's re-ranking asks of the server.
 *
 * @typedef {{rank: number, votes: number, alignment: number}} RankPlace points of a value for votes and for alignment
 *
 * @typedef {object} Lift
 * @property {number} issueId
 * @property {string} issueKey
 * @property {string} summary
 * @property {'open'|'accepted'|'kept'} state
 * @property {number} given how much its links give now
 * @property {number} counted how much of it counts now; more than 0 although it is kept when it was accepted in part
 * @property {boolean} otherPillar whether its days would count for another pillar than the team accepted
 * @property {RankPlace} before
 * @property {RankPlace} after if all open lifts were accepted
 * @property {import('../shared/gateway.js').ServedPillar[]} pillars
 *
 * @typedef {{issueId: number, issueKey: string, summary: string, before: RankPlace, after: RankPlace}} PassedItem
 *
 * @typedef {object} Rerank
 * @property {number} boardId
 * @property {number} open
 * @property {number} accepted how many of the others are lifted, at least in part
 * @property {number} kept how many of the others were left where they were
 * @property {import('../shared/gateway.js').Weights} before
 * @property {import('../shared/gateway.js').Weights} after
 * @property {Lift[]} lifts
 * @property {number} liftsLeftOut
 * @property {PassedItem[]} passed
 * @property {number} passedLeftOut
 * @property {boolean} canDecide
 * @property {import('../shared/gateway.js').ProblemBody|null} decideRefusal
 *
 * @typedef {{issueId: number, given: number, state: Lift['state'], accept: boolean}} LiftChoice
 *
 * @typedef {ReturnType<typeof createRerankGateway>} RerankGateway
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 */
export function createRerankGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} board */
  const path = (board) => `/rest/ballast/1.0/boards/${board}/rerank`;
  return {
    /** @param {number} board @returns {Promise<Rerank>} */
    rerank: (board) => http('GET', path(board)),
    /** @param {number} board @param {LiftChoice[]} choices @returns {Promise<Rerank>} */
    decideLifts: (board, choices) => http('PUT', path(board), { choices }),
  };
}
