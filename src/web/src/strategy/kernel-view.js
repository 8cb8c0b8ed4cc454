import { h } from '../shared/dom.js';
import { personName } from '../shared/format.js';
import { button, heading } from '../shared/ui.js';
import { addLabel, kindsName } from './strategy-labels.js';
import { markSwatch, standing } from './strategy-pieces.js';
import { changedMark, hints, issuesLink } from './strategy-view.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Element} Element */
/** @typedef {import('./strategy-view.js').StrategyEvents} StrategyEvents */

/** @type {Array<import('./strategy-gateway.js').Kind>} */
const KINDS = ['diagnosis', 'guiding-policy', 'action', 'objective', 'key-result', 'pillar'];

/** Kinds that issues can be linked with. @type {Array<import('./strategy-gateway.js').Kind>} */
const LINKED = ['action', 'key-result', 'pillar'];

/**
 * The whole kernel, kind by kind, with what can be done about each element.
 * @param {Strategy} strategy
 * @param {boolean} canComment
 * @param {StrategyEvents} events
 */
export function kernelView(strategy, canComment, events) {
  return h(
    'section',
    { class: 'ballast-section ballast-kernel', 'aria-labelledby': 'ballast-kernel', key: 'kernel' },
    heading('ballast-kernel', AJS.I18n.getText('ballast.ui.strategy.kernel')),
    KINDS.map((kind) => kindSection(kind, strategy, canComment, events)),
  );
}

/**
 * @param {import('./strategy-gateway.js').Kind} kind
 * @param {Strategy} strategy
 * @param {boolean} canComment
 * @param {StrategyEvents} events
 */
function kindSection(kind, strategy, canComment, events) {
  const elements = strategy.elements.filter((element) => element.kind === kind);
  if (elements.length === 0 && !strategy.canEdit) {
    return null;
  }
  return h(
    'div',
    { key: kind, class: 'ballast-kind-section' },
    h('h3', { tabindex: '-1' }, kindsName(kind)),
    h('ul', { class: 'ballast-elements' }, elements.map((element) => line(element, strategy, canComment, events))),
    strategy.canEdit
      ? h('p', { class: 'ballast-screen-only' }, button(addLabel(kind), () => events.add(kind), { style: 'link', key: `add-${kind}` }))
      : null,
  );
}

/** @param {Element} element @param {Strategy} strategy @param {boolean} canComment @param {StrategyEvents} events */
function line(element, strategy, canComment, events) {
  return h(
    'li',
    { key: element.key },
    h(
      'div',
      { class: 'ballast-element' },
      h('span', { class: 'ballast-element-key' }, element.key),
      h(
        'span',
        { class: 'ballast-element-body' },
        element.kind === 'pillar' ? markSwatch(element.mark) : null,
        h('span', { dir: 'auto' }, element.title),
        changedMark(element, strategy),
        h('span', { class: 'ballast-quiet' }, facts(element)),
        element.origin ? originLink(element.origin) : null,
        element.keyResult ? standing(element.keyResult) : null,
        hints(element.hints),
      ),
      buttons(element, strategy, canComment, events),
    ),
  );
}

/** Where it was carried over from. @param {import('./carry-gateway.js').Origin} origin */
function originLink(origin) {
  return h(
    'a',
    { class: 'ballast-origin', dir: 'auto', href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy?strategyId=${origin.strategyId}` },
    originText(origin),
  );
}

/** @param {import('./carry-gateway.js').Origin} origin */
export function originText({ ref, strategyTitle }) {
  return AJS.I18n.getText('ballast.ui.carry.carried-from', strategyTitle, ref);
}

/** @param {Element} element */
function facts(element) {
  const parts = [];
  if (element.quarter) {
    parts.push(` ${element.quarter}`);
  }
  if (element.owner) {
    parts.push(` ${personName(element.owner)}`);
  }
  if (element.references.length > 0) {
    parts.push(` → ${element.references.join(', ')}`);
  }
  return [parts.join(' ·'), element.issues > 0 ? [' · ', issuesLink(element)] : null];
}

/** @param {Element} element @param {Strategy} strategy @param {boolean} canComment @param {StrategyEvents} events */
function buttons(element, strategy, canComment, events) {
  const measurable = element.keyResult?.canMeasure && strategy.state !== 'archived';
  return h(
    'span',
    { class: 'ballast-actions ballast-screen-only' },
    LINKED.includes(element.kind)
      ? button(AJS.I18n.getText('ballast.ui.links.list'), () => events.links(element), {
          key: 'links',
          style: 'subtle',
          name: AJS.I18n.getText('ballast.ui.links.list-named', element.title),
        })
      : null,
    canComment ? commentButton(element, events) : null,
    measurable
      ? button(AJS.I18n.getText('ballast.ui.strategy.measure'), () => events.measure(element), {
          key: 'measure',
          style: 'subtle',
          name: AJS.I18n.getText('ballast.ui.strategy.measure-named', element.title),
        })
      : null,
    askButton(element, strategy, events),
    historyButton(element, events),
    strategy.canEdit ? editButtons(element, events) : null,
  );
}

/** @param {Element} element @param {Strategy} strategy @param {StrategyEvents} events */
function askButton(element, strategy, events) {
  return element.keyResult?.query?.canAsk && strategy.state !== 'archived'
    ? button(AJS.I18n.getText('ballast.ui.strategy.ask'), () => events.ask(element), {
        key: 'ask',
        style: 'subtle',
        name: AJS.I18n.getText('ballast.ui.strategy.ask-named', element.title),
      })
    : null;
}

/** What people wrote down and what queries answered has a history; what linked issues say has none, and flows show their own. @param {Element} element @param {StrategyEvents} events */
function historyButton(element, events) {
  const written = element.keyResult && element.keyResult.now !== null && element.keyResult.counting === 'supports' && element.keyResult.measure !== 'service-level';
  return written
    ? button(AJS.I18n.getText('ballast.ui.carry.history'), () => events.history(element), {
        key: 'history',
        style: 'subtle',
        name: AJS.I18n.getText('ballast.ui.carry.history-named', element.title),
      })
    : null;
}

/** @param {Element} element @param {StrategyEvents} events */
function commentButton(element, events) {
  return button(AJS.I18n.getText('ballast.ui.feedback.comment'), () => events.comment(element), {
    key: 'comment',
    style: 'subtle',
    name: AJS.I18n.getText('ballast.ui.feedback.comment-named', element.title),
  });
}

/** @param {Element} element @param {StrategyEvents} events */
function editButtons(element, events) {
  return [
    button(AJS.I18n.getText('ballast.ui.common.edit'), () => events.edit(element), {
      key: 'edit',
      style: 'subtle',
      name: AJS.I18n.getText('ballast.ui.strategy.edit-named', element.title),
    }),
    button(AJS.I18n.getText('ballast.ui.strategy.remove'), () => events.remove(element), {
      key: 'remove',
      style: 'subtle',
      name: AJS.I18n.getText('ballast.ui.strategy.remove-named', element.title),
    }),
  ];
}
