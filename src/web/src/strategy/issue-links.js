import { h, render } from '../shared/dom.js';
import { selectField } from '../shared/form.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { button, loading, problemMessage, srOnly } from '../shared/ui.js';
import { kindName, LINK_CHANGED, STRENGTHS, strengthName } from './strategy-labels.js';
import { markSwatch } from './strategy-pieces.js';

/** @file What an issue serves in the strategies, beneath its Tech debt panel. */

/** @typedef {import('./strategy-gateway.js').IssueLinks} IssueLinks */
/** @typedef {import('./strategy-gateway.js').LinkTarget} LinkTarget */
/** @typedef {import('./strategy-gateway.js').Strength} Strength */

/**
 * @typedef {object} LinksState
 * @property {boolean} open
 * @property {IssueLinks|null} links
 * @property {string} chosen the ref of what is to be linked; '' for nothing
 * @property {Strength} strength
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {string} said what just happened, for screen readers
 */

/**
 * @param {HTMLElement} element
 * @param {string} issueKey
 * @param {boolean} open whether to look at once; otherwise it waits for a click and costs no request
 * @param {import('./strategy-gateway.js').StrategyGateway} gateway
 */
export function mountIssueLinks(element, issueKey, open, gateway) {
  /** @type {LinksState} */
  const initial = { open, links: null, chosen: '', strength: 'strongly', problem: null, said: '' };
  const store = createStore(initial);

  /** Whoever was slower sees what there is by now, and keeps what they chose. @param {Promise<IssueLinks>} answer @param {string} said */
  const take = async (answer, said) => {
    try {
      store.set({ links: await answer, problem: null, chosen: '', said });
    } catch (error) {
      const problem = asProblem(error);
      const links = problem.code === LINK_CHANGED ? await gateway.links(issueKey).catch(() => store.get().links) : store.get().links;
      store.set({ links, problem });
    }
  };
  /** @param {string} ref @returns {Strength|'none'} */
  const seen = (ref) => store.get().links?.links.find((link) => link.target.ref === ref)?.strength ?? 'none';
  const saved = () => AJS.I18n.getText('ballast.ui.links.changed', issueKey);
  const load = () => take(gateway.links(issueKey), '');

  const events = {
    open: () => {
      store.set({ open: true });
      void load();
    },
    load: () => void load(),
    choose: (/** @type {string} */ chosen) => store.set({ chosen }),
    strength: (/** @type {Strength} */ strength) => store.set({ strength }),
    link: () => void take(gateway.link(issueKey, store.get().chosen, store.get().strength, seen(store.get().chosen)), saved()),
    change: (/** @type {string} */ ref, /** @type {Strength} */ strength) => void take(gateway.link(issueKey, ref, strength, seen(ref)), saved()),
    unlink: (/** @type {string} */ ref, /** @type {Strength} */ strength) => void take(gateway.unlink(issueKey, ref, strength), saved()),
  };
  store.watch((state) => render(element, linksView(state, events)));
  return open ? load() : Promise.resolve();
}

/**
 * @param {LinksState} state
 * @param {any} events
 */
function linksView(state, events) {
  if (!state.open) {
    return button(AJS.I18n.getText('ballast.ui.links.title'), events.open, { style: 'link', key: 'open', expanded: false });
  }
  const { links, problem } = state;
  return [
    h('h4', { tabindex: '-1' }, AJS.I18n.getText('ballast.ui.links.title')),
    problem ? problemMessage(problem, links ? null : events.load) : null,
    links ? linksBody(links, state, events) : problem ? null : loading(AJS.I18n.getText('ballast.ui.common.loading')),
    h('div', { role: 'status' }, srOnly(state.said)),
  ];
}

/** @param {IssueLinks} links @param {LinksState} state @param {any} events */
function linksBody(links, state, events) {
  return [
    links.links.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.links.none')) : null,
    h('ul', null, links.links.map((link) => linkLine(link, links.canEdit, events))),
    links.canEdit ? adding(links, state, events) : h('p', { class: 'ballast-quiet' }, links.editRefusal?.message ?? AJS.I18n.getText('ballast.ui.links.read-only')),
  ];
}

/** @param {import('./strategy-gateway.js').Link} link @param {boolean} canEdit @param {any} events */
function linkLine({ target, strength }, canEdit, events) {
  return h(
    'li',
    { key: target.ref },
    target.mark ? markSwatch(target.mark) : null,
    h('span', { class: 'ballast-quiet' }, `${kindName(target.kind)}: `),
    h('span', { dir: 'auto' }, named(target)),
    ' ',
    canEdit
      ? [
          h(
            'select',
            {
              class: 'select',
              'aria-label': AJS.I18n.getText('ballast.ui.links.how'),
              value: strength,
              onchange: (/** @type {any} */ event) => events.change(target.ref, event.target.value),
            },
            STRENGTHS.map((each) => h('option', { key: each, value: each }, strengthName(each))),
          ),
          button('×', () => events.unlink(target.ref, strength), { key: 'unlink', style: 'subtle', name: AJS.I18n.getText('ballast.ui.links.remove-named', target.title) }),
        ]
      : h('span', { class: 'aui-lozenge aui-lozenge-subtle' }, strengthName(strength)),
  );
}

/** @param {LinkTarget} target */
function named(target) {
  return target.kind === 'pillar' || target.pillars.length === 0
    ? target.title
    : AJS.I18n.getText('ballast.ui.links.of-pillars', target.title, target.pillars.join(', '));
}

/** @param {IssueLinks} links @param {LinksState} state @param {any} events */
function adding(links, state, events) {
  const free = links.targets.filter((target) => !links.links.some((link) => link.target.ref === target.ref));
  if (free.length === 0) {
    return null;
  }
  return h(
    'form',
    {
      class: 'aui top-label',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        if (state.chosen !== '') {
          events.link();
        }
      },
    },
    selectField(
      { id: 'ballast-link-target', label: AJS.I18n.getText('ballast.ui.links.label'), wide: true },
      [{ value: '', label: AJS.I18n.getText('ballast.ui.links.choose') }, ...free.map((target) => ({ value: target.ref, label: `${kindName(target.kind)}: ${named(target)}` }))],
      state.chosen,
      events.choose,
    ),
    state.chosen === ''
      ? null
      : [
          selectField(
            { id: 'ballast-link-strength', label: AJS.I18n.getText('ballast.ui.links.how') },
            STRENGTHS.map((each) => ({ value: each, label: strengthName(each) })),
            state.strength,
            events.strength,
          ),
          h('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('ballast.ui.links.add')),
        ],
  );
}
