import { createHttp } from '../shared/http.js';

/**
 * @file How much of a sprint is tech debt. Jira Software knows the sprint's issues and in which field the board estimates, the
 * server which of them are tech debt.
 *
 * @typedef {object} Balance
 * @property {'estimates'|'issues'} unit
 * @property {number} tech
 * @property {number} all
 * @property {number|null} percent null while the sprint is empty
 * @property {number} issues
 * @property {number} estimated
 * @property {number} mobTasks how many count with a day of everybody
 *
 * @typedef {{balance: (boardId: number, sprintId: number) => Promise<Balance>}} BalanceGateway
 */

const PAGE = 100;
/** As many as the server takes. */
const MOST_ISSUES = 1000;
/** The field in which Jira keeps an estimate of time, in seconds. */
const TIME_FIELD = 'timeoriginalestimate';
const SECONDS_OF_AN_HOUR = 3600;

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {BalanceGateway}
 */
export function createBalanceGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  return {
    balance: async (boardId, sprintId) => {
      const { estimation } = await http('GET', `/rest/agile/1.0/board/${boardId}/configuration`);
      const field = estimation?.type === 'field' ? String(estimation.field.fieldId) : 'parent';
      const issues = await issuesOf(http, `/rest/agile/1.0/board/${boardId}/sprint/${sprintId}/issue?fields=parent,${encodeURIComponent(field)}`);
      return http('POST', `/rest/ballast/1.0/boards/${boardId}/balance`, { issues: issues.map((issue) => sent(issue, field)) });
    },
  };
}

/**
 * @param {import('../shared/http.js').Http} http
 * @param {string} address
 */
async function issuesOf(http, address) {
  const issues = [];
  let total = 1;
  while (issues.length < total) {
    const answer = await http('GET', `${address}&startAt=${issues.length}&maxResults=${PAGE}`);
    total = answer.total;
    if (total > MOST_ISSUES || (answer.issues.length === 0 && total > issues.length)) {
      throw new Error('not all issues of the sprint can be read');
    }
    issues.push(...answer.issues);
  }
  return issues;
}

/**
 * @param {any} issue
 * @param {string} field
 */
function sent({ id, fields }, field) {
  const kept = typeof fields[field] === 'number' ? fields[field] : null;
  return {
    id: Number(id),
    parentId: fields.parent ? Number(fields.parent.id) : null,
    estimate: kept !== null && field === TIME_FIELD ? kept / SECONDS_OF_AN_HOUR : kept,
  };
}
