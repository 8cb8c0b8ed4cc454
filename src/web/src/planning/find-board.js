/** So many projects of a board are tried as its home. */
const MOST_HOMES = 5;

/**
 * A board that is not enabled has no home yet; who may set it up depends on the project where it would be.
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
export async function findBoard(boardId, gateway) {
  const board = await gateway.board(boardId);
  const projects = board.enabled ? [] : await gateway.boardProjects(boardId);
  let found = { board, projects, homeKey: '' };
  for (const { key } of projects.slice(0, MOST_HOMES)) {
    found = { board: await gateway.board(boardId, key), projects, homeKey: key };
    if (found.board.canConfigure) {
      break;
    }
  }
  return found;
}

/** The first sprint that has not started, otherwise the running one. @param {import('../shared/gateway.js').JiraSprint[]} sprints */
export function nextSprint(sprints) {
  return sprints.find((sprint) => sprint.state === 'future') ?? sprints[0];
}
