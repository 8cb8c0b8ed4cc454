import { number } from '../shared/format.js';

/** @file The names of the fixed values. Each key is written out, since Jira replaces the calls when it serves the file. */

/** @type {Record<import('./initiative-calls.js').Initiative['state'], () => string>} */
const STATES = {
  running: () => AJS.I18n.getText('ballast.ui.initiative.running'),
  paused: () => AJS.I18n.getText('ballast.ui.initiative.paused'),
  finished: () => AJS.I18n.getText('ballast.ui.initiative.finished'),
  dropped: () => AJS.I18n.getText('ballast.ui.initiative.dropped'),
};

/** @type {Record<import('./initiative-calls.js').PauseReason, () => string>} */
const REASONS = {
  bug: () => AJS.I18n.getText('ballast.ui.initiative.reason-bug'),
  deadline: () => AJS.I18n.getText('ballast.ui.initiative.reason-deadline'),
  people: () => AJS.I18n.getText('ballast.ui.initiative.reason-people'),
  unclear: () => AJS.I18n.getText('ballast.ui.initiative.reason-unclear'),
};

/** @type {Record<import('./initiative-calls.js').SliceState, () => string>} */
const SLICE_STATES = {
  planned: () => AJS.I18n.getText('ballast.ui.initiative.slice-planned'),
  open: () => AJS.I18n.getText('ballast.ui.initiative.slice-open'),
  finished: () => AJS.I18n.getText('ballast.ui.initiative.slice-finished'),
};

/** @type {Record<import('./initiative-calls.js').Rfc['state'], () => string>} */
const RFC_STATES = {
  draft: () => AJS.I18n.getText('ballast.ui.initiative.rfc-draft'),
  feedback: () => AJS.I18n.getText('ballast.ui.initiative.rfc-feedback'),
  accepted: () => AJS.I18n.getText('ballast.ui.initiative.rfc-accepted'),
  rejected: () => AJS.I18n.getText('ballast.ui.initiative.rfc-rejected'),
};

/** @type {Record<import('./initiative-calls.js').WinKind, () => string>} */
const WIN_KINDS = {
  'bug-found': () => AJS.I18n.getText('ballast.ui.win.bug-found'),
  'noise-cut': () => AJS.I18n.getText('ballast.ui.win.noise-cut'),
  'incident-avoided': () => AJS.I18n.getText('ballast.ui.win.incident-avoided'),
  other: () => AJS.I18n.getText('ballast.ui.win.other'),
};

/** "1 day", "43 days". @param {number} days */
export const daysText = (days) =>
  days === 1 ? AJS.I18n.getText('ballast.ui.initiative.one-day') : AJS.I18n.getText('ballast.ui.initiative.some-days', number(days));

export const REASON_CODES = /** @type {import('./initiative-calls.js').PauseReason[]} */ (Object.keys(REASONS));

/** @param {import('./initiative-calls.js').Initiative['state']} state */
export const stateLabel = (state) => STATES[state]();
/** @param {import('./initiative-calls.js').PauseReason} reason */
export const reasonLabel = (reason) => REASONS[reason]();
/** @param {import('./initiative-calls.js').SliceState} state */
export const sliceStateLabel = (state) => SLICE_STATES[state]();
/** @param {import('./initiative-calls.js').Rfc['state']} state */
export const rfcStateLabel = (state) => RFC_STATES[state]();
/** @param {import('./initiative-calls.js').WinKind} kind */
export const winKindLabel = (kind) => WIN_KINDS[kind]();

/** @param {Record<string, () => string>} labels */
const choices = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label: label() }));
export const rfcChoices = () => choices(RFC_STATES);
export const winKindChoices = () => choices(WIN_KINDS);
