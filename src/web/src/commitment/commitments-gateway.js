import { createHttp } from '../shared/http.js';

const BALLAST = '/rest/ballast/1.0';

/**
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {'yes'|'partly'|'no'} Kept
 *
 * @typedef {object} Commitment
 * @property {number} slot
 * @property {number} revision
 * @property {string} text
 * @property {string} action
 * @property {string|null} actionTitle
 * @property {Array<{issueId: number, issueKey: string, summary: string, resolved: boolean}>} issues
 * @property {boolean} issuesHidden
 * @property {Kept|null} kept
 * @property {string} words
 * @property {Person} by
 * @property {string} at
 * @property {boolean} canChange
 * @property {ProblemBody|null} changeRefusal
 * @property {boolean} canEnd
 * @property {ProblemBody|null} endRefusal
 *
 * @typedef {object} Quarter
 * @property {string} start
 * @property {string} end
 * @property {boolean} present
 * @property {Commitment[]} commitments
 * @property {number} needed
 * @property {number} unestimated
 * @property {number} given
 * @property {number|null} percent
 * @property {boolean} canAdd
 * @property {ProblemBody|null} addRefusal
 *
 * @typedef {{ref: string, title: string, strategy: string}} Action
 * @typedef {{boardId: number, name: string, most: number, quarters: Quarter[], actions: Action[]}} BoardCommitments
 * @typedef {{teams: BoardCommitments[], teamsHidden: boolean}} TeamCommitments
 * @typedef {{text: string, action: string, issues: string[]}} CommitmentRequest
 * @typedef {ReturnType<typeof createCommitmentsGateway>} CommitmentsGateway
 */

/** While nobody knows. @type {TeamCommitments} */
export const NO_COMMITMENTS = { teams: [], teamsHidden: false };

/**
 * Ballast's REST about what teams commit themselves to.
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 */
export function createCommitmentsGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} board */
  const path = (board) => `${BALLAST}/boards/${board}/commitments`;
  return {
    /** @param {number} board @returns {Promise<BoardCommitments>} */
    ofBoard: (board) => http('GET', path(board)),
    /** @param {number} strategy @returns {Promise<TeamCommitments>} */
    ofStrategy: (strategy) => http('GET', `${BALLAST}/strategies/${strategy}/commitments`),
    /** @param {number} board @param {string} quarter @param {CommitmentRequest} request @returns {Promise<BoardCommitments>} */
    add: (board, quarter, request) => http('POST', `${path(board)}/${quarter}`, request),
    /** @param {number} board @param {string} quarter @param {number} slot @param {CommitmentRequest & {revision: number}} request @returns {Promise<BoardCommitments>} */
    change: (board, quarter, slot, request) => http('PUT', `${path(board)}/${quarter}/${slot}`, request),
    /** @param {number} board @param {string} quarter @param {number} slot @param {number} revision @returns {Promise<BoardCommitments>} */
    takeBack: (board, quarter, slot, revision) => http('DELETE', `${path(board)}/${quarter}/${slot}?revision=${revision}`),
    /** @param {number} board @param {string} quarter @param {number} slot @param {{revision: number, kept: Kept, words: string}} request @returns {Promise<BoardCommitments>} */
    end: (board, quarter, slot, request) => http('PUT', `${path(board)}/${quarter}/${slot}/end`, request),
  };
}
