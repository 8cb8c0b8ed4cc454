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
