import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { dateTime, personName } from './format.js';
import { asProblem } from './problem.js';
import { loading, problemMessage } from './ui.js';

/** @file Who changed what, and when: the dialog of a log. */

/** @typedef {{sequence: number, by: import('./gateway.js').Person, at: string}} LogLine */

/**
 * @template {LogLine} T
 * @param {object} options
 * @param {string} options.id unique on the page
 * @param {string} options.title
 * @param {string} options.about whose log it is
 * @param {() => Promise<T[]>} options.load the newest first; rejects with a Problem
 * @param {(line: T) => import('./dom.js').Child} options.what what was changed
 */
export function openLogDialog({ id, title, about, load, what }) {
  /** @type {{lines: T[]|null, problem: import('./problem.js').Problem|null}} */
  const initial = { lines: null, problem: null };
  let begun = false;
  openDialog({
    id,
    title,
    size: 'large',
    state: initial,
    isRead: true,
    body: ({ lines, problem }, change) => {
      if (!begun) {
        begun = true;
        load().then(
          (answer) => change({ lines: answer }),
          (error) => change({ problem: asProblem(error) }),
        );
      }
      if (problem) {
        return problemMessage(problem);
      }
      return lines ? [h('p', { class: 'ballast-quiet', dir: 'auto' }, about), table(lines, what)] : loading(AJS.I18n.getText('ballast.ui.common.loading'));
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.close'),
    submit: async () => 'close',
  });
}

/**
 * @template {LogLine} T
 * @param {T[]} lines
 * @param {(line: T) => import('./dom.js').Child} what
 */
function table(lines, what) {
  if (lines.length === 0) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.log.empty'));
  }
  return h(
    'table',
    { class: 'aui' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.when')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.who')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.log.what')),
      ),
    ),
    h(
      'tbody',
      null,
      lines.map((line) => h('tr', { key: String(line.sequence) }, h('td', null, dateTime(line.at)), h('td', { dir: 'auto' }, personName(line.by)), h('td', { dir: 'auto' }, what(line)))),
    ),
  );
}
