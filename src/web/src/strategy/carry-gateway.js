/** @file Ballast's REST about what a strategy takes over from an earlier one, and about the values of its key results. */

/**
 * @typedef {{ref: string, strategyId: number, strategyTitle: string}} Origin
 * @typedef {{id: number, title: string, periodStart: string, periodEnd: string}} CarrySource
 *
 * @typedef {object} CarryItem
 * @property {import('./strategy-gateway.js').Element} element
 * @property {string[]} company
 * @property {string|null} takenAs
 * @property {boolean} dateIsOver
 *
 * @typedef {object} CarryOver
 * @property {CarrySource|null} from
 * @property {number|null} fromVersion
 * @property {CarrySource[]} sources
 * @property {CarryItem[]} items
 * @property {number} undoable
 * @property {boolean} issuesHidden
 * @property {boolean} canCarry
 * @property {import('../shared/gateway.js').ProblemBody|null} carryRefusal
 * @property {boolean} canUndo
 * @property {import('../shared/gateway.js').ProblemBody|null} undoRefusal
 *
 * @typedef {{amount: number, measuredAt: string, writtenAt: string|null, by: import('../shared/gateway.js').Person, before: Origin|null}} MeasuredValue
 * @typedef {{ref: string, title: string, unit: string, values: MeasuredValue[]}} KeyResultHistory
 * @typedef {ReturnType<typeof carryCalls>} CarryCalls
 */

/** @param {ReturnType<typeof import('../shared/http.js').createHttp>} http @param {(id: number) => string} strategy the address of a strategy */
export function carryCalls(http, strategy) {
  return {
    /** @param {number} id @param {number|null} from null for the latest @returns {Promise<CarryOver>} */
    carryOver: (id, from) => http('GET', `${strategy(id)}/carry-over${from === null ? '' : `?from=${from}`}`),
    /** @param {number} id @param {number} from @param {string[]} elements @returns {Promise<import('./strategy-gateway.js').Strategy>} */
    carry: (id, from, elements) => http('POST', `${strategy(id)}/carry-over`, { from, elements }),
    /** @param {number} id @param {number} from @returns {Promise<import('./strategy-gateway.js').Strategy>} */
    undoCarry: (id, from) => http('DELETE', `${strategy(id)}/carry-over?from=${from}`),
    /** @param {number} id @param {string} key @param {{version: number, amount: number, before: string}} request @returns {Promise<import('./strategy-gateway.js').Strategy>} */
    measure: (id, key, request) => http('POST', `${strategy(id)}/elements/${key}/values`, request),
    /** @param {number} id @param {string} key @param {number} version @returns {Promise<import('./strategy-gateway.js').Strategy>} */
    ask: (id, key, version) => http('POST', `${strategy(id)}/elements/${key}/reading?version=${version}`),
    /** @param {number} id @param {string} key @param {number} version @returns {Promise<KeyResultHistory>} */
    history: (id, key, version) => http('GET', `${strategy(id)}/elements/${key}/values?version=${version}`),
  };
}
