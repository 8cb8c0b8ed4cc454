import { openBulkTagDialog } from '../debt/bulk-tag-dialog.js';
import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { createCollect } from './collect-actions.js';
import { createCollectGateway } from './collect-gateway.js';
import { collectView } from './collect-view.js';

/** @file The board's page "Collect". */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./collect-gateway.js').CollectGateway} gateway
 * @param {import('../shared/gateway.js').Gateway} jira
 */
export function mountCollectPage(element, boardId, gateway, jira) {
  const collect = createCollect(boardId, gateway);
  const { store } = collect;

  const events = {
    load: () => void collect.load(),
    /** @param {Partial<import('./collect-actions.js').CollectState>} part */
    change: (part) => store.set(part),
    read: () => void collect.read(),
    bulkTag: () => openBulkTagDialog('', jira, () => undefined),
    quick: {
      /** @param {string} title */
      add: (title) => void collect.add(title),
      /** @param {import('./collect-actions.js').QuickItem} item */
      again: (item) => void collect.again(item),
    },
    /**
     * @param {number} line
     * @param {boolean} isChosen
     */
    choose: (line, isChosen) => {
      const chosen = new Set(store.get().chosen);
      if (isChosen) {
        chosen.add(line);
      } else {
        chosen.delete(line);
      }
      store.set({ chosen });
    },
    /** @param {number} start */
    turnTo: (start) => store.set({ start }),
    send: () => void collect.send(),
    /** @param {string} batch */
    ask: (batch) => store.set({ asking: batch }),
    keep: () => store.set({ asking: null }),
    /** @param {string} batch */
    undo: (batch) => void collect.undo(batch),
  };

  store.watch((state) => render(element, collectView(state, events)));
  return collect.load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-collect-page[data-board-id]'));
  if (element) {
    void mountCollectPage(element, Number(element.dataset.boardId), createCollectGateway(AJS.contextPath()), pageGateway());
  }
});
