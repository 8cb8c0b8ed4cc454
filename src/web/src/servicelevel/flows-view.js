import { h } from '../shared/dom.js';
import { number, personName } from '../shared/format.js';
import { button, hintList, loading, problemMessage } from '../shared/ui.js';
import { levelPart } from './level-view.js';
import { basisName, verdictName } from './flow-labels.js';

/** @typedef {import('./flows-gateway.js').Flow} Flow */
/** @typedef {import('./flows-gateway.js').Step} Step */

/**
 * @typedef {object} FlowsState
 * @property {import('./flows-gateway.js').Flows|null} list
 * @property {import('../shared/problem.js').Problem|null} problem
 *
 * @typedef {object} FlowsEvents
 * @property {() => void} again
 * @property {() => void} add
 * @property {(flow: Flow) => void} edit
 * @property {(flow: Flow) => void} remove
 * @property {(flow: Flow) => void} push
 * @property {(flow: Flow) => void} showLog
 * @property {(flow: Flow) => void} tryTargets
 */

const VERDICT_TONES = { within: 'success', 'within-without-optional': 'moved', over: 'error', 'not-measured': '' };

/** @param {FlowsState} state @param {FlowsEvents} events */
export function flowsView({ list, problem }, events) {
  return [
    h(
      'p',
      { class: 'ballast-quiet', key: 'way' },
      h('a', { href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy` }, AJS.I18n.getText('ballast.ui.strategy.title')),
      list ? [' / ', h('span', { dir: 'auto' }, list.departmentName)] : null,
    ),
    h('h1', { key: 'title', tabindex: '-1' }, AJS.I18n.getText('ballast.ui.flows.title')),
    h('p', { key: 'explain' }, AJS.I18n.getText('ballast.ui.flows.explain')),
    problem ? problemMessage(problem, events.again) : null,
    list === null && !problem ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
    list?.canEdit ? h('p', { key: 'add' }, button(AJS.I18n.getText('ballast.ui.flows.add'), events.add, { key: 'add', style: 'primary' })) : null,
    list && list.flows.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.flows.none')) : null,
    list?.flows.map((flow) => card(flow, list.canEdit, events)),
  ];
}

/** @param {Flow} flow @param {boolean} canEdit @param {FlowsEvents} events */
function card(flow, canEdit, events) {
  return h(
    'section',
    { class: 'ballast-pillar ballast-flow', key: String(flow.id), 'aria-label': flow.name },
    h('h2', { dir: 'auto' }, flow.name, ' ', verdict(flow)),
    flow.owner ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.owned-by', personName(flow.owner))) : null,
    hintList(flow.hints),
    time(flow),
    steps(flow),
    flow.level ? levelPart(flow, flow.level) : null,
    h(
      'div',
      { class: 'ballast-actions' },
      flow.canPush ? button(AJS.I18n.getText('ballast.ui.flows.push'), () => events.push(flow), { key: 'push', name: AJS.I18n.getText('ballast.ui.flows.push-named', flow.name) }) : null,
      flow.level ? button(AJS.I18n.getText('ballast.ui.flows.log'), () => events.showLog(flow), { key: 'log', name: AJS.I18n.getText('ballast.ui.flows.log-named', flow.name) }) : null,
      flow.level ? button(AJS.I18n.getText('ballast.ui.flows.try'), () => events.tryTargets(flow), { key: 'try', name: AJS.I18n.getText('ballast.ui.flows.try-named', flow.name) }) : null,
      canEdit
        ? [
            button(AJS.I18n.getText('ballast.ui.common.edit'), () => events.edit(flow), { key: 'edit', name: AJS.I18n.getText('ballast.ui.strategy.edit-named', flow.name) }),
            button(AJS.I18n.getText('ballast.ui.flows.remove'), () => events.remove(flow), { key: 'remove', style: 'subtle', name: AJS.I18n.getText('ballast.ui.flows.remove-named', flow.name) }),
          ]
        : null,
    ),
  );
}

/** Colour and word say the same. @param {Flow} flow */
function verdict(flow) {
  const tone = VERDICT_TONES[flow.time.verdict];
  return h('span', { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''}` }, verdictName(flow.time.verdict));
}

/** The whole against its target, drawn on one scale. @param {Flow} flow */
function time(flow) {
  const { least, most, basis } = flow.time;
  const whole = Math.max(most, flow.target);
  const range = least === most ? seconds(most) : AJS.I18n.getText('ballast.ui.flows.range', number(least, 3), number(most, 3));
  return h(
    'div',
    { class: 'ballast-flow-time' },
    h('p', null, h('strong', null, range), ` ${AJS.I18n.getText('ballast.ui.flows.of-target', number(flow.target, 3))} · `, h('span', { class: 'ballast-quiet' }, basisName(basis))),
    h(
      'div',
      { class: 'ballast-flow-bar', role: 'img', 'aria-label': AJS.I18n.getText('ballast.ui.flows.bar', range, number(flow.target, 3)) },
      h('span', { class: 'ballast-flow-part', style: { width: `${(100 * least) / whole}%` } }),
      h('span', { class: 'ballast-flow-part ballast-flow-optional', style: { width: `${(100 * (most - least)) / whole}%` } }),
      h('span', { class: 'ballast-flow-target', style: { left: `${(100 * flow.target) / whole}%` } }),
    ),
  );
}

/** @param {Flow} flow */
function steps(flow) {
  return h(
    'details',
    { key: 'steps', class: 'ballast-details' },
    h('summary', null, AJS.I18n.getText('ballast.ui.flows.steps', number(flow.steps.length))),
    h('ol', { class: 'ballast-flow-steps' }, flow.steps.map(step)),
  );
}

/** @param {Step} each */
function step(each) {
  const [mark, tone] = each.within === null ? ['–', 'unknown'] : each.within ? ['✓', 'within'] : ['✗', 'over'];
  return h(
    'li',
    null,
    h('span', { 'aria-hidden': 'true', class: `ballast-step-mark ballast-step-${tone}` }, mark),
    h('span', { dir: 'auto' }, each.name),
    h('span', { class: 'ballast-quiet' }, ` ${facts(each).join(' · ')}`),
    each.within === false ? [' ', h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-error' }, AJS.I18n.getText('ballast.ui.flows.too-slow'))] : null,
  );
}

/** @param {Step} each */
function facts(each) {
  const measured =
    each.measured === null
      ? AJS.I18n.getText('ballast.ui.flows.not-measured')
      : AJS.I18n.getText('ballast.ui.flows.measured-of', number(each.measured, 3), number(each.acceptable, 3));
  return [
    measured,
    each.service,
    each.times > 1 ? AJS.I18n.getText('ballast.ui.flows.times-of', number(each.times)) : '',
    each.optional ? AJS.I18n.getText('ballast.ui.flows.optional') : '',
    each.parallel ? AJS.I18n.getText('ballast.ui.flows.parallel') : '',
  ].filter((fact) => fact !== '');
}

/** @param {number} value */
function seconds(value) {
  return AJS.I18n.getText('ballast.ui.flows.seconds', number(value, 3));
}
