import { isoDay } from '../shared/format.js';

/**
 * The moment that decides which policy a sprint uses; null while it is still to come.
 * @param {import('../shared/gateway.js').JiraSprint} sprint
 */
export function startOf(sprint) {
  return sprint.state === 'active' ? (sprint.startDate ?? null) : null;
}

/**
 * The sprint's first day and the day on which Jira says it ends, as they are for the person; null without dates.
 * @param {import('../shared/gateway.js').JiraSprint} sprint
 * @returns {{first: string, last: string}|null}
 */
export function daysOf({ startDate, endDate }) {
  return startDate && endDate ? { first: isoDay(startDate), last: isoDay(endDate) } : null;
}
