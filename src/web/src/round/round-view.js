import { lostMessage } from '../shared/connection.js';
import { h } from '../shared/dom.js';
import { date, dateTime, dotsLeftText, number, personName } from '../shared/format.js';
import { button, loading, message, problemMessage } from '../shared/ui.js';
import { answered, dotsLeft, isOver, listed } from './answers.js';
import { collectTools } from './collect-tools.js';
import { historyView } from './history-view.js';
import { itemsView } from './items-view.js';
import { resultTools } from './result-file.js';
import { newRefunds } from './round-changes.js';
import { moveLabel, stageLabel } from './round-labels.js';

const ORDER = /** @type {import('./round-gateway.js').Stage[]} */ (['collect', 'understand', 'estimate', 'reveal', 'vote', 'count', 'closed']);

/** @typedef {import('./round-gateway.js').Round} Round */
/** @typedef {import('./round-actions.js').RoundPageState} RoundPageState */
/** @typedef {ReturnType<typeof import('../shared/outbox.js').createOutbox>} Outbox */

/**
 * @typedef {ReturnType<typeof import('./steps.js').createSteps>
 *   & {key: (event: KeyboardEvent) => void, load: () => void, open: () => void, settings: () => void,
 *   refresh: () => void, turnTo: (at: number) => void, more: (issueId: number) => void, giveUp: () => void, readLog: () => void, bulkTag: () => void, listFound: () => void}} RoundEvents
 */

/**
 * @param {number} boardId
 * @param {RoundPageState} state
 * @param {Outbox} outbox
 * @param {RoundEvents} events
 */
export function roundView(boardId, state, outbox, events) {
  const { page, problem } = state;
  return [
    header(boardId, state, events),
    h('div', { class: 'ballast-sr', 'aria-live': 'polite', 'aria-atomic': 'true', key: 'said', id: 'ballast-round-said' }, state.said),
    h('div', { class: 'ballast-main', key: 'main' }, page ? content() : problem ? problemMessage(problem, events.load) : loading(AJS.I18n.getText('ballast.ui.round.loading'))),
  ];

  function content() {
    const round = page?.round;
    if (!round) {
      return [
        notice(state),
        message('info', AJS.I18n.getText('ballast.ui.round.none'), h('p', null, AJS.I18n.getText('ballast.ui.round.none-explain'))),
        historyView(boardId, state, events),
      ];
    }
    return [
      connection(state, outbox),
      notice(state),
      notices(state, round, events),
      stageBar(round),
      ownProgress(round, outbox),
      round.stage === 'collect' && (round.takesPart || round.canSteer) ? collectTools(boardId, state.moving, events) : null,
      round.stage === 'closed' ? resultTools(round) : null,
      itemsView(state, round, outbox, events),
      historyView(boardId, state, events),
    ];
  }
}

/** @param {number} boardId @param {RoundPageState} state @param {RoundEvents} events */
function header(boardId, { page, moving }, events) {
  const board = `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}`;
  const round = page?.round;
  return h(
    'header',
    { class: 'aui-page-header ballast-page-header', key: 'header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        h('ol', { class: 'aui-nav aui-nav-breadcrumbs' }, h('li', null, h('a', { href: board, dir: 'auto' }, page?.boardName ?? AJS.I18n.getText('ballast.ui.board.board')))),
        h('h1', { dir: 'auto' }, round ? AJS.I18n.getText('ballast.ui.round.title-of', round.title) : AJS.I18n.getText('ballast.ui.round.title')),
      ),
      page
        ? h(
            'div',
            { class: 'aui-page-header-actions ballast-header-actions ballast-not-printed' },
            page.canOpen ? button(AJS.I18n.getText('ballast.ui.round.open'), events.open, { key: 'open', style: 'primary' }) : null,
            round?.canSteer && !isOver(round) ? steering(round, moving, events) : null,
          )
        : null,
    ),
  );
}

/** @param {Round} round @param {boolean} moving @param {RoundEvents} events */
function steering(round, moving, events) {
  const moves = round.stage === 'count' ? [{ to: /** @type {const} */ ('closed') }] : round.moves;
  const next = moves.find(({ to }) => ORDER.indexOf(to) > ORDER.indexOf(round.stage))?.to;
  return [
    moves.map(({ to }) => button(moveLabel(to), () => void events.move(to), { key: `move-${to}`, busy: moving, style: to === next ? 'primary' : '' })),
    button(AJS.I18n.getText('ballast.ui.round.settings'), events.settings, { key: 'settings' }),
    round.stage === 'count' ? null : button(AJS.I18n.getText('ballast.ui.round.abandon'), events.giveUp, { key: 'abandon', style: 'subtle' }),
  ];
}

/** @param {RoundPageState} state @param {Outbox} outbox */
function connection({ lost }, outbox) {
  const why = lost ?? (outbox.isOffline() ? 'network' : null);
  const waiting = outbox.waiting();
  return why
    ? lostMessage(why, waiting === 0 ? AJS.I18n.getText('ballast.ui.round.nothing-waits') : AJS.I18n.getText('ballast.ui.round.answers-wait', number(waiting)))
    : null;
}

/** @param {RoundPageState} state */
function notice({ notice: text }) {
  return text ? h('div', { key: 'notice' }, message('warning', null, h('p', null, text))) : null;
}

/** @param {RoundPageState} state @param {Round} round @param {RoundEvents} events */
function notices({ confirming }, round, events) {
  return [
    confirming
      ? h(
          'div',
          { key: 'confirm', class: 'ballast-confirm' },
          message(
            'warning',
            confirming.message,
            h(
              'p',
              { class: 'ballast-actions' },
              button(AJS.I18n.getText('ballast.ui.round.go-on'), events.confirm, { style: 'primary' }),
              button(AJS.I18n.getText('ballast.ui.common.cancel'), events.cancelMove, { style: 'link' }),
            ),
          ),
        )
      : null,
    (isOver(round) ? [] : newRefunds(null, round)).map((each) =>
      h('div', { key: `notice-${each.number}` }, message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.round.refunded', each.detail)))),
    ),
  ];
}

/** @param {Round} round */
function stageBar(round) {
  const now = { reveal: 'estimate', count: 'vote' }[/** @type {string} */ (round.stage)] ?? round.stage;
  return h(
    'div',
    { class: 'ballast-stages', key: 'stages' },
    h(
      'ol',
      { class: 'ballast-stage-list' },
      round.stages.map(({ stage, deadline }) =>
        h(
          'li',
          { key: stage, class: stage === now ? 'ballast-stage ballast-stage-now' : 'ballast-stage', 'aria-current': stage === now ? 'step' : null },
          stageLabel(stage),
          deadline ? h('span', { class: 'ballast-quiet' }, ` ${AJS.I18n.getText('ballast.ui.round.until', dateTime(deadline))}`) : null,
        ),
      ),
      isOver(round) ? h('li', { key: 'over', class: 'ballast-stage ballast-stage-now', 'aria-current': 'step' }, stageLabel(round.stage)) : null,
    ),
    h('p', { class: 'ballast-quiet' }, facts(round)),
    round.late ? message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.round.deadline-passed'))) : null,
  );
}

/** @param {Round} round */
function facts(round) {
  const facilitator = AJS.I18n.getText('ballast.ui.round.facilitator', personName(round.facilitator));
  const [needed, among] = [number(round.quorum.needed), number(round.quorum.participants)];
  const quorum = round.quorum.fixed ? AJS.I18n.getText('ballast.ui.round.quorum-fixed', needed, among) : AJS.I18n.getText('ballast.ui.round.quorum', needed, among);
  const reached =
    round.quorum.reached === null
      ? ''
      : round.quorum.reached
        ? AJS.I18n.getText('ballast.ui.round.quorum-reached')
        : AJS.I18n.getText('ballast.ui.round.quorum-not-reached');
  return [facilitator, quorum, reached, isOver(round) ? date(round.stageSince) : ''].filter(Boolean).join(' · ');
}

/** @param {Round} round @param {Outbox} outbox */
function ownProgress(round, outbox) {
  if (!round.takesPart) {
    return isOver(round) ? null : h('p', { key: 'own' }, AJS.I18n.getText('ballast.ui.round.only-watching'));
  }
  const words = {
    understand: () => AJS.I18n.getText('ballast.ui.round.answered', number(answered(round, outbox)), number(listed(round).length)),
    estimate: () => AJS.I18n.getText('ballast.ui.round.estimated', number(answered(round, outbox)), number(listed(round).length)),
    vote: () => dotsLeftText(dotsLeft(round, outbox)),
  }[/** @type {string} */ (round.stage)];
  return words ? h('p', { class: 'ballast-own', key: 'own' }, h('strong', null, words())) : null;
}
