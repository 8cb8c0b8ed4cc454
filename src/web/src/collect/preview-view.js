import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading, issueLink, message } from '../shared/ui.js';
import { CHOOSABLE } from './collect-actions.js';

/** @typedef {import('./collect-gateway.js').PreviewLine} PreviewLine */
/** @typedef {import('./collect-gateway.js').LineStatus} LineStatus */

export const LINES_OF_A_PAGE = 100;

/**
 * @typedef {object} PreviewEvents
 * @property {(line: number, isChosen: boolean) => void} choose
 * @property {(start: number) => void} turnTo
 * @property {() => void} send
 */

/**
 * What becomes of every line, before anything does.
 * @param {import('./collect-actions.js').CollectState} state
 * @param {PreviewEvents} events
 */
export function previewView(state, events) {
  const { preview, chosen, start, running } = state;
  if (!preview) {
    return null;
  }
  const busy = running?.kind === 'import';
  const lines = preview.lines.slice(start, start + LINES_OF_A_PAGE);
  const label = AJS.I18n.getText('ballast.ui.collect.send', number(chosen.size));
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-preview-title', key: 'preview' },
    heading('ballast-preview-title', AJS.I18n.getText('ballast.ui.collect.preview')),
    summary(preview),
    table(lines, chosen, events),
    pages(preview.lines.length, start, events),
    h('p', { key: 'send' }, button(label, events.send, { style: 'primary', off: chosen.size === 0, busy, key: 'send' })),
  );
}

/** @param {import('./collect-gateway.js').Preview} preview */
function summary(preview) {
  const count = (/** @type {LineStatus} */ status) => preview.lines.filter((line) => line.status === status).length;
  const parts = [
    AJS.I18n.getText('ballast.ui.collect.found', number(preview.lines.length), number(preview.ready)),
    count('cut') > 0 ? AJS.I18n.getText('ballast.ui.collect.found-cut', number(count('cut'))) : null,
    count('similar') > 0 ? AJS.I18n.getText('ballast.ui.collect.found-similar', number(count('similar'))) : null,
    count('already-there') > 0 ? AJS.I18n.getText('ballast.ui.collect.found-already', number(count('already-there'))) : null,
    count('repeated') > 0 ? AJS.I18n.getText('ballast.ui.collect.found-repeated', number(count('repeated'))) : null,
    count('wrong') > 0 ? AJS.I18n.getText('ballast.ui.collect.found-wrong', number(count('wrong'))) : null,
    preview.unusedColumns.length > 0 ? AJS.I18n.getText('ballast.ui.collect.unused-columns', preview.unusedColumns.join(', ')) : null,
    preview.compared < preview.open
      ? AJS.I18n.getText('ballast.ui.collect.compared', number(preview.compared), number(preview.open))
      : null,
  ];
  return message('info', null, h('p', null, parts.filter(Boolean).join(' ')));
}

/**
 * @param {PreviewLine[]} lines
 * @param {Set<number>} chosen
 * @param {PreviewEvents} events
 */
function table(lines, chosen, events) {
  const heads = [
    AJS.I18n.getText('ballast.ui.collect.column-take'),
    AJS.I18n.getText('ballast.ui.collect.column-line'),
    AJS.I18n.getText('ballast.ui.collect.column-title'),
    AJS.I18n.getText('ballast.ui.collect.column-status'),
    AJS.I18n.getText('ballast.ui.collect.column-votes'),
    AJS.I18n.getText('ballast.ui.collect.column-cluster'),
  ];
  return h(
    'div',
    { class: 'ballast-scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'ballast-preview-title', key: 'table' },
    h(
      'table',
      { class: 'aui ballast-results ballast-preview' },
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, lines.map((line) => row(line, chosen.has(line.line), events.choose))),
    ),
  );
}

/**
 * @param {PreviewLine} line
 * @param {boolean} isChosen
 * @param {PreviewEvents['choose']} choose
 */
function row(line, isChosen, choose) {
  const box = CHOOSABLE.has(line.status)
    ? h('input', {
        type: 'checkbox',
        checked: isChosen,
        'aria-label': AJS.I18n.getText('ballast.ui.collect.take', line.title),
        onchange: (/** @type {any} */ event) => choose(line.line, event.target.checked),
      })
    : null;
  return h(
    'tr',
    { key: String(line.line), class: `ballast-line-${line.status}` },
    h('td', null, box),
    h('td', { class: 'ballast-numeric' }, number(line.line)),
    h('td', { dir: 'auto', class: 'ballast-line-title' }, line.title),
    h('td', null, statusText(line)),
    h('td', { class: 'ballast-numeric' }, line.votes === null ? '' : number(line.votes)),
    h('td', { dir: 'auto' }, line.cluster),
  );
}

/** @type {Record<LineStatus, (line: PreviewLine) => import('../shared/dom.js').Child>} */
const STATUSES = {
  new: () => AJS.I18n.getText('ballast.ui.collect.status-new'),
  cut: () => AJS.I18n.getText('ballast.ui.collect.status-cut'),
  similar: (line) => [
    AJS.I18n.getText('ballast.ui.collect.status-similar', String(line.likePercent ?? 0)),
    ' ',
    issueLink(line.likeKey ?? ''),
    ' ',
    h('span', { dir: 'auto' }, line.likeSummary ?? ''),
  ],
  'already-there': (line) => [AJS.I18n.getText('ballast.ui.collect.status-already'), ' ', issueLink(line.likeKey ?? '')],
  repeated: (line) => AJS.I18n.getText('ballast.ui.collect.status-repeated', number(line.sameAsLine ?? 0)),
  wrong: (line) => line.problem?.message ?? AJS.I18n.getText('ballast.ui.collect.status-wrong'),
};

/** @param {PreviewLine} line */
function statusText(line) {
  return STATUSES[line.status](line);
}

/**
 * @param {number} total
 * @param {number} start
 * @param {PreviewEvents} events
 */
function pages(total, start, events) {
  if (total <= LINES_OF_A_PAGE) {
    return null;
  }
  const end = Math.min(total, start + LINES_OF_A_PAGE);
  return h(
    'nav',
    { class: 'ballast-pages', 'aria-label': AJS.I18n.getText('ballast.ui.collect.pages'), key: 'pages' },
    button(AJS.I18n.getText('ballast.ui.common.previous'), () => events.turnTo(start - LINES_OF_A_PAGE), { off: start === 0, key: 'previous' }),
    h('span', { role: 'status' }, AJS.I18n.getText('ballast.ui.candidates.shown', number(start + 1), number(end), number(total))),
    button(AJS.I18n.getText('ballast.ui.common.next'), () => events.turnTo(end), { off: end >= total, key: 'next' }),
  );
}
