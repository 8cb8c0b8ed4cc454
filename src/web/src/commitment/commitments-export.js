import { capacityText } from '../shared/capacity-text.js';
import { escaped } from '../shared/download.js';
import { dateTime, number, personName } from '../shared/format.js';
import { keptName, quarterName } from './commitments-view.js';

/**
 * What the teams commit themselves to, in Markdown, as the page shows it.
 * @param {import('./commitments-gateway.js').TeamCommitments} commitments
 */
export function commitmentLines({ teams, teamsHidden }) {
  if (teams.length === 0 && !teamsHidden) {
    return [];
  }
  const lines = ['', `## ${AJS.I18n.getText('ballast.ui.commitment.teams')}`];
  for (const { name, quarters } of teams) {
    lines.push('', `### ${escaped(name)}`);
    quarters.forEach((quarter, at) => {
      if (quarter.commitments.length > 0) {
        lines.push('', `#### ${quarterName(quarter, at)}`, '', ...quarter.commitments.flatMap(commitmentLine), ...timeLines(quarter, at));
      }
    });
  }
  return teamsHidden ? [...lines, '', AJS.I18n.getText('ballast.ui.capacity-check.teams-hidden')] : lines;
}

/** @param {import('./commitments-gateway.js').Commitment} commitment */
function commitmentLine({ text, actionTitle, issues, issuesHidden, kept, words, by, at }) {
  return [
    `- ${escaped(text)}${kept ? ` (${keptName(kept)})` : ''}`,
    `  - ${escaped(actionTitle === null ? AJS.I18n.getText('ballast.ui.commitment.gone-action') : AJS.I18n.getText('ballast.ui.commitment.for-action', actionTitle))} · ${escaped(AJS.I18n.getText('ballast.ui.commitment.by', personName(by), dateTime(at)))}`,
    ...(words ? [`  - ${escaped(words.replace(/\s+/g, ' '))}`] : []),
    ...issues.map((issue) => `  - ${issue.issueKey} ${issue.resolved ? `~~${escaped(issue.summary)}~~` : escaped(issue.summary)}`),
    ...(issuesHidden ? [`  - ${AJS.I18n.getText('ballast.ui.commitment.hidden')}`] : []),
  ];
}

/** A quarter that is over needs no time any more. @param {import('./commitments-gateway.js').Quarter} quarter @param {number} at 0 for the last one */
function timeLines(quarter, at) {
  if (at === 0) {
    return [];
  }
  const lines = [
    capacityText(quarter),
    ...(quarter.unestimated > 0 ? [AJS.I18n.getText('ballast.ui.commitment.unestimated', number(quarter.unestimated))] : []),
  ];
  return ['', lines.join('  \n')];
}
