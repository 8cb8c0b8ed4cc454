import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateTime, personName } from '../shared/format.js';
import { button, loading, problemMessage } from '../shared/ui.js';

/** @typedef {{boardId: number, name: string, filterId: number, projectId: number, enabledAt: string, enabledBy: import('../shared/gateway.js').Person}} BoardLine */

/**
 * The boards that use Ballast: who enabled them, with which filter, and the way back.
 * @param {import('./admin-actions.js').AdminState} state
 * @param {{boards: () => void, reset: (board: BoardLine) => void}} events
 */
export function boardsPart({ boards, problems }, events) {
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.admin.boards-explain')),
    problems.boards ? problemMessage(problems.boards, events.boards) : null,
    boards === null && !problems.boards ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
    boards?.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.admin.boards-none')) : null,
    boards && boards.length > 0 ? table(boards, events.reset) : null,
  ];
}

/**
 * @param {BoardLine[]} boards
 * @param {(board: BoardLine) => void} reset
 */
function table(boards, reset) {
  /** @param {string} text */
  const head = (text) => h('th', { scope: 'col' }, text);
  return h(
    'div',
    { class: 'ballast-scroll', tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('ballast.ui.admin.boards') },
    h(
      'table',
      { class: 'aui' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head(AJS.I18n.getText('ballast.ui.admin.board')),
          head(AJS.I18n.getText('ballast.ui.admin.board-filter')),
          head(AJS.I18n.getText('ballast.ui.admin.board-enabled')),
          head(AJS.I18n.getText('ballast.ui.admin.board-actions')),
        ),
      ),
      h(
        'tbody',
        null,
        boards.map((board) => row(board, () => reset(board))),
      ),
    ),
  );
}

/**
 * @param {BoardLine} board
 * @param {() => void} reset
 */
function row(board, reset) {
  const at = AJS.contextPath();
  return h(
    'tr',
    { key: `board-${board.boardId}` },
    h('td', null, h('a', { href: `${at}/secure/RapidBoard.jspa?rapidView=${board.boardId}`, dir: 'auto' }, board.name)),
    h('td', null, h('a', { href: `${at}/issues/?filter=${board.filterId}` }, String(board.filterId))),
    h('td', null, AJS.I18n.getText('ballast.ui.admin.board-enabled-by', dateTime(board.enabledAt), personName(board.enabledBy))),
    h(
      'td',
      null,
      button(AJS.I18n.getText('ballast.ui.admin.board-reset'), reset, {
        key: `reset-${board.boardId}`,
        name: AJS.I18n.getText('ballast.ui.admin.board-reset-label', board.name),
      }),
    ),
  );
}

/**
 * Says what a reset deletes and what it keeps, and asks.
 * @param {BoardLine} board
 * @param {() => Promise<void>} reset rejects with a Problem
 */
export function openResetDialog(board, reset) {
  openDialog({
    id: 'ballast-reset-dialog',
    title: AJS.I18n.getText('ballast.ui.reset.title', board.name),
    size: 'small',
    warning: true,
    state: {},
    body: () => [
      h('p', null, AJS.I18n.getText('ballast.ui.reset.deletes')),
      h('p', null, AJS.I18n.getText('ballast.ui.reset.keeps')),
      h('p', null, h('strong', null, AJS.I18n.getText('ballast.ui.reset.no-way-back'))),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.reset.submit'),
    submit: async () => {
      await reset();
      return 'close';
    },
  });
}
