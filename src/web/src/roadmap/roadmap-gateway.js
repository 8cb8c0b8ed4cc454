import { createHttp } from '../shared/http.js';

/**
 * @file What the roadmap's page asks of the server.
 *
 * @typedef {import('../shared/gateway.js').Candidate} Candidate
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {'tasks'|'hack-day'|'tech-week'} SlotKind
 *
 * @typedef {{candidate: Candidate, pinned: boolean}} Placed
 * @typedef {{kind: SlotKind, capacityDays: number, loadDays: number, mostTasks: number, largestTask: number, taken: Candidate[], items: Placed[]}} Slot
 * @typedef {{number: number, firstDay: string, lastDay: string, payback: number, planned: Candidate[], slots: Slot[]}} Sprint
 * @typedef {{candidate: Candidate, reason: ProblemBody, pinnedTo: number|null}} Unplaced
 * @typedef {{issueId: number, issueKey: string, summary: string, from: number|null, to: number|null}} Change
 * @typedef {{revision: number, at: string, by: import('../shared/gateway.js').Person}} Saved
 *
 * @typedef {object} Roadmap
 * @property {Sprint[]} sprints
 * @property {import('../planning/terms-view.js').Terms} terms
 * @property {number} value
 * @property {number|null} gapPercent
 * @property {Unplaced[]} unplaced
 * @property {number} unplacedInAll
 * @property {number} notConsidered
 * @property {Change[]} changes
 * @property {Saved|null} saved
 * @property {boolean} canSave
 * @property {ProblemBody|null} saveRefusal
 *
 * @typedef {object} Asked which roadmap: from a day on, over so many sprints, the first of which Jira knows
 * @property {string} start as 2026-12-24
 * @property {number|null} sprints
 * @property {number[]} known
 * @property {boolean} weeks whether the board has calendar weeks instead of sprints
 * @property {boolean} later whether a sprint that is not over comes before them; that one pays back what is owed
 *
 * @typedef {Map<number, {sprint: number, kind: SlotKind|null}>} Pins by issue
 * @typedef {{issueId: number, sprint: number, kind: SlotKind, pinned: boolean}} Place
 *
 * @typedef {object} RoadmapGateway
 * @property {(boardId: number, asked: Asked, pins: Pins|null) => Promise<Roadmap>} roadmap
 * @property {(boardId: number, asked: Asked, revision: number, places: Place[]) => Promise<Saved>} saveRoadmap
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {RoadmapGateway}
 */
export function createRoadmapGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const path = (boardId) => `/rest/ballast/1.0/boards/${boardId}/roadmap`;
  return {
    roadmap: (boardId, asked, pins) => http('GET', `${path(boardId)}?${query(asked, pins)}`),
    saveRoadmap: (boardId, { start, sprints, known, weeks, later }, revision, places) => http('PUT', path(boardId), { start, sprints, known, weeks, later, revision, places }),
  };
}

/**
 * @param {Asked} asked
 * @param {Pins|null} pins
 */
function query({ start, sprints, known, weeks, later }, pins) {
  return [
    `start=${start}`,
    ...(sprints === null ? [] : [`sprints=${sprints}`]),
    ...(known.length === 0 ? [] : [`known=${known.join(',')}`]),
    ...(weeks ? ['weeks=true'] : []),
    ...(later ? ['later=true'] : []),
    ...(pins === null ? [] : [`pins=${[...pins].map(([issue, { sprint, kind }]) => [issue, sprint, ...(kind ? [kind] : [])].join(':')).join(',')}`]),
  ].join('&');
}
