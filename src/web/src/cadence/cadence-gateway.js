import { isoDay } from '../shared/format.js';
import { createHttp } from '../shared/http.js';

/**
 * @file What a board's page asks of the server about the team's calendar and occasions. Days are written as 2026-12-24.
 *
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 * @typedef {import('../shared/gateway.js').Candidate} Candidate
 * @typedef {'hack-day'|'tech-week'|'war-room'} OccasionKind
 * @typedef {{kind: OccasionKind, planned: string, issueId: number, issueKey: string, summary: string, estimate: number|null, resolved: boolean,
 *   assigned: boolean, plan: string, standing: 'taken'|'continued'|'dropped'}} OccasionItem
 * @typedef {{planned: string, day: string|null, fit: 'as-planned'|'moved'|'lost'|'rests', holiday: string|null, mobDay: number, taken: OccasionItem[],
 *   unfinished: OccasionItem|null, pick: Candidate|null, spares: Candidate[], continued: boolean, drivers: string[], turnMinutes: number}} HackDay
 * @typedef {{initiativeId: number, title: string, issueId: number, issueKey: string, summary: string, effort: number, lateSprints: number,
 *   late: boolean, inSprint: boolean, canAdd: boolean, addRefusal: ProblemBody|null}} SliceProposal
 * @typedef {{initiativeId: number, title: string, people: number, days: number, until: string}} AllocationShare
 *
 * @typedef {object} Calendar
 * @property {string[]} weekdays
 * @property {Array<{day: string, name: string}>} holidays in order
 * @property {string[]} drivers
 * @property {number} turnMinutes
 * @property {boolean} canEdit
 * @property {ProblemBody|null} editRefusal
 *
 * @typedef {object} WarRoom
 * @property {string} first
 * @property {string} last
 * @property {string} goal
 * @property {Person} startedBy
 * @property {boolean} running
 * @property {number} daysLeft
 * @property {number} capacity
 * @property {number} taken
 * @property {OccasionItem[]} items
 *
 * @typedef {object} TechWeek
 * @property {string} planned
 * @property {string} first
 * @property {string} last
 * @property {number} daysUntil
 * @property {'later'|'soon'|'next'|'running'} reminder
 * @property {number} capacity
 * @property {number} holidays
 * @property {number} taken
 * @property {OccasionItem[]} items
 * @property {string} prepareBy
 * @property {number} unprepared
 *
 * @typedef {object} Report
 * @property {string} first
 * @property {string} last
 * @property {string|null} goal
 * @property {number} capacity
 * @property {OccasionItem[]} done
 * @property {OccasionItem[]} carried
 * @property {OccasionItem[]} dropped
 * @property {number} doneDays
 * @property {number} carriedDays
 * @property {number} droppedDays
 *
 * @typedef {object} Cadence
 * @property {WarRoom|null} warRoom
 * @property {Report|null} lastWarRoom
 * @property {TechWeek|null} techWeek
 * @property {Report|null} lastTechWeek
 * @property {Array<{kind: OccasionKind, from: string, to: string, rhythmFollows: boolean, by: Person, at: string}>} moves
 * @property {boolean} canPlan
 * @property {ProblemBody|null} planRefusal
 * @property {boolean} canConfigure
 * @property {ProblemBody|null} configureRefusal
 *
 * @typedef {{capacity: number, taken: number, suggested: number, candidates: import('../shared/gateway.js').Candidate[], people: number[]}} Fill people in the order of the candidates
 * @typedef {{kind: OccasionKind, from: string, to: string, rhythmFollows?: boolean, firstDay?: string, lastDay?: string}} Move
 * @typedef {{goal: string, firstDay: string|null, lastDay: string|null}} WarRoomRequest
 *
 * @typedef {object} CadenceGateway
 * @property {(boardId: number) => Promise<Cadence>} cadence
 * @property {(boardId: number, move: Move) => Promise<Cadence>} move
 * @property {(boardId: number, request: WarRoomRequest) => Promise<Cadence>} startWarRoom
 * @property {(boardId: number, first: string) => Promise<Cadence>} endWarRoom
 * @property {(boardId: number, kind: OccasionKind, planned: string) => Promise<Fill>} fill
 * @property {(boardId: number, kind: OccasionKind, planned: string, issueKey: string, change: {standing: OccasionItem['standing'], plan: string}) => Promise<Cadence>} changeItem
 * @property {(boardId: number) => Promise<Calendar>} calendar
 * @property {(boardId: number, request: {weekdays: string[], drivers: string[], turnMinutes: number|null}) => Promise<Calendar>} setCalendar
 * @property {(boardId: number, text: string) => Promise<Calendar>} addHolidays
 * @property {(boardId: number, day: string) => Promise<Calendar>} removeHoliday
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {CadenceGateway}
 */
export function createCadenceGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const board = (boardId) => `/rest/ballast/1.0/boards/${boardId}`;
  /** @param {number} boardId @param {string} kind @param {string} planned */
  const occasion = (boardId, kind, planned) => `${board(boardId)}/occasions/${kind}/${planned}`;
  return {
    cadence: (boardId) => http('GET', `${board(boardId)}/cadence?today=${today()}`),
    move: (boardId, move) => http('POST', `${board(boardId)}/cadence/moves`, { ...move, today: today() }),
    startWarRoom: (boardId, request) => http('POST', `${board(boardId)}/cadence/war-rooms`, { ...request, today: today() }),
    endWarRoom: (boardId, first) => http('DELETE', `${board(boardId)}/cadence/war-rooms/${first}?today=${today()}`),
    fill: (boardId, kind, planned) => http('GET', `${occasion(boardId, kind, planned)}/suggestion?today=${today()}`),
    changeItem: (boardId, kind, planned, issueKey, change) =>
      http('PUT', `${occasion(boardId, kind, planned)}/items/${encodeURIComponent(issueKey)}`, { ...change, today: today() }),
    calendar: (boardId) => http('GET', `${board(boardId)}/calendar`),
    setCalendar: (boardId, request) => http('PUT', `${board(boardId)}/calendar`, request),
    addHolidays: (boardId, text) => http('POST', `${board(boardId)}/calendar/holidays`, { text }),
    removeHoliday: (boardId, day) => http('DELETE', `${board(boardId)}/calendar/holidays/${day}`),
  };
}

/** The day that it is for the person. */
export function today() {
  return isoDay(Date.now());
}
