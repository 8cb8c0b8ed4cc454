import { h } from '../shared/dom.js';
import { button } from '../shared/ui.js';

/**
 * How tech debt comes onto the list while the team collects: typed or pasted on the page for it, or tagged by a search.
 * @param {number} boardId
 * @param {boolean} busy
 * @param {{bulkTag: () => void, listFound: () => void, refresh: () => void}} events
 */
export function collectTools(boardId, busy, events) {
  const page = `${AJS.contextPath()}/plugins/servlet/ballast/collect?boardId=${boardId}`;
  return h(
    'p',
    { key: 'tools', class: 'ballast-actions' },
    h('a', { class: 'aui-button aui-button-primary', href: page, target: '_blank', rel: 'noopener' }, AJS.I18n.getText('ballast.ui.round.collect-page')),
    button(AJS.I18n.getText('ballast.ui.bulk.open'), events.bulkTag, { key: 'bulk' }),
    button(AJS.I18n.getText('ballast.ui.round.list-found'), events.listFound, { key: 'list-found' }),
    button(AJS.I18n.getText('ballast.ui.round.refresh'), events.refresh, { key: 'refresh', busy }),
  );
}
