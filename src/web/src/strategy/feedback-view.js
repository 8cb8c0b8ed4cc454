import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { pager } from '../shared/pager.js';
import { button, heading, problemMessage } from '../shared/ui.js';
import { commentStatusName, kindName } from './strategy-labels.js';

/** @file What people said of the version, and what became of it. */

/** @typedef {import('./feedback-gateway.js').Feedback} Feedback */
/** @typedef {import('./feedback-gateway.js').FeedbackComment} FeedbackComment */
/** @typedef {import('./feedback-gateway.js').CommentStatus} CommentStatus */
/** @typedef {import('./strategy-view.js').StrategyEvents} StrategyEvents */

const TONES = { open: 'moved', accepted: 'success', rejected: '' };
const STATUSES = /** @type {CommentStatus[]} */ (['open', 'accepted', 'rejected']);

/**
 * @param {import('./feedback-actions.js').FeedbackState} state
 * @param {import('./strategy-gateway.js').Strategy} strategy
 * @param {StrategyEvents} events
 */
export function feedbackView({ view, problem, status }, strategy, events) {
  const shown = view && (strategy.state === 'feedback' || isSaid(view)) ? section(view, status, strategy.id, events) : null;
  return [problem ? problemMessage(problem) : null, shown];
}

/** @param {Feedback} view */
function isSaid({ open, accepted, rejected }) {
  return open + accepted + rejected > 0;
}

/** @param {Feedback} view @param {CommentStatus|''} status @param {number} strategy @param {StrategyEvents} events */
function section(view, status, strategy, events) {
  const said = isSaid(view);
  return h(
    'section',
    { class: 'ballast-section ballast-feedback ballast-screen-only', 'aria-labelledby': 'ballast-feedback', key: 'feedback' },
    heading('ballast-feedback', AJS.I18n.getText('ballast.ui.feedback.title')),
    h('p', { key: 'until' }, untilText(view), ' ', AJS.I18n.getText('ballast.ui.feedback.counts', number(view.open), number(view.accepted), number(view.rejected))),
    h(
      'div',
      { class: 'ballast-actions', key: 'actions' },
      button(AJS.I18n.getText('ballast.ui.feedback.comment-whole'), () => events.comment(null), { key: 'whole', off: !view.canComment, why: view.commentRefusal?.message }),
      said
        ? [
            button(AJS.I18n.getText('ballast.ui.feedback.export-markdown'), () => events.exportComments('markdown'), { key: 'markdown', style: 'subtle' }),
            button(AJS.I18n.getText('ballast.ui.feedback.export-csv'), () => events.exportComments('csv'), { key: 'csv', style: 'subtle' }),
          ]
        : null,
    ),
    teams(view, strategy),
    said ? filter(status, events) : null,
    view.comments.length > 0
      ? h('ul', { class: 'ballast-comments', key: 'list' }, view.comments.map((comment) => row(comment, events)))
      : h('p', { class: 'ballast-quiet', key: 'none' }, AJS.I18n.getText('ballast.ui.feedback.none')),
    pager(view, view.comments.length, events.turnComments),
  );
}

/** @param {Feedback} view */
function untilText({ until, canComment }) {
  if (!until) {
    return null;
  }
  return canComment ? AJS.I18n.getText('ballast.ui.feedback.until', dateTime(until)) : AJS.I18n.getText('ballast.ui.feedback.was-until', dateTime(until));
}

/** Which teams have spoken; each name is a link that lets the reader speak for the team. @param {Feedback} view @param {number} strategy */
function teams(view, strategy) {
  if (view.teams.length === 0 && !view.teamsHidden) {
    return null;
  }
  return h(
    'p',
    { class: 'ballast-teams', key: 'teams' },
    h('strong', null, AJS.I18n.getText('ballast.ui.feedback.teams')),
    view.teams.map((team) =>
      h(
        'span',
        { key: team.boardId, class: 'ballast-chip' },
        h(
          'a',
          {
            dir: 'auto',
            href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy?strategyId=${strategy}&team=${team.boardId}`,
            title: AJS.I18n.getText('ballast.ui.feedback.team-link', team.name),
          },
          team.name,
        ),
        ': ',
        spokenText(team.comments),
      ),
    ),
    view.teamsHidden ? h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.feedback.teams-hidden')) : null,
  );
}

/** @param {number} comments */
function spokenText(comments) {
  if (comments === 0) {
    return AJS.I18n.getText('ballast.ui.feedback.silent');
  }
  return comments === 1 ? AJS.I18n.getText('ballast.ui.feedback.team-comment') : AJS.I18n.getText('ballast.ui.feedback.team-comments', number(comments));
}

/** @param {CommentStatus|''} status @param {StrategyEvents} events */
function filter(status, events) {
  return h(
    'label',
    { class: 'ballast-sprint-picker', key: 'filter' },
    AJS.I18n.getText('ballast.ui.feedback.show'),
    h(
      'select',
      { class: 'select', value: status, onchange: (/** @type {any} */ event) => events.filterComments(event.target.value) },
      h('option', { value: '' }, AJS.I18n.getText('ballast.ui.feedback.all')),
      STATUSES.map((each) => h('option', { key: each, value: each }, commentStatusName(each))),
    ),
  );
}

/** What the comment is about, in words. @param {FeedbackComment} comment */
export function aboutText({ element, kind, title }) {
  if (!element || !kind) {
    return AJS.I18n.getText('ballast.ui.feedback.whole');
  }
  const name = `${kindName(kind)} ${element}`;
  return title === null ? AJS.I18n.getText('ballast.ui.feedback.gone', name) : `${name}: ${title}`;
}

/** @param {FeedbackComment} comment @param {StrategyEvents} events */
function row(comment, events) {
  const again = comment.answers.length > 0;
  const about = aboutText(comment);
  return h(
    'li',
    { key: comment.commentId },
    h(
      'p',
      { class: 'ballast-about' },
      h('span', { class: `aui-lozenge aui-lozenge-subtle${TONES[comment.status] ? ` aui-lozenge-${TONES[comment.status]}` : ''}` }, commentStatusName(comment.status)),
      ' ',
      h('span', { dir: 'auto' }, about),
      comment.changedSince && comment.title !== null ? h('span', { class: 'ballast-quiet' }, ` (${AJS.I18n.getText('ballast.ui.feedback.changed-since')})`) : null,
    ),
    h('blockquote', { class: 'ballast-said', dir: 'auto' }, comment.text),
    h('p', { class: 'ballast-quiet', dir: 'auto' }, byText(comment)),
    answersView(comment),
    comment.canAnswer
      ? h(
          'div',
          { class: 'ballast-actions' },
          again
            ? button(AJS.I18n.getText('ballast.ui.feedback.answer-again'), () => events.answer(comment), { key: 'answer', style: 'subtle', name: AJS.I18n.getText('ballast.ui.feedback.answer-again-named', about) })
            : button(AJS.I18n.getText('ballast.ui.feedback.answer'), () => events.answer(comment), { key: 'answer', name: AJS.I18n.getText('ballast.ui.feedback.answer-named', about) }),
        )
      : null,
  );
}

/** @param {FeedbackComment} comment */
function byText({ by, at, team }) {
  return team
    ? AJS.I18n.getText('ballast.ui.feedback.by-for', personName(by), team, dateTime(at))
    : AJS.I18n.getText('ballast.ui.feedback.by', personName(by), dateTime(at));
}

/** @param {FeedbackComment} comment */
export function answersView({ answers }) {
  return answers.map((answer, at) =>
    h(
      'div',
      { class: 'ballast-answered', key: `answer-${at}` },
      h('strong', null, commentStatusName(answer.status)),
      h('span', { class: 'ballast-quiet' }, ` ${AJS.I18n.getText('ballast.ui.feedback.by', personName(answer.by), dateTime(answer.at))}`),
      h('p', { dir: 'auto' }, answer.text),
    ),
  );
}
