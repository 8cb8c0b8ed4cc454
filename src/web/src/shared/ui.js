import { h } from './dom.js';
import { kindLabel, priorityLabel } from './labels.js';

/** @file The small pieces that every view is made of. */

/** @typedef {import('./dom.js').Child} Child */
/** @typedef {import('./dom.js').VNode} VNode */

/**
 * A button. One that is off keeps its place in the tab order and says why, instead of going dead.
 * @param {string} label
 * @param {() => void} onclick
 * @param {{style?: 'primary'|'link'|'subtle'|'', key?: string, off?: boolean, why?: string|null, busy?: boolean, name?: string, expanded?: boolean}} [options]
 */
export function button(label, onclick, options = {}) {
  const { style, key, off, why, busy, name, expanded } = options;
  const dead = off || busy;
  return h(
    'button',
    {
      key,
      type: 'button',
      class: style ? `aui-button aui-button-${style} ballast-button` : 'aui-button ballast-button',
      'aria-disabled': dead ? 'true' : null,
      'aria-busy': busy ? 'true' : null,
      'aria-label': name,
      'aria-expanded': expanded?.toString(),
      title: off && why,
      onclick: () => (dead ? undefined : onclick()),
    },
    busy && spinner(),
    label,
  );
}

export function spinner() {
  return h('span', { class: 'ballast-spinner', 'aria-hidden': 'true' });
}

/** @param {string} text */
export function loading(text) {
  return h('p', { class: 'ballast-loading', role: 'status' }, spinner(), text);
}

/**
 * Gentle advice, each line behind a bulb that the style draws; nothing without any.
 * @param {{message: string}[]} hints
 * @param {{key?: string, screenOnly?: boolean}} [options]
 */
export function hintList(hints, { key, screenOnly } = {}) {
  return hints.length === 0
    ? null
    : h(
        'ul',
        { class: screenOnly ? 'ballast-hints ballast-screen-only' : 'ballast-hints', key, 'aria-label': AJS.I18n.getText('ballast.ui.common.hints') },
        hints.map((hint) => h('li', { class: 'ballast-hint' }, hint.message)),
      );
}

/** @param {string} text */
export function srOnly(text) {
  return h('span', { class: 'ballast-sr' }, text);
}

/**
 * @param {'info'|'success'|'warning'|'error'} type
 * @param {string|null} title
 * @param {...Child} body
 */
export function message(type, title, ...body) {
  return h(
    'div',
    { class: `aui-message aui-message-${type} ballast-message`, role: type === 'error' ? 'alert' : 'status' },
    title ? h('p', { class: 'title' }, h('strong', null, title)) : null,
    ...body,
  );
}

/**
 * What the last step led to. The region is always there, because screen readers speak only what changes inside of one they know;
 * a failure interrupts.
 * @param {{type: 'info'|'success'|'error', text: string}|null} notice
 */
export function noticeRegion(notice) {
  const polite = notice && notice.type !== 'error' ? notice : null;
  return [
    h(
      'div',
      { role: 'status', key: 'notice' },
      polite ? h('div', { class: `aui-message aui-message-${polite.type} ballast-message` }, h('p', null, polite.text)) : null,
    ),
    notice?.type === 'error' ? message('error', null, h('p', null, notice.text)) : null,
  ];
}

/**
 * What the server says, with its reasons one by one.
 * @param {import('./gateway.js').ProblemBody} problem
 */
export function sentences({ message: text, problems }) {
  const reasons = problems ?? [];
  return [h('p', null, text), reasons.length > 0 ? h('ul', null, reasons.map((each) => h('li', null, each.message))) : null];
}

/**
 * A failure with what to do next: log in again in another tab (nothing typed is lost), or try again.
 * @param {import('./problem.js').Problem} problem
 * @param {(() => void)|null} [again]
 */
export function problemMessage(problem, again = null) {
  return message(
    problem.kind === 'network' ? 'warning' : 'error',
    null,
    h('p', null, problem.message),
    problem.kind === 'login' ? h('p', null, loginLink()) : null,
    again ? h('p', null, button(AJS.I18n.getText('ballast.ui.common.try-again'), again, { style: 'link' })) : null,
  );
}

/** To another tab, so that what is typed here stays. */
export function loginLink() {
  const back = location.pathname.slice(AJS.contextPath().length) + location.search;
  return h(
    'a',
    { href: `${AJS.contextPath()}/login.jsp?os_destination=${encodeURIComponent(back)}`, target: '_blank', rel: 'noopener' },
    AJS.I18n.getText('ballast.ui.problem.login-link'),
  );
}

/** @param {import('./gateway.js').Kind} kind */
export function kindTag(kind) {
  return h('span', { class: 'ballast-kind' }, kindLabel(kind));
}

const LOZENGES = { highest: 'error', high: 'moved', medium: 'current', low: 'complete', lowest: '' };
const ARROWS = { highest: '⇈', high: '↑', medium: '=', low: '↓', lowest: '⇊' };

/** Colour, arrow and word say the same. @param {import('./gateway.js').Priority} priority */
export function priorityLozenge(priority) {
  const tone = LOZENGES[priority];
  return h(
    'span',
    { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''} ballast-priority` },
    h('span', { 'aria-hidden': 'true', class: 'ballast-arrow' }, ARROWS[priority] ?? ''),
    priorityLabel(priority),
  );
}

/** @param {string} issueKey */
export function issueLink(issueKey) {
  return h('a', { class: 'ballast-key', href: `${AJS.contextPath()}/browse/${encodeURIComponent(issueKey)}` }, issueKey);
}

/**
 * Key and summary; the summary isolates its own writing direction.
 * @param {{issueKey: string, summary: string|null}} issue
 */
export function issueTitle(issue) {
  return h(
    'span',
    { class: 'ballast-issue' },
    issueLink(issue.issueKey),
    ' ',
    h('span', { class: 'ballast-summary', dir: 'auto' }, issue.summary ?? ''),
  );
}

/**
 * A disclosure that keeps its state over renders.
 * @param {string} key
 * @param {string} summary
 * @param {...Child} body
 */
export function disclosure(key, summary, ...body) {
  return h('details', { key, class: 'ballast-details' }, h('summary', null, summary), h('div', { class: 'ballast-details-body' }, ...body));
}

/**
 * @param {string} id
 * @param {string} text
 * @param {2|3} [level]
 */
export function heading(id, text, level = 2) {
  return h(`h${level}`, { id, tabindex: '-1', class: 'ballast-heading' }, text);
}
