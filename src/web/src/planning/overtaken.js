/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

/**
 * Somebody else may have been faster while this page was open.
 * @param {import('../shared/gateway.js').Suggestion} fresh
 * @param {Candidate} candidate
 * @param {string} sprintName
 * @returns {string} '' while nothing speaks against it
 */
export function whyNotAnyMore(fresh, candidate, sprintName) {
  /** @param {{candidate: Candidate}} each */
  const same = (each) => each.candidate.issueId === candidate.issueId;
  if (fresh.planned.some(same)) {
    return AJS.I18n.getText('ballast.ui.suggestion.faster', candidate.issueKey, sprintName);
  }
  const missed = fresh.nearMisses.find(same);
  if (missed) {
    return missed.reason.message;
  }
  return fresh.picks.some(same) ? '' : AJS.I18n.getText('ballast.ui.suggestion.changed', candidate.issueKey);
}
