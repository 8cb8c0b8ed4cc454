import { lostBy } from '../shared/connection.js';
import { personName } from '../shared/format.js';
import { browserStorage, createOutbox } from '../shared/outbox.js';
import { keepLooking } from '../shared/polling.js';
import { asProblem } from '../shared/problem.js';
import { randomKey } from '../shared/random-key.js';
import { createStore } from '../shared/store.js';
import { canBeSent } from './own-notes.js';
import { isNews, newFacilitator, stillThere } from './workshop-changes.js';

/** @file The state of the page, how it follows the workshop, and how notes get to the server. */

/** How long a note waits for the next letter before it is sent; it has to be on the server within two seconds. */
const PAUSE_MS = 1000;

/** @typedef {{name: string, revision: number}} TypedName with the revision over which it was begun */

/**
 * @typedef {object} WorkshopPageState
 * @property {'loading'|'ready'|'failed'} phase
 * @property {import('../shared/problem.js').Problem|null} problem why the page could not be read
 * @property {import('./workshop-gateway.js').WorkshopPage|null} page
 * @property {import('../shared/connection.js').Lost} lost why the last look was not answered
 * @property {boolean} moving
 * @property {string|null} notice something to know, shown until the next step
 * @property {string} said the newest announcement
 * @property {string[]} begun keys of the notes that the reader typed into, in the order in which that began
 * @property {number[]} ticked ids of notes
 * @property {number|null} target the cluster that ticked notes are to be moved to
 * @property {Record<number, TypedName>} names of clusters as they are being typed, by number
 * @property {import('./workshop-gateway.js').SuggestedGroup[]|null} suggestions null before somebody asks
 * @property {import('./workshop-gateway.js').NoteMove[][]} undo what takes back the reader's own steps, the newest last
 * @property {Record<string, string>} reasons objections that are being typed, by element
 * @property {number} sent changes whenever the outbox does
 */

/** @type {WorkshopPageState} */
const INITIAL = {
  phase: 'loading',
  problem: null,
  page: null,
  lost: null,
  moving: false,
  notice: null,
  said: '',
  begun: [],
  ticked: [],
  target: null,
  names: {},
  suggestions: null,
  undo: [],
  reasons: {},
  sent: 0,
};

/**
 * @param {number} strategyId
 * @param {import('./workshop-gateway.js').WorkshopGateway} gateway
 * @param {{storage?: (room: string) => {load: () => any[], save: (entries: any[]) => void}, later?: (step: () => void, ms: number) => unknown, hidden?: () => boolean, newKey?: () => string}} [options]
 */
export function createWorkshop(
  strategyId,
  gateway,
  { storage = browserStorage, later = (step, ms) => setTimeout(step, ms), hidden = () => document.hidden, newKey = randomKey } = {},
) {
  const store = createStore({ ...INITIAL, begun: /** @type {string[]} */ ([]) });
  const window = newKey();
  let room = 0;
  let typist = /** @type {string|undefined} */ (undefined); // whoever logs in to the browser later
  let outbox = newOutbox({ load: () => [], save: () => undefined });

  /** @param {{load: () => any[], save: (entries: any[]) => void}} place */
  function newOutbox(place) {
    return createOutbox({ send, saved: touched, changed: touched, storage: place, pauseMs: PAUSE_MS, keepRefused: true, isReady: canBeSent, later });
  }

  function touched() {
    store.set({ sent: store.get().sent + 1 });
  }

  /** @param {import('../shared/outbox.js').Entry} entry */
  async function send({ about, value }) {
    const key = String(about);
    if (value === null) {
      await gateway.removeNote(strategyId, key);
      withNotes((notes) => notes.filter((note) => note.key !== key));
      return;
    }
    try {
      const note = await gateway.saveNote(strategyId, key, { ...value, author: typist });
      withNotes((notes) => (notes.some((each) => each.key === key) ? notes.map((each) => (each.key === key ? note : each)) : [...notes, note]));
    } catch (error) {
      if (asProblem(error).kind === 'refused') {
        await load();
      }
      throw error;
    }
  }

  /** @param {(notes: import('./workshop-gateway.js').Note[]) => import('./workshop-gateway.js').Note[]} change */
  function withNotes(change) {
    const { page } = store.get();
    if (page?.workshop) {
      store.set({ page: { ...page, workshop: { ...page.workshop, notes: change(page.workshop.notes) } } });
    }
  }

  /** @param {import('./workshop-gateway.js').WorkshopPage} page */
  function show(page) {
    const { workshop } = page;
    if (workshop && workshop.workshopId !== room) {
      enter(workshop);
    }
    const present = new Set(workshop?.notes.map(({ noteId }) => noteId));
    const before = store.get().page?.workshop ?? null;
    const sameStage = before?.stage === workshop?.stage;
    store.set({
      phase: 'ready',
      problem: null,
      page,
      ticked: store.get().ticked.filter((note) => present.has(note)),
      target: stillThere(workshop, store.get().target),
      suggestions: sameStage ? store.get().suggestions : null,
    });
    const leader = newFacilitator(before, workshop);
    if (leader) {
      store.set({ said: AJS.I18n.getText('ballast.ui.workshop.handed-over-said', personName(leader)) });
    }
    outbox.resume();
  }

  /** @param {import('./workshop-gateway.js').Workshop} workshop */
  function enter(workshop) {
    room = workshop.workshopId;
    outbox = newOutbox(storage(`workshop-${room}`));
    typist ??= workshop.participants.find(({ me }) => me)?.userId;
  }

  /** @param {() => Promise<import('./workshop-gateway.js').WorkshopPage>} call */
  const load = async (call = () => gateway.page(strategyId)) => {
    try {
      show(await call());
    } catch (error) {
      const problem = asProblem(error);
      if (store.get().page === null) {
        store.set({ phase: 'failed', problem });
      } else {
        setLost(lostBy(problem));
      }
    }
  };

  /** What runs now, or what people have just closed. @param {import('./workshop-gateway.js').Workshop|null} workshop that is shown */
  const following = async (workshop) => {
    const page = await gateway.page(strategyId);
    const ended = page.workshop === null && page.closed.find(({ workshopId }) => workshopId === workshop?.workshopId);
    return ended ? gateway.closed(strategyId, ended.workshopId) : page;
  };

  /** A closed workshop that is looked at stays until the reader leaves it. */
  const look = async () => {
    const workshop = store.get().page?.workshop ?? null;
    if (store.get().page === null || workshop?.stage === 'closed') {
      return false;
    }
    try {
      const state = await gateway.state(strategyId);
      setLost(null);
      const news = isNews(state, workshop);
      if (news) {
        await load(() => following(workshop));
      }
      return news && state.stage !== workshop?.stage;
    } catch (error) {
      setLost(lostBy(asProblem(error)));
      return false;
    }
  };

  /** @param {import('../shared/connection.js').Lost} lost */
  function setLost(lost) {
    if (store.get().lost !== lost) {
      store.set({ lost });
    }
  }

  /**
   * A step that the page waits for; why it was not done, or null.
   * @param {() => Promise<import('./workshop-gateway.js').WorkshopPage>} call
   */
  const change = async (call) => {
    store.set({ moving: true, notice: null });
    try {
      show(await call());
      return null;
    } catch (error) {
      const problem = asProblem(error);
      store.set({ notice: problem.message });
      await load();
      return problem;
    } finally {
      store.set({ moving: false });
    }
  };

  return {
    store,
    window,
    newKey,
    load,
    look,
    change,
    show,
    outbox: () => outbox,
    follow: (/** @type {() => void} */ onStage) => keepLooking(async () => ((await look()) ? onStage() : undefined), { later, hidden }),
    say: (/** @type {string} */ said) => store.set({ said }),
  };
}
