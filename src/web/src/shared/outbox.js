import { asProblem } from './problem.js';

/**
 * @file What a person has entered and the server has not confirmed yet. An entry is kept in the browser until it is saved, so neither a
 * lost connection nor an ended session nor a closed tab loses it; the newest value of the same thing replaces an older one.
 */

/**
 * @typedef {object} Entry
 * @property {string} kind what is entered, such as dots
 * @property {number|string} about what it is entered about; of each kind there is one value about the same thing
 * @property {any} value
 * @property {'typing'|'sending'|'waiting'|'held'|'refused'} status not ready to be sent, waiting for the server to be there again, held until it takes it, or refused by it
 * @property {string} why the server's sentence when it is held or was refused
 */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;
const BUSY = 'ballast.shared.busy';

/**
 * @param {object} options
 * @param {(entry: Entry) => Promise<unknown>} options.send
 * @param {(entry: Entry) => void} options.saved called after the server has confirmed a value that is still wanted
 * @param {() => void} options.changed
 * @param {{load: () => Entry[], save: (entries: Entry[]) => void}} options.storage
 * @param {number} [options.pauseMs] how long a value may wait for a newer one, for what is typed letter by letter
 * @param {boolean} [options.keepRefused] whether what the server refuses is kept in the browser as well, for texts that took time to write
 * @param {string[]} [options.holdFor] codes of refusals that may not last: such a value is held until `release`
 * @param {(value: any) => boolean} [options.isReady] whether a value can be sent; one that can't is kept here until somebody completes it
 * @param {(entry: Entry) => void} [options.refused] called when the server did not take a value, held or for good
 * @param {(step: () => void, ms: number) => unknown} [options.later]
 */
export function createOutbox({ send, saved, changed, storage, pauseMs = 0, keepRefused = false, holdFor = [], isReady = () => true, refused = () => undefined, later = (step, ms) => setTimeout(step, ms) }) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  let running = false;
  let wait = FIRST_WAIT_MS;

  for (const entry of storage.load()) {
    entries.set(slot(entry), { ...entry, status: isReady(entry.value) ? 'waiting' : 'typing', why: '' });
  }

  const keep = () => {
    storage.save([...entries.values()].filter((entry) => keepRefused || entry.status !== 'refused'));
    changed();
  };

  /** Sends one entry after the other, so that the server sees them in the order they were made. */
  const run = async () => {
    if (running) {
      return;
    }
    running = true;
    for (let entry = next(); entry; entry = next()) {
      if (!(await attempt(entry))) {
        running = false;
        later(() => void run(), wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        return;
      }
      wait = FIRST_WAIT_MS;
    }
    running = false;
  };

  const next = () => [...entries.values()].find(({ status }) => status === 'sending' || status === 'waiting');

  /** Whether the server answered. @param {Entry} entry */
  const attempt = async (entry) => {
    try {
      await send(entry);
    } catch (error) {
      return failed(entry, asProblem(error));
    }
    if (entries.get(slot(entry)) === entry) {
      entries.delete(slot(entry));
      saved(entry);
    }
    keep();
    return true;
  };

  /**
   * @param {Entry} entry
   * @param {import('../shared/problem.js').Problem} problem
   */
  const failed = (entry, problem) => {
    const again = problem.kind !== 'refused' || problem.code === BUSY || problem.status >= 500;
    const status = again ? 'waiting' : holdFor.includes(problem.code ?? '') ? 'held' : 'refused';
    const isWanted = entries.get(slot(entry)) === entry;
    /** @type {Entry} */
    const kept = { ...entry, status, why: problem.message };
    if (isWanted) {
      entries.set(slot(entry), kept);
    }
    keep();
    if (isWanted && !again) {
      refused(kept);
    }
    return !again;
  };

  return {
    /**
     * @param {string} kind
     * @param {number|string} about
     * @param {any} value
     */
    put(kind, about, value) {
      /** @type {Entry} */
      const entry = { kind, about, value, status: isReady(value) ? 'sending' : 'typing', why: '' };
      entries.delete(slot(entry));
      entries.set(slot(entry), entry);
      keep();
      if (pauseMs > 0) {
        later(() => void run(), pauseMs);
      } else {
        void run();
      }
    },

    /** Forgets a value that the server refused, or that nobody wants any more. @param {string} kind @param {number|string} about */
    drop(kind, about) {
      entries.delete(slot({ kind, about }));
      keep();
    },

    /** Everything that the server has not confirmed, in the order it was entered. */
    all: () => [...entries.values()],

    /**
     * @param {string} kind
     * @param {number|string} about
     * @returns {Entry|undefined}
     */
    get: (kind, about) => entries.get(slot({ kind, about })),

    /** How many values the server is to get and has not confirmed. */
    waiting: () => [...entries.values()].filter(({ status }) => status !== 'refused' && status !== 'typing').length,

    /** Whether the server could not be reached at the last attempt. */
    isOffline: () => [...entries.values()].some((entry) => entry.status === 'waiting'),

    /** Tries what is held once more. */
    release() {
      for (const [key, entry] of entries) {
        if (entry.status === 'held') {
          entries.set(key, { ...entry, status: 'sending', why: '' });
        }
      }
      void run();
    },

    /** Tries again now what an earlier page has left. */
    resume: () => void run(),
  };
}

/** @param {{kind: string, about: number|string}} entry */
function slot(entry) {
  return `${entry.kind}:${entry.about}`;
}

/**
 * Keeps entries in the browser under the page's room and the person, so that nobody else's session on it sends them.
 * @param {string} room such as round-5
 * @param {Storage} [place]
 */
export function browserStorage(room, place = localStorage) {
  const name = `ballast-${room}-${AJS.Meta?.get('remote-user') ?? ''}`;
  return {
    /** @returns {Entry[]} */
    load() {
      try {
        const kept = JSON.parse(place.getItem(name) ?? '[]');
        return Array.isArray(kept) ? kept : [];
      } catch {
        return [];
      }
    },
    /** @param {Entry[]} entries */
    save(entries) {
      try {
        if (entries.length === 0) {
          place.removeItem(name);
        } else {
          place.setItem(name, JSON.stringify(entries));
        }
      } catch {
        // A full or closed storage costs the safety net, not the answer.
      }
    },
  };
}
