import { createHttp } from '../shared/http.js';

/**
 * @file What the page of the workshop asks of the server. Every call rejects with a `Problem`; `null` is "absent".
 */

/**
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {'write'|'cluster'|'phrase'|'agree'|'closed'} Stage
 * @typedef {'diagnosis'|'guiding-policy'|'action'} PhrasedKind
 * @typedef {'agree'|'live-with'|'object'} StanceKind
 *
 * @typedef {object} Note
 * @property {number} noteId in no order that means anything
 * @property {string|null} key of the reader's own notes
 * @property {string} category a known one by code, or an own one
 * @property {string} text
 * @property {boolean} anonymous
 * @property {boolean} mine
 * @property {Person|null} author
 * @property {number} revision
 * @property {number|null} cluster
 *
 * @typedef {{number: number, name: string, revision: number}} Cluster
 * @typedef {{userId: string, person: Person, me: boolean, facilitator: boolean}} Participant
 *
 * @typedef {object} Agreement
 * @property {boolean} reached
 * @property {number} agree
 * @property {number} liveWith
 * @property {number} object
 * @property {number} missing
 * @property {StanceKind|null} mine
 * @property {Array<{by: Person, reason: string, at: string, open: boolean, settled: boolean}>} record
 *
 * @typedef {object} Phrased
 * @property {string} key
 * @property {PhrasedKind} kind
 * @property {string} title
 * @property {number} revision
 * @property {string[]} references
 * @property {number[]} clusters
 * @property {ProblemBody[]} hints
 * @property {boolean} removed whether it is not in the draft any more; then it is there for its record
 * @property {Agreement} agreement
 *
 * @typedef {object} Workshop
 * @property {number} workshopId
 * @property {string} title
 * @property {Stage} stage
 * @property {number} version
 * @property {Person} facilitator
 * @property {boolean} canSteer
 * @property {Stage[]} moves
 * @property {Participant[]} participants
 * @property {string[]} categories
 * @property {number} mostNotes
 * @property {Note[]} notes
 * @property {Cluster[]} clusters
 * @property {Phrased[]} elements
 * @property {ProblemBody|null} phraseRefusal
 * @property {ProblemBody[]} hints
 *
 * @typedef {object} WorkshopPage
 * @property {number} strategyId
 * @property {string} strategyTitle
 * @property {string} departmentName
 * @property {Workshop|null} workshop
 * @property {boolean} canOpen
 * @property {ProblemBody|null} openRefusal
 * @property {Array<{workshopId: number, title: string, openedAt: string}>} closed
 *
 * @typedef {{workshopId: number|null, stage: Stage|null, version: number}} WorkshopState
 * @typedef {{notes: number[], words: string[]}} SuggestedGroup
 * @typedef {{note: number, from: number|null, to: number|null}} NoteMove
 * @typedef {{category: string, text: string, anonymous: boolean, revision: number, window: string}} NoteValue
 * @typedef {NoteValue & {author: string|undefined}} NoteRequest
 *
 * @typedef {ReturnType<typeof createWorkshopGateway>} WorkshopGateway
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 */
export function createWorkshopGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} strategyId */
  const path = (strategyId) => `/rest/ballast/1.0/strategies/${strategyId}/workshop`;
  return {
    /** @param {number} id @returns {Promise<WorkshopPage>} */
    page: (id) => http('GET', path(id)),
    /** @param {number} id @param {number} workshopId @returns {Promise<WorkshopPage>} */
    closed: (id, workshopId) => http('GET', `${path(id)}s/${workshopId}`),
    /** @param {number} id @returns {Promise<WorkshopState>} */
    state: (id) => http('GET', `${path(id)}/state`),
    /** @param {number} id @param {{title: string, people: string[], groups: string[]}} request @returns {Promise<WorkshopPage>} */
    open: (id, request) => http('POST', path(id), request),
    /** @param {number} id @param {string} facilitator id of a participant @returns {Promise<WorkshopPage>} */
    handOver: (id, facilitator) => http('PUT', `${path(id)}/facilitator`, { facilitator }),
    /** @param {number} id @param {{people: string[], groups: string[], leaving: string[]}} request @returns {Promise<WorkshopPage>} */
    people: (id, request) => http('PUT', `${path(id)}/people`, request),
    /** @param {number} id @param {{from: Stage, to: Stage}} request @returns {Promise<WorkshopPage>} */
    move: (id, request) => http('PUT', `${path(id)}/stage`, request),
    /** @param {number} id @param {string} key @param {NoteRequest} note @returns {Promise<Note>} */
    saveNote: (id, key, note) => http('PUT', `${path(id)}/notes/${key}`, note),
    /** @param {number} id @param {string} key @returns {Promise<null>} */
    removeNote: (id, key) => http('DELETE', `${path(id)}/notes/${key}`),
    /** @param {number} id @returns {Promise<{groups: SuggestedGroup[]}>} */
    suggestions: (id) => http('GET', `${path(id)}/clusters/suggestions`),
    /** @param {number} id @param {{moves: NoteMove[], newCluster: string|null}} request @returns {Promise<WorkshopPage>} */
    arrange: (id, request) => http('PUT', `${path(id)}/clusters`, request),
    /** @param {number} id @param {number} cluster @param {{name: string, revision: number}} request @returns {Promise<WorkshopPage>} */
    name: (id, cluster, request) => http('PUT', `${path(id)}/clusters/${cluster}`, request),
    /** @param {number} id @param {{kind: PhrasedKind, title: string, clusters: number[], diagnoses: string[], guidingPolicies: string[]}} request @returns {Promise<WorkshopPage>} */
    phrase: (id, request) => http('POST', `${path(id)}/elements`, request),
    /** @param {number} id @param {string} key @param {{stance: StanceKind, reason: string, revision: number}} request @returns {Promise<WorkshopPage>} */
    stand: (id, key, request) => http('PUT', `${path(id)}/elements/${key}/stance`, request),
  };
}
