/** @file The words for what the server names by a code. */

/** @param {import('./flows-gateway.js').FlowTime['verdict']} verdict */
export function verdictName(verdict) {
  return {
    within: AJS.I18n.getText('ballast.ui.flows.within'),
    'within-without-optional': AJS.I18n.getText('ballast.ui.flows.within-without-optional'),
    over: AJS.I18n.getText('ballast.ui.flows.over'),
    'not-measured': AJS.I18n.getText('ballast.ui.flows.not-measured'),
  }[verdict];
}

/** @param {import('./flows-gateway.js').FlowTime['basis']} basis */
export function basisName(basis) {
  return {
    'end-to-end': AJS.I18n.getText('ballast.ui.flows.basis-end-to-end'),
    sum: AJS.I18n.getText('ballast.ui.flows.basis-sum'),
    'upper-estimate': AJS.I18n.getText('ballast.ui.flows.basis-upper-estimate'),
    'at-least': AJS.I18n.getText('ballast.ui.flows.basis-at-least'),
    acceptable: AJS.I18n.getText('ballast.ui.flows.basis-acceptable'),
  }[basis];
}

/** @param {import('./flows-gateway.js').Window} window */
export function windowName(window) {
  return {
    'days-7': AJS.I18n.getText('ballast.ui.flows.window-days-7'),
    'days-28': AJS.I18n.getText('ballast.ui.flows.window-days-28'),
    'days-30': AJS.I18n.getText('ballast.ui.flows.window-days-30'),
    'days-90': AJS.I18n.getText('ballast.ui.flows.window-days-90'),
    quarter: AJS.I18n.getText('ballast.ui.flows.window-quarter'),
  }[window];
}

/** @param {import('./flows-gateway.js').ServiceLevel['state']} state */
export function levelStateName(state) {
  return {
    'no-data': AJS.I18n.getText('ballast.ui.flows.no-data'),
    met: AJS.I18n.getText('ballast.ui.flows.met'),
    missed: AJS.I18n.getText('ballast.ui.flows.missed'),
  }[state];
}
