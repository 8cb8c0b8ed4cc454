/**
 * @file What the page of initiatives asks of the world outside: a port, and its adapter for Jira Data Center. Every method rejects
 * with a `Problem`. Person-days are numbers in steps of 0.5, instants are ISO-8601 in UTC, days are texts such as 2026-12-24.
 */

/**
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {{issueId: number, issueKey: string, summary: string, resolved: boolean}} InitiativeIssue
 * @typedef {'bug'|'deadline'|'people'|'unclear'} PauseReason
 * @typedef {'planned'|'open'|'finished'} SliceState
 * @typedef {{merged: boolean, release: 'deployed'|'flagged-off'|null, tested: boolean, noted: boolean, complete: boolean}} SafeStop
 *
 * @typedef {object} Slice
 * @property {InitiativeIssue} issue
 * @property {number} effort
 * @property {number[]} dependsOn
 * @property {SliceState} state
 * @property {SafeStop} safeStop
 * @property {string|null} openedAt
 * @property {string|null} finishedAt
 * @property {boolean} due
 * @property {ProblemBody|null} suggestRefusal
 * @property {ProblemBody|null} openRefusal
 * @property {ProblemBody|null} finishRefusal
 *
 * @typedef {{kind: 'sprints'|'share', productSprints: number, sharePercent: number}} Alternation
 * @typedef {{id: string, person: Person, answered: boolean}} Reviewer
 * @typedef {{link: string, state: 'draft'|'feedback'|'accepted'|'rejected', feedbackUntil: string|null, reviewers: Reviewer[],
 *   answered: number, gates: boolean, holdsBack: boolean, acceptedAt: string|null}} Rfc
 * @typedef {{people: number, teamSize: number, sprints: number, from: string, until: string, sprintEffort: number,
 *   sprintPercent: number, effort: number}} Allocation
 * @typedef {{where: string, nextStep: string, traps: string, writtenAt: string, writtenBy: Person, ageDays: number}} ParkingNote
 * @typedef {{from: string, until: string|null, by: Person, reason: PauseReason, days: number, noteSkipped: boolean}} Pause
 * @typedef {{name: string, before: number, after: number, unit: string}} Metric
 * @typedef {{finished: boolean, before: string, after: string, metrics: Metric[], at: string, by: Person}} ClosingRecord
 * @typedef {{percent: number, sprints: number, end: string|null}} Band
 * @typedef {{remaining: number, growthPercent: number, samples: number, ofBoard: boolean, bands: Band[], refusal: ProblemBody|null}} Forecast
 * @typedef {'bug-found'|'noise-cut'|'incident-avoided'|'other'} WinKind
 * @typedef {{id: number, kind: WinKind, text: string, link: string, day: string, number: number|null, unit: string, by: Person}} Win
 *
 * @typedef {object} Initiative
 * @property {number} id
 * @property {string} title
 * @property {InitiativeIssue} issue
 * @property {Person} owner
 * @property {boolean} mine
 * @property {'running'|'paused'|'finished'|'dropped'} state
 * @property {number} revision
 * @property {string} startedAt
 * @property {Slice[]} slices
 * @property {boolean} slicesHidden
 * @property {number} finishedSlices
 * @property {number} finishedEffort
 * @property {number} effort
 * @property {number} largestSlice
 * @property {boolean} severalOpen
 * @property {Alternation} alternation
 * @property {Rfc|null} rfc
 * @property {Allocation|null} allocation
 * @property {ParkingNote|null} parkingNote
 * @property {Pause[]} pauses newest first
 * @property {number} pausedDays
 * @property {boolean} verdictAsked
 * @property {number} lateSprints
 * @property {boolean} late
 * @property {number} elapsedDays
 * @property {number} workedDays
 * @property {Forecast|null} forecast
 * @property {ClosingRecord|null} closing
 * @property {Win[]} wins
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 * @property {ProblemBody|null} pauseRefusal
 * @property {ProblemBody|null} resumeRefusal
 * @property {ProblemBody|null} finishRefusal
 *
 * @typedef {{initiatives: Initiative[], teamSize: number, sprintWeeks: number, sprintCapacity: number, canStart: boolean,
 *   startRefusal: ProblemBody|null}} Initiatives
 */

/** @typedef {{ref: string, title: string, unit: string, strategy: string}} MeasurableKeyResult */

/**
 * @typedef {object} InitiativeCalls
 * @property {(boardId: number) => Promise<Initiatives>} initiatives
 * @property {(boardId: number, plan: object) => Promise<Initiative>} startInitiative
 * @property {(boardId: number, id: number, plan: object) => Promise<Initiative>} changeInitiative
 * @property {(boardId: number, id: number, reason: PauseReason) => Promise<Initiative>} pause
 * @property {(boardId: number, id: number, note: object) => Promise<Initiative>} writeParkingNote
 * @property {(boardId: number, id: number) => Promise<Initiative>} resume
 * @property {(boardId: number, id: number, record: object) => Promise<Initiative>} close
 * @property {(boardId: number) => Promise<{keyResults: MeasurableKeyResult[]}>} keyResults to which one may give a value
 * @property {(boardId: number, id: number, issue: string, slice: object) => Promise<Initiative>} setSlice
 * @property {(boardId: number, id: number, issue: string) => Promise<Initiative>} removeSlice
 * @property {(boardId: number, id: number, issue: string, before: string|null) => Promise<Initiative>} moveSlice
 * @property {(boardId: number, id: number, issue: string, state: SliceState) => Promise<Initiative>} setSliceState
 * @property {(boardId: number, id: number, issue: string, safeStop: object) => Promise<Initiative>} setSafeStop
 * @property {(boardId: number, id: number, win: object) => Promise<Initiative>} addWin
 * @property {(boardId: number, id: number, win: number) => Promise<Initiative>} removeWin
 */

/**
 * @param {import('../shared/http.js').Http} http
 * @returns {InitiativeCalls}
 */
export function initiativeCalls(http) {
  /** @param {number} boardId */
  const all = (boardId) => `/rest/ballast/1.0/boards/${boardId}/initiatives`;
  /** @param {number} boardId @param {number} id @param {string} [rest] */
  const one = (boardId, id, rest = '') => `${all(boardId)}/${id}${rest}`;
  /** @param {number} boardId @param {number} id @param {string} issue @param {string} [rest] */
  const slice = (boardId, id, issue, rest = '') => one(boardId, id, `/slices/${encodeURIComponent(issue)}${rest}`);
  return {
    initiatives: (boardId) => http('GET', all(boardId)),
    startInitiative: (boardId, plan) => http('POST', all(boardId), plan),
    changeInitiative: (boardId, id, plan) => http('PUT', one(boardId, id), plan),
    pause: (boardId, id, reason) => http('POST', one(boardId, id, '/pause'), { reason }),
    writeParkingNote: (boardId, id, note) => http('PUT', one(boardId, id, '/parking-note'), note),
    resume: (boardId, id) => http('POST', one(boardId, id, '/resume'), {}),
    close: (boardId, id, record) => http('POST', one(boardId, id, '/close'), record),
    keyResults: (boardId) => http('GET', `/rest/ballast/1.0/boards/${boardId}/key-results`),
    setSlice: (boardId, id, issue, values) => http('PUT', slice(boardId, id, issue), values),
    removeSlice: (boardId, id, issue) => http('DELETE', slice(boardId, id, issue)),
    moveSlice: (boardId, id, issue, before) => http('PUT', slice(boardId, id, issue, '/place'), { before }),
    setSliceState: (boardId, id, issue, state) => http('PUT', slice(boardId, id, issue, '/state'), { state }),
    setSafeStop: (boardId, id, issue, safeStop) => http('PUT', slice(boardId, id, issue, '/safe-stop'), safeStop),
    addWin: (boardId, id, win) => http('POST', one(boardId, id, '/wins'), win),
    removeWin: (boardId, id, win) => http('DELETE', one(boardId, id, `/wins/${win}`)),
  };
}
