import { lostMessage } from '../shared/connection.js';
import { h } from '../shared/dom.js';
import { date, number, personName } from '../shared/format.js';
import { button, hintList, loading, message, problemMessage } from '../shared/ui.js';
import { clustersView } from './clusters-view.js';
import { phraseView } from './phrase-view.js';
import { moveLabel, STAGES, stageName } from './workshop-labels.js';
import { writeView } from './write-view.js';

/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */
/** @typedef {import('./workshop-gateway.js').WorkshopPage} WorkshopPage */
/** @typedef {import('./workshop-actions.js').WorkshopPageState} State */

/**
 * @typedef {object} WorkshopEvents
 * @property {import('./write-view.js').WriteEvents} notes
 * @property {ReturnType<typeof import('./cluster-steps.js').createClusterSteps>} cluster
 * @property {import('./phrase-view.js').PhraseEvents} phrase
 * @property {() => void} load
 * @property {() => void} open
 * @property {() => void} people
 * @property {() => void} handOver
 * @property {(to: import('./workshop-gateway.js').Stage) => void} move
 * @property {(workshopId: number) => void} show
 */

/**
 * @param {number} strategyId
 * @param {State} state
 * @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room
 * @param {WorkshopEvents} events
 */
export function workshopView(strategyId, state, room, events) {
  const { page, problem } = state;
  return [
    header(strategyId, state, events),
    h('div', { class: 'ballast-sr', 'aria-live': 'polite', 'aria-atomic': 'true', key: 'said', id: 'ballast-workshop-said' }, state.said),
    h(
      'div',
      { class: 'ballast-main', key: 'main' },
      page ? content(page) : problem ? problemMessage(problem, events.load) : loading(AJS.I18n.getText('ballast.ui.common.loading')),
    ),
  ];

  /** @param {WorkshopPage} shown */
  function content(shown) {
    const { workshop } = shown;
    return [
      connection(state, room),
      state.notice ? h('div', { key: 'notice' }, message('warning', null, h('p', null, state.notice))) : null,
      workshop ? inRoom(workshop) : nobody(shown),
      closedOnes(shown, events),
    ];
  }

  /** @param {Workshop} workshop */
  function inRoom(workshop) {
    return [
      stageBar(workshop),
      hintList(workshop.hints, { key: 'hints' }),
      workshop.stage === 'write' ? writeView(state, workshop, room, events.notes) : together(workshop),
    ];
  }

  /** @param {Workshop} workshop */
  function together(workshop) {
    return [
      unsent(room),
      workshop.stage === 'cluster' ? null : phraseView(state, workshop, events.phrase),
      clustersView(state, workshop, events.cluster, (cluster) => events.phrase.phrase('diagnosis', [cluster])),
    ];
  }
}

/** @param {number} strategyId @param {State} state @param {WorkshopEvents} events */
function header(strategyId, { page, moving }, events) {
  const workshop = page?.workshop ?? null;
  return h(
    'header',
    { class: 'aui-page-header ballast-page-header', key: 'header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        wayBack(strategyId, page),
        h('h1', { dir: 'auto', tabindex: '-1' }, workshop?.title ?? AJS.I18n.getText('ballast.ui.workshop.title')),
      ),
      h(
        'div',
        { class: 'aui-page-header-actions ballast-header-actions' },
        page && !workshop ? openButton(page, events) : null,
        workshop?.canSteer ? steering(workshop, moving, events) : null,
      ),
    ),
  );
}

/** @param {number} strategyId @param {WorkshopPage|null} page */
function wayBack(strategyId, page) {
  const strategy = `${AJS.contextPath()}/plugins/servlet/ballast/strategy?strategyId=${strategyId}`;
  const text = page?.strategyTitle ?? AJS.I18n.getText('ballast.ui.strategy.title');
  return h('ol', { class: 'aui-nav aui-nav-breadcrumbs' }, h('li', null, h('a', { href: strategy, dir: 'auto' }, text)));
}

/** @param {Workshop} workshop @param {boolean} moving @param {WorkshopEvents} events */
function steering({ stage, moves, participants }, moving, events) {
  return stage === 'closed'
    ? null
    : [
        moves.map((to, at) => button(moveLabel(stage, to), () => events.move(to), { key: `move-${to}`, style: at === moves.length - 1 ? 'primary' : '', busy: moving })),
        button(AJS.I18n.getText('ballast.ui.workshop.people'), events.people, { key: 'people' }),
        participants.length > 1 ? button(AJS.I18n.getText('ballast.ui.workshop.hand-over'), events.handOver, { key: 'hand-over' }) : null,
      ];
}

/** @param {WorkshopPage} page @param {WorkshopEvents} events */
function openButton(page, events) {
  return button(AJS.I18n.getText('ballast.ui.workshop.open'), events.open, {
    key: 'open',
    style: 'primary',
    off: !page.canOpen,
    why: page.openRefusal?.message ?? null,
  });
}

/** @param {WorkshopPage} page */
function nobody(page) {
  return message(
    'info',
    AJS.I18n.getText('ballast.ui.workshop.none'),
    h('p', null, AJS.I18n.getText('ballast.ui.workshop.explain')),
    page.openRefusal ? h('p', null, page.openRefusal.message) : null,
  );
}

/** @param {State} state @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room */
function connection({ lost, reasons, names }, room) {
  const outbox = room.outbox();
  const why = lost ?? (outbox.isOffline() ? 'network' : null);
  const isTyping = Object.keys({ ...reasons, ...names }).length > 0;
  return why ? h('div', { key: 'connection' }, lostMessage(why, keptText(outbox.waiting(), isTyping))) : null;
}

/** What becomes of what the reader has entered. @param {number} waiting notes @param {boolean} isTyping whether there is something that a button has to send */
function keptText(waiting, isTyping) {
  if (waiting > 0) {
    return AJS.I18n.getText('ballast.ui.workshop.not-sent', number(waiting));
  }
  return isTyping ? AJS.I18n.getText('ballast.ui.workshop.still-here') : AJS.I18n.getText('ballast.ui.round.nothing-waits');
}

/** @param {Workshop} workshop */
function stageBar(workshop) {
  return h(
    'div',
    { class: 'ballast-stages', key: 'stages' },
    h(
      'ol',
      { class: 'ballast-stage-list' },
      STAGES.map((stage) =>
        h(
          'li',
          {
            key: stage,
            class: stage === workshop.stage ? 'ballast-stage ballast-stage-now' : 'ballast-stage',
            'aria-current': stage === workshop.stage ? 'step' : null,
          },
          stageName(stage),
        ),
      ),
    ),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.workshop.facts', personName(workshop.facilitator), number(workshop.participants.length))),
    h('p', { class: 'ballast-quiet' }, workshop.participants.map(({ person }) => personName(person)).join(', ')),
  );
}

/** Notes that came too late are not lost: they can be copied from here. @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room */
function unsent(room) {
  const late = room.outbox().all().filter(({ status, value }) => (status === 'refused' || status === 'typing') && value?.text.trim());
  return late.map((entry) =>
    h(
      'div',
      { key: `unsent-${entry.about}` },
      message(
        'warning',
        null,
        h('p', null, AJS.I18n.getText('ballast.ui.round.not-saved', entry.why || AJS.I18n.getText('ballast.ui.workshop.not-about'))),
        h('p', { dir: 'auto' }, entry.value.text),
        h('p', null, button(AJS.I18n.getText('ballast.ui.workshop.discard'), () => room.outbox().drop('note', entry.about), { style: 'link' })),
      ),
    ),
  );
}

/** @param {WorkshopPage} page @param {WorkshopEvents} events */
function closedOnes(page, events) {
  const others = page.closed.filter(({ workshopId }) => workshopId !== page.workshop?.workshopId);
  return others.length === 0
    ? null
    : h(
        'section',
        { key: 'closed', class: 'ballast-section', 'aria-labelledby': 'ballast-workshops-closed' },
        h('h2', { id: 'ballast-workshops-closed' }, AJS.I18n.getText('ballast.ui.workshop.closed-ones')),
        h(
          'ul',
          null,
          others.map(({ workshopId, title, openedAt }) =>
            h('li', { key: String(workshopId) }, button(title, () => events.show(workshopId), { style: 'link' }), ` ${date(openedAt)}`),
          ),
        ),
      );
}
