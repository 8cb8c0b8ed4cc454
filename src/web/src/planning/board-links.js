/** @file Where a board's page leads to. */

/** @param {number} boardId */
export function collectUrl(boardId) {
  return `${AJS.contextPath()}/plugins/servlet/ballast/collect?boardId=${boardId}`;
}

/** @param {number} boardId */
export function backlogUrl(boardId) {
  return `${AJS.contextPath()}/secure/RapidBoard.jspa?rapidView=${boardId}&view=planning`;
}

/** @param {number} boardId */
export function roadmapUrl(boardId) {
  return `${AJS.contextPath()}/plugins/servlet/ballast/roadmap?boardId=${boardId}`;
}

/** @param {number} boardId */
export function boardUrl(boardId) {
  return `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}`;
}

/** @param {number} boardId */
export function roundUrl(boardId) {
  return `${AJS.contextPath()}/plugins/servlet/ballast/round?boardId=${boardId}`;
}
