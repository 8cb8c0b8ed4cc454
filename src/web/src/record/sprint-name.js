import { calendarDay } from '../shared/format.js';

/**
 * A sprint's own name; a calendar week has its Monday.
 * @param {import('./record-gateway.js').SprintRecord} sprint
 */
export function sprintName({ key, name }) {
  return key.startsWith('W') ? AJS.I18n.getText('ballast.ui.record.week', calendarDay(name)) : name;
}
