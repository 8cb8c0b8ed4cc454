import { h, render } from '../shared/dom.js';
import { createHttp } from '../shared/http.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { button, loading, noticeRegion, problemMessage } from '../shared/ui.js';
import { openClosingDialog } from './closing-dialog.js';
import { createInitiatives } from './initiative-actions.js';
import { initiativeCalls } from './initiative-calls.js';
import { openNoteDialog, openSliceDialog, openWinDialog } from './initiative-dialogs.js';
import { initiativeView } from './initiative-view.js';
import { openPlanDialog } from './plan-dialog.js';

/** @file The board's page "Initiatives". */

/** @typedef {ReturnType<typeof createInitiatives>} Actions */
/** @typedef {import('./initiative-actions.js').InitiativesState} InitiativesState */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./initiative-calls.js').InitiativeCalls} calls
 * @param {Pick<import('../shared/gateway.js').Gateway, 'jiraBoard'>} gateway
 */
export function mountInitiativesPage(element, boardId, calls, gateway) {
  const actions = createInitiatives(boardId, calls, gateway);
  const events = eventsOf(actions);
  const start = () => openPlanDialog(null, async (plan) => actions.take(await calls.startInitiative(boardId, plan)));
  actions.store.watch((state) => render(element, pageView(state, start, () => void actions.load(), events)));
  return actions.load();
}

/**
 * @param {Actions} actions
 * @returns {import('./initiative-view.js').InitiativeEvents}
 */
function eventsOf({ boardId, calls, take, step }) {
  /** @param {import('./initiative-calls.js').Initiative} initiative */
  const note = ({ id, ...rest }) => openNoteDialog({ id, ...rest }, async (lines) => take(await calls.writeParkingNote(boardId, id, lines)));
  return {
    note,
    pause: async (initiative, reason) => {
      const paused = await step(initiative.id, () => calls.pause(boardId, initiative.id, reason));
      if (paused) {
        note({ ...initiative, parkingNote: null });
      }
    },
    resume: ({ id }) => void step(id, () => calls.resume(boardId, id), AJS.I18n.getText('ballast.ui.initiative.resumed')),
    edit: (initiative) => openPlanDialog(initiative, async (plan) => take(await calls.changeInitiative(boardId, initiative.id, plan))),
    close: async ({ id }, finished) => {
      // Nothing else of the end depends on them.
      const { keyResults } = finished ? await calls.keyResults(boardId).catch(() => ({ keyResults: [] })) : { keyResults: [] };
      openClosingDialog(finished, keyResults, async (record) => take(await calls.close(boardId, id, record)));
    },
    addWin: ({ id }) => openWinDialog(async (win) => take(await calls.addWin(boardId, id, win))),
    removeWin: ({ id }, win) => void step(id, () => calls.removeWin(boardId, id, win.id)),
    editSlice: (initiative, slice) => openSliceDialog(initiative, slice, async (issue, values) => take(await calls.setSlice(boardId, initiative.id, issue, values))),
    removeSlice: ({ id }, { issue }) => void step(id, () => calls.removeSlice(boardId, id, issue.issueKey)),
    moveSlice: ({ id }, { issue }, before) => void step(id, () => calls.moveSlice(boardId, id, issue.issueKey, before)),
    setState: ({ id }, { issue }, state) => void step(id, () => calls.setSliceState(boardId, id, issue.issueKey, state)),
    tick: ({ id }, { issue }, safeStop) => void step(id, () => calls.setSafeStop(boardId, id, issue.issueKey, safeStop)),
  };
}

/**
 * @param {InitiativesState} state
 * @param {() => void} start
 * @param {() => void} again
 * @param {import('./initiative-view.js').InitiativeEvents} events
 */
function pageView(state, start, again, events) {
  const { phase, problem, view, busy, notice } = state;
  return [
    header(state, start),
    noticeRegion(notice),
    phase === 'failed' && problem ? problemMessage(problem, again) : null,
    phase === 'loading' && !view ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
    view
      ? h(
          'div',
          { class: 'ballast-main', key: 'main' },
          view.initiatives.length === 0 ? h('p', { key: 'none' }, AJS.I18n.getText('ballast.ui.initiative.none')) : null,
          view.startRefusal ? h('p', { class: 'ballast-why', key: 'why' }, view.startRefusal.message) : null,
          view.initiatives.map((initiative) => initiativeView(initiative, busy === initiative.id, events)),
        )
      : null,
  ];
}

/**
 * @param {InitiativesState} state
 * @param {() => void} start
 */
function header({ boardId, boardName, view }, start) {
  return h(
    'header',
    { class: 'aui-page-header ballast-page-header', key: 'header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        h(
          'ol',
          { class: 'aui-nav aui-nav-breadcrumbs' },
          h('li', null, h('a', { href: `${AJS.contextPath()}/secure/RapidBoard.jspa?rapidView=${boardId}&view=planning`, dir: 'auto' }, boardName || AJS.I18n.getText('ballast.ui.board.board'))),
          h('li', null, h('a', { href: `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}` }, AJS.I18n.getText('ballast.ui.board.title'))),
        ),
        h('h1', { id: 'ballast-initiatives-title' }, AJS.I18n.getText('ballast.ui.initiative.title')),
      ),
      view?.canStart
        ? h('div', { class: 'aui-page-header-actions ballast-header-actions' }, button(AJS.I18n.getText('ballast.ui.plan.open'), start, { style: 'primary', key: 'start' }))
        : null,
    ),
  );
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-initiatives-page[data-board-id]'));
  if (element) {
    void mountInitiativesPage(element, Number(element.dataset.boardId), initiativeCalls(createHttp(AJS.contextPath())), pageGateway());
  }
});
