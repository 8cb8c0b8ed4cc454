import { isoDay, moment } from './format.js';
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
     * @param {number} [filterId]
     */
    board: (boardId, projectKey, filterId) =>
      http('GET', path(boardId) + (projectKey ? `?projectKey=${encodeURIComponent(projectKey)}${filterId ? `&filterId=${filterId}` : ''}` : '')),
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
    candidates: (boardId, start, limit) => http('GET', `${path(boardId)}/candidates?start=${start}&limit=${limit}&today=${isoDay(Date.now())}`),
    /**
     * @param {number} boardId
     * @param {number|string} sprint
     * @param {object} time
     * @param {string|null} time.startedAt in any zone; the server wants UTC
     * @param {{first: string, last: string}|null} time.days of the sprint
     * @param {boolean} time.later whether another sprint that is not over comes before it, and pays back what is owed
     * @param {number} [time.misses] how many near misses are to be explained
     * @param {import('./gateway.js').Question|null} [question]
     */
    suggestion: (boardId, sprint, { startedAt, days, later, misses }, question) => {
      const start = startedAt ? `&sprintStart=${moment(startedAt).toISOString()}` : '';
      const span = days ? `&firstDay=${days.first}&lastDay=${days.last}` : '';
      return http('GET', `${path(boardId)}/suggestion?sprint=${sprint}&today=${isoDay(Date.now())}${start}${span}${later ? '&later=true' : ''}${misses ? `&misses=${misses}` : ''}${question ? asked(question) : ''}`);
    },
    /**
     * @param {number} boardId
     * @param {import('./gateway.js').Weights} weights
     * @param {import('../planning/terms-view.js').TermsAsked|null} terms
     * @param {number} revision
     */
    setWeights: (boardId, weights, terms, revision) => http('PUT', `${path(boardId)}/weights`, { ...weights, ...terms, revision }),
    /** @param {number} boardId @param {number} [before] */
    weightsLog: (boardId, before) => http('GET', `${path(boardId)}/weights/log${before ? `?before=${before}` : ''}`),
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
     * @param {number|string} sprint
     * @param {number} days
     * @param {string|null} startedAt in any zone; the server wants UTC
     * @param {{first: string, last: string}|null} span of the sprint
     */
    setAbsence: (boardId, sprint, days, startedAt, span) =>
      http('PUT', `${path(boardId)}/sprints/${sprint}/absence`, {
        days,
        sprintStart: startedAt ? moment(startedAt).toISOString() : null,
        firstDay: span?.first ?? null,
        lastDay: span?.last ?? null,
      }),
    /**
     * @param {number} boardId
     * @param {string} week its Monday
     * @param {string} issueKey
     * @param {'taken'|'dropped'} standing
     */
    planWeek: (boardId, week, issueKey, standing) =>
      http('PUT', `${path(boardId)}/occasions/week/${week}/items/${encodeURIComponent(issueKey)}`, { standing, today: isoDay(Date.now()) }),
  };
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
    boards: async () => (await http('GET', `${BALLAST}/boards`)).boards,
    /** @param {number} boardId */
    resetBoard: (boardId) => http('DELETE', `${BALLAST}/boards/${boardId}`),
    ownerlessDepartments: () => http('GET', `${BALLAST}/ownerless-departments`),
    /** @param {number} id @param {string} person */
    nameOwner: (id, person) => http('PUT', `${BALLAST}/ownerless-departments/${id}`, { person }),
    /**
     * @param {Blob} file
     * @param {Record<string, Record<string, string>>} mapping
     */
    previewImport: (file, mapping) => http('POST', `${BALLAST}/transfer/preview`, importBody(file, mapping)),
    /**
     * @param {Blob} file
     * @param {Record<string, Record<string, string>>} mapping
     * @param {boolean} leaveIssues
     */
    importData: (file, mapping, leaveIssues) => http('POST', `${BALLAST}/transfer/import`, importBody(file, mapping, leaveIssues)),
  };
}

/**
 * The file goes as it is, without being read here: it may be large.
 * @param {Blob} file
 * @param {Record<string, Record<string, string>>} mapping
 * @param {boolean} [leaveIssues] whether the importer agreed to lose what it says of issues that are not here
 */
function importBody(file, mapping, leaveIssues = false) {
  return new Blob([`{"mapping":${JSON.stringify(mapping)},"leaveIssues":${leaveIssues},"export":`, file, '}']);
}

/** @param {import('./gateway.js').Question} question */
function asked({ weights, terms, capacityDays, force, leaveOut }) {
  /** @param {import('./gateway.js').Wish[]} wishes */
  const ids = (wishes) => wishes.map((wish) => wish.issueId).join(',');
  return [
    weights ? `&weightVotes=${weights.votes}&weightAlignment=${weights.alignment}&weightPriority=${weights.priority}&weightAge=${weights.age}` : '',
    terms ? `&switchCost=${terms.switchCost}&pillarDays=${terms.pillarDays}` : '',
    capacityDays === null ? '' : `&capacityDays=${capacityDays}`,
    force.length > 0 ? `&force=${ids(force)}` : '',
    leaveOut.length > 0 ? `&leaveOut=${ids(leaveOut)}` : '',
  ].join('');
}
