import { h } from './dom.js';
import { loginLink, message } from './ui.js';

/** @file What a page that follows the server says while the server does not answer it. */

/** @typedef {'network'|'login'|null} Lost nobody answers, or the session has ended; null while all is well */

/** @param {import('./problem.js').Problem} problem @returns {Lost} */
export const lostBy = ({ kind }) => (kind === 'refused' ? null : kind);

/**
 * @param {'network'|'login'} lost
 * @param {string} kept what becomes of what the reader has entered
 */
export function lostMessage(lost, kept) {
  return lost === 'login'
    ? message('warning', AJS.I18n.getText('ballast.ui.problem.session-ended'), h('p', null, kept), h('p', null, loginLink()))
    : message('warning', AJS.I18n.getText('ballast.ui.problem.no-connection'), h('p', null, kept));
}
