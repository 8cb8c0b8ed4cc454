import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';
import { button, heading, loading, problemMessage } from '../shared/ui.js';

/** @typedef {import('./collect-actions.js').CollectState} CollectState */
/** @typedef {import('./collect-view.js').CollectEvents} CollectEvents */

/**
 * Where lines come from: pasted, chosen or dropped.
 * @param {CollectState} state
 * @param {CollectEvents} events
 */
export function sourceView(state, events) {
  const { text, file, reading, readProblem } = state;
  const isEmpty = !file && text.trim() === '';
  return h(
    'section',
    {
      class: 'ballast-section ballast-drop',
      'aria-labelledby': 'ballast-source-title',
      key: 'source',
      ondragover: (/** @type {any} */ event) => event.preventDefault(),
      ondrop: (/** @type {any} */ event) => drop(event, events),
    },
    heading('ballast-source-title', AJS.I18n.getText('ballast.ui.collect.source')),
    h(
      'form',
      { class: 'aui top-label', key: 'fields', onsubmit: (/** @type {any} */ event) => event.preventDefault() },
      file ? chosenFile(file, events) : [pasteField(text, events), fileField(events)],
    ),
    readProblem ? problemMessage(readProblem) : null,
    h(
      'p',
      { key: 'buttons' },
      button(AJS.I18n.getText('ballast.ui.collect.read'), events.read, { style: 'primary', off: isEmpty, busy: reading, key: 'read' }),
      ' ',
      button(AJS.I18n.getText('ballast.ui.collect.bulk-tag'), events.bulkTag, { style: 'link', key: 'bulk' }),
    ),
    reading ? loading(AJS.I18n.getText('ballast.ui.collect.reading')) : null,
  );
}

/**
 * @param {string} text
 * @param {CollectEvents} events
 */
function pasteField(text, events) {
  return field(
    { id: 'ballast-paste', label: AJS.I18n.getText('ballast.ui.collect.paste'), help: AJS.I18n.getText('ballast.ui.collect.paste-help') },
    (common) =>
      h('textarea', {
        ...common,
        class: 'textarea full-width-field',
        rows: 8,
        dir: 'auto',
        value: text,
        oninput: (/** @type {any} */ event) => events.change({ text: event.target.value }),
        onkeydown: (/** @type {any} */ event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            events.read();
          }
        },
      }),
  );
}

/** @param {CollectEvents} events */
function fileField(events) {
  return field(
    { id: 'ballast-file', label: AJS.I18n.getText('ballast.ui.collect.file'), help: AJS.I18n.getText('ballast.ui.collect.file-help') },
    (common) =>
      h('input', {
        ...common,
        type: 'file',
        accept: '.csv,.tsv,.txt,text/csv,text/plain',
        onchange: (/** @type {any} */ event) => take(event.target.files, events),
      }),
  );
}

/**
 * @param {File} file
 * @param {CollectEvents} events
 */
function chosenFile(file, events) {
  return h(
    'p',
    { key: 'file' },
    h('span', { dir: 'auto' }, file.name),
    ' ',
    button(AJS.I18n.getText('ballast.ui.collect.file-away'), () => events.change({ file: null, preview: null }), { style: 'link', key: 'away' }),
  );
}

/**
 * @param {any} event
 * @param {CollectEvents} events
 */
function drop(event, events) {
  event.preventDefault();
  take(event.dataTransfer?.files, events);
}

/**
 * @param {FileList|undefined} files
 * @param {CollectEvents} events
 */
function take(files, events) {
  if (files?.[0]) {
    events.change({ file: files[0], readProblem: null });
    events.read();
  }
}
