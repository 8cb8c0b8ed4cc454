import { h } from '../shared/dom.js';
import { button, heading, loading, message, problemMessage } from '../shared/ui.js';
import { sprintPicker } from './board-view.js';
import { suggestionView } from './suggestion-view.js';

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */

/**
 * The suggestion beside the board or backlog.
 * @param {SuggestionState} state
 * @param {import('./suggestion-view.js').SuggestionEvents & {close: () => void, load: () => void, reload: () => void, chooseSprint: (id: number) => void}} events
 */
export function sidebarView(state, events) {
  return [
    h(
      'header',
      { class: 'ballast-sidebar-head' },
      heading('ballast-sidebar-title', AJS.I18n.getText('ballast.ui.board.title')),
      h('a', { href: pageUrl(state.boardId) }, AJS.I18n.getText('ballast.ui.sidebar.page')),
      button('×', events.close, { style: 'subtle', name: AJS.I18n.getText('ballast.ui.common.close'), key: 'close' }),
    ),
    h('div', { class: 'ballast-sidebar-body' }, body(state, events)),
  ];
}

/** @param {number} boardId */
function pageUrl(boardId) {
  return `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}`;
}

/**
 * @param {SuggestionState} state
 * @param {any} events
 */
function body(state, events) {
  if (state.phase === 'failed' && state.problem) {
    return problemMessage(state.problem, events.load);
  }
  if (!state.board) {
    return loading(AJS.I18n.getText('ballast.ui.board.loading'));
  }
  if (!state.board.enabled) {
    return message('info', AJS.I18n.getText('ballast.ui.setup.not-yet'), h('p', null, h('a', { href: pageUrl(state.boardId) }, AJS.I18n.getText('ballast.ui.setup.title'))));
  }
  if (state.sprintId === null) {
    return message('info', AJS.I18n.getText('ballast.ui.board.no-sprint'), h('p', null, AJS.I18n.getText('ballast.ui.board.no-sprint-explain')));
  }
  return [
    sprintPicker(state, events),
    state.sprintChanged
      ? message(
          'info',
          null,
          h('p', null, AJS.I18n.getText('ballast.ui.sidebar.changed'), ' ', button(AJS.I18n.getText('ballast.ui.sidebar.reload'), events.reload, { style: 'link' })),
        )
      : null,
    suggestionView(state, events),
  ];
}
