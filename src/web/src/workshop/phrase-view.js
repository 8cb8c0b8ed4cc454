import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading, hintList } from '../shared/ui.js';
import { agreementView, record } from './agreement-view.js';
import { addLabel, kindsName } from '../strategy/strategy-labels.js';
import { clusterName, stageHelp } from './workshop-labels.js';

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-gateway.js').Phrased} Phrased */

/**
 * @typedef {object} PhraseEvents
 * @property {(kind: import('./workshop-gateway.js').PhrasedKind, clusters: number[]) => void} phrase
 * @property {(element: Phrased, stance: import('./workshop-gateway.js').StanceKind, reason: string) => void} stand
 * @property {(key: string, reason: string|null) => void} reason
 */

const KINDS = /** @type {const} */ (['diagnosis', 'guiding-policy', 'action']);

/**
 * What was made of the clusters, and how people stand to it.
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {Workshop} workshop
 * @param {PhraseEvents} events
 */
export function phraseView(state, workshop, events) {
  return h(
    'section',
    { key: 'phrase', 'aria-labelledby': 'ballast-workshop-phrase' },
    heading('ballast-workshop-phrase', AJS.I18n.getText('ballast.ui.workshop.kernel')),
    h('p', { class: 'ballast-quiet' }, stageHelp(workshop.stage)),
    KINDS.map((kind) => kindSection(kind, state, workshop, events)),
  );
}

/**
 * @param {typeof KINDS[number]} kind
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {Workshop} workshop
 * @param {PhraseEvents} events
 */
function kindSection(kind, state, workshop, events) {
  const elements = workshop.elements.filter((element) => element.kind === kind);
  return h(
    'div',
    { key: kind, class: 'ballast-kind-section' },
    h('h3', null, kindsName(kind)),
    elements.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.none-yet')) : null,
    h('ul', { class: 'ballast-elements' }, elements.map((element) => elementView(element, state, workshop, events))),
    workshop.stage === 'phrase'
      ? h('p', { class: 'ballast-actions' }, button(addLabel(kind), () => events.phrase(kind, []), {
          key: `add-${kind}`,
          off: workshop.phraseRefusal !== null,
          why: workshop.phraseRefusal?.message ?? null,
        }))
      : null,
  );
}

/**
 * @param {Phrased} element
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {Workshop} workshop
 * @param {PhraseEvents} events
 */
function elementView(element, state, workshop, events) {
  return h(
    'li',
    { key: element.key },
    h(
      'div',
      { class: 'ballast-element' },
      h('span', { class: 'ballast-element-key' }, element.key),
      h(
        'div',
        { class: 'ballast-element-body' },
        h('span', { dir: 'auto' }, element.title),
        element.removed ? [' ', h('span', { class: 'aui-lozenge aui-lozenge-subtle' }, AJS.I18n.getText('ballast.ui.workshop.removed'))] : null,
        element.references.length > 0 ? h('span', { class: 'ballast-quiet' }, ` → ${element.references.join(', ')}`) : null,
        hintList(element.hints),
        sources(element, workshop),
        element.removed ? record(element) : workshop.stage !== 'phrase' && element.kind !== 'diagnosis' ? agreementView(element, state, workshop, events) : null,
      ),
    ),
  );
}

/** The problem notes behind an element, by cluster. @param {Phrased} element @param {Workshop} workshop */
function sources(element, workshop) {
  const clusters = workshop.clusters.filter((cluster) => element.clusters.includes(cluster.number));
  const notes = workshop.notes.filter((note) => note.cluster !== null && element.clusters.includes(note.cluster));
  return clusters.length === 0
    ? null
    : h(
        'details',
        { class: 'ballast-details', key: 'sources' },
        h('summary', null, AJS.I18n.getText('ballast.ui.workshop.sources', clusters.map(clusterName).join(', '), number(notes.length))),
        h('ul', { class: 'ballast-quiet' }, notes.map((note) => h('li', { key: String(note.noteId), dir: 'auto' }, note.text))),
      );
}
