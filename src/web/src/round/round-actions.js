import { lostBy } from '../shared/connection.js';
import { asProblem } from '../shared/problem.js';
import { keepLooking } from '../shared/polling.js';
import { createStore } from '../shared/store.js';
import { createOutbox } from '../shared/outbox.js';
import { abandonedSince, isNews, isSameList, isUnderstanding, laidOut, newRefunds, versionOf } from './round-changes.js';
import { kindOf } from './answers.js';
import { createLogReader } from './round-log.js';

/** @file The state of the page, how it follows the round, and what the person does. */

/** Its deadline may be moved, and then the server takes what it refused. */
const TOO_LATE = 'ballast.round.too-late';

/** Marks of others arrive without an event, so whoever moves the stages looks again after so many polls. */
const POLLS_PER_LOOK = 8;

/**
 * @typedef {object} RoundPageState
 * @property {'loading'|'ready'|'failed'} phase
 * @property {import('../shared/problem.js').Problem|null} problem why the page could not be read
 * @property {import('./round-gateway.js').RoundPage|null} page
 * @property {number[]} order issue ids as they stand on the page
 * @property {number|null} current the issue whose row has the keyboard
 * @property {string} said the newest announcement
 * @property {import('../shared/connection.js').Lost} lost why the last poll was not answered
 * @property {boolean} moving
 * @property {{to: import('./round-gateway.js').Stage, message: string, confirmed: object}|null} confirming a move that the server has asked about, with what says yes
 * @property {string|null} notice something to know, shown until the next step
 * @property {number|null} asking the issue whose question is being written
 * @property {Record<number, string>} drafts questions and replies being written: by issue for a question, by minus the number for a reply
 * @property {{lines: import('./round-gateway.js').LogLine[], more: boolean, problem: import('../shared/problem.js').Problem|null}|null} log as far as it was read; null until somebody asks
 * @property {boolean} printing whether the page is being put on paper
 * @property {number} sent changes whenever the outbox does
 */

/**
 * @param {number} boardId
 * @param {import('./round-gateway.js').RoundGateway} gateway
 * @param {{ended?: number|null, storage: (room: string) => {load: () => any[], save: (entries: any[]) => void}, later?: (step: () => void, ms: number) => unknown, hidden?: () => boolean}} options
 */
export function createRound(boardId, gateway, { ended = null, storage, later = (step, ms) => setTimeout(step, ms), hidden = () => document.hidden }) {
  const store = createStore(
    /** @type {RoundPageState} */ ({
      phase: 'loading',
      problem: null,
      page: null,
      order: [],
      current: null,
      said: '',
      lost: null,
      moving: false,
      confirming: null,
      notice: null,
      asking: null,
      drafts: {},
      log: null,
      printing: false,
      sent: 0,
    }),
  );
  let roundId = 0;
  let polls = 0;
  let outbox = emptyOutbox();
  const log = createLogReader(boardId, gateway, store);

  function emptyOutbox(/** @type {any[]} */ ...kept) {
    return outboxIn({ load: () => kept, save: () => undefined });
  }

  function outboxIn(/** @type {{load: () => any[], save: (entries: any[]) => void}} */ place) {
    return createOutbox({ send, saved, refused, holdFor: [TOO_LATE], changed: touched, storage: place, later });
  }

  function touched() {
    store.set({ sent: store.get().sent + 1 });
  }

  /** @param {import('../shared/outbox.js').Entry} entry */
  function send({ kind, about, value }) {
    return gateway[/** @type {'dots'|'mark'|'estimate'} */ (kind)](boardId, Number(about), /** @type {never} */ (value));
  }

  /** What the server has confirmed becomes the page's own. @param {import('../shared/outbox.js').Entry} entry */
  function saved({ kind, about, value }) {
    const own = { dots: { myDots: value }, mark: { myMark: value?.mark }, estimate: { myStep: value || null } }[kind];
    const { page } = store.get();
    if (page?.round) {
      const items = page.round.items.map((item) => (item.issueId === about ? { ...item, ...own } : item));
      store.set({ page: { ...page, round: { ...page.round, items } } });
    }
    if (kind === 'mark' && value.mark === 'question') {
      store.set({ drafts: { ...store.get().drafts, [about]: '' } });
    }
  }

  /** What has no row to show it any more is told above the list. @param {import('../shared/outbox.js').Entry} entry */
  function refused({ kind, about, status, why }) {
    const round = store.get().page?.round;
    const item = round?.items.find((each) => each.issueId === about);
    if (round && item && kindOf(round.stage) !== kind) {
      store.set({ notice: AJS.I18n.getText('ballast.ui.round.not-saved-item', item.issueKey, why) });
    }
    if (status === 'held' && !round?.late) {
      void load();
    }
  }

  /** Shows what the server said; whether the stage is another one now. @param {import('./round-gateway.js').RoundPage} page */
  function show(page) {
    const before = store.get().page?.round ?? null;
    const round = page.round;
    const abandoned = abandonedSince(before, page);
    if (round && round.roundId !== roundId) {
      roundId = round.roundId;
      outbox = outboxIn(storage(`round-${roundId}`));
    }
    const sameList = isSameList(before, round);
    store.set({ phase: 'ready', problem: null, ...laidOut(page, sameList, store.get()) });
    const refunds = newRefunds(before, round);
    if (refunds.length > 0) {
      store.set({ said: refunds.map(({ detail }) => AJS.I18n.getText('ballast.ui.round.refunded', detail)).join(' ') });
    }
    if (abandoned) {
      store.set({ notice: AJS.I18n.getText('ballast.ui.round.abandoned-said', abandoned.title) });
    }
    void log.follow(before, round);
    outbox.resume();
    if (!round?.late) {
      outbox.release();
    }
    return before !== null && !sameList;
  }

  const read = async () => {
    if (ended === null) {
      return gateway.page(boardId);
    }
    const [page, round] = await Promise.all([gateway.page(boardId), gateway.round(boardId, ended)]);
    return { ...page, round };
  };

  /** Reads everything anew; whether the stage is another one now. */
  const load = async () => {
    try {
      return show(await read());
    } catch (error) {
      const problem = asProblem(error);
      if (store.get().page === null) {
        store.set({ phase: 'failed', problem });
      } else {
        setLost(lostBy(problem));
      }
      return false;
    }
  };

  /** @param {import('../shared/connection.js').Lost} lost */
  function setLost(lost) {
    if (store.get().lost !== lost) {
      store.set({ lost });
    }
  }

  /** @param {() => void} onStage called when the round has moved on */
  const poll = async (onStage) => {
    const { page } = store.get();
    const round = page?.round ?? null;
    try {
      const state = await gateway.state(boardId, versionOf(round));
      setLost(null);
      polls += 1;
      const looks = isUnderstanding(round) && polls % POLLS_PER_LOOK === 0;
      if ((looks || isNews(state, round)) && (await load())) {
        onStage();
      }
    } catch (error) {
      setLost(lostBy(asProblem(error)));
    }
  };

  /** @param {() => void} onStage */
  const follow = (onStage) => {
    keepLooking(() => poll(onStage), { later, hidden });
  };

  /** @param {() => Promise<import('./round-gateway.js').RoundPage>} call */
  const change = async (call) => {
    store.set({ moving: true, notice: null, confirming: null });
    try {
      show(await call());
      return null;
    } catch (error) {
      return asProblem(error);
    } finally {
      store.set({ moving: false });
    }
  };

  return {
    store,
    load,
    readLog: log.read,
    poll,
    follow,
    change,
    outbox: () => outbox,
    say: (/** @type {string} */ said) => store.set({ said }),
  };
}
