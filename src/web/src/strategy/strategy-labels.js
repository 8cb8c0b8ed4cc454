/** @file The words for what the server names by a code. */

/** @param {import('./strategy-gateway.js').Kind} kind */
export function kindName(kind) {
  return {
    diagnosis: AJS.I18n.getText('ballast.ui.strategy.diagnosis'),
    'guiding-policy': AJS.I18n.getText('ballast.ui.strategy.guiding-policy'),
    action: AJS.I18n.getText('ballast.ui.strategy.action'),
    objective: AJS.I18n.getText('ballast.ui.strategy.objective'),
    'key-result': AJS.I18n.getText('ballast.ui.strategy.key-result'),
    pillar: AJS.I18n.getText('ballast.ui.strategy.pillar'),
  }[kind];
}

/** @param {import('./strategy-gateway.js').Kind} kind */
export function kindsName(kind) {
  return {
    diagnosis: AJS.I18n.getText('ballast.ui.strategy.diagnoses'),
    'guiding-policy': AJS.I18n.getText('ballast.ui.strategy.guiding-policies'),
    action: AJS.I18n.getText('ballast.ui.strategy.actions'),
    objective: AJS.I18n.getText('ballast.ui.strategy.objectives'),
    'key-result': AJS.I18n.getText('ballast.ui.strategy.key-results'),
    pillar: AJS.I18n.getText('ballast.ui.strategy.pillars'),
  }[kind];
}

/** @param {import('./strategy-gateway.js').Kind} kind */
export function addLabel(kind) {
  return {
    diagnosis: AJS.I18n.getText('ballast.ui.strategy.add-diagnosis'),
    'guiding-policy': AJS.I18n.getText('ballast.ui.strategy.add-guiding-policy'),
    action: AJS.I18n.getText('ballast.ui.strategy.add-action'),
    objective: AJS.I18n.getText('ballast.ui.strategy.add-objective'),
    'key-result': AJS.I18n.getText('ballast.ui.strategy.add-key-result'),
    pillar: AJS.I18n.getText('ballast.ui.strategy.add-pillar'),
  }[kind];
}

/** @param {import('./strategy-gateway.js').VersionState} state */
export function stateName(state) {
  return {
    draft: AJS.I18n.getText('ballast.ui.strategy.state-draft'),
    feedback: AJS.I18n.getText('ballast.ui.strategy.state-feedback'),
    agreed: AJS.I18n.getText('ballast.ui.strategy.state-agreed'),
    active: AJS.I18n.getText('ballast.ui.strategy.state-active'),
    archived: AJS.I18n.getText('ballast.ui.strategy.state-archived'),
  }[state];
}

/**
 * @param {import('./strategy-gateway.js').VersionState} state where to
 * @param {import('./strategy-gateway.js').VersionState} from
 */
export function moveLabel(state, from) {
  if (state === from) {
    return AJS.I18n.getText('ballast.ui.strategy.move-deadline');
  }
  return {
    draft: AJS.I18n.getText('ballast.ui.strategy.move-draft'),
    feedback: AJS.I18n.getText('ballast.ui.strategy.move-feedback'),
    agreed: AJS.I18n.getText('ballast.ui.strategy.move-agreed'),
    active: AJS.I18n.getText('ballast.ui.strategy.move-active'),
    archived: AJS.I18n.getText('ballast.ui.strategy.move-archived'),
  }[state];
}

/** @param {import('./feedback-gateway.js').CommentStatus} status */
export function commentStatusName(status) {
  return {
    open: AJS.I18n.getText('ballast.ui.feedback.status-open'),
    accepted: AJS.I18n.getText('ballast.ui.feedback.status-accepted'),
    rejected: AJS.I18n.getText('ballast.ui.feedback.status-rejected'),
  }[status];
}

/** @param {import('./strategy-gateway.js').Role} role */
export function roleName(role) {
  return {
    owner: AJS.I18n.getText('ballast.ui.strategy.role-owner'),
    contributor: AJS.I18n.getText('ballast.ui.strategy.role-contributor'),
    reader: AJS.I18n.getText('ballast.ui.strategy.role-reader'),
  }[role];
}

/** Codes of refusals that say that somebody else was faster. */
export const LINK_CHANGED = 'ballast.strategy.link-changed-meanwhile';
export const MEASURED = 'ballast.strategy.measured-meanwhile';
export const LED_ON = 'ballast.strategy.led-on-meanwhile';

/** What the server says to whoever changes an element of which they have not seen the newest words. */
export const CHANGED = 'ballast.strategy.changed-meanwhile';

/** @type {Array<import('./strategy-gateway.js').Strength>} */
export const STRENGTHS = ['strongly', 'somewhat', 'hurts'];

/** @param {import('./strategy-gateway.js').Strength} strength */
export function strengthName(strength) {
  return {
    strongly: AJS.I18n.getText('ballast.ui.links.strongly'),
    somewhat: AJS.I18n.getText('ballast.ui.links.somewhat'),
    hurts: AJS.I18n.getText('ballast.ui.links.hurts'),
  }[strength];
}

/** @typedef {'number'|'percent'|'yes-no'|'milestones'|'jql-count'|'jql-sum'|'service-level'} Measure */

/** @type {Measure[]} */
export const MEASURES = ['number', 'percent', 'yes-no', 'milestones', 'jql-count', 'jql-sum', 'service-level'];

/** @param {Measure} measure */
export function measureName(measure) {
  return {
    number: AJS.I18n.getText('ballast.ui.strategy.measure-number'),
    percent: AJS.I18n.getText('ballast.ui.strategy.measure-percent'),
    'yes-no': AJS.I18n.getText('ballast.ui.strategy.measure-yes-no'),
    milestones: AJS.I18n.getText('ballast.ui.strategy.measure-milestones'),
    'jql-count': AJS.I18n.getText('ballast.ui.strategy.measure-jql-count'),
    'jql-sum': AJS.I18n.getText('ballast.ui.strategy.measure-jql-sum'),
    'service-level': AJS.I18n.getText('ballast.ui.strategy.measure-service-level'),
  }[measure];
}

/** @typedef {'supports'|'drives'} Counting */

/** What linked issues do for a key result. @param {Counting} counting */
export function countingName(counting) {
  return {
    supports: AJS.I18n.getText('ballast.ui.strategy.counting-supports'),
    drives: AJS.I18n.getText('ballast.ui.strategy.counting-drives'),
  }[counting];
}

/** A pillar's colour with its pattern. @param {string} mark */
export function markName(mark) {
  return (
    /** @type {Record<string, string>} */ ({
      'blue-plain': AJS.I18n.getText('ballast.ui.strategy.mark-blue-plain'),
      'orange-striped': AJS.I18n.getText('ballast.ui.strategy.mark-orange-striped'),
      'green-dotted': AJS.I18n.getText('ballast.ui.strategy.mark-green-dotted'),
      'purple-checked': AJS.I18n.getText('ballast.ui.strategy.mark-purple-checked'),
      'teal-barred': AJS.I18n.getText('ballast.ui.strategy.mark-teal-barred'),
      'magenta-crossed': AJS.I18n.getText('ballast.ui.strategy.mark-magenta-crossed'),
      'grey-dashed': AJS.I18n.getText('ballast.ui.strategy.mark-grey-dashed'),
    })[mark] ?? mark
  );
}
