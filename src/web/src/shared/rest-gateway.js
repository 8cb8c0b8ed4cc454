import { createHttp } from './http.js';
import { jiraSoftware } from './jira-software.js';

const BALLAST = '/rest/ballast/1.0';

/**
 * The gateway of Jira Data Center: Ballast's own REST and Jira Software's, by fetch.
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {import('./gateway.js').Gateway}
 */
export function createRestGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  return { ...debtCalls(http), ...boardCalls(http), ...adminCalls(http), ...jiraSoftware(http) };
}

/** @param {import('./http.js').Http} http */
function debtCalls(http) {
  /** @param {string} issue */
  const path = (issue) => `${BALLAST}/issues/${encodeURIComponent(issue)}/debt`;
  return {
    /** @param {string} issue */
    debt: (issue) => http('GET', path(issue)),
    /**
     * @param {string} issue
     * @param {import('./gateway.js').DebtFields} fields
     */
    tag: (issue, fields) => http('PUT', path(issue), fields),
    /** @param {string} issue */
    untag: async (issue) => (await http('DELETE', path(issue))) ?? http('GET', path(issue)),
    /** @param {string} issue */
    history: async (issue) => (await http('GET', `${path(issue)}/history`)).changes,
    /** @param {import('./gateway.js').DebtFields & {jql: string, dryRun: boolean}} request */
    bulkTag: (request) => http('POST', `${BALLAST}/debt/bulk-tag`, request),
  };
}

/** @param {import('./http.js').Http} http */
function boardCalls(http) {
  /** @param {number} boardId */
  const path = (boardId) => `${BALLAST}/boards/${boardId}`;
  return {
    /**
     * @param {number} boardId
     * @param {string} [projectKey]
     */
    board: (boardId, projectKey) => http('GET', path(boardId) + (projectKey ? `?projectKey=${encodeURIComponent(projectKey)}` : '')),
    /**
     * @param {number} boardId
     * @param {{name: string, filterId: number, projectKey: string, policy: import('./gateway.js').Policy}} request
     */
    setPolicy: (boardId, request) => http('PUT', `${path(boardId)}/policy`, request),
    /** @param {import('./gateway.js').Policy} policy */
    policyCost: (policy) => http('POST', `${BALLAST}/policy-cost`, { policy }),
    /**
     * @param {number} boardId
     * @param {number} start
     * @param {number} limit
     */
    candidates: (boardId, start, limit) => http('GET', `${path(boardId)}/candidates?start=${start}&limit=${limit}`),
    /**
     * @param {number} boardId
     * @param {number} sprintId
     * @param {string|null} startedAt in any zone; the server wants UTC
     */
    suggestion: (boardId, sprintId, startedAt) => {
      const start = startedAt ? `&sprintStart=${utc(startedAt)}` : '';
      return http('GET', `${path(boardId)}/suggestion?sprint=${sprintId}${start}`);
    },
    /** @param {number} boardId */
    ballot: (boardId) => http('GET', `${path(boardId)}/ballot`),
    /**
     * @param {number} boardId
     * @param {number} issueId
     * @param {number} dots
     */
    setDots: (boardId, issueId, dots) => http('PUT', `${path(boardId)}/ballot/${issueId}`, { dots }),
    /**
     * @param {number} boardId
     * @param {number} issueId
     * @param {string} reason
     * @param {number} sprints
     */
    dismiss: (boardId, issueId, reason, sprints) => http('PUT', `${path(boardId)}/dismissals/${issueId}`, { reason, sprints }),
    /**
     * @param {number} boardId
     * @param {number} issueId
     */
    restore: (boardId, issueId) => http('DELETE', `${path(boardId)}/dismissals/${issueId}`),
    /**
     * @param {number} boardId
     * @param {number} sprintId
     * @param {number} days
     */
    setAbsence: (boardId, sprintId, days) => http('PUT', `${path(boardId)}/sprints/${sprintId}/absence`, { days }),
  };
}

/**
 * Jira writes zones without a colon (+0100), which not every browser reads.
 * @param {string} instant
 */
function utc(instant) {
  return new Date(instant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString();
}

/** @param {import('./http.js').Http} http */
function adminCalls(http) {
  return {
    settings: () => http('GET', `${BALLAST}/settings`),
    /** @param {{sidebarEnabled: boolean}} settings */
    saveSettings: (settings) => http('PUT', `${BALLAST}/settings`, settings),
    startRepair: () => http('POST', `${BALLAST}/repairs`, {}),
    latestRepair: () => http('GET', `${BALLAST}/repairs/latest`),
    selfCheck: () => http('GET', `${BALLAST}/self-check`),
  };
}
