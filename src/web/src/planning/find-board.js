/** So many projects of a board are tried as its home. */
const MOST_HOMES = 5;

/**
 * A board that is not enabled has no home yet; who may set it up depends on the project where it would be, and on whether its
 * filter finds anything there.
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
export async function findBoard(boardId, gateway) {
  const board = await gateway.board(boardId);
  if (board.enabled) {
    return { board, projects: [], homeKey: '', filterId: 0 };
  }
  const [projects, filterId] = await Promise.all([gateway.boardProjects(boardId), filterOf(boardId, gateway)]);
  let found = { board, projects, homeKey: '', filterId };
  for (const { key } of projects.slice(0, MOST_HOMES)) {
    found = { ...found, board: await gateway.board(boardId, key, filterId), homeKey: key };
    if (found.board.canConfigure) {
      break;
    }
  }
  return found;
}

/**
 * 0 when Jira does not tell; whoever sets the board up is told then why.
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
async function filterOf(boardId, gateway) {
  try {
    return (await gateway.boardConfiguration(boardId)).filterId;
  } catch {
    return 0;
  }
}

/** The week that runs; of sprints the first that has not started, otherwise the running one. @param {import('../shared/gateway.js').JiraSprint[]} sprints */
export function nextSprint(sprints) {
  return sprints.find((sprint) => sprint.week || sprint.state === 'future') ?? sprints[0];
}
