import { createHttp } from '../shared/http.js';

/**
 * @file What the team's section of a board's page asks of the server. Days are written as 2027-02-26.
 *
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 *
 * @typedef {object} Lead
 * @property {Person|null} lead
 * @property {Person|null} deputy
 * @property {Person[]} rotation
 * @property {string|null} nextTurn
 * @property {string|null} awayUntil
 * @property {Person|null} inCharge
 * @property {boolean} nobodyInCharge
 * @property {string|null} nextRound
 * @property {number|null} daysLeft below zero when overdue
 * @property {'later'|'reminder'|'soon'|'today'|'overdue'|null} urgency
 * @property {{title: string, stage: import('../round/round-gateway.js').Stage, deadline: string|null, late: boolean}|null} running the round that runs
 * @property {Array<{since: string, lead: Person|null, deputy: Person|null, by: Person|null}>} history newest first
 * @property {boolean} canAppoint
 * @property {ProblemBody|null} appointRefusal
 * @property {boolean} canRun
 *
 * @typedef {object} Fairness
 * @property {number} budgetDays
 * @property {number} plannedDays
 * @property {number} voters
 * @property {number} unrepresented
 * @property {number} leftOutCount
 * @property {boolean} named
 * @property {Array<{issueId: number, issueKey: string, summary: string, estimate: number, rank: number}>} leftOut
 * @property {number} withoutEstimate
 *
 * @typedef {{lead: string, deputy: string, rotation: string[], nextTurn: string|null}} LeadRequest
 *
 * @typedef {object} LeadGateway
 * @property {(boardId: number) => Promise<Lead>} lead
 * @property {(boardId: number, request: LeadRequest) => Promise<Lead>} nameLead
 * @property {(boardId: number, request: {nextRound: string|null, awayUntil: string|null}) => Promise<Lead>} schedule
 * @property {(boardId: number) => Promise<Fairness>} fairness
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {LeadGateway}
 */
export function createLeadGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const board = (boardId) => `/rest/ballast/1.0/boards/${boardId}`;
  return {
    lead: (boardId) => http('GET', `${board(boardId)}/lead`),
    nameLead: (boardId, request) => http('PUT', `${board(boardId)}/lead`, request),
    schedule: (boardId, request) => http('PUT', `${board(boardId)}/lead/schedule`, request),
    fairness: (boardId) => http('GET', `${board(boardId)}/fairness`),
  };
}
