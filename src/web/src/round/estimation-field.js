import { Problem } from '../shared/problem.js';

/**
 * @file Writes an estimate into the field in which a board estimates, through Jira's and Jira Software's REST in the person's own
 * session. Jira Software writes that field even where no screen shows it, so the page looks first whether the person could edit it.
 */

/** @typedef {{points: number|null, days: number|null}} Estimate points where the team estimates in points, person-days otherwise */
/** @typedef {{fieldId: string, displayName: string}} BoardField */

/** A board that estimates in time; on screens the field goes by another id. */
const TIME_FIELD = 'timeoriginalestimate';
const TIME_ON_SCREENS = 'timetracking';
const MINUTES_OF_AN_HOUR = 60;

/** @param {import('../shared/http.js').Http} http */
export function createEstimationField(http) {
  /**
   * Rejects with a `Problem` when the board has no such field, when the person can't edit it, or when Jira says no.
   * @param {number} boardId
   * @param {string} issueKey
   * @param {Estimate} estimate
   * @returns {Promise<void>}
   */
  return async (boardId, issueKey, estimate) => {
    const issue = encodeURIComponent(issueKey);
    const [{ estimation }, { fields }] = await Promise.all([
      http('GET', `/rest/agile/1.0/board/${boardId}/configuration`),
      http('GET', `/rest/api/2/issue/${issue}/editmeta`),
    ]);
    /** @type {BoardField|null} */
    const field = estimation?.type === 'field' ? estimation.field : null;
    if (!field) {
      throw new Problem('refused', AJS.I18n.getText('ballast.ui.round.field-none'));
    }
    if (!((field.fieldId === TIME_FIELD ? TIME_ON_SCREENS : field.fieldId) in fields)) {
      throw new Problem('refused', AJS.I18n.getText('ballast.ui.round.field-not-editable', field.displayName));
    }
    await http('PUT', `/rest/agile/1.0/issue/${issue}/estimation?boardId=${boardId}`, { value: await valueOf(http, field, estimate) });
  };
}

/**
 * A bare number would count as minutes in a time field, so days become minutes of the hours that a day has in this Jira.
 * @param {import('../shared/http.js').Http} http
 * @param {BoardField} field
 * @param {Estimate} estimate
 */
async function valueOf(http, { fieldId, displayName }, { points, days }) {
  if (fieldId !== TIME_FIELD) {
    return String(points ?? days);
  }
  if (days === null) {
    throw new Problem('refused', AJS.I18n.getText('ballast.ui.round.field-not-editable', displayName));
  }
  const { timeTrackingConfiguration } = await http('GET', '/rest/api/2/configuration');
  return `${Math.round(days * timeTrackingConfiguration.workingHoursPerDay * MINUTES_OF_AN_HOUR)}m`;
}
