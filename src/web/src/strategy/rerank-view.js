import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, disclosure, heading, issueTitle, message, problemMessage } from '../shared/ui.js';
import { anyChanged, isLifted, isTicked } from './rerank-choices.js';
import { markSwatch } from './strategy-pieces.js';

/**
 * @file What would move on the board if the strategy counted, and why.
 *
 * @typedef {import('./rerank-gateway.js').Lift} Lift
 * @typedef {import('./rerank-gateway.js').Rerank} Rerank
 *
 * @typedef {object} RerankState
 * @property {Rerank|null} rerank
 * @property {boolean} open whether the table is shown
 * @property {Record<number, boolean>} ticks what the person changed, by issue
 * @property {boolean} busy
 * @property {import('../shared/problem.js').Problem|null} problem
 *
 * @typedef {{again: () => void, toggle: () => void, tick: (issue: number, on: boolean) => void, decide: (wish: import('./rerank-choices.js').Wish) => void}} RerankEvents
 */

/** @param {RerankState} state @param {RerankEvents} events */
export function rerankView(state, events) {
  const { rerank, problem } = state;
  if (!rerank) {
    return !problem || problem.status === 404 ? null : problemMessage(problem, events.again);
  }
  if (rerank.lifts.length === 0) {
    return problem ? problemMessage(problem, events.again) : null;
  }
  return h(
    'section',
    { class: 'ballast-section ballast-rerank', 'aria-labelledby': 'ballast-board-rerank' },
    heading('ballast-board-rerank', AJS.I18n.getText('ballast.ui.rerank.title')),
    notice(rerank, state.open, events),
    state.open ? preview(state, rerank, events) : null,
  );
}

/** @param {Rerank} rerank @param {boolean} open @param {RerankEvents} events */
function notice(rerank, open, events) {
  const toggle = button(open ? AJS.I18n.getText('ballast.ui.rerank.close') : AJS.I18n.getText('ballast.ui.rerank.open'), events.toggle, { key: 'toggle', style: 'link', expanded: open });
  return rerank.open > 0
    ? message('info', null, h('p', null, rerank.open === 1 ? AJS.I18n.getText('ballast.ui.rerank.would-one') : AJS.I18n.getText('ballast.ui.rerank.would', number(rerank.open)), ' ', toggle))
    : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.rerank.does', number(rerank.accepted), number(rerank.kept)), ' ', toggle);
}

/** @param {RerankState} state @param {Rerank} rerank @param {RerankEvents} events */
function preview(state, rerank, events) {
  return [
    h('p', { key: 'explain' }, AJS.I18n.getText('ballast.ui.rerank.explain')),
    rerank.open > 0 ? weights(rerank) : null,
    table(state, rerank, events),
    rerank.liftsLeftOut > 0 ? h('p', { key: 'more' }, rerank.liftsLeftOut === 1 ? AJS.I18n.getText('ballast.ui.rerank.more-one') : AJS.I18n.getText('ballast.ui.rerank.more', number(rerank.liftsLeftOut))) : null,
    rerank.passed.length > 0 ? passed(rerank) : null,
    state.problem ? problemMessage(state.problem) : null,
    steps(state, rerank, events),
  ];
}

/** Only where accepting also lets the strategy count for the first time. @param {Rerank} rerank */
function weights({ before, after }) {
  const change = [before.votes, before.alignment, before.priority, before.age].join() !== [after.votes, after.alignment, after.priority, after.age].join();
  return change
    ? h(
        'p',
        { key: 'weights', class: 'ballast-quiet' },
        AJS.I18n.getText('ballast.ui.rerank.weights', step(before.votes, after.votes), step(before.alignment, after.alignment), step(before.priority, after.priority), step(before.age, after.age)),
      )
    : null;
}

/** @param {RerankState} state @param {Rerank} rerank @param {RerankEvents} events */
function table({ ticks }, rerank, events) {
  const headings = columns();
  return h(
    'table',
    { key: 'lifts', class: 'aui ballast-table', 'aria-labelledby': 'ballast-board-rerank' },
    h('thead', null, h('tr', null, headings.map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', null, rerank.lifts.map((lift) => row(lift, headings, isTicked(lift, ticks), rerank.canDecide, events))),
  );
}

function columns() {
  return [
    AJS.I18n.getText('ballast.ui.rerank.accept'),
    AJS.I18n.getText('ballast.ui.field.issue'),
    AJS.I18n.getText('ballast.ui.rerank.place'),
    AJS.I18n.getText('ballast.ui.field.votes'),
    AJS.I18n.getText('ballast.ui.strategy.title'),
    AJS.I18n.getText('ballast.ui.rerank.because'),
  ];
}

/** @param {Lift} lift @param {string[]} headings @param {boolean} ticked @param {boolean} canDecide @param {RerankEvents} events */
function row(lift, [accept, , place, votes, alignment, because], ticked, canDecide, events) {
  return h(
    'tr',
    { key: lift.issueId },
    h(
      'td',
      { 'data-label': accept },
      h('input', {
        type: 'checkbox',
        checked: ticked,
        disabled: !canDecide,
        'aria-label': AJS.I18n.getText('ballast.ui.rerank.accept-named', lift.issueKey),
        onchange: (/** @type {any} */ event) => events.tick(lift.issueId, event.target.checked),
      }),
      decision(lift),
    ),
    h('td', { class: 'ballast-cell-issue' }, issueTitle(lift)),
    h('td', { 'data-label': place }, places(lift.before.rank, lift.after.rank)),
    h('td', { 'data-label': votes }, step(lift.before.votes, lift.after.votes)),
    h('td', { 'data-label': alignment }, step(lift.before.alignment, lift.after.alignment)),
    h('td', { 'data-label': because }, reasons(lift)),
  );
}

/** What the team said, or why it is asked again. @param {Lift} lift */
function decision(lift) {
  const text = decisionText(lift);
  return text === null ? null : h('span', { class: 'ballast-quiet' }, ' ', text);
}

/** @param {Lift} lift */
function decisionText(lift) {
  if (lift.state === 'open') {
    return lift.otherPillar ? AJS.I18n.getText('ballast.ui.rerank.other-pillar') : null;
  }
  if (lift.state === 'accepted') {
    return AJS.I18n.getText('ballast.ui.rerank.accepted');
  }
  return isLifted(lift) ? AJS.I18n.getText('ballast.ui.rerank.accepted-in-part') : AJS.I18n.getText('ballast.ui.rerank.kept');
}

/** Arrow, number and word say the same. @param {number} before @param {number} after */
function places(before, after) {
  const [arrow, word] =
    after < before
      ? ['↑', AJS.I18n.getText('ballast.ui.rerank.up', number(before - after))]
      : after > before
        ? ['↓', AJS.I18n.getText('ballast.ui.rerank.down', number(after - before))]
        : ['=', AJS.I18n.getText('ballast.ui.rerank.stays')];
  return [
    h('strong', null, step(before, after)),
    ' ',
    h('span', { class: 'ballast-chip' }, h('span', { 'aria-hidden': 'true', class: 'ballast-arrow' }, arrow), ' ', word),
  ];
}

/** @param {number} before @param {number} after */
function step(before, after) {
  return before === after ? number(before) : AJS.I18n.getText('ballast.ui.rerank.step', number(before), number(after));
}

/** @param {Lift} lift */
function reasons({ pillars }) {
  return pillars.length === 0
    ? h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.rerank.unnamed'))
    : pillars.map(({ ref, title, mark, hurts }) =>
        h('div', { key: ref }, markSwatch(mark), h('span', { dir: 'auto' }, title), hurts ? h('span', { class: 'ballast-quiet' }, ` ${AJS.I18n.getText('ballast.ui.rerank.hurts')}`) : null),
      );
}

/** @param {Rerank} rerank */
function passed({ passed: items, passedLeftOut }) {
  return disclosure(
    'passed',
    items.length === 1 && passedLeftOut === 0 ? AJS.I18n.getText('ballast.ui.rerank.passed-one') : AJS.I18n.getText('ballast.ui.rerank.passed', number(items.length + passedLeftOut)),
    h('ul', { class: 'ballast-lines' }, items.map((item) => h('li', { key: item.issueId }, issueTitle(item), ' ', places(item.before.rank, item.after.rank)))),
    passedLeftOut > 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.rerank.passed-more', number(passedLeftOut))) : null,
  );
}

/** @param {RerankState} state @param {Rerank} rerank @param {RerankEvents} events */
function steps({ ticks, busy }, rerank, events) {
  const why = rerank.decideRefusal?.message;
  const off = !rerank.canDecide;
  const unchanged = !anyChanged(rerank, ticks);
  return [
    h(
      'div',
      { class: 'ballast-actions', key: 'steps' },
      rerank.open > 0 ? button(AJS.I18n.getText('ballast.ui.rerank.all'), () => events.decide('all'), { key: 'all', style: 'primary', off, why, busy }) : null,
      button(AJS.I18n.getText('ballast.ui.rerank.ticked'), () => events.decide('ticked'), { key: 'ticked', off: off || unchanged, why: why ?? AJS.I18n.getText('ballast.ui.rerank.tick-first'), busy }),
      rerank.open > 0 ? button(AJS.I18n.getText('ballast.ui.rerank.none'), () => events.decide('none'), { key: 'none', off, why, busy }) : null,
    ),
    off && why ? h('p', { class: 'ballast-why', key: 'why' }, why) : null,
  ];
}
