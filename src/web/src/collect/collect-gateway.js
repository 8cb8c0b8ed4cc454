import { createHttp } from '../shared/http.js';

/**
 * @file What collecting asks of the server.
 *
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 *
 * @typedef {{batch: string, by: Person, at: string, issues: number|null, canUndo: boolean, undoRefusal: ProblemBody|null}} Batch
 *
 * @typedef {object} CollectView
 * @property {string} boardName
 * @property {boolean} canCollect
 * @property {ProblemBody|null} collectRefusal
 * @property {Array<{id: string, name: string}>} issueTypes
 * @property {Batch[]} batches newest first
 *
 * @typedef {'new'|'cut'|'similar'|'already-there'|'repeated'|'wrong'} LineStatus
 *
 * @typedef {object} PreviewLine
 * @property {number} line from 1
 * @property {LineStatus} status
 * @property {string} title
 * @property {string} description
 * @property {number|null} votes
 * @property {string} cluster
 * @property {string|null} likeKey
 * @property {string|null} likeSummary
 * @property {number|null} likePercent
 * @property {number|null} sameAsLine
 * @property {ProblemBody|null} problem
 *
 * @typedef {{lines: PreviewLine[], ready: number, emptyRows: number, unusedColumns: string[], compared: number, open: number}} Preview
 *
 * @typedef {{line: number, title: string, description: string, votes: number|null, area: string|null, note: string|null}} ImportLine
 * @typedef {{issueType: string, kind: string, priority: string, lines: ImportLine[]}} ImportRequest
 * @typedef {{line: number, title: string, outcome: 'created'|'created-before'|'already-there'|'refused',
 *   issueKey: string|null, problem: ProblemBody|null}} ImportedLine
 * @typedef {{batch: string, created: number, results: ImportedLine[]}} ImportReport
 *
 * @typedef {{issueKey: string|null, outcome: 'deleted'|'untagged'|'gone'|'refused', problem: ProblemBody|null}} UndoneLine
 * @typedef {{left: number, results: UndoneLine[]}} UndoReport
 *
 * @typedef {object} CollectGateway
 * @property {(boardId: number) => Promise<CollectView>} collect
 * @property {(boardId: number, file: Blob) => Promise<Preview>} preview
 * @property {(boardId: number, batch: string, request: ImportRequest) => Promise<ImportReport>} importLines
 * @property {(boardId: number, batch: string, refusedBefore: number) => Promise<UndoReport>} undo
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {CollectGateway}
 */
export function createCollectGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const path = (boardId) => `/rest/ballast/1.0/boards/${boardId}/collect`;
  return {
    collect: (boardId) => http('GET', path(boardId)),
    preview: (boardId, file) => http('POST', `${path(boardId)}/preview`, file),
    importLines: (boardId, batch, request) => http('PUT', `${path(boardId)}/batches/${batch}`, request),
    undo: (boardId, batch, refusedBefore) => http('DELETE', `${path(boardId)}/batches/${batch}?refusedBefore=${refusedBefore}`),
  };
}
