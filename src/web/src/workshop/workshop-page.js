import { render } from '../shared/dom.js';
import { whenReady } from '../shared/page.js';
import { createClusterSteps } from './cluster-steps.js';
import { phraseDialog } from './phrase-dialog.js';
import { createTyping } from './typing.js';
import { createWorkshop } from './workshop-actions.js';
import { handOverDialog, openWorkshopDialog, peopleDialog } from './workshop-dialogs.js';
import { createWorkshopGateway } from './workshop-gateway.js';
import { stageName } from './workshop-labels.js';
import { workshopView } from './workshop-view.js';

/** @file The page "Strategy workshop". */

/**
 * @param {HTMLElement} element
 * @param {number} strategyId
 * @param {import('./workshop-gateway.js').WorkshopGateway} gateway
 * @param {Parameters<typeof createWorkshop>[2]} [options]
 */
export function mountWorkshopPage(element, strategyId, gateway, options) {
  const room = createWorkshop(strategyId, gateway, options);
  const typing = createTyping(room);
  const { store } = room;
  const present = () => store.get().page?.workshop ?? null;

  const add = () => {
    const key = room.newKey();
    typing.type(key, { category: 'speed', text: '', anonymous: false, revision: 0, window: room.window });
    /** @type {HTMLElement|null} */ (element.querySelector(`#ballast-note-${key}`))?.focus();
  };

  /** @param {Promise<import('./workshop-gateway.js').WorkshopPage>} call rejects with a Problem, which the dialog shows */
  const submitted = async (call) => room.show(await call);

  /** @param {string} key @param {string|null} text null when nobody objects any more */
  function reason(key, text) {
    const reasons = { ...store.get().reasons };
    delete reasons[key];
    store.set({ reasons: text === null ? reasons : { ...reasons, [key]: text } });
  }

  const events = {
    notes: { ...typing, add },
    cluster: createClusterSteps(strategyId, gateway, room),
    phrase: {
      phrase: (/** @type {import('./workshop-gateway.js').PhrasedKind} */ kind, /** @type {number[]} */ clusters) => {
        const workshop = present();
        if (workshop) {
          phraseDialog(kind, clusters, workshop, (request) => submitted(gateway.phrase(strategyId, request)));
        }
      },
      reason,
      stand: (/** @type {import('./workshop-gateway.js').Phrased} */ { key, revision }, /** @type {import('./workshop-gateway.js').StanceKind} */ stance, /** @type {string} */ text) =>
        void room.change(() => gateway.stand(strategyId, key, { stance, reason: text, revision })).then((problem) => (problem ? undefined : reason(key, null))),
    },
    load: () => void room.load(),
    open: () => openWorkshopDialog((request) => submitted(gateway.open(strategyId, request))),
    people: () => {
      const workshop = present();
      if (workshop) {
        peopleDialog(workshop, (request) => submitted(gateway.people(strategyId, request)));
      }
    },
    handOver: () => {
      const workshop = present();
      if (workshop) {
        handOverDialog(workshop, (facilitator) => submitted(gateway.handOver(strategyId, facilitator)));
      }
    },
    move: (/** @type {import('./workshop-gateway.js').Stage} */ to) => {
      const workshop = present();
      if (workshop) {
        void room.change(() => gateway.move(strategyId, { from: workshop.stage, to })).then((problem) => (problem ? undefined : sayStage()));
      }
    },
    show: (/** @type {number} */ workshopId) => void room.load(() => gateway.closed(strategyId, workshopId)),
  };

  function sayStage() {
    const workshop = present();
    if (workshop) {
      room.say(AJS.I18n.getText('ballast.ui.workshop.stage-said', stageName(workshop.stage)));
    }
  }

  store.watch((state) => render(element, workshopView(strategyId, state, room, events)));
  window.addEventListener('beforeunload', (event) => {
    if (room.outbox().waiting() > 0) {
      event.preventDefault();
    }
  });
  room.follow(sayStage);
  return { loaded: room.load(), room };
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-workshop-page'));
  if (element) {
    mountWorkshopPage(element, Number(element.dataset.strategyId ?? 0), createWorkshopGateway(AJS.contextPath()));
  }
});
