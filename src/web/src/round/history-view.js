import { h } from '../shared/dom.js';
import { date, dateTime, number, personName } from '../shared/format.js';
import { button, disclosure, heading, problemMessage } from '../shared/ui.js';
import { logText } from './log-labels.js';
import { stageLabel } from './round-labels.js';

/** @file Who did what when in the round, and the rounds that are over. */

/** @typedef {import('./round-actions.js').RoundPageState} RoundPageState */

/**
 * @param {number} boardId
 * @param {RoundPageState} state
 * @param {{readLog: () => void}} events
 */
export function historyView(boardId, { page, log }, events) {
  const round = page?.round ?? null;
  const ended = page?.ended ?? [];
  return [round ? logView(round, log, events) : null, ended.length > 0 ? endedView(boardId, ended, round) : null];
}

/**
 * @param {import('./round-gateway.js').Round} round
 * @param {RoundPageState['log']} log
 * @param {{readLog: () => void}} events
 */
function logView(round, log, events) {
  return h(
    'section',
    { key: `log-${round.roundId}`, class: 'ballast-round-log ballast-not-printed' },
    log
      ? [
          heading('ballast-round-log', AJS.I18n.getText('ballast.ui.round.log')),
          h(
            'ol',
            { class: 'ballast-log' },
            log.lines.map((line) =>
              h('li', { key: line.number }, h('span', { class: 'ballast-quiet' }, `${dateTime(line.at)} `), h('strong', { dir: 'auto' }, personName(line.by)), ' ', logText(line, round)),
            ),
          ),
          log.problem ? problemMessage(log.problem) : null,
          log.more ? button(AJS.I18n.getText('ballast.ui.round.log-more'), events.readLog, { key: 'more' }) : null,
          h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.round.log-secret')),
        ]
      : button(AJS.I18n.getText('ballast.ui.round.log-show'), events.readLog, { key: 'show', style: 'link' }),
  );
}

/**
 * @param {number} boardId
 * @param {import('./round-gateway.js').EndedRound[]} ended
 * @param {import('./round-gateway.js').Round|null} shown
 */
function endedView(boardId, ended, shown) {
  const page = `${AJS.contextPath()}/plugins/servlet/ballast/round?boardId=${boardId}`;
  return h(
    'section',
    { key: 'ended', class: 'ballast-not-printed' },
    disclosure(
      'ended',
      AJS.I18n.getText('ballast.ui.round.ended', number(ended.length)),
      h(
        'ul',
        null,
        ended.map((each) =>
          h(
            'li',
            { key: each.roundId },
            h('a', { href: `${page}&roundId=${each.roundId}`, dir: 'auto', 'aria-current': each.roundId === shown?.roundId ? 'page' : null }, each.title),
            h('span', { class: 'ballast-quiet' }, ` ${stageLabel(each.stage)}, ${date(each.closed ?? each.opened)}`),
          ),
        ),
        h('li', { key: 'now' }, h('a', { href: page }, AJS.I18n.getText('ballast.ui.round.ended-newest'))),
      ),
    ),
  );
}
