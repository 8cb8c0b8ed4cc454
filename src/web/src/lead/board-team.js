import { render } from '../shared/dom.js';
import { whenReady } from '../shared/page.js';
import { createStore } from '../shared/store.js';
import { openLeadDialog, openScheduleDialog } from './lead-dialogs.js';
import { createLeadGateway } from './lead-gateway.js';
import { teamView } from './team-view.js';

/** @file The team's section of a board's page: whom the ranking leaves out, who leads the rounds, when the next one is due. */

/**
 * A board that does not use Ballast yet has no such section, and what can not be read now leaves the rest of the page alone.
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./lead-gateway.js').LeadGateway} gateway
 */
export async function mountBoardTeam(element, boardId, gateway) {
  const store = createStore(/** @type {import('./team-view.js').TeamState} */ ({ boardId, lead: null, fairness: null }));
  const events = {
    name: () => openLeadDialog(async (request) => store.set({ lead: await gateway.nameLead(boardId, request) })),
    schedule: () => {
      const { lead } = store.get();
      if (lead) {
        openScheduleDialog(lead, async (request) => store.set({ lead: await gateway.schedule(boardId, request) }));
      }
    },
  };
  store.watch((state) => render(element, teamView(state, events)));
  await Promise.all([
    gateway.fairness(boardId).then((fairness) => store.set({ fairness }), () => undefined),
    gateway.lead(boardId).then((lead) => store.set({ lead }), () => undefined),
  ]);
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-team[data-board-id]'));
  if (!element) {
    return;
  }
  const mount = () => void mountBoardTeam(element, Number(element.dataset.boardId), createLeadGateway(AJS.contextPath()));
  if (document.querySelector('.ballast-board-page[data-ballast-enabled]')) {
    mount();
  } else {
    document.addEventListener('ballast-board-enabled', mount, { once: true });
  }
});
