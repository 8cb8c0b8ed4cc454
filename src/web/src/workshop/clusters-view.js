import { h } from '../shared/dom.js';
import { number, personName } from '../shared/format.js';
import { button, heading } from '../shared/ui.js';
import { onClusterKey } from './cluster-steps.js';
import { categoryName, clusterName, stageHelp } from './workshop-labels.js';

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-gateway.js').Note} Note */
/** @typedef {import('./workshop-gateway.js').Cluster} Cluster */
/** @typedef {import('./workshop-actions.js').WorkshopPageState} State */
/** @typedef {ReturnType<typeof import('./cluster-steps.js').createClusterSteps>} Steps */

const DRAGGED = 'text/plain';

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
      { class: 'ballast-clusters' },
      workshop.clusters.map((cluster) => clusterCard(cluster, state, workshop, steps, phrase)),
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
function toolbar({ ticked, undo, moving }, workshop, steps) {
  const none = ticked.length === 0;
  return h(
    'div',
    { class: 'ballast-actions ballast-cluster-tools', key: 'tools' },
    h('span', { class: 'ballast-quiet', role: 'status' }, AJS.I18n.getText('ballast.ui.workshop.selected', number(ticked.length))),
    button(AJS.I18n.getText('ballast.ui.workshop.group'), () => void steps.group(), { key: 'group', style: 'primary', off: none, busy: moving }),
    h(
      'select',
      {
        key: 'move',
        class: 'select',
        'aria-label': AJS.I18n.getText('ballast.ui.workshop.move-to'),
        value: '',
        onchange: (/** @type {any} */ event) => {
          const cluster = Number(event.target.value);
          event.target.value = '';
          void steps.moveTo(cluster);
        },
      },
      h('option', { key: 'none', value: '' }, AJS.I18n.getText('ballast.ui.workshop.move-to')),
      workshop.clusters.map((cluster) => h('option', { key: String(cluster.number), value: String(cluster.number) }, clusterName(cluster))),
    ),
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

/** @param {Cluster} cluster @param {State} state @param {Workshop} workshop @param {Steps} steps @param {(cluster: number) => void} phrase */
function clusterCard(cluster, state, workshop, steps, phrase) {
  const open = workshop.stage === 'cluster';
  const notes = workshop.notes.filter((note) => note.cluster === cluster.number);
  const id = `ballast-cluster-${cluster.number}`;
  return h(
    'div',
    { key: String(cluster.number), class: 'ballast-cluster', ...dropTarget(open, (note) => steps.moveTo(cluster.number, [note])) },
    open
      ? h(
          'h3',
          null,
          h('label', { class: 'ballast-sr', for: id }, AJS.I18n.getText('ballast.ui.workshop.cluster-name')),
          h('input', {
            id,
            type: 'text',
            class: 'text ballast-cluster-name',
            maxlength: 100,
            dir: 'auto',
            placeholder: AJS.I18n.getText('ballast.ui.workshop.unnamed'),
            value: cluster.name,
            onchange: (/** @type {any} */ event) => void steps.name(cluster, event.target.value),
          }),
        )
      : h('h3', { dir: 'auto' }, clusterName(cluster)),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.notes-count', number(notes.length))),
    workshop.stage === 'phrase' && !workshop.phraseRefusal ? phraseButton(cluster, phrase) : null,
    noteList(notes, AJS.I18n.getText('ballast.ui.workshop.drop-here', clusterName(cluster)), state, open, steps),
  );
}

/** @param {Cluster} cluster @param {(cluster: number) => void} phrase */
function phraseButton(cluster, phrase) {
  return button(AJS.I18n.getText('ballast.ui.workshop.make-diagnosis'), () => phrase(cluster.number), {
    key: 'phrase',
    name: AJS.I18n.getText('ballast.ui.workshop.make-diagnosis-of', clusterName(cluster)),
  });
}

/** @param {Note[]} notes @param {string} name @param {State} state @param {boolean} open @param {Steps} steps */
function noteList(notes, name, state, open, steps) {
  return notes.length === 0
    ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.no-notes'))
    : h('ul', { class: 'ballast-open-notes', 'aria-label': name }, notes.map((note) => openNote(note, state, open, steps)));
}

/** @param {Note} note @param {State} state @param {boolean} open @param {Steps} steps */
function openNote(note, { ticked }, open, steps) {
  const id = `ballast-open-note-${note.noteId}`;
  const isTicked = ticked.includes(note.noteId);
  return h(
    'li',
    {
      key: String(note.noteId),
      class: `ballast-open-note${isTicked ? ' ballast-open-note-ticked' : ''}`,
      draggable: open ? 'true' : null,
      ondragstart: open ? (/** @type {DragEvent} */ event) => event.dataTransfer?.setData(DRAGGED, String(note.noteId)) : null,
      ...dropTarget(open, (dropped) => steps.dropOn(dropped, note.noteId)),
    },
    open ? h('input', { id, type: 'checkbox', checked: isTicked, onchange: () => steps.tick(note.noteId) }) : null,
    h(
      open ? 'label' : 'span',
      { for: open ? id : null },
      h('span', { dir: 'auto', class: 'ballast-note-text' }, note.text),
      ' ',
      h('span', { class: 'ballast-kind', dir: 'auto' }, categoryName(note.category)),
      ' ',
      h('span', { class: 'ballast-quiet' }, note.author ? AJS.I18n.getText('ballast.ui.workshop.note-of', personName(note.author)) : AJS.I18n.getText('ballast.ui.workshop.anonymous')),
    ),
  );
}

/**
 * @param {boolean} open
 * @param {(note: number) => Promise<unknown>} drop
 */
function dropTarget(open, drop) {
  if (!open) {
    return {};
  }
  return {
    ondragover: (/** @type {DragEvent} */ event) => event.preventDefault(),
    ondrop: (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      event.stopPropagation();
      const note = Number(event.dataTransfer?.getData(DRAGGED));
      if (note > 0) {
        void drop(note);
      }
    },
  };
}
