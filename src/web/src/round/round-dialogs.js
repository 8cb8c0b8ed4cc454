import { h } from '../shared/dom.js';
import { openDialog } from '../shared/dialog.js';
import { dateTime, personName } from '../shared/format.js';
import { checkbox, field, numberField, selectField, textField } from '../shared/form.js';
import { invitation, invitationFields, leavingFields } from '../shared/invitation.js';
import { isLong, narrowingFields, queryMissing } from './narrowing.js';
import { SCALE_CODES, scaleLabel, stageLabel } from './round-labels.js';
import { instantOf } from './zoned.js';

/** @file The forms that open a round and change one that runs. */

/** @typedef {import('./round-gateway.js').Stage} Stage */

const STAGES = /** @type {Stage[]} */ (['collect', 'understand', 'estimate', 'vote']);

/**
 * @typedef {object} RoundForm
 * @property {string} title
 * @property {Stage[]} stages
 * @property {string} scale
 * @property {number|null} dotBudget
 * @property {number|null} dotsPerItem
 * @property {number|null} quorumPercent
 * @property {number|null} understoodPercent
 * @property {boolean} selfVote
 * @property {string} people
 * @property {string} groups
 * @property {string} facilitator
 * @property {string[]} leaving
 * @property {boolean} delta
 * @property {string} jql which items take part, where there are too many
 * @property {number|null} found how many items the query brings in; null before it was counted
 * @property {Record<string, string>} deadlines wall time in the reader's zone, such as 2026-12-01T17:00
 */

/** @type {RoundForm} */
const USUAL = {
  title: '',
  stages: STAGES,
  scale: 'person-days',
  dotBudget: 5,
  dotsPerItem: 3,
  quorumPercent: 50,
  understoodPercent: 80,
  selfVote: true,
  people: '',
  groups: '',
  facilitator: '',
  leaving: [],
  delta: false,
  jql: '',
  found: null,
  deadlines: {},
};

/**
 * @param {import('./round-gateway.js').RoundLength|null} length how many items would come in; null when it could not be asked
 * @param {(jql: string) => Promise<import('./round-gateway.js').RoundLength>} count
 * @param {(request: object) => Promise<unknown>} submit
 */
export function openRoundDialog(length, count, submit) {
  const long = isLong(length) ? length : null;
  openDialog({
    id: 'ballast-round-dialog',
    title: AJS.I18n.getText('ballast.ui.round.open-title'),
    state: USUAL,
    fields: ['title', 'people', 'groups', 'dotBudget', 'dotsPerItem', 'quorumPercent', 'understoodPercent', ...(long ? ['jql'] : [])],
    submitLabel: (form) => (long && form.found === null ? AJS.I18n.getText('ballast.ui.round.query-count') : AJS.I18n.getText('ballast.ui.round.open')),
    check: (form) => ({ ...titleMissing(form), ...(long ? queryMissing(form) : {}) }),
    body: (form, change, errors) => [
      textField({ id: 'round-title', label: AJS.I18n.getText('ballast.ui.round.field-title'), error: errors.title, required: true, most: 100 }, form.title, (title) =>
        change({ title }),
      ),
      invitationFields('round', form, change, errors),
      stageFields(form, change),
      selectField(
        { id: 'round-scale', label: AJS.I18n.getText('ballast.ui.round.field-scale'), error: errors.scale },
        SCALE_CODES.map((value) => ({ value, label: scaleLabel(value) })),
        form.scale,
        (scale) => change({ scale }),
      ),
      long ? narrowingFields(long, form, change, errors) : null,
      checkbox('round-delta', AJS.I18n.getText('ballast.ui.round.delta'), form.delta, (delta) => change({ delta })),
      ruleFields(form, change, errors),
    ],
    submit: async (form, change) => {
      if (long && form.found === null) {
        change({ found: (await count(form.jql)).found });
        return 'stay';
      }
      const narrowed = long ? { jql: form.jql } : {};
      await submit({ title: form.title, stages: form.stages, scale: form.scale, delta: form.delta, ...narrowed, ...rules(form), ...invitation(form) });
      return 'close';
    },
  });
}

/**
 * @param {import('./round-gateway.js').Round} round
 * @param {(request: object) => Promise<unknown>} submit
 */
export function settingsDialog(round, submit) {
  openDialog({
    id: 'ballast-round-settings',
    title: AJS.I18n.getText('ballast.ui.round.settings-title'),
    state: /** @type {RoundForm} */ ({
      ...USUAL,
      stages: round.stages.map(({ stage }) => stage),
      dotBudget: round.dots.budget,
      dotsPerItem: round.dots.cap,
      quorumPercent: round.quorum.percent,
      understoodPercent: round.understoodPercent,
      selfVote: round.selfVote,
    }),
    fields: ['people', 'groups', 'facilitator', 'dotBudget', 'dotsPerItem', 'quorumPercent', 'understoodPercent'],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    body: (form, change, errors) => [
      leavingFields('round', round.participants, form, change),
      invitationFields('round', form, change, errors),
      textField({ id: 'round-facilitator', label: AJS.I18n.getText('ballast.ui.round.field-facilitator'), help: personName(round.facilitator), error: errors.facilitator, most: 255 }, form.facilitator, (facilitator) =>
        change({ facilitator }),
      ),
      deadlineFields(form.stages, form, change, (stage) => round.stages.find((each) => each.stage === stage)?.deadline ?? null),
      ruleFields(form, change, errors, round.quorum.changeRefusal?.message),
      h('p', { class: 'description' }, AJS.I18n.getText('ballast.ui.round.lowered-budget')),
    ],
    submit: async (form) => {
      const facilitator = form.facilitator.trim();
      await submit({ ...rules(form), ...invitation(form), leaving: form.leaving, ...(facilitator ? { facilitator } : {}) });
      return 'close';
    },
  });
}

/** @param {RoundForm} form @returns {Record<string, string>} */
function titleMissing(form) {
  return form.title.trim() === '' ? { title: AJS.I18n.getText('ballast.ui.round.title-missing') } : {};
}

/** @param {RoundForm} form */
function rules(form) {
  const { dotBudget, dotsPerItem, quorumPercent, understoodPercent, selfVote } = form;
  const deadlines = Object.entries(form.deadlines).flatMap(([stage, wall]) => (wall ? [[stage, instantOf(wall)]] : []));
  return { dotBudget, dotsPerItem, quorumPercent, understoodPercent, selfVote, deadlines: Object.fromEntries(deadlines) };
}

/** @param {RoundForm} form @param {(change: Partial<RoundForm>) => void} change */
function stageFields(form, change) {
  return [
    h(
      'fieldset',
      { class: 'group' },
      h('legend', null, h('span', null, AJS.I18n.getText('ballast.ui.round.field-stages'))),
      STAGES.map((stage) =>
        checkbox(`round-stage-${stage}`, stageLabel(stage), form.stages.includes(stage), (on) =>
          change({ stages: STAGES.filter((each) => each === 'vote' || (each === stage ? on : form.stages.includes(each))) }),
        ),
      ),
    ),
    deadlineFields(form.stages, form, change, () => null),
  ];
}

/** @param {Stage[]} stages @param {RoundForm} form @param {(change: Partial<RoundForm>) => void} change @param {(stage: Stage) => string|null} present */
function deadlineFields(stages, form, change, present) {
  return stages.map((stage) => {
    const until = present(stage);
    const help = until ? AJS.I18n.getText('ballast.ui.round.until', dateTime(until)) : AJS.I18n.getText('ballast.ui.round.deadline-help');
    return field({ id: `round-deadline-${stage}`, label: AJS.I18n.getText('ballast.ui.round.field-deadline', stageLabel(stage)), help }, (common) =>
      h('input', {
        ...common,
        type: 'datetime-local',
        class: 'text medium-field',
        value: form.deadlines[stage] ?? '',
        oninput: (/** @type {any} */ event) => change({ deadlines: { ...form.deadlines, [stage]: event.target.value } }),
      }),
    );
  });
}

/**
 * @param {RoundForm} form
 * @param {(change: Partial<RoundForm>) => void} change
 * @param {Record<string, string>} errors
 * @param {string} [quorumFixed] why the quorum can't be changed any more
 */
function ruleFields(form, change, errors, quorumFixed = '') {
  return [
    numberField({ id: 'round-budget', label: AJS.I18n.getText('ballast.ui.policy.dot-budget'), error: errors.dotBudget, min: 1, max: 99, step: 1 }, form.dotBudget, (dotBudget) => change({ dotBudget })),
    numberField({ id: 'round-cap', label: AJS.I18n.getText('ballast.ui.policy.dots-per-item'), error: errors.dotsPerItem, min: 1, max: 99, step: 1 }, form.dotsPerItem, (dotsPerItem) => change({ dotsPerItem })),
    checkbox('round-self-vote', AJS.I18n.getText('ballast.ui.round.field-self-vote'), form.selfVote, (selfVote) => change({ selfVote })),
    quorumFixed
      ? h('p', { class: 'ballast-quiet' }, quorumFixed)
      : numberField({ id: 'round-quorum', label: AJS.I18n.getText('ballast.ui.round.field-quorum'), error: errors.quorumPercent, min: 0, max: 100, step: 1, unit: '%' }, form.quorumPercent, (quorumPercent) => change({ quorumPercent })),
    numberField({ id: 'round-understood', label: AJS.I18n.getText('ballast.ui.round.field-understood'), error: errors.understoodPercent, min: 1, max: 100, step: 1, unit: '%' }, form.understoodPercent, (understoodPercent) => change({ understoodPercent })),
  ];
}
