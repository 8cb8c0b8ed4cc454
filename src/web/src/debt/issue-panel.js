import { render } from '../shared/dom.js';
import { showFlag } from '../shared/flag.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { mountIssueLinks } from '../strategy/issue-links.js';
import { createStrategyGateway } from '../strategy/strategy-gateway.js';
import { createPanel } from './panel-actions.js';
import { panelView } from './panel-view.js';
import { openTagDialog, openUntagDialog } from './tag-dialog.js';

/** @file The Tech debt panel on the issue view. The server renders the values; this makes them live. */

/**
 * @param {HTMLElement} element the server's panel
 * @param {import('../shared/gateway.js').Gateway} gateway
 */
export function mountPanel(element, gateway) {
  const issueKey = element.dataset.issueKey ?? '';
  const panel = createPanel(issueKey, gateway, untaggedDebt(element.dataset));
  const { store } = panel;
  const events = {
    edit: () =>
      openTagDialog(issueKey, store.get().debt, async (fields) => {
        await panel.tag(fields);
        showFlag('success', AJS.I18n.getText('ballast.ui.tag.done', issueKey));
      }),
    untag: () =>
      openUntagDialog(issueKey, async () => {
        await panel.untag();
        showFlag('success', AJS.I18n.getText('ballast.ui.untag.done', issueKey));
      }),
    toggleHistory: () => void panel.toggleHistory(),
    again: () => void panel.load(),
    vote: (/** @type {number} */ boardId, /** @type {number} */ by) => void panel.vote(boardId, by),
  };
  const show = () => render(element, panelView(store.get(), events));
  if (store.get().phase === 'ready') {
    store.watch(show);
  } else {
    // The server's values stay until there is something newer to show.
    void panel.load().then(() => store.watch(show));
  }
}

/**
 * On an issue without a tag the page already tells all there is, so that it costs no request.
 * @param {DOMStringMap} data
 * @returns {import('../shared/gateway.js').IssueDebt|null}
 */
function untaggedDebt(data) {
  if (data.tagged !== 'false') {
    return null;
  }
  const refusal = data.editRefusal ?? '';
  return {
    issueId: Number(data.issueId),
    issueKey: data.issueKey ?? '',
    tagged: false,
    kind: null,
    priority: null,
    estimate: null,
    area: null,
    note: null,
    taggedAt: null,
    taggedBy: null,
    votes: 0,
    voters: 0,
    canEdit: data.canEdit === 'true',
    editRefusal: refusal ? { code: '', message: refusal } : null,
    boards: [],
  };
}

/** What the issue serves stands beneath; on an issue without a tag it waits for a click. @param {HTMLElement} panel */
function mountLinks(panel) {
  const links = document.createElement('div');
  links.className = 'ballast-links';
  panel.after(links);
  void mountIssueLinks(links, panel.dataset.issueKey ?? '', panel.dataset.tagged !== 'false', createStrategyGateway(AJS.contextPath()));
}

function mountAll() {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.ballast-panel[data-issue-key]'))) {
    if (element.dataset.ballastMounted !== 'true') {
      element.dataset.ballastMounted = 'true';
      mountPanel(element, pageGateway());
      mountLinks(element);
    }
  }
}

whenReady(() => {
  mountAll();
  // Jira swaps the panels of the issue view without loading the page again.
  const added = window.JIRA?.Events?.NEW_CONTENT_ADDED;
  if (added) {
    window.JIRA?.bind?.(added, mountAll);
  }
});
