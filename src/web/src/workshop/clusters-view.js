import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading } from '../shared/ui.js';
import { clusterCard, noteList } from './cluster-card.js';
import { onClusterKey } from './cluster-steps.js';
import { dropTarget } from './dragged-notes.js';
import { clusterName, stageHelp } from './workshop-labels.js';

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-actions.js').WorkshopPageState} State */
/** @typedef {ReturnType<typeof import('./cluster-steps.js').createClusterSteps>} Steps */

/**
 * All notes: those in no cluster, and the clusters with theirs.
 * @param {State} state
 * @param {Workshop} workshop
 * @param {Steps} steps
 * @param {(cluster: number) => void} phrase makes a diagnosis of a cluster
 */
export function clustersView(state, workshop, steps, phrase) {
  const open = workshop.stage === 'cluster';
  const loose = workshop.notes.filter((note) => note.cluster === null);
  return h(
    'section',
    { key: 'clusters', 'aria-labelledby': 'ballast-workshop-clusters', onkeydown: open ? (/** @type {KeyboardEvent} */ event) => onClusterKey(event, steps) : null },
    heading('ballast-workshop-clusters', AJS.I18n.getText('ballast.ui.workshop.clusters')),
    open ? h('p', { class: 'ballast-quiet' }, stageHelp(workshop.stage)) : null,
    h('p', null, AJS.I18n.getText('ballast.ui.workshop.clusters-of', number(workshop.clusters.length), number(loose.length))),
    open ? toolbar(state, workshop, steps) : null,
    open && state.suggestions ? suggestions(state.suggestions, workshop, steps) : null,
    h(
      'div',
      { class: open ? 'ballast-clusters ballast-clusters-open' : 'ballast-clusters' },
      workshop.clusters.length === 0
        ? null
        : h('div', { key: 'cards', class: 'ballast-cluster-cards' }, workshop.clusters.map((cluster) => clusterCard(cluster, state, workshop, steps, phrase))),
      h(
        'div',
        { key: 'loose', class: 'ballast-cluster ballast-cluster-loose', ...dropTarget(open, (note) => steps.moveTo(null, [note])) },
        h('h3', null, AJS.I18n.getText('ballast.ui.workshop.loose')),
        noteList(loose, AJS.I18n.getText('ballast.ui.workshop.loose'), state, open, steps),
      ),
    ),
  );
}

/** @param {State} state @param {Workshop} workshop @param {Steps} steps */
function toolbar({ ticked, target, undo, moving }, workshop, steps) {
  const none = ticked.length === 0;
  return h(
    'div',
    { class: 'ballast-actions ballast-cluster-tools', key: 'tools' },
    h('span', { class: 'ballast-quiet', role: 'status' }, AJS.I18n.getText('ballast.ui.workshop.selected', number(ticked.length))),
    button(AJS.I18n.getText('ballast.ui.workshop.group'), () => void steps.group(), { key: 'group', style: 'primary', off: none, busy: moving }),
    h(
      'select',
      {
        key: 'target',
        class: 'select',
        'aria-label': AJS.I18n.getText('ballast.ui.workshop.move-to'),
        value: target === null ? '' : String(target),
        onchange: (/** @type {any} */ event) => steps.aim(event.target.value === '' ? null : Number(event.target.value)),
      },
      h('option', { key: 'none', value: '' }, AJS.I18n.getText('ballast.ui.workshop.move-to')),
      workshop.clusters.map((cluster) => h('option', { key: String(cluster.number), value: String(cluster.number) }, clusterName(cluster))),
    ),
    button(AJS.I18n.getText('ballast.ui.workshop.move'), () => void steps.moveTo(target), { key: 'move', off: none || target === null, busy: moving }),
    button(AJS.I18n.getText('ballast.ui.workshop.take-out'), () => void steps.moveTo(null), { key: 'out', off: none, busy: moving }),
    button(AJS.I18n.getText('ballast.ui.workshop.undo'), () => void steps.undo(), { key: 'undo', off: undo.length === 0, busy: moving }),
    button(AJS.I18n.getText('ballast.ui.workshop.suggest'), () => void steps.suggest(), { key: 'suggest', style: 'subtle' }),
  );
}

/** @param {import('./workshop-gateway.js').SuggestedGroup[]} groups @param {Workshop} workshop @param {Steps} steps */
function suggestions(groups, workshop, steps) {
  return h(
    'div',
    { class: 'ballast-suggested', key: 'suggested', role: 'region', 'aria-label': AJS.I18n.getText('ballast.ui.workshop.suggestions') },
    h('h3', null, AJS.I18n.getText('ballast.ui.workshop.suggestions')),
    groups.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.no-suggestions')) : null,
    h(
      'ul',
      { class: 'ballast-suggested-list' },
      groups.map((group) => {
        const words = group.words.join(', ');
        return h(
          'li',
          { key: group.notes.join('-') },
          h('strong', { dir: 'auto' }, AJS.I18n.getText('ballast.ui.workshop.shared-words', words)),
          ` (${AJS.I18n.getText('ballast.ui.workshop.notes-count', number(group.notes.length))}) `,
          button(AJS.I18n.getText('ballast.ui.workshop.make-cluster'), () => void steps.accept(group), {
            style: 'link',
            name: AJS.I18n.getText('ballast.ui.workshop.make-cluster-of', words),
          }),
          h('ul', { class: 'ballast-quiet' }, group.notes.map((note) => h('li', { key: String(note), dir: 'auto' }, textOf(workshop, note)))),
        );
      }),
    ),
  );
}

/** @param {Workshop} workshop @param {number} noteId */
function textOf(workshop, noteId) {
  return workshop.notes.find((note) => note.noteId === noteId)?.text ?? '';
}
