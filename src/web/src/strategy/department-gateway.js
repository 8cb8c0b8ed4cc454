/** @file What a department's page asks the server. */

/**
 * @typedef {import('./strategy-gateway.js').Department} Department
 * @typedef {import('./strategy-gateway.js').Role} Role
 *
 * @typedef {object} DepartmentEvent
 * @property {number} sequence
 * @property {'create'|'rename'|'open'|'year-start'|'role'|'name-owner'|'add-board'|'remove-board'|'activate'|'retitle'|'reschedule'|'discard-strategy'|'discard-version'} action
 * @property {import('../shared/gateway.js').Person|null} person whose role it was
 * @property {number|null} board
 * @property {string|null} before
 * @property {string|null} after
 * @property {import('../shared/gateway.js').Person} by
 * @property {string} at
 */

/** @param {ReturnType<typeof import('../shared/http.js').createHttp>} http @param {(id: number) => string} department the address of a department */
export function departmentCalls(http, department) {
  const all = '/rest/ballast/1.0/departments';
  return {
    /** @param {number} start @param {number} limit @returns {Promise<import('./strategy-gateway.js').Departments>} */
    departments: (start, limit) => http('GET', `${all}?start=${start}&limit=${limit}`),
    /** @param {{name: string, owner: string, open: boolean}} request @returns {Promise<Department>} */
    createDepartment: (request) => http('POST', all, request),
    /** @param {number} id @param {{name: string, before?: string, open?: boolean, yearStartMonth?: number, yearStartBefore?: number}} request @returns {Promise<Department>} */
    renameDepartment: (id, request) => http('PUT', department(id), request),
    /** @param {number} id @param {number} start @returns {Promise<import('./strategy-gateway.js').Members>} */
    members: (id, start) => http('GET', `${department(id)}/members?start=${start}`),
    /** @param {number} id @param {{person: string, role: Role, before?: Role|'none'}} request @returns {Promise<Department>} */
    setRole: (id, request) => http('PUT', `${department(id)}/members`, request),
    /** @param {number} id @param {string} member @param {Role} [before] as the person saw it @returns {Promise<Department>} */
    removeMember: (id, member, before) => http('DELETE', `${department(id)}/members/${encodeURIComponent(member)}${before ? `?before=${before}` : ''}`),
    /** @param {number} id @param {number} board @returns {Promise<Department>} */
    addBoard: (id, board) => http('PUT', `${department(id)}/boards/${board}`),
    /** @param {number} id @param {number} board @returns {Promise<Department>} */
    removeBoard: (id, board) => http('DELETE', `${department(id)}/boards/${board}`),
    /** Jira's own word on a board; it has none on one that the person may not see. @param {number} board @returns {Promise<{name: string}>} */
    jiraBoard: (board) => http('GET', `/rest/agile/1.0/board/${board}`),
    /** The newest first. @param {number} id @param {number} [before] @returns {Promise<{events: DepartmentEvent[], more: boolean}>} */
    departmentLog: (id, before) => http('GET', `${department(id)}/log${before ? `?before=${before}` : ''}`),
    /** @param {number} id @returns {Promise<{periods: import('./strategy-gateway.js').Period[]}>} */
    periods: (id) => http('GET', `${department(id)}/periods`),
    /** @param {number} id @param {{title: string, periodStart: string, periodEnd: string}} request @returns {Promise<import('./strategy-gateway.js').Strategy>} */
    createStrategy: (id, request) => http('POST', `${department(id)}/strategies`, request),
  };
}
