import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { button } from '../shared/ui.js';
import { moveLabel, stateName } from './strategy-labels.js';
import { period, stateLozenge } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-view.js').StrategyEvents} StrategyEvents */

/**
 * @param {Strategy} strategy
 * @param {boolean} busy
 * @param {StrategyEvents} events
 */
export function header(strategy, busy, events) {
  const version = strategy.versions.find((each) => each.number === strategy.version);
  return h(
    'header',
    { class: 'ballast-strategy-header', key: 'header' },
    h(
      'p',
      { class: 'ballast-quiet' },
      h('a', { href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy` }, AJS.I18n.getText('ballast.ui.strategy.title')),
      ' / ',
      h('span', { dir: 'auto' }, strategy.departmentName),
    ),
    h('h1', { dir: 'auto', tabindex: '-1' }, strategy.title),
    h(
      'p',
      { class: 'ballast-stamp', role: 'status' },
      stateLozenge(strategy.state),
      ` ${AJS.I18n.getText('ballast.ui.strategy.version', number(strategy.version))} · ${period(strategy.periodStart, strategy.periodEnd)}`,
      version ? ` · ${AJS.I18n.getText('ballast.ui.strategy.since', stateName(version.state), dateTime(version.since), personName(version.by))}` : null,
      ` · ${AJS.I18n.getText('ballast.ui.strategy.as-of', dateTime(strategy.asOf))}`,
    ),
    h('div', { class: 'ballast-actions ballast-screen-only' }, versionPicker(strategy, events), moves(strategy, busy, events), carryButton(strategy, events), workshopLink(strategy), ownersButtons(strategy, events), exports(events)),
    strategy.state === 'agreed' && strategy.canOpenVersion && strategy.editRefusal ? h('p', { class: 'ballast-quiet' }, strategy.editRefusal.message) : null,
  );
}

/** @param {Strategy} strategy @param {StrategyEvents} events */
function versionPicker(strategy, events) {
  if (strategy.versions.length < 2) {
    return null;
  }
  return h(
    'label',
    { class: 'ballast-sprint-picker' },
    AJS.I18n.getText('ballast.ui.strategy.version-label'),
    h(
      'select',
      { class: 'select', value: String(strategy.version), onchange: (/** @type {any} */ event) => events.show(Number(event.target.value)) },
      strategy.versions.map((version) =>
        h(
          'option',
          { key: String(version.number), value: String(version.number) },
          AJS.I18n.getText('ballast.ui.strategy.version-choice', number(version.number), stateName(version.state)),
        ),
      ),
    ),
  );
}

/** @param {Strategy} strategy @param {boolean} busy @param {StrategyEvents} events */
function moves(strategy, busy, events) {
  return [
    strategy.next.map((next) =>
      button(moveLabel(next.state, strategy.state), () => events.move(next.state), {
        key: `move-${next.state}`,
        off: !next.can,
        why: next.refusal ? reasons(next.refusal) : null,
        busy: busy && next.can,
      }),
    ),
    strategy.canOpenVersion
      ? button(AJS.I18n.getText('ballast.ui.strategy.open-version'), events.openVersion, { key: 'open-version', busy })
      : null,
  ];
}

/** Takes over from an earlier strategy. @param {Strategy} strategy @param {StrategyEvents} events */
function carryButton({ canEdit }, events) {
  return canEdit ? button(AJS.I18n.getText('ballast.ui.carry.open'), events.carry, { key: 'carry' }) : null;
}

/** Whoever writes the draft finds the workshop on it here; who is let in is the workshop's own business. @param {Strategy} strategy */
function workshopLink({ id, canEdit, state }) {
  return canEdit && state === 'draft'
    ? h('a', { key: 'workshop', class: 'aui-button', href: `${AJS.contextPath()}/plugins/servlet/ballast/workshop?strategyId=${id}` }, AJS.I18n.getText('ballast.ui.workshop.title'))
    : null;
}

/** What owners correct and throw away. @param {Strategy} strategy @param {StrategyEvents} events */
function ownersButtons({ canRetitle, canDiscard, discardRefusal, state, versions }, events) {
  if (!canRetitle) {
    return null;
  }
  return [
    button(AJS.I18n.getText('ballast.ui.strategy.correct'), events.correct, { style: 'subtle', key: 'correct' }),
    state === 'draft'
      ? button(versions.length > 1 ? AJS.I18n.getText('ballast.ui.strategy.discard-this-version') : AJS.I18n.getText('ballast.ui.strategy.discard-strategy'), events.discard, {
          style: 'subtle',
          key: 'discard',
          off: !canDiscard,
          why: discardRefusal?.message ?? null,
        })
      : null,
  ];
}

/** @param {import('../shared/gateway.js').ProblemBody} refusal */
function reasons(refusal) {
  return [refusal.message, ...(refusal.problems ?? []).map((each) => each.message)].join(' ');
}

/** @param {StrategyEvents} events */
function exports(events) {
  return [
    button(AJS.I18n.getText('ballast.ui.strategy.print'), events.print, { style: 'subtle', key: 'print' }),
    button(AJS.I18n.getText('ballast.ui.strategy.markdown'), events.markdown, { style: 'subtle', key: 'markdown' }),
    button(AJS.I18n.getText('ballast.ui.strategy.json'), events.json, { style: 'subtle', key: 'json' }),
  ];
}
