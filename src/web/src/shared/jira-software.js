/** @typedef {import('./http.js').Http} Http */

const PAGE = 50;
const MOST_PAGES = 20;

/**
 * Jira's and Jira Software's public REST, in the session of the person at the screen, so that Jira's own permission checks hold.
 * @param {Http} http
 */
export function jiraSoftware(http) {
  return {
    myself: () => http('GET', '/rest/api/2/myself'),

    /** @param {number} boardId */
    jiraBoard: (boardId) => http('GET', `/rest/agile/1.0/board/${boardId}`),

    /** @param {number} boardId */
    boardConfiguration: async (boardId) => {
      const configuration = await http('GET', `/rest/agile/1.0/board/${boardId}/configuration`);
      return { filterId: Number(configuration.filter.id) };
    },

    /** @param {number} boardId */
    boardProjects: (boardId) => boardProjects(http, boardId),

    /** @param {number} boardId */
    sprints: (boardId) => allPages(http, `/rest/agile/1.0/board/${boardId}/sprint?state=active,future`),

    /**
     * @param {number} sprintId
     * @param {string} issueKey
     */
    addToSprint: async (sprintId, issueKey) => {
      await http('POST', `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: [issueKey] });
    },

    /** @param {string} issueKey */
    backToBacklog: async (issueKey) => {
      await http('POST', '/rest/agile/1.0/backlog/issue', { issues: [issueKey] });
    },
  };
}

/**
 * The projects a board shows. Some versions name the home project on the board itself; it comes first then.
 * @param {Http} http
 * @param {number} boardId
 * @returns {Promise<import('./gateway.js').JiraProject[]>}
 */
async function boardProjects(http, boardId) {
  const [board, projects] = await Promise.all([
    http('GET', `/rest/agile/1.0/board/${boardId}`),
    allPages(http, `/rest/agile/1.0/board/${boardId}/project?`).catch(() => []),
  ]);
  const home = board.location?.projectKey;
  const found = projects.map(({ id, key, name }) => ({ id: Number(id), key: String(key), name: String(name) }));
  if (!home) {
    return found;
  }
  const first = found.find((project) => project.key === home) ?? { id: Number(board.location.projectId), key: home, name: board.location.projectName ?? home };
  return [first, ...found.filter((project) => project.key !== home)];
}

/**
 * @param {Http} http
 * @param {string} path ends with "?" or with a parameter
 * @returns {Promise<any[]>}
 */
async function allPages(http, path) {
  const values = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await http('GET', `${path}&startAt=${values.length}&maxResults=${PAGE}`.replace('?&', '?'));
    values.push(...answer.values);
    if (answer.isLast !== false || answer.values.length === 0) {
      break;
    }
  }
  return values;
}
