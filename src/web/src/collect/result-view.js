import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { button, heading, issueLink, message, problemMessage } from '../shared/ui.js';

/** @typedef {import('./collect-actions.js').CollectState} CollectState */
/** @typedef {import('./collect-gateway.js').ImportedLine} ImportedLine */
/** @typedef {import('./collect-gateway.js').UndoneLine} UndoneLine */

/**
 * @typedef {object} ResultEvents
 * @property {(batch: string) => void} ask before a batch is taken back
 * @property {() => void} keep what was asked about
 * @property {(batch: string) => void} undo
 * @property {() => void} send again what broke off
 */

/**
 * How far it is, and what came of it.
 * @param {CollectState} state
 * @param {ResultEvents} events
 */
export function resultView(state, events) {
  const { running, imported, undone } = state;
  return h(
    'div',
    { 'aria-live': 'polite', class: 'ballast-outcome', key: 'outcome' },
    running ? progress(running) : null,
    !running && imported ? importedView(state, imported, events) : null,
    !running && undone ? undoneView(undone) : null,
  );
}

/** @param {{done: number, total: number, kind: 'import'|'undo'}} running */
function progress({ done, total, kind }) {
  const text =
    kind === 'import'
      ? AJS.I18n.getText('ballast.ui.collect.importing', number(done), number(total))
      : AJS.I18n.getText('ballast.ui.collect.undoing', number(done), number(total));
  return [
    h('p', { key: 'text' }, text),
    h('progress', { class: 'ballast-progress', max: Math.max(1, total), value: String(done), 'aria-label': text, key: 'bar' }),
  ];
}

/**
 * @param {CollectState} state
 * @param {NonNullable<CollectState['imported']>} imported
 * @param {ResultEvents} events
 */
function importedView(state, imported, events) {
  const of = (/** @type {ImportedLine['outcome']} */ outcome) => imported.results.filter((result) => result.outcome === outcome);
  const created = of('created').length + of('created-before').length;
  const refused = of('refused');
  return [
    message(
      refused.length > 0 ? 'warning' : 'success',
      null,
      h(
        'p',
        null,
        AJS.I18n.getText('ballast.ui.collect.did', number(created), number(of('already-there').length), number(refused.length)),
      ),
      h('p', null, boardLink(state.boardId), ' ', created > 0 ? undo(state, imported.batch, events) : null),
    ),
    imported.problem ? problemMessage(imported.problem, events.send) : null,
    list(refused),
  ];
}

/** @param {number} boardId */
function boardLink(boardId) {
  const href = `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${boardId}`;
  return h('a', { href }, AJS.I18n.getText('ballast.ui.collect.to-board'));
}

/** @param {ImportedLine[]} refused */
function list(refused) {
  return refused.length === 0
    ? null
    : h(
        'ul',
        { class: 'ballast-refused', key: 'refused' },
        refused.map((result) =>
          h(
            'li',
            { key: String(result.line) },
            result.issueKey ? [issueLink(result.issueKey), ' '] : null,
            h('span', { dir: 'auto' }, result.title),
            ` – ${result.problem?.message ?? ''}`,
          ),
        ),
      );
}

/** @param {{results: UndoneLine[], problem: import('../shared/problem.js').Problem|null}} undone */
function undoneView({ results, problem }) {
  const of = (/** @type {UndoneLine['outcome']} */ outcome) => results.filter((result) => result.outcome === outcome);
  const kept = [...of('untagged'), ...of('refused')];
  return [
    message(
      'info',
      null,
      h(
        'p',
        null,
        AJS.I18n.getText(
          'ballast.ui.collect.undid',
          number(of('deleted').length),
          number(of('untagged').length),
          number(of('gone').length),
          number(of('refused').length),
        ),
      ),
      h('ul', null, kept.map((line) => h('li', null, issueLink(line.issueKey ?? ''), ` – ${line.problem?.message ?? ''}`))),
    ),
    problem ? problemMessage(problem) : null,
  ];
}

/**
 * @param {CollectState} state
 * @param {string} batch
 * @param {ResultEvents} events
 */
function undo(state, batch, events) {
  if (state.asking !== batch) {
    return button(AJS.I18n.getText('ballast.ui.collect.undo'), () => events.ask(batch), { style: 'link', key: 'ask', off: Boolean(state.running) });
  }
  return h(
    'span',
    { class: 'ballast-ask', key: 'sure' },
    AJS.I18n.getText('ballast.ui.collect.undo-sure'),
    ' ',
    button(AJS.I18n.getText('ballast.ui.collect.undo-yes'), () => events.undo(batch), { key: 'yes' }),
    ' ',
    button(AJS.I18n.getText('ballast.ui.common.cancel'), events.keep, { style: 'link', key: 'no' }),
  );
}

/**
 * Earlier imports.
 * @param {CollectState} state
 * @param {ResultEvents} events
 */
export function batchesView(state, events) {
  const batches = state.view?.batches ?? [];
  if (batches.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-batches-title', key: 'batches' },
    heading('ballast-batches-title', AJS.I18n.getText('ballast.ui.collect.batches')),
    h(
      'ul',
      { class: 'ballast-batches' },
      batches.map((batch) =>
        h(
          'li',
          { key: batch.batch },
          AJS.I18n.getText('ballast.ui.collect.batch', dateTime(batch.at), personName(batch.by)),
          batch.issues === null ? null : ` – ${AJS.I18n.getText('ballast.ui.collect.batch-issues', number(batch.issues))}`,
          ' ',
          batch.canUndo ? undo(state, batch.batch, events) : null,
        ),
      ),
    ),
  );
}
