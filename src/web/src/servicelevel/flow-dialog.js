import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateField, numberField, selectField, textField } from '../shared/form.js';
import { isoDay, personName } from '../shared/format.js';
import { windowName } from './flow-labels.js';
import { newStep, stepFields, tick } from './step-fields.js';

/** @typedef {import('./flows-gateway.js').Flow} Flow */

const LONGEST_NAME = 200;
const LONGEST_SOURCE = 500;
const LONGEST_SENTENCE = 300;
const LONGEST_LOGIN = 255;
const LONGEST_INTERVAL = 168;
const LONGEST_SECONDS = 86_400;
const STATISTICS = /** @type {const} */ (['mean', 'p50', 'p75', 'p90', 'p95', 'p99']);
const WINDOWS = /** @type {const} */ (['days-7', 'days-28', 'days-30', 'days-90', 'quarter']);

/**
 * @typedef {{name: string, service: string, acceptable: number|null, times: number|null, optional: boolean, parallel: boolean, measured: number|null}} StepDraft
 *
 * @typedef {object} Draft
 * @property {string} name
 * @property {string} owner
 * @property {number|null} target
 * @property {string} statistic
 * @property {number|null} endToEnd
 * @property {StepDraft[]} steps
 * @property {string} indicator
 * @property {number|null} level
 * @property {string} window
 * @property {number|null} intervalHours
 * @property {string} source
 * @property {boolean} trial
 * @property {string} keyResult
 * @property {string} agreedWith
 * @property {string} agreedOn
 * @property {string} agreement
 */

/**
 * Writes a flow down, or changes one.
 * @param {Flow|null} flow null for a new one
 * @param {Array<{ref: string, title: string}>} keyResults
 * @param {(request: Record<string, unknown>) => Promise<unknown>} save rejects with a Problem
 */
export function openFlowDialog(flow, keyResults, save) {
  openDialog({
    id: 'ballast-flow-dialog',
    title: flow ? AJS.I18n.getText('ballast.ui.strategy.edit-named', flow.name) : AJS.I18n.getText('ballast.ui.flows.add'),
    size: 'large',
    fields: ['name', 'owner', 'target', 'endToEnd', 'steps'],
    state: draftOf(flow),
    check: (draft) => unsendable(draft),
    body: (draft, change, errors) => [
      textField({ id: 'name', label: AJS.I18n.getText('ballast.ui.flows.name'), help: AJS.I18n.getText('ballast.ui.flows.name-help'), error: errors.name, required: true, most: LONGEST_NAME }, draft.name, (name) => change({ name })),
      personField('owner', AJS.I18n.getText('ballast.ui.strategy.owner'), flow?.owner ?? null, draft.owner, errors.owner, (owner) => change({ owner })),
      seconds('target', AJS.I18n.getText('ballast.ui.flows.flow-target'), draft.target, errors.target, (target) => change({ target })),
      selectField(
        { id: 'statistic', label: AJS.I18n.getText('ballast.ui.flows.statistic'), help: AJS.I18n.getText('ballast.ui.flows.statistic-help'), error: errors.statistic },
        STATISTICS.map((value) => ({ value, label: value === 'mean' ? AJS.I18n.getText('ballast.ui.flows.mean') : value })),
        draft.statistic,
        (statistic) => change({ statistic }),
      ),
      seconds('endToEnd', AJS.I18n.getText('ballast.ui.flows.end-to-end'), draft.endToEnd, errors.endToEnd, (endToEnd) => change({ endToEnd })),
      stepFields(draft, change, errors),
      levelFields(flow, keyResults, draft, change, errors),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (draft) => {
      await save(requestOf(draft));
      return 'close';
    },
  });
}

/** A person is never filled in: the field stays empty for the one who is there. @param {Flow|null} flow @returns {Draft} */
function draftOf(flow) {
  return { ...flowDraft(flow), ...levelDraft(flow?.level ?? null), owner: '', agreedWith: '' };
}

/** @param {Flow|null} flow */
function flowDraft(flow) {
  if (!flow) {
    return { name: '', target: null, statistic: 'mean', endToEnd: null, steps: [newStep()] };
  }
  const { name, target, statistic, endToEnd } = flow;
  const steps = flow.steps.map(({ name: page, service, acceptable, times, optional, parallel, measured }) => ({ name: page, service, acceptable, times, optional, parallel, measured }));
  return { name, target, statistic, endToEnd, steps };
}

/** @param {import('./flows-gateway.js').ServiceLevel|null} level */
function levelDraft(level) {
  if (!level) {
    return { indicator: '', level: null, window: 'days-28', intervalHours: 1, source: '', trial: false, keyResult: '', agreedOn: '', agreement: '' };
  }
  const { indicator, target, window, intervalHours, source, trial, keyResult, agreement } = level;
  const made = agreement ? { agreedOn: agreement.agreedOn, agreement: agreement.sentence } : { agreedOn: '', agreement: '' };
  return { indicator, level: target, window, intervalHours, source, trial, keyResult: keyResult ?? '', ...made };
}

/** @param {Draft} draft @returns {Record<string, string>} */
function unsendable(draft) {
  /** @type {Record<string, string>} */
  const errors = {};
  /** @param {string} name @param {number|null} value */
  const check = (name, value) => {
    if (Number.isNaN(value)) {
      errors[name] = AJS.I18n.getText('ballast.ui.strategy.not-a-number');
    }
  };
  check('target', draft.target);
  check('endToEnd', draft.endToEnd);
  check('level.target', draft.level);
  draft.steps.forEach((step, at) => {
    check(`steps[${at}].acceptable`, step.acceptable);
    check(`steps[${at}].measured`, step.measured);
  });
  return errors;
}

/** @param {Draft} draft */
function requestOf(draft) {
  const { name, target, statistic, endToEnd, steps } = draft;
  const owner = draft.owner.trim();
  const agreedWith = draft.agreedWith.trim();
  const level =
    draft.indicator.trim() === '' && draft.level === null
      ? {}
      : {
          indicator: draft.indicator,
          target: draft.level,
          window: draft.window,
          intervalHours: draft.intervalHours,
          source: draft.source,
          trial: draft.trial,
          keyResult: draft.keyResult || null,
          ...(agreedWith === '' ? {} : { agreedWith }),
          agreedOn: draft.agreedOn || null,
          agreement: draft.agreement,
        };
  return { name, target, statistic, endToEnd, steps, level, ...(owner === '' ? {} : { owner }) };
}

/**
 * @param {Flow|null} flow
 * @param {Array<{ref: string, title: string}>} keyResults
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
function levelFields(flow, keyResults, draft, change, errors) {
  return [
    h('h2', { key: 'level-title' }, AJS.I18n.getText('ballast.ui.flows.level-title')),
    h('p', { class: 'ballast-quiet', key: 'level-help' }, AJS.I18n.getText('ballast.ui.flows.level-help')),
    textField({ id: 'level.indicator', label: AJS.I18n.getText('ballast.ui.flows.indicator'), help: AJS.I18n.getText('ballast.ui.flows.indicator-help'), error: errors['level.indicator'], most: LONGEST_NAME }, draft.indicator, (indicator) => change({ indicator })),
    numberField({ id: 'level.target', label: AJS.I18n.getText('ballast.ui.flows.level-target'), error: errors['level.target'], min: 50, max: 99.9999, step: 0.0001, unit: '%' }, draft.level, (level) => change({ level })),
    selectField({ id: 'level.window', label: AJS.I18n.getText('ballast.ui.flows.window'), error: errors['level.window'] }, WINDOWS.map((value) => ({ value, label: windowName(value) })), draft.window, (window) => change({ window })),
    numberField({ id: 'level.intervalHours', label: AJS.I18n.getText('ballast.ui.flows.interval'), help: AJS.I18n.getText('ballast.ui.flows.interval-help'), error: errors['level.intervalHours'], min: 1, max: LONGEST_INTERVAL, step: 1 }, draft.intervalHours, (intervalHours) => change({ intervalHours })),
    textField({ id: 'level.source', label: AJS.I18n.getText('ballast.ui.flows.source'), help: AJS.I18n.getText('ballast.ui.flows.source-help'), error: errors['level.source'], most: LONGEST_SOURCE }, draft.source, (source) => change({ source })),
    selectField(
      { id: 'level.keyResult', label: AJS.I18n.getText('ballast.ui.strategy.key-result'), help: AJS.I18n.getText('ballast.ui.flows.key-result-help'), error: errors['level.keyResult'] },
      [{ value: '', label: AJS.I18n.getText('ballast.ui.strategy.none') }, ...keyResults.map(({ ref, title }) => ({ value: ref, label: title }))],
      draft.keyResult,
      (keyResult) => change({ keyResult }),
    ),
    tick(AJS.I18n.getText('ballast.ui.flows.trial-label'), draft.trial, (trial) => change({ trial })),
    personField('level.agreedWith', AJS.I18n.getText('ballast.ui.flows.agreed-with'), flow?.level?.agreement?.with ?? null, draft.agreedWith, errors['level.agreedWith'], (agreedWith) => change({ agreedWith })),
    dateField({ id: 'level.agreedOn', label: AJS.I18n.getText('ballast.ui.flows.agreed-on'), error: errors['level.agreedOn'], last: lastDay(flow) }, draft.agreedOn, (agreedOn) => change({ agreedOn })),
    textField({ id: 'level.agreement', label: AJS.I18n.getText('ballast.ui.flows.agreement'), error: errors['level.agreement'], most: LONGEST_SENTENCE }, draft.agreement, (agreement) => change({ agreement })),
  ];
}

/** Today; or later, where a later day stands there already. @param {Flow|null} flow */
function lastDay(flow) {
  const today = isoDay(Date.now());
  const before = flow?.level?.agreement?.agreedOn ?? today;
  return before > today ? before : today;
}

/**
 * @param {string} id
 * @param {string} label
 * @param {number|null} value
 * @param {string|undefined} error
 * @param {(value: number|null) => void} oninput
 */
function seconds(id, label, value, error, oninput) {
  return numberField({ id, label, error, required: id === 'target', min: 0.001, max: LONGEST_SECONDS, step: 0.001, unit: AJS.I18n.getText('ballast.ui.flows.second-unit') }, value, oninput);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {import('../shared/gateway.js').Person|null} present who stays when the field is empty
 * @param {string} value
 * @param {string|undefined} error
 * @param {(value: string) => void} oninput
 */
function personField(id, label, present, value, error, oninput) {
  const help = present ? AJS.I18n.getText('ballast.ui.strategy.owner-keep', personName(present)) : AJS.I18n.getText('ballast.ui.strategy.owner-help');
  return textField({ id, label, help, error, most: LONGEST_LOGIN }, value, oninput);
}
