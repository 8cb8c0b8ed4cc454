import { h } from '../shared/dom.js';
import { number, personName } from '../shared/format.js';
import { button } from '../shared/ui.js';
import { draggable, dropTarget } from './dragged-notes.js';
import { categoryName, clusterName } from './workshop-labels.js';

/** @file One cluster with its notes, and a note that lies open. */

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-gateway.js').Note} Note */
/** @typedef {import('./workshop-gateway.js').Cluster} Cluster */
/** @typedef {import('./workshop-actions.js').WorkshopPageState} State */
/** @typedef {ReturnType<typeof import('./cluster-steps.js').createClusterSteps>} Steps */

/** @param {Cluster} cluster @param {State} state @param {Workshop} workshop @param {Steps} steps @param {(cluster: number) => void} phrase */
export function clusterCard(cluster, state, workshop, steps, phrase) {
  const open = workshop.stage === 'cluster';
  const notes = workshop.notes.filter((note) => note.cluster === cluster.number);
  return h(
    'div',
    { key: String(cluster.number), class: 'ballast-cluster', ...dropTarget(open, (note) => steps.moveTo(cluster.number, [note])) },
    open ? nameField(cluster, state.names[cluster.number], steps) : h('h3', { dir: 'auto' }, clusterName(cluster)),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.notes-count', number(notes.length))),
    workshop.stage === 'phrase' && !workshop.phraseRefusal ? phraseButton(cluster, phrase) : null,
    noteList(notes, AJS.I18n.getText('ballast.ui.workshop.drop-here', clusterName(cluster)), state, open, steps),
  );
}

/**
 * The name as it is typed; what somebody else called the cluster meanwhile stands beside it.
 * @param {Cluster} cluster
 * @param {import('./workshop-actions.js').TypedName|undefined} typed absent while nobody types here
 * @param {Steps} steps
 */
function nameField(cluster, typed, steps) {
  const id = `ballast-cluster-${cluster.number}`;
  return [
    h(
      'h3',
      { key: 'name' },
      h('label', { class: 'ballast-sr', for: id }, AJS.I18n.getText('ballast.ui.workshop.cluster-name', String(cluster.number))),
      h('input', {
        id,
        type: 'text',
        class: 'text ballast-cluster-name',
        maxlength: 100,
        dir: 'auto',
        placeholder: AJS.I18n.getText('ballast.ui.workshop.unnamed'),
        value: typed?.name ?? cluster.name,
        oninput: (/** @type {any} */ event) => steps.typeName(cluster, event.target.value),
        onchange: () => void steps.name(cluster),
      }),
    ),
    typed && typed.revision !== cluster.revision
      ? h(
          'div',
          { key: 'theirs', role: 'status' },
          h('p', { dir: 'auto' }, AJS.I18n.getText('ballast.ui.workshop.named-elsewhere', clusterName(cluster))),
          h(
            'p',
            { class: 'ballast-actions' },
            button(AJS.I18n.getText('ballast.ui.workshop.keep-mine'), () => void steps.keepName(cluster), { key: 'mine' }),
            button(AJS.I18n.getText('ballast.ui.workshop.take-name'), () => steps.forgetName(cluster.number), { key: 'theirs', style: 'link' }),
          ),
        )
      : null,
  ];
}

/** @param {Cluster} cluster @param {(cluster: number) => void} phrase */
function phraseButton(cluster, phrase) {
  return button(AJS.I18n.getText('ballast.ui.workshop.make-diagnosis'), () => phrase(cluster.number), {
    key: 'phrase',
    name: AJS.I18n.getText('ballast.ui.workshop.make-diagnosis-of', clusterName(cluster)),
  });
}

/** @param {Note[]} notes @param {string} name @param {State} state @param {boolean} open @param {Steps} steps */
export function noteList(notes, name, state, open, steps) {
  return notes.length === 0
    ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.no-notes'))
    : h('ul', { class: 'ballast-open-notes', 'aria-label': name }, notes.map((note) => openNote(note, state, open, steps)));
}

/** @param {Note} note @param {State} state @param {boolean} open @param {Steps} steps */
function openNote(note, { ticked }, open, steps) {
  const id = `ballast-open-note-${note.noteId}`;
  const isTicked = open && ticked.includes(note.noteId);
  return h(
    'li',
    {
      key: String(note.noteId),
      class: `ballast-open-note${isTicked ? ' ballast-open-note-ticked' : ''}`,
      ...draggable(open, note.noteId),
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
