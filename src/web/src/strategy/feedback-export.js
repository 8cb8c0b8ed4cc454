import { csvOf } from '../shared/csv.js';
import { escaped } from '../shared/download.js';
import { dateTime, personName } from '../shared/format.js';
import { aboutText } from './feedback-view.js';
import { commentStatusName } from './strategy-labels.js';

/** @file All comments on a version, to take along. */

/** @typedef {import('./feedback-gateway.js').FeedbackComment} FeedbackComment */

/**
 * A table with one row for each comment; its last answer counts.
 * @param {FeedbackComment[]} comments
 */
export function commentsCsv(comments) {
  const head = [
    AJS.I18n.getText('ballast.ui.feedback.column-about'),
    AJS.I18n.getText('ballast.ui.feedback.column-says'),
    AJS.I18n.getText('ballast.ui.feedback.column-team'),
    AJS.I18n.getText('ballast.ui.feedback.column-author'),
    AJS.I18n.getText('ballast.ui.feedback.column-written'),
    AJS.I18n.getText('ballast.ui.feedback.column-comment'),
    AJS.I18n.getText('ballast.ui.feedback.column-status'),
    AJS.I18n.getText('ballast.ui.feedback.column-answer'),
    AJS.I18n.getText('ballast.ui.feedback.column-answered-by'),
    AJS.I18n.getText('ballast.ui.feedback.column-answered'),
  ];
  return csvOf([head, ...comments.map(row)]);
}

/** @param {FeedbackComment} comment */
function row(comment) {
  const answer = comment.answers.at(-1);
  return [
    comment.element ?? AJS.I18n.getText('ballast.ui.feedback.whole'),
    comment.title ?? '',
    comment.team ?? '',
    personName(comment.by),
    comment.at,
    comment.text,
    commentStatusName(comment.status),
    answer?.text ?? '',
    answer ? personName(answer.by) : '',
    answer?.at ?? '',
  ];
}

/**
 * @param {import('./strategy-gateway.js').Strategy} strategy
 * @param {FeedbackComment[]} comments
 */
export function commentsMarkdown(strategy, comments) {
  const lines = [`# ${AJS.I18n.getText('ballast.ui.feedback.title')}: ${escaped(strategy.title)}`, '', AJS.I18n.getText('ballast.ui.strategy.version', String(strategy.version))];
  for (const comment of comments) {
    const team = comment.team ? ` (${escaped(comment.team)})` : '';
    lines.push('', `## ${escaped(aboutText(comment))}`, '', ...quoted(comment.text), '', `${escaped(personName(comment.by))}${team}, ${dateTime(comment.at)}`);
    for (const answer of comment.answers) {
      lines.push('', `**${commentStatusName(answer.status)}** ${escaped(personName(answer.by))}, ${dateTime(answer.at)}`, '', ...answer.text.split('\n').map(escaped));
    }
    if (comment.answers.length === 0) {
      lines.push('', `**${commentStatusName(comment.status)}**`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** @param {string} text */
function quoted(text) {
  return text.split('\n').map((line) => `> ${escaped(line)}`);
}
