import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { createAdmin } from './admin-actions.js';
import { adminView } from './admin-view.js';
import { openResetDialog } from './boards-part.js';

/** @file The administrators' page. */

/**
 * @param {HTMLElement} element
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
export function mountAdminPage(element, gateway) {
  const admin = createAdmin(gateway);
  const events = {
    switchSidebar: (/** @type {boolean} */ on) => void admin.switchSidebar(on),
    repair: () => void admin.repair(),
    selfCheck: () => void admin.loadSelfCheck(),
    boards: () => void admin.loadBoards(),
    reset: (/** @type {import('../shared/gateway.js').BoardLine} */ board) => openResetDialog(board, () => admin.reset(board.boardId)),
  };
  admin.store.watch((state) => render(element, adminView(state, events)));
  return admin.load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-admin-page'));
  if (element) {
    void mountAdminPage(element, pageGateway());
  }
});
