import { isoDay, moment } from '../shared/format.js';
import { instantOf } from '../round/zoned.js';

/** @file Which sprints of a board are over and have no record yet. */

/** @typedef {import('./record-gateway.js').PastSprint} PastSprint */
/** @typedef {{id: number, name: string, startDate?: string, endDate?: string, completeDate?: string, originBoardId?: number}} ClosedSprint */

/** As many as the server looks at. */
const SPRINTS = 26;
/** Weeks of a board without sprints that are recorded when its team first looks. */
const WEEKS = 12;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The latest closed sprints of the board's own. A sprint that was moved here from another board is recorded there.
 * @param {ClosedSprint[]} closed
 * @param {number} boardId
 * @returns {PastSprint[]} oldest first
 */
export function pastSprints(closed, boardId) {
  return closed
    .filter((sprint) => sprint.originBoardId === undefined || sprint.originBoardId === boardId)
    .map(({ id, name, startDate, endDate, completeDate }) => ({ id, name, start: startDate, end: completeDate ?? endDate }))
    .filter((sprint) => sprint.start && sprint.end && moment(sprint.start) < moment(sprint.end))
    .map(({ id, name, start, end }) => span(/** @type {string} */ (start), /** @type {string} */ (end), { sprintId: id, week: null, name }))
    .sort((one, other) => one.end.localeCompare(other.end))
    .slice(-SPRINTS);
}

/**
 * The calendar weeks that are over, Monday to Monday in the person's zone.
 * @param {number} now epoch milliseconds
 * @returns {PastSprint[]} oldest first
 */
export function pastWeeks(now) {
  const today = new Date(`${isoDay(now)}T00:00:00Z`);
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS;
  return Array.from({ length: WEEKS }, (_, at) => {
    const first = day(monday - (WEEKS - at) * 7 * DAY_MS);
    const next = day(monday - (WEEKS - at - 1) * 7 * DAY_MS);
    return { sprintId: null, week: first, name: first, start: instantOf(`${first}T00:00`), end: instantOf(`${next}T00:00`), firstDay: first, lastDay: next };
  });
}

/**
 * Those that have no record yet.
 * @param {PastSprint[]} past
 * @param {import('./record-gateway.js').TeamRecord} record
 */
export function missing(past, record) {
  const known = new Set(record.sprints.map(({ key }) => key));
  return past.filter(({ sprintId, week }) => !known.has(week ? `W${week}` : `S${sprintId}`));
}

/** @param {number} utc */
function day(utc) {
  return new Date(utc).toISOString().slice(0, 10);
}

/**
 * @param {string} start
 * @param {string} end
 * @param {{sprintId: number, week: null, name: string}} rest
 */
function span(start, end, rest) {
  return { ...rest, start: moment(start).toISOString(), end: moment(end).toISOString(), firstDay: isoDay(start), lastDay: isoDay(end) };
}
