import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { checkbox, dateField, field, numberField, selectField, textField } from '../shared/form.js';
import { personName } from '../shared/format.js';
import { issueMissing } from './initiative-dialogs.js';
import { rfcChoices } from './initiative-labels.js';

/** @file Starting an initiative, and changing what is stated about it. */

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */

const MOST_TITLE = 200;
const FIELDS = [
  'issue',
  'title',
  'owner',
  'largestSlice',
  'rfc.link',
  'rfc.state',
  'rfc.feedbackUntil',
  'rfc.reviewers',
  'allocation.people',
  'allocation.sprints',
  'allocation.from',
  'alternation.productSprints',
  'alternation.sharePercent',
];

/** @type {Pick<Initiative, 'title'|'largestSlice'|'severalOpen'|'alternation'|'rfc'|'allocation'>} */
const NEW = {
  title: '',
  largestSlice: 5,
  severalOpen: false,
  alternation: { kind: 'sprints', productSprints: 2, sharePercent: 20 },
  rfc: null,
  allocation: null,
};

/** @param {Initiative|null} initiative */
function stateOf(initiative) {
  const { title, largestSlice, severalOpen, alternation, rfc, allocation } = initiative ?? NEW;
  const { kind, productSprints, sharePercent } = alternation;
  return {
    issue: '',
    owner: '',
    newReviewers: '',
    title,
    largestSlice: /** @type {number|null} */ (largestSlice),
    severalOpen,
    kind: /** @type {string} */ (kind),
    productSprints: /** @type {number|null} */ (productSprints),
    sharePercent: /** @type {number|null} */ (sharePercent),
    ...rfcStateOf(rfc),
    ...allocationStateOf(allocation),
  };
}

/** @param {Initiative['rfc']} rfc */
function rfcStateOf(rfc) {
  /** @type {{state: string, link: string, feedbackUntil: string|null, reviewers: import('./initiative-calls.js').Reviewer[], gates: boolean}} */
  const { state, link, feedbackUntil, reviewers, gates } = rfc ?? { state: '', link: '', feedbackUntil: null, reviewers: [], gates: true };
  return { rfcState: state, rfcLink: link, feedbackUntil: feedbackUntil ?? '', reviewers, gates };
}

/** @param {Initiative['allocation']} allocation */
function allocationStateOf(allocation) {
  /** @type {{people: number|null, sprints: number|null, from: string}} */
  const { people, sprints, from } = allocation ?? { people: null, sprints: null, from: '' };
  return { people, sprints, from };
}

/** @typedef {ReturnType<typeof stateOf>} PlanState */

/** @param {PlanState} state */
function planOf(state) {
  const names = state.newReviewers.split(/[\s,;]+/).filter(Boolean);
  return {
    title: state.title,
    owner: state.owner.trim() || null,
    largestSlice: state.largestSlice,
    severalOpen: state.severalOpen,
    rfc: state.rfcState
      ? {
          state: state.rfcState,
          link: state.rfcLink,
          feedbackUntil: state.feedbackUntil || null,
          reviewers: [...state.reviewers.map(({ id, answered }) => ({ id, answered })), ...names.map((name) => ({ name, answered: false }))],
          gates: state.gates,
        }
      : null,
    allocation: state.people === null ? null : { people: state.people, sprints: state.sprints, from: state.from || null },
    alternation: { kind: state.kind, productSprints: state.productSprints, sharePercent: state.sharePercent },
  };
}

/**
 * @param {Initiative|null} initiative null to start one
 * @param {(plan: object) => Promise<unknown>} save
 */
export function openPlanDialog(initiative, save) {
  openDialog({
    id: 'ballast-initiative-dialog',
    title: initiative ? AJS.I18n.getText('ballast.ui.plan.change-title') : AJS.I18n.getText('ballast.ui.plan.start-title'),
    fields: FIELDS,
    state: stateOf(initiative),
    check: (state) => (initiative ? {} : issueMissing(state.issue)),
    body: (state, change, errors) => [
      initiative ? null : textField({ id: 'ballast-plan-issue', label: AJS.I18n.getText('ballast.ui.plan.issue'), help: AJS.I18n.getText('ballast.ui.plan.issue-help'), error: errors.issue, required: true, most: 255 }, state.issue, (issue) => change({ issue })),
      textField({ id: 'ballast-plan-title', label: AJS.I18n.getText('ballast.ui.plan.title'), error: errors.title, required: true, most: MOST_TITLE }, state.title, (title) => change({ title })),
      textField({ id: 'ballast-plan-owner', label: AJS.I18n.getText('ballast.ui.plan.owner'), help: ownerHelp(initiative), error: errors.owner, most: 255 }, state.owner, (owner) => change({ owner })),
      numberField({ id: 'ballast-plan-largest', label: AJS.I18n.getText('ballast.ui.plan.largest'), error: errors.largestSlice, unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'), min: 0.5, max: 200, step: 0.5 }, state.largestSlice, (largestSlice) => change({ largestSlice })),
      alternationPart(state, change, errors),
      rfcPart(state, change, errors),
      allocationPart(state, change, errors),
    ],
    submitLabel: initiative ? AJS.I18n.getText('ballast.ui.common.save') : AJS.I18n.getText('ballast.ui.plan.start'),
    submit: async (state) => {
      const plan = planOf(state);
      await save(initiative ? { revision: initiative.revision, ...plan } : { issue: state.issue.trim(), ...plan });
      return 'close';
    },
  });
}

/** @param {Initiative|null} initiative */
function ownerHelp(initiative) {
  return initiative
    ? AJS.I18n.getText('ballast.ui.plan.owner-now', personName(initiative.owner))
    : AJS.I18n.getText('ballast.ui.plan.owner-help');
}

/** @param {string} legend @param {...import('../shared/dom.js').Child} body */
function part(legend, ...body) {
  return h('fieldset', { class: 'ballast-fieldset', key: legend }, h('legend', null, legend), ...body);
}

/** @param {PlanState} state @param {(change: Partial<PlanState>) => void} change @param {Record<string, string>} errors */
function alternationPart(state, change, errors) {
  return part(
    AJS.I18n.getText('ballast.ui.plan.alternation'),
    selectField(
      { id: 'ballast-plan-kind', label: AJS.I18n.getText('ballast.ui.plan.alternate') },
      [
        { value: 'sprints', label: AJS.I18n.getText('ballast.ui.plan.by-sprints') },
        { value: 'share', label: AJS.I18n.getText('ballast.ui.plan.by-share') },
      ],
      state.kind,
      (kind) => change({ kind }),
    ),
    state.kind === 'share'
      ? numberField({ id: 'ballast-plan-share', label: AJS.I18n.getText('ballast.ui.plan.share'), error: errors['alternation.sharePercent'], unit: '%', min: 1, max: 100, step: 1 }, state.sharePercent, (sharePercent) => change({ sharePercent }))
      : numberField({ id: 'ballast-plan-product', label: AJS.I18n.getText('ballast.ui.plan.product-sprints'), error: errors['alternation.productSprints'], unit: AJS.I18n.getText('ballast.ui.common.unit-sprints'), min: 0, max: 12, step: 1 }, state.productSprints, (productSprints) => change({ productSprints })),
    checkbox('ballast-plan-several', AJS.I18n.getText('ballast.ui.plan.several-open'), state.severalOpen, (severalOpen) => change({ severalOpen })),
  );
}

/** @param {PlanState} state @param {(change: Partial<PlanState>) => void} change @param {Record<string, string>} errors */
function rfcPart(state, change, errors) {
  const none = { value: '', label: AJS.I18n.getText('ballast.ui.plan.no-rfc') };
  return part(
    AJS.I18n.getText('ballast.ui.plan.rfc'),
    selectField({ id: 'ballast-plan-rfc', label: AJS.I18n.getText('ballast.ui.plan.rfc-state'), error: errors['rfc.state'] }, [none, ...rfcChoices()], state.rfcState, (rfcState) => change({ rfcState })),
    state.rfcState === ''
      ? null
      : [
          textField({ id: 'ballast-plan-link', label: AJS.I18n.getText('ballast.ui.plan.rfc-link'), error: errors['rfc.link'], most: 400 }, state.rfcLink, (rfcLink) => change({ rfcLink })),
          state.rfcState === 'feedback'
            ? dateField({ id: 'ballast-plan-until', label: AJS.I18n.getText('ballast.ui.plan.rfc-until'), error: errors['rfc.feedbackUntil'], required: true }, state.feedbackUntil, (feedbackUntil) => change({ feedbackUntil }))
            : null,
          reviewersField(state, change, errors),
          checkbox('ballast-plan-gates', AJS.I18n.getText('ballast.ui.plan.rfc-gates'), state.gates, (gates) => change({ gates })),
        ],
  );
}

/** @param {PlanState} state @param {(change: Partial<PlanState>) => void} change @param {Record<string, string>} errors */
function reviewersField(state, change, errors) {
  const { reviewers } = state;
  return [
    reviewers.map(({ id, person, answered }) =>
      checkbox(`ballast-reviewer-${id}`, AJS.I18n.getText('ballast.ui.plan.answered', personName(person)), answered, (now) =>
        change({ reviewers: reviewers.map((each) => (each.id === id ? { ...each, answered: now } : each)) }),
      ),
    ),
    field({ id: 'ballast-plan-reviewers', label: AJS.I18n.getText('ballast.ui.plan.reviewers'), help: AJS.I18n.getText('ballast.ui.plan.reviewers-help'), error: errors['rfc.reviewers'] }, (common) =>
      h('input', { ...common, type: 'text', class: 'text full-width-field', value: state.newReviewers, oninput: (/** @type {any} */ event) => change({ newReviewers: event.target.value }) }),
    ),
  ];
}

/** @param {PlanState} state @param {(change: Partial<PlanState>) => void} change @param {Record<string, string>} errors */
function allocationPart(state, change, errors) {
  return part(
    AJS.I18n.getText('ballast.ui.plan.allocation'),
    numberField({ id: 'ballast-plan-people', label: AJS.I18n.getText('ballast.ui.plan.people'), help: AJS.I18n.getText('ballast.ui.plan.people-help'), error: errors['allocation.people'], unit: AJS.I18n.getText('ballast.ui.common.unit-people'), min: 1, max: 99, step: 1 }, state.people, (people) => change({ people })),
    state.people === null
      ? null
      : [
          numberField({ id: 'ballast-plan-sprints', label: AJS.I18n.getText('ballast.ui.plan.sprints'), error: errors['allocation.sprints'], unit: AJS.I18n.getText('ballast.ui.common.unit-sprints'), min: 1, max: 26, step: 1 }, state.sprints, (sprints) => change({ sprints })),
          dateField({ id: 'ballast-plan-from', label: AJS.I18n.getText('ballast.ui.plan.from'), error: errors['allocation.from'] }, state.from, (from) => change({ from })),
        ],
  );
}
