/**
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {'open'|'accepted'|'rejected'} CommentStatus
 *
 * @typedef {object} FeedbackComment
 * @property {number} commentId
 * @property {string|null} element
 * @property {import('./strategy-gateway.js').Kind|null} kind
 * @property {string|null} title
 * @property {boolean} changedSince
 * @property {string|null} team
 * @property {string} text
 * @property {Person} by
 * @property {string} at
 * @property {CommentStatus} status
 * @property {number} revision
 * @property {Array<{status: CommentStatus, text: string, by: Person, at: string}>} answers
 * @property {boolean} canAnswer
 * @property {ProblemBody|null} answerRefusal
 *
 * @typedef {object} Feedback
 * @property {number} version
 * @property {string|null} until
 * @property {boolean} canComment
 * @property {ProblemBody|null} commentRefusal
 * @property {number} open
 * @property {number} accepted
 * @property {number} rejected
 * @property {Array<{boardId: number, name: string, comments: number}>} teams
 * @property {boolean} teamsHidden
 * @property {number} start
 * @property {number} limit
 * @property {number} total
 * @property {FeedbackComment[]} comments
 *
 * @typedef {ReturnType<typeof feedbackCalls>} FeedbackCalls
 */

/**
 * REST about what people say of a strategy.
 * @param {ReturnType<typeof import('../shared/http.js').createHttp>} http
 * @param {(id: number) => string} strategy the address of a strategy
 */
export function feedbackCalls(http, strategy) {
  return {
    /** @param {number} id @param {number} version @param {CommentStatus|''} status @param {number} start @param {number} limit @returns {Promise<Feedback>} */
    feedback: (id, version, status, start, limit) =>
      http('GET', `${strategy(id)}/feedback?version=${version}&start=${start}&limit=${limit}${status ? `&status=${status}` : ''}`),
    /** @param {number} id @param {{version: number, element?: string, revision?: number, team?: number, text: string, key: string}} request @returns {Promise<FeedbackComment>} */
    comment: (id, request) => http('POST', `${strategy(id)}/feedback/comments`, request),
    /** @param {number} id @param {number} comment @param {{status: CommentStatus, text: string, revision: number}} request @returns {Promise<FeedbackComment>} */
    answer: (id, comment, request) => http('POST', `${strategy(id)}/feedback/comments/${comment}/answers`, request),
  };
}
