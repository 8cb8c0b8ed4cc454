import { h } from '../shared/dom.js';
import { openDialog } from '../shared/dialog.js';
import { checkbox, textField } from '../shared/form.js';
import { formKey } from '../shared/random-key.js';
import { addLabel } from '../strategy/strategy-labels.js';
import { clusterName } from './workshop-labels.js';

/** @file The form that makes a diagnosis, a guiding policy or an action. */

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-gateway.js').PhrasedKind} PhrasedKind */

/** What an element of each kind refers to. */
const REFERENCES = /** @type {const} */ ({ diagnosis: null, 'guiding-policy': 'diagnosis', action: 'guiding-policy' });

/**
 * @param {PhrasedKind} kind
 * @param {number[]} clusters those that are ticked at first
 * @param {Workshop} workshop
 * @param {(request: {kind: PhrasedKind, title: string, clusters: number[], diagnoses: string[], guidingPolicies: string[], key: string}) => Promise<unknown>} submit
 */
export function phraseDialog(kind, clusters, workshop, submit) {
  const refers = REFERENCES[kind];
  const targets = workshop.elements.filter((element) => element.kind === refers);
  const key = formKey();
  openDialog({
    id: 'ballast-phrase-dialog',
    title: addLabel(kind),
    state: { title: '', clusters, references: /** @type {string[]} */ ([]) },
    fields: ['title'],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    body: (form, change, errors) => [
      textField(
        { id: 'phrase-title', label: AJS.I18n.getText('ballast.ui.strategy.sentence'), help: help(kind), error: errors.title, required: true, most: 200 },
        form.title,
        (text) => change({ title: text }),
      ),
      ticks(
        'cluster',
        AJS.I18n.getText('ballast.ui.workshop.made-of'),
        workshop.clusters.map((cluster) => ({ value: String(cluster.number), label: clusterName(cluster) })),
        form.clusters.map(String),
        (chosen) => change({ clusters: chosen.map(Number) }),
      ),
      ticks(
        'reference',
        refers === 'diagnosis' ? AJS.I18n.getText('ballast.ui.strategy.diagnoses') : AJS.I18n.getText('ballast.ui.strategy.guiding-policies'),
        targets.map(({ key, title: text }) => ({ value: key, label: `${key} ${text}` })),
        form.references,
        (references) => change({ references }),
      ),
    ],
    submit: async (form) => {
      const content = {
        kind,
        title: form.title,
        clusters: form.clusters,
        diagnoses: refers === 'diagnosis' ? form.references : [],
        guidingPolicies: refers === 'guiding-policy' ? form.references : [],
      };
      await submit({ ...content, key: key(content) });
      return 'close';
    },
  });
}

/** @param {PhrasedKind} kind */
function help(kind) {
  return {
    diagnosis: () => AJS.I18n.getText('ballast.ui.strategy.help-diagnosis'),
    'guiding-policy': () => AJS.I18n.getText('ballast.ui.strategy.help-guiding-policy'),
    action: () => AJS.I18n.getText('ballast.ui.strategy.help-action'),
  }[kind]();
}

/**
 * @param {string} id
 * @param {string} legend
 * @param {Array<{value: string, label: string}>} choices
 * @param {string[]} chosen
 * @param {(chosen: string[]) => void} onchange
 */
function ticks(id, legend, choices, chosen, onchange) {
  return choices.length === 0
    ? null
    : h(
        'fieldset',
        { class: 'ballast-fieldset', key: id },
        h('legend', null, h('span', null, legend)),
        choices.map(({ value, label }) =>
          checkbox(`phrase-${id}-${value}`, label, chosen.includes(value), (on) => onchange(on ? [...chosen, value] : chosen.filter((each) => each !== value))),
        ),
      );
}
