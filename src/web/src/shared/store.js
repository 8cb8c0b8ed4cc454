/**
 * A page's state and who wants to know of its changes.
 * @template {object} S
 * @param {S} initial
 */
export function createStore(initial) {
  let state = initial;
  /** @type {Set<(state: S) => void>} */
  const listeners = new Set();
  return {
    get: () => state,

    /** @param {Partial<S>} change */
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) {
        listener(state);
      }
    },

    /** @param {(state: S) => void} listener called at once and after every change */
    watch(listener) {
      listeners.add(listener);
      listener(state);
    },
  };
}

/**
 * Runs asynchronous steps one after another, so that a quick second click sees what the first one led to.
 * @returns {<T>(step: () => Promise<T>) => Promise<T>}
 */
export function createQueue() {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };
}
