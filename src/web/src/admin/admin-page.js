import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { createAdmin } from './admin-actions.js';
import { adminView } from './admin-view.js';
import { openResetDialog } from './boards-part.js';
import { openOwnerDialog } from './ownerless-part.js';
import { createTransfer } from './transfer-actions.js';
import { transferPart } from './transfer-part.js';

/** @file The administrators' page. */

/**
 * @param {HTMLElement} element
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
export function mountAdminPage(element, gateway) {
  const admin = createAdmin(gateway);
  const transfer = createTransfer(gateway);
  const events = {
    switchSidebar: (/** @type {boolean} */ on) => void admin.switchSidebar(on),
    repair: () => void admin.repair(),
    selfCheck: () => void admin.loadSelfCheck(),
    boards: () => void admin.loadBoards(),
    reset: (/** @type {import('./boards-part.js').BoardLine} */ board) => openResetDialog(board, () => admin.reset(board.boardId)),
    ownerless: () => void admin.loadOwnerless(),
    nameOwner: (/** @type {import('./ownerless-part.js').OwnerlessDepartment} */ department) =>
      openOwnerDialog(department, (person) => admin.nameOwner(department.id, person)),
  };
  const transferEvents = {
    choose: (/** @type {File|null} */ file) => void transfer.choose(file),
    map: transfer.map,
    paste: transfer.paste,
    takePasted: (/** @type {string} */ thing) => void transfer.takePasted(thing),
    leaveIssues: transfer.leaveIssues,
    preview: () => void transfer.preview(),
    importIt: () => void transfer.importIt().then((done) => (done ? admin.imported() : undefined)),
  };
  const draw = () => render(element, adminView(admin.store.get(), events, transferPart(transfer.store.get(), transferEvents)));
  admin.store.watch(draw);
  transfer.store.watch(draw);
  return admin.load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-admin-page'));
  if (element) {
    void mountAdminPage(element, pageGateway());
  }
});
