import { h } from '../shared/dom.js';
import { selectField } from '../shared/form.js';
import { KIND_CODES, kindLabel, PRIORITY_CODES, priorityLabel } from '../shared/labels.js';
import { loading, message, problemMessage, sentences } from '../shared/ui.js';
import { previewView } from './preview-view.js';
import { quickView } from './quick-view.js';
import { batchesView, resultView } from './result-view.js';
import { sourceView } from './source-view.js';

/** @typedef {import('./collect-actions.js').CollectState} CollectState */

/**
 * @typedef {import('./preview-view.js').PreviewEvents & import('./result-view.js').ResultEvents & {
 *   load: () => void, change: (part: Partial<CollectState>) => void, read: () => void, bulkTag: () => void,
 *   quick: {add: (title: string) => void, again: (item: import('./collect-actions.js').QuickItem) => void}}} CollectEvents
 */

/**
 * @param {CollectState} state
 * @param {CollectEvents} events
 */
export function collectView(state, events) {
  return [header(state), h('main', { class: 'ballast-main', key: 'main' }, main(state, events))];
}

/** @param {CollectState} state */
function header({ boardId, view }) {
  const board = `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}`;
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
          h('li', null, h('a', { href: board, dir: 'auto' }, view?.boardName ?? AJS.I18n.getText('ballast.ui.board.board'))),
        ),
        h('h1', null, AJS.I18n.getText('ballast.ui.collect.title')),
      ),
    ),
  );
}

/**
 * @param {CollectState} state
 * @param {CollectEvents} events
 */
function main(state, events) {
  const { problem, view } = state;
  if (problem && !view) {
    return problemMessage(problem, events.load);
  }
  if (!view) {
    return loading(AJS.I18n.getText('ballast.ui.common.loading'));
  }
  if (view.collectRefusal) {
    return [message('info', null, sentences(view.collectRefusal)), batchesView(state, events)];
  }
  return [
    valuesView(state, view, events),
    quickView(state.quick, events.quick),
    sourceView(state, events),
    previewView(state, events),
    resultView(state, events),
    batchesView(state, events),
  ];
}

/**
 * @param {CollectState} state
 * @param {import('./collect-gateway.js').CollectView} view
 * @param {CollectEvents} events
 */
function valuesView({ values }, view, events) {
  const change = (/** @type {Partial<CollectState['values']>} */ part) => events.change({ values: { ...values, ...part } });
  return h(
    'section',
    { class: 'ballast-section', key: 'values' },
    h('p', null, AJS.I18n.getText('ballast.ui.collect.explain')),
    h(
      'form',
      { class: 'aui top-label ballast-collect-values', onsubmit: (/** @type {any} */ event) => event.preventDefault() },
      selectField(
        { id: 'ballast-collect-type', label: AJS.I18n.getText('ballast.ui.collect.issue-type') },
        view.issueTypes.map(({ id, name }) => ({ value: id, label: name })),
        values.issueType,
        (issueType) => change({ issueType }),
      ),
      selectField(
        { id: 'ballast-collect-kind', label: AJS.I18n.getText('ballast.ui.field.kind') },
        KIND_CODES.map((code) => ({ value: code, label: kindLabel(code) })),
        values.kind,
        (kind) => change({ kind }),
      ),
      selectField(
        { id: 'ballast-collect-priority', label: AJS.I18n.getText('ballast.ui.field.priority') },
        PRIORITY_CODES.map((code) => ({ value: code, label: priorityLabel(code) })),
        values.priority,
        (priority) => change({ priority }),
      ),
    ),
  );
}
