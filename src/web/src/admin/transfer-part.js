import { h } from '../shared/dom.js';
import { checkbox, field } from '../shared/form.js';
import { number } from '../shared/format.js';
import { button, loading, message, problemMessage, srOnly } from '../shared/ui.js';
import { NOTHING_PASTED, pasteNames } from './pasted-names.js';

/** @typedef {import('./transfer-actions.js').TransferState} TransferState */

/**
 * @typedef {object} TransferEvents
 * @property {(file: File|null) => void} choose
 * @property {(thing: string, name: string, becomes: string) => void} map
 * @property {(thing: string, text: string) => void} paste
 * @property {(thing: string) => void} takePasted
 * @property {(agreed: boolean) => void} leaveIssues
 * @property {() => void} preview
 * @property {() => void} importIt
 */

/**
 * Everything out into one file, and back in after a look at what it would bring.
 * @param {TransferState} state
 * @param {TransferEvents} events
 */
export function transferPart(state, events) {
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.transfer.explain')),
    message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.transfer.secret'))),
    h(
      'p',
      null,
      h(
        'a',
        { class: 'aui-button', href: `${AJS.contextPath()}/rest/ballast/1.0/transfer/export`, download: 'ballast-export.json' },
        AJS.I18n.getText('ballast.ui.transfer.export'),
      ),
    ),
    h(
      'form',
      { class: 'aui top-label', onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
      field(
        { id: 'ballast-transfer-file', label: AJS.I18n.getText('ballast.ui.transfer.file'), help: AJS.I18n.getText('ballast.ui.transfer.file-help') },
        (common) =>
          h('input', {
            ...common,
            type: 'file',
            accept: '.json,application/json',
            disabled: state.busy !== null,
            onchange: (/** @type {any} */ event) => events.choose(event.target.files[0] ?? null),
          }),
      ),
    ),
    state.preview && !state.done ? null : problemOf(state),
    state.busy === 'preview' ? loading(AJS.I18n.getText('ballast.ui.transfer.reading')) : null,
    state.busy === 'import' ? loading(AJS.I18n.getText('ballast.ui.transfer.importing')) : null,
    state.preview && state.done ? message('success', null, h('p', null, AJS.I18n.getText('ballast.ui.transfer.done', number(rowsOf(state.preview))))) : null,
    state.preview && !state.done ? preview(state.preview, state, events) : null,
  ];
}

/** @param {TransferState} state */
function problemOf({ problem }) {
  return problem ? problemMessage(problem) : null;
}

/** @param {import('./transfer-actions.js').ImportPreview} preview */
function rowsOf(preview) {
  return preview.tables.reduce((sum, table) => sum + table.rows, 0);
}

/**
 * @param {import('./transfer-actions.js').ImportPreview} preview
 * @param {TransferState} state
 * @param {TransferEvents} events
 */
function preview(preview, state, events) {
  const lost = preview.leaveIssuesObjection;
  const why =
    preview.importObjection?.message ??
    (state.unseen ? AJS.I18n.getText('ballast.ui.transfer.unseen') : null) ??
    (lost && !state.leavesIssues ? AJS.I18n.getText('ballast.ui.transfer.issues-first') : null);
  const busy = state.busy !== null;
  return [
    h('p', { role: 'status' }, AJS.I18n.getText('ballast.ui.transfer.holds', number(rowsOf(preview)), number(preview.tables.length))),
    preview.names.filter((names) => names.total > 0).map((names) => namesOf(names, state, events)),
    problemOf(state),
    lost ? missingIssues(lost.message, state, events) : null,
    why ? message('info', null, h('p', null, why)) : null,
    h(
      'p',
      null,
      button(AJS.I18n.getText('ballast.ui.transfer.import'), events.importIt, { style: 'primary', key: 'import', off: why !== null, why, busy }),
      ' ',
      button(AJS.I18n.getText('ballast.ui.transfer.look-again'), events.preview, { key: 'again', busy }),
    ),
  ];
}

/** @param {string} why @param {TransferState} state @param {TransferEvents} events */
function missingIssues(why, state, events) {
  return message(
    'warning',
    null,
    h('p', null, why),
    checkbox('ballast-leave-issues', AJS.I18n.getText('ballast.ui.transfer.leave-issues'), state.leavesIssues, events.leaveIssues),
  );
}

/**
 * @param {import('./transfer-actions.js').ImportNames} names
 * @param {TransferState} state
 * @param {TransferEvents} events
 */
function namesOf({ thing, lookedUp, total, nameless, missing, lines }, state, events) {
  const title = thingLabel(thing);
  const summary =
    lookedUp || missing > 0 ? AJS.I18n.getText('ballast.ui.transfer.names', title, number(total), number(missing)) : AJS.I18n.getText('ballast.ui.transfer.ids', title, number(total));
  return h(
    'details',
    { key: `names-${thing}`, class: 'ballast-details', open: missing > 0 || !lookedUp },
    h('summary', null, summary),
    h(
      'div',
      { class: 'ballast-details-body' },
      nameless > 0 ? h('p', null, AJS.I18n.getText('ballast.ui.transfer.nameless', number(nameless))) : null,
      lookedUp ? null : h('p', null, AJS.I18n.getText('ballast.ui.transfer.ids-mean')),
      missing > 0 && thing !== 'issue' ? h('p', null, AJS.I18n.getText('ballast.ui.transfer.missing-means')) : null,
      lines.length < total - nameless ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.transfer.first', number(lines.length))) : null,
      h(
        'table',
        { class: 'aui' },
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.transfer.name-there')),
            h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.transfer.name-here')),
          ),
        ),
        h(
          'tbody',
          null,
          lines.map((line) => nameLine(thing, line, lookedUp, state, events)),
        ),
      ),
      pasteNames(thing, title, state.pasted[thing] ?? NOTHING_PASTED, state.busy !== null, events),
    ),
  );
}

/**
 * @param {string} thing
 * @param {import('./transfer-actions.js').ImportName} line
 * @param {boolean} lookedUp
 * @param {TransferState} state
 * @param {TransferEvents} events
 */
function nameLine(thing, line, lookedUp, state, events) {
  const id = `ballast-map-${thing}-${line.name}`;
  return h(
    'tr',
    { key: id },
    h('td', { dir: 'auto' }, line.name),
    h(
      'td',
      null,
      h('label', { for: id }, srOnly(AJS.I18n.getText('ballast.ui.transfer.name-here-for', line.name))),
      h('input', {
        id,
        type: 'text',
        class: 'text medium-field',
        value: state.mapping[thing]?.[line.name] ?? line.becomes,
        onchange: (/** @type {any} */ event) => events.map(thing, line.name, event.target.value.trim()),
      }),
      ' ',
      line.found ? (lookedUp ? foundLozenge() : null) : h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.transfer.not-found')),
    ),
  );
}

function foundLozenge() {
  return h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.transfer.found'));
}

/** @param {string} thing */
function thingLabel(thing) {
  switch (thing) {
    case 'person':
      return AJS.I18n.getText('ballast.ui.transfer.thing.person');
    case 'issue':
      return AJS.I18n.getText('ballast.ui.transfer.thing.issue');
    case 'project':
      return AJS.I18n.getText('ballast.ui.transfer.thing.project');
    case 'board':
      return AJS.I18n.getText('ballast.ui.transfer.thing.board');
    case 'filter':
      return AJS.I18n.getText('ballast.ui.transfer.thing.filter');
    default:
      return AJS.I18n.getText('ballast.ui.transfer.thing.sprint');
  }
}
