import { jqlField } from '../debt/bulk-tag-dialog.js';
import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { selectField } from '../shared/form.js';
import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { heading, loading } from '../shared/ui.js';
import { linkReport } from './link-report.js';
import { linkedIssuesView } from './linked-issues-view.js';
import { LINK_CHANGED, STRENGTHS, strengthName } from './strategy-labels.js';

/** @file The issues that are linked with an element of a strategy, and linking more of them by a query. */

/** @typedef {import('./strategy-gateway.js').LinkedIssues} LinkedIssues */
/** @typedef {import('./strategy-gateway.js').LinkedIssue} LinkedIssue */
/** @typedef {import('./strategy-gateway.js').Strength} Strength */

const PAGE = 20;

/**
 * @typedef {object} LinkedState
 * @property {LinkedIssues|null} list
 * @property {import('../shared/problem.js').Problem|null} listProblem
 * @property {string} jql
 * @property {Strength} strength
 * @property {import('./strategy-gateway.js').BulkLinkReport|null} report a dry run's is dropped as soon as something changes, so that only what was shown can be linked
 * @property {''|'preview'|'link'} running
 */

/**
 * @param {import('./strategy-gateway.js').Element} element
 * @param {{id: number, version: number, state: string}} strategy issues are linked with what is in force
 * @param {import('./strategy-gateway.js').StrategyGateway} gateway
 * @param {() => void} changed
 */
export function openLinkedIssuesDialog(element, strategy, gateway, changed) {
  const canLink = strategy.state === 'active';
  /** @type {LinkedState} */
  const initial = { list: null, listProblem: null, jql: '', strength: 'strongly', report: null, running: '' };
  let begun = false;
  let start = 0;

  /** @param {(change: Partial<LinkedState>) => void} change @param {number} from */
  const turnTo = async (change, from) => {
    start = from;
    try {
      change({ list: await gateway.linkedIssues(strategy.id, element.key, strategy.version, start, PAGE), listProblem: null });
    } catch (error) {
      change({ listProblem: asProblem(error) });
    }
  };

  /** @param {(change: Partial<LinkedState>) => void} change @param {LinkedIssue} issue @param {import('./linked-issues-view.js').DirectLink} link */
  const unlink = async (change, issue, { ref, strength }) => {
    try {
      await gateway.unlink(issue.issueKey, ref, strength);
      await turnTo(change, start);
      changed();
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === LINK_CHANGED) {
        await turnTo(change, start);
      }
      change({ listProblem: problem });
    }
  };

  openDialog({
    id: 'ballast-linked-issues-dialog',
    title: AJS.I18n.getText('ballast.ui.links.list-named', element.title),
    size: 'large',
    fields: ['jql', 'strength'],
    hint: canLink ? AJS.I18n.getText('ballast.ui.bulk.hint') : undefined,
    state: initial,
    check: (state) => check(state, canLink),
    body: (state, change, errors) => {
      if (!begun) {
        begun = true;
        void turnTo(change, 0);
      }
      return [
        linkedIssuesView(state, (from) => void turnTo(change, from), (issue, link) => void unlink(change, issue, link)),
        canLink ? linkMore(state, change, errors) : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.links.not-in-force')),
      ];
    },
    submitLabel: (state) => submitLabel(state, canLink),
    over: (state) => !canLink || isOver(state),
    submit: async (state, change) => {
      if (!canLink || isOver(state)) {
        return 'close';
      }
      const dryRun = state.report === null;
      change({ running: dryRun ? 'preview' : 'link' });
      try {
        change({ report: await gateway.bulkLink(strategy.id, element.key, { jql: state.jql, strength: state.strength, shown: shown(state), dryRun }) });
      } finally {
        change({ running: '' });
      }
      if (!dryRun) {
        await turnTo(change, 0);
        changed();
      }
      return 'stay';
    },
  });
}

/** Whether the issues are linked. @param {LinkedState} state */
function isLinked({ report }) {
  return report !== null && !report.dryRun;
}

/** Whether nothing is left to link, so that only the result is left to see. @param {LinkedState} state */
function isOver(state) {
  return isLinked(state) || state.report?.linked === 0;
}

/** What the preview said of every issue. @param {LinkedState} state @returns {import('./strategy-gateway.js').ShownLink[]} */
function shown({ report }) {
  return (report?.results ?? []).map(({ issueId, before }) => ({ issueId, strength: before ?? 'none' }));
}

/** @param {LinkedState} state @param {boolean} canLink @returns {Record<string, string>} */
function check({ jql }, canLink) {
  return canLink && jql.trim() === '' ? { jql: AJS.I18n.getText('ballast.ui.bulk.jql-missing') } : {};
}

/** @param {LinkedState} state @param {boolean} canLink */
function submitLabel(state, canLink) {
  if (!canLink || isOver(state)) {
    return AJS.I18n.getText('ballast.ui.common.close');
  }
  return state.report ? AJS.I18n.getText('ballast.ui.links.submit', number(state.report.linked)) : AJS.I18n.getText('ballast.ui.bulk.preview');
}

/**
 * @param {LinkedState} state
 * @param {(change: Partial<LinkedState>) => void} change
 * @param {Record<string, string>} errors
 */
function linkMore(state, change, errors) {
  const edit = (/** @type {Partial<LinkedState>} */ part) => change({ ...part, report: null });
  return h(
    'div',
    { class: 'ballast-link-more', key: 'more' },
    heading('ballast-link-more', AJS.I18n.getText('ballast.ui.links.more'), 3),
    isLinked(state)
      ? null
      : [
          h('p', { key: 'explain' }, AJS.I18n.getText('ballast.ui.links.more-explain')),
          jqlField('ballast-link-jql', state.jql, errors.jql, (jql) => edit({ jql })),
          selectField(
            { id: 'ballast-link-strength', label: AJS.I18n.getText('ballast.ui.links.how') },
            STRENGTHS.map((strength) => ({ value: strength, label: strengthName(strength) })),
            state.strength,
            (strength) => edit({ strength: /** @type {Strength} */ (strength) }),
          ),
        ],
    h('div', { 'aria-live': 'polite', key: 'outcome', class: 'ballast-outcome' }, outcome(state)),
  );
}

/** @param {LinkedState} state */
function outcome({ report, running }) {
  if (running) {
    const text = running === 'preview' ? AJS.I18n.getText('ballast.ui.bulk.previewing') : AJS.I18n.getText('ballast.ui.links.linking');
    return [loading(text), h('progress', { class: 'ballast-progress', 'aria-label': text })];
  }
  return report ? linkReport(report) : null;
}
