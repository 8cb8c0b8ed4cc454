import { openDialog } from '../shared/dialog.js';
import { textField } from '../shared/form.js';
import { formKey } from '../shared/random-key.js';
import { actionFields } from './action-fields.js';
import { choices, LETTERS, markField, nextMark, objectiveField } from './element-fields.js';
import { measureFields } from './key-result-fields.js';
import { ownerFields, ownerOf } from './owner-fields.js';
import { addLabel, CHANGED } from './strategy-labels.js';
import { saysNow } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Element} Element */
/** @typedef {import('./strategy-gateway.js').Kind} Kind */

const LONGEST_TITLE = 200;

/** What each kind refers to. @type {Record<Kind, Array<[string, Kind]>>} */
const REFERENCES = {
  diagnosis: [],
  objective: [],
  'guiding-policy': [['diagnoses', 'diagnosis']],
  action: [['guidingPolicies', 'guiding-policy']],
  'key-result': [['actions', 'action']],
  pillar: [
    ['diagnoses', 'diagnosis'],
    ['guidingPolicies', 'guiding-policy'],
    ['actions', 'action'],
  ],
};

/**
 * Adds an element, or changes one. When somebody else was faster, what they wrote is shown above what was typed, and saving again replaces it.
 * @param {Kind} kind
 * @param {Element|null} element null for a new one
 * @param {Strategy} strategy
 * @param {(fields: Record<string, unknown>) => Promise<unknown>} save rejects with a Problem
 * @param {() => Promise<Element|null>} [look] what the element says now
 */
export function openElementDialog(kind, element, strategy, save, look = () => Promise.resolve(null)) {
  const key = formKey();
  openDialog({
    id: 'ballast-element-dialog',
    title: element ? AJS.I18n.getText('ballast.ui.strategy.edit-named', element.key) : addLabel(kind),
    fields: ['title', 'diagnoses', 'guidingPolicies', 'actions', 'objective', 'owner', 'quarter', 'order', 'clashes', 'measure', 'jql', 'start', 'target', 'unit', 'due', 'counting', 'mark'],
    state: draftOf(element, strategy),
    check: (draft) => unsendable(draft),
    body: (draft, change, errors) => [draft.seen === element ? null : saysNow(draft.seen), body(kind, strategy, element, draft, change, errors)],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (draft, change) => {
      try {
        const fields = fieldsOf(kind, draft);
        await save({ ...fields, ...(draft.seen ? { revision: draft.seen.revision } : { kind, key: key(fields) }) });
        return 'close';
      } catch (error) {
        if (/** @type {any} */ (error).code === CHANGED) {
          change({ seen: (await look()) ?? draft.seen });
        }
        throw error;
      }
    },
  });
}

/**
 * @typedef {object} Draft
 * @property {Element|null} seen the newest of the element that its reader knows; null of a new one
 * @property {string} title
 * @property {string[]} references
 * @property {string} owner a login name; whoever it was stays when it is empty
 * @property {boolean} ownerless whether nobody is to own it any more
 * @property {string} quarter
 * @property {number|null} order
 * @property {string[]} clashes
 * @property {string} measure
 * @property {string} jql
 * @property {number|null} start
 * @property {number|null} target
 * @property {string} unit
 * @property {string} due
 * @property {string} counting
 * @property {string} mark
 */

/** @type {import('./strategy-gateway.js').KeyResult} */
const UNMEASURED = {
  measure: 'number',
  start: null,
  target: null,
  now: null,
  measuredAt: null,
  percent: null,
  unit: '',
  due: null,
  counting: 'supports',
  measurable: false,
  canMeasure: false,
  query: null,
};

/**
 * @param {Element|null} element
 * @param {Strategy} strategy
 * @returns {Draft}
 */
function draftOf(element, strategy) {
  const { measure, start, target, unit, due, counting, query } = element?.keyResult ?? UNMEASURED;
  const measured = { measure, jql: query?.jql ?? '', start, target, unit, due: due ?? '', counting };
  if (!element) {
    return { ...measured, seen: null, title: '', references: [], owner: '', ownerless: false, quarter: '', order: null, clashes: [], mark: nextMark(strategy) };
  }
  const { title, references, quarter, order, clashes, mark } = element;
  return { ...measured, seen: element, title, references, owner: '', ownerless: false, quarter: quarter ?? '', order, clashes, mark: mark ?? '' };
}

/** @param {Draft} draft @returns {Record<string, string>} */
function unsendable(draft) {
  /** @type {Record<string, string>} */
  const errors = {};
  for (const name of /** @type {const} */ (['start', 'target', 'order'])) {
    if (Number.isNaN(draft[name])) {
      errors[name] = AJS.I18n.getText('ballast.ui.strategy.not-a-number');
    }
  }
  return errors;
}

/** @param {Kind} kind @param {Draft} draft */
function fieldsOf(kind, draft) {
  /** @type {Record<string, unknown>} */
  const fields = { title: draft.title, ...ownerOf(kind, draft) };
  for (const [name, letter] of REFERENCES[kind]) {
    fields[name] = draft.references.filter((key) => key.startsWith(LETTERS[letter]));
  }
  if (kind === 'action') {
    Object.assign(fields, { quarter: draft.quarter.trim() || null, order: draft.order, clashes: draft.clashes });
  }
  if (kind === 'pillar') {
    fields.mark = draft.mark;
  }
  if (kind === 'key-result') {
    const objective = draft.references.find((key) => key.startsWith(LETTERS.objective));
    Object.assign(fields, {
      objective: objective ?? null,
      measure: draft.measure,
      jql: draft.jql.trim() === '' ? null : draft.jql,
      start: draft.start,
      target: draft.target,
      unit: draft.unit,
      due: draft.due || null,
      counting: draft.counting,
    });
  }
  return fields;
}

/**
 * @param {Kind} kind
 * @param {Strategy} strategy
 * @param {Element|null} element
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
function body(kind, strategy, element, draft, change, errors) {
  return [
    textField(
      { id: 'title', label: titleLabel(kind), help: titleHelp(kind), error: errors.title, required: true, most: LONGEST_TITLE },
      draft.title,
      (title) => change({ title }),
    ),
    kind === 'key-result' ? measureFields(draft, change, errors) : null,
    REFERENCES[kind].map(([name, of]) => choices(name, of, strategy, draft, change, errors[name])),
    kind === 'key-result' ? objectiveField(strategy, draft, change, errors) : null,
    kind === 'action' ? actionFields(strategy, element, draft, change, errors) : null,
    kind === 'pillar' ? markField(draft, change, errors) : null,
    ownerFields(kind, draft, change, errors),
  ];
}

/** @param {Kind} kind */
function titleLabel(kind) {
  return kind === 'diagnosis' || kind === 'guiding-policy'
    ? AJS.I18n.getText('ballast.ui.strategy.sentence')
    : AJS.I18n.getText('ballast.ui.strategy.element-title');
}

/** @param {Kind} kind */
function titleHelp(kind) {
  return {
    diagnosis: AJS.I18n.getText('ballast.ui.strategy.help-diagnosis'),
    'guiding-policy': AJS.I18n.getText('ballast.ui.strategy.help-guiding-policy'),
    action: AJS.I18n.getText('ballast.ui.strategy.help-action'),
    objective: AJS.I18n.getText('ballast.ui.strategy.help-objective'),
    'key-result': AJS.I18n.getText('ballast.ui.strategy.help-key-result'),
    pillar: AJS.I18n.getText('ballast.ui.strategy.help-pillar'),
  }[kind];
}
