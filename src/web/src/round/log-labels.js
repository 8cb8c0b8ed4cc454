import { dateTime, number } from '../shared/format.js';
import { stageLabel, stepName } from './round-labels.js';

/** @file What a line of a round's log says. Each key is written out, since Jira replaces the calls when it serves the file. */

/** @typedef {import('./round-gateway.js').LogLine} LogLine */
/** @typedef {import('./round-gateway.js').Round} Round */
/** @typedef {import('./round-gateway.js').Stage} Stage */

/** @type {Record<string, (line: LogLine, item: string, round: Round) => string>} */
const LINES = {
  opened: () => AJS.I18n.getText('ballast.ui.round.log-opened'),
  moved: ({ detail }) => AJS.I18n.getText('ballast.ui.round.log-moved', stageLabel(/** @type {Stage} */ (detail))),
  'overrode-questions': ({ issueId }, item) => (issueId === null ? AJS.I18n.getText('ballast.ui.round.log-overrode-questions') : AJS.I18n.getText('ballast.ui.round.log-overrode-question', item)),
  'left-out': () => AJS.I18n.getText('ballast.ui.round.log-left-out'),
  'closed-below-quorum': () => AJS.I18n.getText('ballast.ui.round.log-closed-below-quorum'),
  'changed-settings': ({ detail }) => settingText(detail),
  joined: ({ detail }) => AJS.I18n.getText('ballast.ui.round.log-joined', detail),
  left: ({ detail }) => AJS.I18n.getText('ballast.ui.round.log-left', detail),
  'handed-over': ({ detail }) => AJS.I18n.getText('ballast.ui.round.log-handed-over', detail),
  listed: (_, item) => AJS.I18n.getText('ballast.ui.round.log-listed', item),
  asked: (_, item) => AJS.I18n.getText('ballast.ui.round.log-asked', item),
  'took-back': (_, item) => AJS.I18n.getText('ballast.ui.round.log-took-back', item),
  replied: (_, item) => AJS.I18n.getText('ballast.ui.round.log-replied', item),
  agreed: ({ detail }, item, round) => AJS.I18n.getText('ballast.ui.round.log-agreed', item, stepName(round, Number(detail))),
  merged: (_, item) => AJS.I18n.getText('ballast.ui.round.log-merged', item),
  split: (_, item) => AJS.I18n.getText('ballast.ui.round.log-split', item),
  refunded: ({ detail }) => AJS.I18n.getText('ballast.ui.round.log-refunded', detail),
  estimated: () => AJS.I18n.getText('ballast.ui.round.log-estimated'),
  voted: () => AJS.I18n.getText('ballast.ui.round.log-voted'),
};

/** @type {Record<string, () => string>} */
const SETTINGS = {
  'dot-budget': () => AJS.I18n.getText('ballast.ui.policy.dot-budget'),
  'dots-per-item': () => AJS.I18n.getText('ballast.ui.policy.dots-per-item'),
  quorum: () => AJS.I18n.getText('ballast.ui.round.field-quorum'),
  understood: () => AJS.I18n.getText('ballast.ui.round.field-understood'),
  'self-vote': () => AJS.I18n.getText('ballast.ui.round.field-self-vote'),
};

const DEADLINE = 'deadline-';

/**
 * What the person did, as a predicate.
 * @param {LogLine} line
 * @param {Round} round
 */
export function logText(line, round) {
  const item = round.items.find((each) => each.issueId === line.issueId)?.issueKey ?? AJS.I18n.getText('ballast.ui.round.log-item');
  return LINES[line.action]?.(line, item, round) ?? line.action;
}

/** @param {string} detail the setting, what it was and what it is */
function settingText(detail) {
  const [setting = '', before = '', after = ''] = detail.split(' ');
  if (setting.startsWith(DEADLINE)) {
    const stage = stageLabel(/** @type {Stage} */ (setting.slice(DEADLINE.length)));
    return AJS.I18n.getText('ballast.ui.round.log-setting', AJS.I18n.getText('ballast.ui.round.field-deadline', stage), moment(before), moment(after));
  }
  return AJS.I18n.getText('ballast.ui.round.log-setting', SETTINGS[setting]?.() ?? setting, settingValue(before), settingValue(after));
}

/** @param {string} value */
function settingValue(value) {
  if (value === 'true' || value === 'false') {
    return value === 'true' ? AJS.I18n.getText('ballast.ui.common.yes') : AJS.I18n.getText('ballast.ui.common.no');
  }
  return number(Number(value));
}

/** @param {string} instant */
function moment(instant) {
  return instant === '-' ? AJS.I18n.getText('ballast.ui.common.none') : dateTime(instant);
}
