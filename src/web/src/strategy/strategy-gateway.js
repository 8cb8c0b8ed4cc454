import { isoDay } from '../shared/format.js';
import { createHttp } from '../shared/http.js';
import { besideCalls } from './beside-gateway.js';
import { carryCalls } from './carry-gateway.js';
import { departmentCalls } from './department-gateway.js';
import { feedbackCalls } from './feedback-gateway.js';

const BALLAST = '/rest/ballast/1.0';

/**
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {'owner'|'contributor'|'reader'} Role
 * @typedef {'draft'|'feedback'|'agreed'|'active'|'archived'} VersionState
 * @typedef {'diagnosis'|'guiding-policy'|'action'|'objective'|'key-result'|'pillar'} Kind
 * @typedef {'strongly'|'somewhat'|'hurts'} Strength
 *
 * @typedef {{id: string, person: Person, role: Role}} Member
 * @typedef {{members: Member[], start: number, limit: number, total: number}} Members
 * @typedef {{id: number, title: string, periodStart: string, periodEnd: string, version: number, state: VersionState}} StrategyLine
 *
 * @typedef {object} Department
 * @property {number} id
 * @property {string} name
 * @property {boolean} open
 * @property {number} yearStartMonth
 * @property {Role|null} myRole
 * @property {Member[]} members the first page
 * @property {number} memberCount
 * @property {number[]} boards
 * @property {StrategyLine[]} strategies
 * @property {boolean} canOwn
 * @property {ProblemBody|null} ownRefusal
 *
 * @typedef {{kind: 'year'|'quarter'|'custom', start: string, end: string}} Period
 * @typedef {{departments: Department[], start: number, limit: number, total: number, canCreate: boolean, createRefusal: ProblemBody|null}} Departments
 *
 * @typedef {object} Query
 * @property {string} jql
 * @property {Person|null} seenBy
 * @property {string|null} askedAt
 * @property {boolean} stale
 * @property {number} withoutEstimate
 * @property {ProblemBody|null} failure
 * @property {boolean} canAsk
 *
 * @typedef {object} KeyResult
 * @property {'number'|'percent'|'yes-no'|'milestones'|'jql-count'|'jql-sum'|'service-level'} measure
 * @property {number|null} start
 * @property {number|null} target
 * @property {number|null} now
 * @property {string|null} measuredAt
 * @property {number|null} percent
 * @property {string} unit
 * @property {string|null} due
 * @property {'drives'|'supports'} counting
 * @property {boolean} measurable
 * @property {boolean} canMeasure
 * @property {Query|null} query
 *
 * @typedef {object} Element
 * @property {string} key
 * @property {string} ref
 * @property {Kind} kind
 * @property {string} title
 * @property {number} revision
 * @property {string[]} references
 * @property {Person|null} owner
 * @property {string|null} quarter
 * @property {number|null} order an action's place
 * @property {string[]} clashes keys of actions that an action says it contradicts or overlaps with
 * @property {KeyResult|null} keyResult
 * @property {string|null} mark
 * @property {import('./carry-gateway.js').Origin|null} origin
 * @property {number} issues
 * @property {ProblemBody[]} hints
 *
 * @typedef {object} Strategy
 * @property {number} id
 * @property {number} departmentId
 * @property {string} departmentName
 * @property {string} title
 * @property {string} periodStart
 * @property {string} periodEnd
 * @property {number} version
 * @property {VersionState} state
 * @property {Array<{number: number, state: VersionState, since: string, by: Person, feedbackUntil: string|null}>} versions
 * @property {string} asOf
 * @property {Element[]} elements
 * @property {ProblemBody[]} hints
 * @property {import('./element-changes.js').ElementChange[]} differences to the version before
 * @property {import('./quarter-changes.js').QuarterChanges|null} sinceQuarter
 * @property {number} linkedIssues
 * @property {boolean} issuesHidden
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 * @property {Array<{state: VersionState, can: boolean, refusal: ProblemBody|null}>} next
 * @property {boolean} canOpenVersion
 * @property {ProblemBody|null} openVersionRefusal
 * @property {boolean} canRetitle
 * @property {boolean} canReschedule
 * @property {ProblemBody|null} rescheduleRefusal
 * @property {boolean} canDiscard
 * @property {ProblemBody|null} discardRefusal
 *
 * @typedef {{ref: string, kind: Kind, title: string, strategy: string, pillars: string[], mark: string|null}} LinkTarget
 * @typedef {{target: LinkTarget, strength: Strength}} Link
 * @typedef {{issueId: number, issueKey: string, links: Link[], targets: LinkTarget[], canEdit: boolean, editRefusal: ProblemBody|null}} IssueLinks
 *
 * @typedef {object} LinkedIssue
 * @property {number} issueId
 * @property {string} issueKey
 * @property {string} summary
 * @property {boolean} resolved
 * @property {Array<{ref: string, title: string, strength: Strength}>} links
 * @property {boolean} canUnlink
 * @property {ProblemBody|null} unlinkRefusal
 * @typedef {{ref: string, title: string, start: number, limit: number, total: number, issuesHidden: boolean, issues: LinkedIssue[]}} LinkedIssues
 * @typedef {{issueId: number, issueKey: string, summary: string, before: Strength|null, outcome: 'would-link'|'linked'|'already-linked'|'refused', problem: ProblemBody|null}} BulkLinkResult
 * @typedef {{dryRun: boolean, total: number, linked: number, results: BulkLinkResult[]}} BulkLinkReport
 * @typedef {{issueId: number, strength: Strength|'none'}} ShownLink how an issue was linked as the person saw it
 *
 * @typedef {object} Silence that a pillar got no task for a while
 * @property {number} sprints
 * @property {{issueId: number, issueKey: string, summary: string, rank: number, reason: ProblemBody|null}|null} candidate
 *
 * @typedef {object} BoardPillar
 * @property {string} ref
 * @property {string} title
 * @property {string} mark
 * @property {number} strategyId
 * @property {string} strategyTitle
 * @property {number[]} serving
 * @property {Array<{title: string, keyResult: KeyResult}>} keyResults
 * @property {Silence|null} silence
 *
 * @typedef {{pillars: BoardPillar[], issuesHidden: boolean}} BoardPillars
 *
 * @typedef {object} CapacityCheck
 * @property {number} needed
 * @property {number} given
 * @property {number|null} percent
 * @property {number} unestimated
 * @property {number} teams
 * @property {boolean} issuesHidden
 * @property {boolean} teamsHidden
 * @property {Array<{week: string, needed: number, given: number}>} weeks
 * @property {Person|null} weeksSeenBy
 *
 * @typedef {ReturnType<typeof createStrategyGateway>} StrategyGateway
 */

/**
 * Ballast's REST about departments, strategies and links.
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 */
export function createStrategyGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} id */
  const department = (id) => `${BALLAST}/departments/${id}`;
  /** @param {number} id */
  const strategy = (id) => `${BALLAST}/strategies/${id}`;
  /** @param {string} issue @param {string} [ref] */
  const links = (issue, ref) => `${BALLAST}/issues/${encodeURIComponent(issue)}/links${ref ? `/${encodeURIComponent(ref)}` : ''}`;
  return {
    ...feedbackCalls(http, strategy),
    ...carryCalls(http, strategy),
    ...besideCalls(http, strategy),
    ...departmentCalls(http, department),
    /** @param {number} id @param {number|null} version @returns {Promise<Strategy>} */
    strategy: (id, version) => http('GET', strategy(id) + (version === null ? '' : `?version=${version}`)),
    /** @param {number} id @param {import('./draft-dialogs.js').Correction} request @returns {Promise<Strategy>} */
    correct: (id, request) => http('PUT', strategy(id), request),
    /** @param {number} id @param {number} version @param {number} revision the newest that its reader saw @returns {Promise<Department>} with the strategies that it still has */
    discard: (id, version, revision) => http('DELETE', `${strategy(id)}/versions/${version}?revision=${revision}`),
    /** @param {number} id @returns {Promise<Strategy>} */
    openVersion: (id) => http('POST', `${strategy(id)}/versions`),
    /** @param {number} id @param {{version: number, state: VersionState, feedbackUntil?: string}} request @returns {Promise<Strategy>} */
    move: (id, request) => http('PUT', `${strategy(id)}/state`, request),
    /** @param {number} id @param {Record<string, unknown>} request @returns {Promise<Strategy>} */
    addElement: (id, request) => http('POST', `${strategy(id)}/elements`, request),
    /** @param {number} id @param {string} key @param {Record<string, unknown>} request @returns {Promise<Strategy>} */
    changeElement: (id, key, request) => http('PUT', `${strategy(id)}/elements/${key}`, request),
    /** @param {number} id @param {string} key @param {number} revision @returns {Promise<Strategy>} */
    removeElement: (id, key, revision) => http('DELETE', `${strategy(id)}/elements/${key}?revision=${revision}`),
    /** @param {number} id @param {string} key @param {number} version @param {number} start @param {number} limit @returns {Promise<LinkedIssues>} */
    linkedIssues: (id, key, version, start, limit) => http('GET', `${strategy(id)}/elements/${key}/links?version=${version}&start=${start}&limit=${limit}`),
    /** @param {number} id @param {string} key @param {{jql: string, strength: Strength, shown: ShownLink[], dryRun: boolean}} request @returns {Promise<BulkLinkReport>} */
    bulkLink: (id, key, request) => http('POST', `${strategy(id)}/elements/${key}/links`, request),
    /** @param {number} board @returns {Promise<BoardPillars>} */
    boardPillars: (board) => http('GET', `${BALLAST}/boards/${board}/pillars?today=${isoDay(Date.now())}`),
    /** @param {string} issue @returns {Promise<IssueLinks>} */
    links: (issue) => http('GET', links(issue)),
    /** @param {string} issue @param {string} ref @param {Strength} strength @param {Strength|'none'} before as the person saw it @returns {Promise<IssueLinks>} */
    link: (issue, ref, strength, before) => http('PUT', links(issue, ref), { strength, before }),
    /** @param {string} issue @param {string} ref @param {Strength} before as the person saw it @returns {Promise<IssueLinks>} */
    unlink: (issue, ref, before) => http('DELETE', `${links(issue, ref)}?before=${before}`),
  };
}
