import { calendarRange, isoDay } from '../shared/format.js';
import { instantOf } from '../round/zoned.js';

/** @file The calendar weeks that a board without sprints has instead of them. */

/** @typedef {import('../shared/gateway.js').JiraSprint} JiraSprint */

const WEEKS = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The week that runs and the ones after it, Monday to Sunday in the person's zone, in the shape of Jira's sprints.
 * @param {number} now epoch milliseconds
 * @returns {JiraSprint[]}
 */
export function weeksFrom(now) {
  const today = Date.parse(`${isoDay(now)}T00:00:00Z`);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS;
  return Array.from({ length: WEEKS }, (_, at) => week(monday + at * 7 * DAY_MS, at));
}

/**
 * @param {number} monday midnight in UTC
 * @param {number} at 0 for the week that runs
 * @returns {JiraSprint}
 */
function week(monday, at) {
  const [first, last] = [day(monday), day(monday + 6 * DAY_MS)];
  return {
    id: -1 - at,
    week: first,
    name: AJS.I18n.getText('ballast.ui.board.week', calendarRange(first, last)),
    state: at === 0 ? 'active' : 'future',
    startDate: instantOf(`${first}T00:00`),
    endDate: instantOf(`${last}T23:59`),
  };
}

/** How a sprint or a week is named in requests. @param {JiraSprint} sprint */
export function refOf(sprint) {
  return sprint.week ? `W${sprint.week}` : sprint.id;
}

/**
 * Puts an issue into a sprint, or takes it on for a week.
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {number} boardId
 * @param {JiraSprint} sprint
 * @param {string} issueKey
 */
export function putInto(gateway, boardId, sprint, issueKey) {
  return sprint.week ? gateway.planWeek(boardId, sprint.week, issueKey, 'taken') : gateway.addToSprint(sprint.id, issueKey);
}

/**
 * Takes it out again; resolves to what to tell.
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {number} boardId
 * @param {JiraSprint} sprint
 * @param {string} issueKey
 */
export async function takeOut(gateway, boardId, sprint, issueKey) {
  if (sprint.week) {
    await gateway.planWeek(boardId, sprint.week, issueKey, 'dropped');
    return AJS.I18n.getText('ballast.ui.suggestion.undone-week', issueKey, sprint.name);
  }
  await gateway.backToBacklog(issueKey);
  return AJS.I18n.getText('ballast.ui.suggestion.undone', issueKey);
}

/** @param {number} utc */
function day(utc) {
  return new Date(utc).toISOString().slice(0, 10);
}
