import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { createRoadmap } from './roadmap-actions.js';
import { createRoadmapGateway } from './roadmap-gateway.js';
import { roadmapView } from './roadmap-view.js';

/** @file The board's page "Roadmap". */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./roadmap-gateway.js').RoadmapGateway} gateway
 * @param {import('../shared/gateway.js').Gateway} jira
 * @param {() => number} [now] epoch milliseconds
 */
export function mountRoadmapPage(element, boardId, gateway, jira, now) {
  const roadmap = createRoadmap(boardId, gateway, jira, now);
  const events = {
    load: () => void roadmap.load(),
    chooseSprints: (/** @type {number} */ sprints) => void roadmap.chooseSprints(sprints),
    pin: (/** @type {number} */ issueId, /** @type {number|null} */ sprint) => void roadmap.pin(issueId, sprint),
    save: () => void roadmap.save(),
  };
  roadmap.store.watch((state) => render(element, roadmapView(state, events)));
  return roadmap.load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-roadmap-page[data-board-id]'));
  if (element) {
    void mountRoadmapPage(element, Number(element.dataset.boardId), createRoadmapGateway(AJS.contextPath()), pageGateway());
  }
});
