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
 *
 * @typedef {{balance: (boardId: number, sprintId: number) => Promise<Balance>}} BalanceGateway
 */

const PAGE = 100;
/** As many issues as the server takes. */
const MOST_PAGES = 10;

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
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await http('GET', `${address}&startAt=${page * PAGE}&maxResults=${PAGE}`);
    issues.push(...answer.issues);
    if (issues.length >= answer.total || answer.issues.length === 0) {
      break;
    }
  }
  return issues;
}

/**
 * @param {any} issue
 * @param {string} field
 */
function sent({ id, fields }, field) {
  return {
    id: Number(id),
    parentId: fields.parent ? Number(fields.parent.id) : null,
    estimate: typeof fields[field] === 'number' ? fields[field] : null,
  };
}
