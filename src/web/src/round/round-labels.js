import { number, personDays } from '../shared/format.js';

/** @file The names of stages, marks and steps. Each key is written out, since Jira replaces the calls when it serves the file. */

/** @type {Record<import('./round-gateway.js').Stage, () => string>} */
const STAGES = {
  collect: () => AJS.I18n.getText('ballast.ui.round.stage-collect'),
  understand: () => AJS.I18n.getText('ballast.ui.round.stage-understand'),
  estimate: () => AJS.I18n.getText('ballast.ui.round.stage-estimate'),
  reveal: () => AJS.I18n.getText('ballast.ui.round.stage-reveal'),
  vote: () => AJS.I18n.getText('ballast.ui.round.stage-vote'),
  count: () => AJS.I18n.getText('ballast.ui.round.stage-count'),
  closed: () => AJS.I18n.getText('ballast.ui.round.stage-closed'),
  abandoned: () => AJS.I18n.getText('ballast.ui.round.stage-abandoned'),
};

/** @type {Record<string, () => string>} what to do at a stage, and with which keys */
const HELP = {
  collect: () => AJS.I18n.getText('ballast.ui.round.help-collect'),
  understand: () => AJS.I18n.getText('ballast.ui.round.help-understand'),
  estimate: () => AJS.I18n.getText('ballast.ui.round.help-estimate'),
  reveal: () => AJS.I18n.getText('ballast.ui.round.help-reveal'),
  vote: () => AJS.I18n.getText('ballast.ui.round.help-vote'),
  count: () => AJS.I18n.getText('ballast.ui.round.help-count'),
  closed: () => AJS.I18n.getText('ballast.ui.round.help-closed'),
  abandoned: () => AJS.I18n.getText('ballast.ui.round.help-abandoned'),
};

/** @type {Record<string, () => string>} */
const MOVES = {
  collect: () => AJS.I18n.getText('ballast.ui.round.move-collect'),
  understand: () => AJS.I18n.getText('ballast.ui.round.move-understand'),
  estimate: () => AJS.I18n.getText('ballast.ui.round.move-estimate'),
  reveal: () => AJS.I18n.getText('ballast.ui.round.move-reveal'),
  vote: () => AJS.I18n.getText('ballast.ui.round.move-vote'),
  closed: () => AJS.I18n.getText('ballast.ui.round.move-closed'),
};

/** @type {Record<import('./round-gateway.js').Mark, () => string>} */
const MARKS = {
  clear: () => AJS.I18n.getText('ballast.ui.round.mark-clear'),
  question: () => AJS.I18n.getText('ballast.ui.round.mark-question'),
  'not-my-area': () => AJS.I18n.getText('ballast.ui.round.mark-not-my-area'),
};

/** @type {Record<string, () => string>} */
const SCALES = {
  'person-days': () => AJS.I18n.getText('ballast.ui.round.scale-person-days'),
  points: () => AJS.I18n.getText('ballast.ui.round.scale-points'),
  't-shirt': () => AJS.I18n.getText('ballast.ui.round.scale-t-shirt'),
};

/** @param {import('./round-gateway.js').Stage} stage */
export const stageLabel = (stage) => STAGES[stage]?.() ?? stage;

/** @param {import('./round-gateway.js').Stage} stage */
export const stageHelp = (stage) => HELP[stage]?.() ?? '';

/** @param {import('./round-gateway.js').Stage} stage */
export const moveLabel = (stage) => MOVES[stage]?.() ?? stage;

export const MARK_CODES = /** @type {import('./round-gateway.js').Mark[]} */ (Object.keys(MARKS));

/** @param {import('./round-gateway.js').Mark} mark */
export const markLabel = (mark) => MARKS[mark]?.() ?? mark;

export const SCALE_CODES = Object.keys(SCALES);

/** @param {string} scale */
export const scaleLabel = (scale) => SCALES[scale]?.() ?? scale;

/**
 * The short name of a step: "3", "M", "too big".
 * @param {import('./round-gateway.js').Round} round
 * @param {number} step
 */
export function stepLabel(round, step) {
  const found = round.scale.steps.find((each) => each.step === step);
  if (!found || found.label === null) {
    return AJS.I18n.getText('ballast.ui.round.too-big');
  }
  return round.scale.kind === 'person-days' && found.days !== null ? number(found.days) : found.label;
}

/**
 * The name of a step with what it stands for.
 * @param {import('./round-gateway.js').Round} round
 * @param {number} step
 */
export function stepName(round, step) {
  const days = round.scale.steps.find((each) => each.step === step)?.days ?? null;
  if (days === null) {
    return AJS.I18n.getText('ballast.ui.round.too-big');
  }
  return round.scale.kind === 'person-days' ? personDays(days) : `${stepLabel(round, step)} (${personDays(days)})`;
}
