import { openDialog } from '../shared/dialog.js';
import { h, render } from '../shared/dom.js';
import { whenReady } from '../shared/page.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { openFlowDialog } from './flow-dialog.js';
import { createFlowsGateway } from './flows-gateway.js';
import { flowsView } from './flows-view.js';
import { openLevelLog } from './level-log-dialog.js';
import { openTrialDialog } from './trial-dialog.js';
import { openValuesDialog } from './values-dialog.js';

/** @file The page "User flows" of a department. */

/** @typedef {import('./flows-gateway.js').Flow} Flow */

/**
 * @param {HTMLElement} element
 * @param {number} department
 * @param {import('./flows-gateway.js').FlowsGateway} gateway
 */
export function mountFlows(element, department, gateway) {
  /** @type {import('./flows-view.js').FlowsState} */
  const initial = { list: null, problem: null };
  const store = createStore(initial);

  const load = async () => {
    try {
      store.set({ list: await gateway.flows(department), problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** @param {Promise<import('./flows-gateway.js').Flows>} answer rejects with a Problem, so that the dialog keeps what was typed */
  const changed = async (answer) => store.set({ list: await answer, problem: null });

  /** @param {Promise<Flow>} answer */
  const pushed = async (answer) => {
    await answer;
    await load();
  };

  const choices = () => store.get().list?.keyResults ?? [];
  const events = {
    again: () => void load(),
    add: () => openFlowDialog(null, choices(), (request) => changed(gateway.add(department, request))),
    edit: (/** @type {Flow} */ flow) =>
      openFlowDialog(flow, choices(), (request) => changed(gateway.change(flow.id, { ...request, revision: flow.revision }))),
    remove: (/** @type {Flow} */ flow) => openRemoveDialog(flow, () => changed(gateway.remove(flow.id, flow.revision))),
    push: (/** @type {Flow} */ flow) => openValuesDialog(flow, (request) => pushed(gateway.push(flow.id, request))),
    showLog: (/** @type {Flow} */ flow) => openLevelLog(flow, (before) => gateway.levelLog(flow.id, before)),
    tryTargets: (/** @type {Flow} */ flow) => openTrialDialog(flow, (pasted) => gateway.tryTargets(flow.id, pasted)),
  };
  store.watch((state) => render(element, flowsView(state, events)));
  return load();
}

/** @param {Flow} flow @param {() => Promise<unknown>} act */
function openRemoveDialog(flow, act) {
  openDialog({
    id: 'ballast-confirm-dialog',
    title: AJS.I18n.getText('ballast.ui.flows.remove-named', flow.name),
    size: 'small',
    warning: true,
    state: {},
    body: () => h('p', null, AJS.I18n.getText('ballast.ui.flows.remove-explain')),
    submitLabel: AJS.I18n.getText('ballast.ui.flows.remove'),
    submit: async () => {
      await act();
      return 'close';
    },
  });
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-flows-page'));
  if (element) {
    void mountFlows(element, Number(element.dataset.departmentId ?? 0), createFlowsGateway(AJS.contextPath()));
  }
});
