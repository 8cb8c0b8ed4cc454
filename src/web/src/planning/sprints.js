/**
 * The moment that decides which policy a sprint uses; null while it is still to come.
 * @param {import('../shared/gateway.js').JiraSprint} sprint
 */
export function startOf(sprint) {
  return sprint.state === 'active' ? (sprint.startDate ?? null) : null;
}
