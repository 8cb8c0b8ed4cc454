/** @file What has changed between what the page shows and what the server has. Pure functions. */

/** The cluster if it is still there. @param {import('./workshop-gateway.js').Workshop|null} workshop @param {number|null} cluster */
export function stillThere(workshop, cluster) {
  return workshop?.clusters.some((each) => each.number === cluster) ? cluster : null;
}

/**
 * Whether the server knows something that the page does not show yet.
 * @param {import('./workshop-gateway.js').WorkshopState} state
 * @param {import('./workshop-gateway.js').Workshop|null} workshop
 */
export function isNews(state, workshop) {
  return workshop ? state.workshopId !== workshop.workshopId || state.version !== workshop.version : state.workshopId !== null;
}

/**
 * Who leads the workshop from now on and did not before, or null.
 * @param {import('./workshop-gateway.js').Workshop|null} before
 * @param {import('./workshop-gateway.js').Workshop|null} now
 */
export function newFacilitator(before, now) {
  const leads = now?.participants.find(({ facilitator }) => facilitator);
  const led = before?.participants.find(({ facilitator }) => facilitator);
  return before?.workshopId === now?.workshopId && leads && led && leads.userId !== led.userId ? leads.person : null;
}
