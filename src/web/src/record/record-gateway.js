import { today } from '../cadence/cadence-gateway.js';
import { createHttp } from '../shared/http.js';

/**
 * @file What the section about past sprints asks of the server, and of Jira Software.
 *
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').Candidate} Candidate
 *
 * @typedef {{items: number, days: number, withoutEstimate: number}} DebtAmount
 *
 * @typedef {object} DebtFlow
 * @property {DebtAmount} planned
 * @property {DebtAmount} done
 * @property {DebtAmount} reopened
 * @property {DebtAmount} created
 * @property {DebtAmount} discovered
 * @property {DebtAmount} mob what the team gave as a mob, a day of everybody for each task
 * @property {number} paidItems less what was reopened; may be below 0
 * @property {number} paidDays
 * @property {number} netItems above 0 the debt grows
 * @property {number} netDays
 *
 * @typedef {object} Iou
 * @property {number} missed
 * @property {number} lapsed
 * @property {number} paid
 * @property {number} forgiven
 * @property {number} left
 * @property {{reason: string, by: Person, at: string}|null} forgiveness
 *
 * @typedef {{people: number, switches: number}} Switches of the whole team
 *
 * @typedef {object} SprintRecord
 * @property {string} key
 * @property {string} name of a calendar week the Monday, as 2026-11-23
 * @property {string} start
 * @property {string} end
 * @property {'policy'|'no-policy'|'tech-week'|'holidays'|'war-room'} ground
 * @property {number} fewest
 * @property {number} most
 * @property {number} capacity
 * @property {'kept'|'missed'|'not-asked'} mark
 * @property {DebtFlow} flow
 * @property {Switches|null} switches
 * @property {Iou|null} iou
 *
 * @typedef {'warming-up'|'green'|'amber'|'red'} Health
 *
 * @typedef {object} TeamRecord
 * @property {number} kept
 * @property {number} of
 * @property {Health} health
 * @property {number} owed
 * @property {SprintRecord[]} sprints latest first
 * @property {boolean} canPlan
 * @property {ProblemBody|null} planRefusal
 *
 * @typedef {object} StarvedItem
 * @property {Candidate} candidate
 * @property {number} passedOver
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 *
 * @typedef {{sprints: number, items: StarvedItem[], canPlan: boolean, planRefusal: ProblemBody|null}} Starved
 *
 * @typedef {'keep'|'slice'|'drop'|'lift'} Verdict
 *
 * @typedef {object} ComparedTeam
 * @property {number} boardId
 * @property {string} name
 * @property {import('../shared/gateway.js').Policy} policy
 * @property {import('../shared/gateway.js').Price} price what its policy takes of a quarter
 * @property {number} quarterDays
 * @property {number} kept
 * @property {number} of
 * @property {Health} health
 * @property {number} sprints
 * @property {number} netItems
 * @property {number} netDays
 * @property {{all: number, measured: number, percent: number|null, known: number, points: number|null}} keyResults how far those are that the person may see, and how far they came in these sprints
 *
 * @typedef {object} Comparison
 * @property {ComparedTeam[]} teams by name
 * @property {boolean} more
 * @property {boolean} takesPart
 * @property {boolean} canConfigure
 * @property {ProblemBody|null} configureRefusal
 *
 * @typedef {object} PastSprint
 * @property {number|null} sprintId
 * @property {string|null} week
 * @property {string} name
 * @property {string} start
 * @property {string} end
 * @property {string} firstDay
 * @property {string} lastDay
 *
 * @typedef {object} RecordGateway
 * @property {(boardId: number) => Promise<TeamRecord>} record
 * @property {(boardId: number, sprints: PastSprint[]) => Promise<TeamRecord>} recordSprints
 * @property {(boardId: number, sprint: string, reason: string) => Promise<TeamRecord>} forgive
 * @property {(boardId: number) => Promise<Starved>} starved
 * @property {(boardId: number, issueId: number, verdict: Verdict, note: string) => Promise<Starved>} decide
 * @property {(boardId: number) => Promise<Comparison>} comparison
 * @property {(boardId: number, takesPart: boolean) => Promise<Comparison>} takePart
 * @property {(boardId: number) => Promise<{type?: string}>} jiraBoard
 * @property {(boardId: number) => Promise<import('./past-sprints.js').ClosedSprint[]>} closedSprints oldest first
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {RecordGateway}
 */
export function createRecordGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const board = (boardId) => `/rest/ballast/1.0/boards/${boardId}`;
  return {
    record: (boardId) => http('GET', `${board(boardId)}/record`),
    recordSprints: (boardId, sprints) => http('POST', `${board(boardId)}/record`, { sprints }),
    forgive: (boardId, sprint, reason) => http('PUT', `${board(boardId)}/record/${encodeURIComponent(sprint)}/forgiveness`, { reason }),
    starved: (boardId) => http('GET', `${board(boardId)}/starved?today=${today()}`),
    decide: (boardId, issueId, verdict, note) => http('PUT', `${board(boardId)}/starved/${issueId}`, { verdict, note, today: today() }),
    comparison: (boardId) => http('GET', `${board(boardId)}/comparison`),
    takePart: (boardId, takesPart) => http('PUT', `${board(boardId)}/comparison`, { takesPart }),
    jiraBoard: (boardId) => http('GET', `/rest/agile/1.0/board/${boardId}`),
    closedSprints: (boardId) => closedSprints(http, boardId),
  };
}

const PAGE = 50;
const MOST_PAGES = 40;

/**
 * Jira Software gives closed sprints oldest first and does not say how many there are.
 * @param {import('../shared/http.js').Http} http
 * @param {number} boardId
 */
async function closedSprints(http, boardId) {
  const sprints = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await http('GET', `/rest/agile/1.0/board/${boardId}/sprint?state=closed&startAt=${sprints.length}&maxResults=${PAGE}`);
    sprints.push(...answer.values);
    if (answer.isLast !== false || answer.values.length === 0) {
      break;
    }
  }
  return sprints;
}
