/** @file How what a person types into their notes is kept. */

/** @typedef {import('./workshop-gateway.js').NoteValue} NoteValue */

const KIND = 'note';

/** @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room */
export function createTyping({ store, outbox, window }) {
  const noteOf = (/** @type {string} */ key) => store.get().page?.workshop?.notes.find((note) => note.key === key);

  return {
    /** What is complete is sent, the rest waits in the browser for its missing half. @param {string} key @param {NoteValue} value */
    type(key, value) {
      const pending = outbox().get(KIND, key)?.value ?? value;
      if (!store.get().begun.includes(key)) {
        store.get().begun.push(key);
      }
      outbox().put(KIND, key, { ...value, window: pending.window, revision: pending.revision });
    },

    /** Sends what is kept here over what another window says. @param {string} key */
    keepMine(key) {
      const note = noteOf(key);
      const entry = outbox().get(KIND, key);
      if (note && entry) {
        outbox().put(KIND, key, { ...entry.value, window, revision: note.revision });
      }
    },

    /** @param {string} key */
    takeTheirs: (key) => outbox().drop(KIND, key),

    /** A note that nobody has written anything into was never sent. @param {string} key */
    remove(key) {
      const isBlank = (outbox().get(KIND, key)?.value?.text ?? '').trim() === '';
      if (noteOf(key) || !isBlank) {
        outbox().put(KIND, key, null);
      } else {
        outbox().drop(KIND, key);
      }
    },
  };
}
