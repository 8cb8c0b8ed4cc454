/**
 * @file What the pages ask of the world outside: a port. `rest-gateway.js` speaks to Jira Data Center; another edition brings its own.
 * Every method rejects with a `Problem` (see problem.js). Person-days are numbers in steps of 0.5; instants are ISO-8601 in UTC;
 * `null` is "absent".
 */

/**
 * @typedef {{code: string, message: string, field?: string|null, problems?: ProblemBody[]|null}} ProblemBody
 *
 * @typedef {'code'|'architecture'|'test'|'build'|'dependency'|'observability'|'documentation'|'process'|'security'} Kind
 * @typedef {'lowest'|'low'|'medium'|'high'|'highest'} Priority
 *
 * @typedef {object} DebtFields
 * @property {Kind} kind
 * @property {Priority} priority
 * @property {number|null} estimate person-days
 * @property {string|null} area at most 100 characters
 * @property {string|null} note at most 2,000 characters
 *
 * @typedef {object} BoardVote
 * @property {number} boardId
 * @property {string} name
 * @property {number} votes
 * @property {number} voters
 * @property {number} myDots
 * @property {number} dotsLeft below zero when the budget was lowered
 * @property {number} budget
 * @property {number} cap most dots of one person on one item
 * @property {boolean} canAdd
 * @property {ProblemBody|null} addRefusal
 * @property {boolean} canTakeBack
 *
 * @typedef {object} IssueDebt
 * @property {number} issueId
 * @property {string} issueKey
 * @property {boolean} tagged
 * @property {Kind|null} kind
 * @property {Priority|null} priority
 * @property {number|null} estimate
 * @property {string|null} area
 * @property {string|null} note
 * @property {string|null} taggedAt
 * @property {Person|null} taggedBy
 * @property {number} votes
 * @property {number} voters
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 * @property {BoardVote[]} boards
 *
 * @typedef {{displayName: string|null, former: boolean}} Person
 * @typedef {{at: string, by: Person, action: 'tagged'|'changed'|'untagged', before: DebtFields|null, after: DebtFields|null}} DebtChange
 *
 * @typedef {{issueId: number|null, issueKey: string, summary: string|null,
 *   outcome: 'would-tag'|'tagged'|'already-tagged'|'refused', problem: ProblemBody|null}} BulkTagResult
 * @typedef {{dryRun: boolean, total: number, tagged: number, results: BulkTagResult[]}} BulkTagReport
 */

/**
 * @typedef {'per-team'|'per-person'} Quota
 *
 * @typedef {object} Policy
 * @property {number} teamSize 1 to 99 people
 * @property {number} sprintWeeks 1 to 4
 * @property {number} tasksMin
 * @property {number} tasksMax
 * @property {number} largestTask person-days
 * @property {Quota} quota
 * @property {number} dotBudget
 * @property {number} dotsPerItem
 * @property {Rhythm} rhythm
 *
 * @typedef {object} Rhythm what a policy has beside its tasks; calendar days are texts such as 2026-12-24
 * @property {'none'|'weekday'|'sprint-day'} hackDay
 * @property {'first'|'second'|'third'|'fourth'|'last'|null} occurrence
 * @property {string|null} weekday
 * @property {number|null} sprintDay
 * @property {'none'|'months'|'dates'} techWeek
 * @property {number|null} months
 * @property {string|null} from
 * @property {string[]} dates
 *
 * @typedef {{minDays: number, maxDays: number, minPercent: number, maxPercent: number}} CostReading
 * @typedef {CostReading} Price of a quarter
 * @typedef {{quarterDays: number, perTeam: Price, perPerson: Price, tasks: Price, hackDay: Price, techWeek: Price, mix: Price}} PolicyPrice
 * @typedef {{capacityDays: number, chosen: Quota, perTeam: CostReading, perPerson: CostReading, price: PolicyPrice}} PolicyCost
 *
 * @typedef {object} BoardView
 * @property {number} boardId
 * @property {boolean} enabled
 * @property {string|null} name
 * @property {number|null} filterId
 * @property {number|null} projectId
 * @property {Policy} policy
 * @property {PolicyCost} cost
 * @property {Array<{since: string, by: Person, policy: Policy}>} history
 * @property {boolean} canConfigure
 * @property {ProblemBody|null} configureRefusal
 *
 * @typedef {'votes'|'alignment'|'priority'|'age'} Part
 * @typedef {{part: Part, points: number, of: number}} ScorePart
 * @typedef {{ref: string, title: string, mark: string, hurts: boolean}} ServedPillar
 * @typedef {{total: number, value: number, effortDays: number, parts: ScorePart[]}} Score
 *
 * @typedef {object} Candidate
 * @property {number} issueId
 * @property {string} issueKey
 * @property {string} summary
 * @property {Kind} kind
 * @property {Priority} priority
 * @property {number|null} estimate
 * @property {number} votes
 * @property {number} voters
 * @property {number} myDots
 * @property {number} ageWeeks
 * @property {number|null} rank
 * @property {Score|null} score
 * @property {ServedPillar[]} pillars those that it serves or hurts, of those that the reader may know
 * @property {ProblemBody|null} reason why it can not be suggested now
 *
 * @typedef {{start: number, limit: number, total: number, candidates: Candidate[]}} CandidatePage
 * @typedef {{days: number, holidayDays: number, absentDays: number, techWeekDays: number, warRoomDays: number, hackDayDays: number,
 *   availableDays: number, datesMissing: boolean}} Capacity the days less all others are the available ones
 * @typedef {{candidate: Candidate, switchCost: number, canAdd: boolean, addRefusal: ProblemBody|null}} Pick
 * @typedef {{candidate: Candidate, canUndo: boolean, undoRefusal: ProblemBody|null}} Planned
 * @typedef {{candidate: Candidate, reason: ProblemBody, lacks: number, passedOver: number, starved: boolean}} NearMiss
 * @typedef {{votes: number, alignment: number, priority: number, age: number}} Weights percent, 100 together
 * @typedef {{issueId: number, issueKey: string}} Wish
 * @typedef {{weights: Weights|null, terms: import('../planning/terms-view.js').TermsAsked|null, revision: number, capacityDays: number|null, force: Wish[], leaveOut: Wish[]}} Question revision is that of the board's weights that the person saw
 * @typedef {{candidate: Candidate, reason: string, by: Person, until: string}} Dismissed
 *
 * @typedef {object} Suggestion
 * @property {number} boardId
 * @property {number|null} sprintId
 * @property {Capacity} capacity
 * @property {import('../planning/quota-view.js').QuotaFacts} quota
 * @property {Weights} weights
 * @property {number} weightsRevision how often the board's own were changed
 * @property {import('../planning/terms-view.js').Terms} terms
 * @property {number} value what the picks are worth together, less what switching costs
 * @property {Pick[]} picks
 * @property {Planned[]} planned
 * @property {NearMiss[]} nearMisses
 * @property {number} passedOver how many candidates were, with the near misses
 * @property {Dismissed[]} dismissed
 * @property {ProblemBody|null} shortfall
 * @property {import('../planning/terms-view.js').Alternative[]} alternatives the next best sets, the best first
 * @property {ProblemBody|null} conflict why a question's wishes can not all be
 * @property {import('../cadence/cadence-gateway.js').HackDay|null} hackDay
 * @property {import('../cadence/cadence-gateway.js').SliceProposal[]} slices no part of the quota
 * @property {import('../cadence/cadence-gateway.js').AllocationShare[]} allocations no part of the quota
 * @property {boolean} canPlan whether the person may dismiss, restore and enter absences
 * @property {ProblemBody|null} planRefusal
 * @typedef {{boardId: number, budget: number, cap: number, dotsUsed: number, dotsLeft: number, marks: Array<{issueId: number, dots: number}>}} BallotView
 * @typedef {{ballot: BallotView, issueId: number, votes: number|null, voters: number|null}} VoteResult totals are null once the issue is hidden
 */

/**
 * @typedef {{id: number, name: string, type: string}} JiraBoard
 * @typedef {{id: number, key: string, name: string}} JiraProject
 * @typedef {{id: number, name: string, state: 'active'|'future'|'closed', startDate?: string, endDate?: string, week?: string}} JiraSprint week is the Monday of a calendar week, which is no sprint of Jira's
 * @typedef {{state: 'never'|'running'|'done'|'failed', done: number, total: number, repaired: number, failed: number,
 *   startedAt: string|null, finishedAt: string|null}} RepairState
 */

/**
 * @typedef {object} Gateway
 * @property {(issue: string) => Promise<IssueDebt>} debt
 * @property {(issue: string, fields: DebtFields) => Promise<IssueDebt>} tag
 * @property {(issue: string) => Promise<IssueDebt>} untag
 * @property {(issue: string) => Promise<DebtChange[]>} history
 * @property {(request: DebtFields & {jql: string, dryRun: boolean}) => Promise<BulkTagReport>} bulkTag
 * @property {(boardId: number, projectKey?: string, filterId?: number) => Promise<BoardView>} board project and filter are those that a board would get that is not enabled
 * @property {(boardId: number, request: {name: string, filterId: number, projectKey: string, policy: Policy}) => Promise<BoardView>} setPolicy
 * @property {(policy: Policy) => Promise<PolicyCost>} policyCost
 * @property {(boardId: number, start: number, limit: number) => Promise<CandidatePage>} candidates
 * @property {(boardId: number, sprint: number|string, time: {startedAt: string|null, days: {first: string, last: string}|null, later: boolean, misses?: number}, question?: Question|null) => Promise<Suggestion>} suggestion the start of a running sprint, whose policy stays the one of that day
 * @property {(boardId: number, weights: Weights, terms: import('../planning/terms-view.js').TermsAsked|null, revision: number) => Promise<Weights>} setWeights without terms the board's stay
 * @property {(boardId: number, before?: number) => Promise<import('../planning/weights-log-dialog.js').WeightsLog>} weightsLog
 * @property {(boardId: number) => Promise<BallotView>} ballot
 * @property {(boardId: number, issueId: number, dots: number) => Promise<VoteResult>} setDots
 * @property {(boardId: number, issueId: number, reason: string, sprints: number) => Promise<unknown>} dismiss
 * @property {(boardId: number, issueId: number) => Promise<unknown>} restore
 * @property {(boardId: number, sprint: number|string, days: number, startedAt: string|null, span: {first: string, last: string}|null) => Promise<unknown>} setAbsence
 * @property {() => Promise<{sidebarEnabled: boolean}>} settings
 * @property {(settings: {sidebarEnabled: boolean}) => Promise<{sidebarEnabled: boolean}>} saveSettings
 * @property {() => Promise<RepairState>} startRepair
 * @property {() => Promise<RepairState>} latestRepair
 * @property {() => Promise<import('../admin/admin-actions.js').SelfCheck>} selfCheck
 * @property {() => Promise<{timeZone: string}>} myself the profile of the person at the screen
 * @property {() => Promise<import('../admin/boards-part.js').BoardLine[]>} boards all that use Ballast, for administrators
 * @property {(boardId: number) => Promise<unknown>} resetBoard
 * @property {() => Promise<import('../admin/ownerless-part.js').OwnerlessDepartments>} ownerlessDepartments for administrators
 * @property {(id: number, person: string) => Promise<import('../admin/ownerless-part.js').OwnerlessDepartments>} nameOwner gives those that are left
 * @property {(file: Blob, mapping: Record<string, Record<string, string>>) => Promise<import('../admin/transfer-actions.js').ImportPreview>} previewImport
 * @property {(file: Blob, mapping: Record<string, Record<string, string>>, leaveIssues: boolean) => Promise<import('../admin/transfer-actions.js').ImportPreview>} importData
 * @property {(boardId: number) => Promise<JiraBoard>} jiraBoard
 * @property {(boardId: number) => Promise<{filterId: number}>} boardConfiguration
 * @property {(boardId: number) => Promise<JiraProject[]>} boardProjects the board's home project first
 * @property {(boardId: number) => Promise<JiraSprint[]>} sprints open and future ones, in Jira's order
 * @property {(sprintId: number, issueKey: string) => Promise<void>} addToSprint
 * @property {(boardId: number, week: string, issueKey: string, standing: 'taken'|'dropped') => Promise<unknown>} planWeek
 * @property {(issueKey: string) => Promise<void>} backToBacklog
 */

export {};
