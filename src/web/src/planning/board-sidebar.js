import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { suggestionEvents } from './board-dialogs.js';
import { sidebarView } from './sidebar-view.js';
import { createSuggestion } from './suggestion-actions.js';

/**
 * @file The suggestion beside the board and backlog. Jira has no supported place for it, so this adds a button only where the page
 * looks as expected, and does nothing at all where it does not. The page "Tech tasks" offers the same without it.
 */

const BUTTON_ID = 'ballast-open-sidebar';
const PANEL_ID = 'ballast-sidebar';

/**
 * @param {Location} place
 * @returns {number|null} the board, on its work and backlog views
 */
export function boardOf(place) {
  if (!place.pathname.endsWith('/secure/RapidBoard.jspa')) {
    return null;
  }
  const query = new URLSearchParams(place.search);
  const board = query.get('rapidView') ?? '';
  return /^\d{1,15}$/.test(board) && !(query.get('view') ?? '').startsWith('reporting') ? Number(board) : null;
}

/** @param {import('../shared/gateway.js').Gateway} gateway */
export async function offerSidebar(gateway) {
  const tools = document.getElementById('ghx-modes-tools');
  if (!tools || boardOf(location) === null) {
    return;
  }
  const { sidebarEnabled } = await gateway.settings();
  if (sidebarEnabled !== true) {
    return;
  }
  const offer = () => {
    const boardId = boardOf(location);
    if (boardId !== null && tools.isConnected && !document.getElementById(BUTTON_ID)) {
      tools.prepend(openButton(() => toggle(boardId, gateway)));
    }
  };
  offer();
  // Jira draws its tools anew when the view changes.
  new MutationObserver(offer).observe(tools, { childList: true });
}

/** @param {() => void} onclick */
function openButton(onclick) {
  const button = document.createElement('button');
  button.id = BUTTON_ID;
  button.type = 'button';
  button.className = 'aui-button ballast-open-sidebar';
  button.textContent = AJS.I18n.getText('ballast.ui.board.title');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', onclick);
  return button;
}

/**
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
function toggle(boardId, gateway) {
  if (document.getElementById(PANEL_ID)) {
    close();
  } else {
    open(boardId, gateway);
  }
}

function close() {
  document.getElementById(PANEL_ID)?.remove();
  const button = document.getElementById(BUTTON_ID);
  button?.setAttribute('aria-expanded', 'false');
  button?.focus();
}

/**
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
function open(boardId, gateway) {
  const panel = document.createElement('aside');
  panel.id = PANEL_ID;
  panel.className = 'ballast-sidebar';
  panel.setAttribute('aria-labelledby', 'ballast-sidebar-title');
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
  document.body.append(panel);
  document.getElementById(BUTTON_ID)?.setAttribute('aria-expanded', 'true');

  const suggestion = createSuggestion(boardId, gateway);
  const events = {
    ...suggestionEvents(suggestion),
    close,
    load: () => void suggestion.load(),
    reload: () => location.reload(),
    chooseSprint: (/** @type {number} */ id) => void suggestion.chooseSprint(id),
  };
  suggestion.store.watch((state) => render(panel, sidebarView(state, events)));
  /** @type {HTMLElement|null} */ (panel.querySelector('#ballast-sidebar-title'))?.focus();
  // The board is Jira's page, so nobody has written the person's time zone into it.
  const zone = gateway.myself().then(
    ({ timeZone }) => panel.setAttribute('data-ballast-time-zone', timeZone),
    () => undefined,
  );
  void Promise.all([zone, suggestion.load()]).then(() => suggestion.store.set({}));
}

whenReady(() => {
  // The one place where every surprise is swallowed: the board must work as if this were not here.
  Promise.resolve()
    .then(() => offerSidebar(pageGateway()))
    .catch(() => undefined);
});
