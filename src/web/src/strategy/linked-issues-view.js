import { h } from '../shared/dom.js';
import { pager } from '../shared/pager.js';
import { button, issueLink, loading, problemMessage } from '../shared/ui.js';
import { strengthName } from './strategy-labels.js';

/** @file One page of the issues that are linked with an element. */

/** @typedef {import('./strategy-gateway.js').LinkedIssues} LinkedIssues */
/** @typedef {import('./strategy-gateway.js').LinkedIssue} LinkedIssue */
/** @typedef {LinkedIssue['links'][number]} DirectLink */

/**
 * @param {{list: LinkedIssues|null, listProblem: import('../shared/problem.js').Problem|null}} state
 * @param {(start: number) => void} turnTo
 * @param {(issue: LinkedIssue, link: DirectLink) => void} unlink
 */
export function linkedIssuesView({ list, listProblem }, turnTo, unlink) {
  if (!list) {
    return listProblem ? problemMessage(listProblem, () => turnTo(0)) : loading(AJS.I18n.getText('ballast.ui.common.loading'));
  }
  return [
    listProblem ? problemMessage(listProblem) : null,
    list.total === 0 ? h('p', { class: 'ballast-quiet', key: 'none' }, AJS.I18n.getText('ballast.ui.links.list-none')) : null,
    h(
      'ul',
      { class: 'ballast-lines ballast-linked', key: 'list', 'aria-label': AJS.I18n.getText('ballast.ui.links.list-named', list.title) },
      list.issues.map((issue) => row(issue, list.ref, unlink)),
    ),
    pager(list, list.issues.length, turnTo),
    list.issuesHidden ? h('p', { class: 'ballast-quiet', key: 'hidden' }, AJS.I18n.getText('ballast.ui.pillars.hidden')) : null,
  ];
}

/** @param {LinkedIssue} issue @param {string} ref @param {(issue: LinkedIssue, link: DirectLink) => void} unlink */
function row(issue, ref, unlink) {
  return h(
    'li',
    { key: issue.issueId },
    issueLink(issue.issueKey),
    ' ',
    h('span', { dir: 'auto', class: issue.resolved ? 'ballast-done' : null }, issue.summary),
    issue.resolved ? h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.links.resolved')) : null,
    h(
      'span',
      { class: 'ballast-linked-by' },
      issue.links.map((link) =>
        h(
          'span',
          { key: link.ref, class: 'ballast-chip' },
          link.ref === ref ? strengthName(link.strength) : AJS.I18n.getText('ballast.ui.links.through', strengthName(link.strength), link.title),
          button('×', () => unlink(issue, link), {
            key: 'unlink',
            style: 'subtle',
            off: !issue.canUnlink,
            why: issue.unlinkRefusal?.message,
            name: AJS.I18n.getText('ballast.ui.links.unlink-named', issue.issueKey, link.title),
          }),
        ),
      ),
    ),
  );
}
