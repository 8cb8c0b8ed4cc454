import { isoDay } from '../shared/format.js';
import { createHttp } from '../shared/http.js';

const BALLAST = '/rest/ballast/1.0';

/**
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {'mean'|'p50'|'p75'|'p90'|'p95'|'p99'} Statistic
 * @typedef {'days-7'|'days-28'|'days-30'|'days-90'|'quarter'} Window
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} service
 * @property {number} acceptable
 * @property {number} times
 * @property {boolean} optional
 * @property {boolean} parallel
 * @property {number|null} measured
 * @property {boolean|null} within
 *
 * @typedef {object} FlowTime
 * @property {number} least
 * @property {number} most
 * @property {'end-to-end'|'sum'|'upper-estimate'|'at-least'|'acceptable'} basis
 * @property {'within'|'within-without-optional'|'over'|'not-measured'} verdict
 * @property {number} acceptable
 *
 * @typedef {object} ServiceLevel
 * @property {string} indicator
 * @property {number} target
 * @property {Window} window
 * @property {number} intervalHours
 * @property {string} source
 * @property {boolean} trial
 * @property {string|null} keyResult
 * @property {{with: Person, agreedOn: string, sentence: string, reviewOn: string, reviewDue: boolean}|null} agreement
 * @property {'no-data'|'met'|'missed'} state
 * @property {number|null} percent
 * @property {string|null} newestAt
 * @property {{minutes: number, usedMinutes: number, usedPercent: number, daysToExhaustion: number|null}} budget
 * @property {Array<{from: string, percent: number}>} points
 *
 * @typedef {object} Flow
 * @property {number} id
 * @property {number} revision
 * @property {string} name
 * @property {Person|null} owner
 * @property {number} target
 * @property {Statistic} statistic
 * @property {number|null} endToEnd
 * @property {Step[]} steps
 * @property {FlowTime} time
 * @property {ServiceLevel|null} level
 * @property {Array<{threshold: number, at: string, over: string|null}>} notices
 * @property {ProblemBody[]} hints
 * @property {boolean} canPush
 *
 * @typedef {object} Flows
 * @property {number} departmentId
 * @property {string} departmentName
 * @property {Flow[]} flows
 * @property {Array<{ref: string, title: string}>} keyResults
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 *
 * @typedef {import('../shared/log-dialog.js').LogLine & {from: string, hoursBefore: number, before: number, setBy: Person|null, setAt: string|null, hours: number, after: number}} LevelChange who set it is null where that is older than the log
 * @typedef {{changes: LevelChange[], more: boolean}} LevelLog the newest first
 * @typedef {{points: number, lowest: number, candidates: Array<{target: number, breaches: number, below: number}>}} Trial
 * @typedef {ReturnType<typeof createFlowsGateway>} FlowsGateway
 */

/**
 * Ballast's REST about user flows.
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 */
export function createFlowsGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} id */
  const flow = (id) => `${BALLAST}/flows/${id}`;
  return {
    /** @param {number} department @returns {Promise<Flows>} */
    flows: (department) => http('GET', `${BALLAST}/departments/${department}/flows`),
    /** @param {number} department @param {Record<string, unknown>} request @returns {Promise<Flows>} */
    add: (department, request) => http('POST', `${BALLAST}/departments/${department}/flows`, { ...request, today: isoDay(Date.now()) }),
    /** @param {number} id @param {Record<string, unknown>} request @returns {Promise<Flows>} */
    change: (id, request) => http('PUT', flow(id), { ...request, today: isoDay(Date.now()) }),
    /** @param {number} id @param {number} revision @returns {Promise<Flows>} */
    remove: (id, revision) => http('DELETE', `${flow(id)}?revision=${revision}`),
    /** @param {number} id @param {{points?: Array<{at?: string, percent: number}>, pasted?: string}} request @returns {Promise<Flow>} */
    push: (id, request) => http('POST', `${flow(id)}/values`, request),
    /** @param {number} id @param {number} [before] @returns {Promise<LevelLog>} */
    levelLog: (id, before) => http('GET', `${flow(id)}/values/log${before ? `?before=${before}` : ''}`),
    /** @param {number} id @param {string} pasted @returns {Promise<Trial>} */
    tryTargets: (id, pasted) => http('POST', `${flow(id)}/trial`, { pasted }),
  };
}
