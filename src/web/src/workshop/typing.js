import { canBeSent } from './own-notes.js';

/** @file How what a person types into their notes is kept. */

/** @typedef {import('./workshop-gateway.js').NoteValue} NoteValue */

const KIND = 'note';

/** @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room */
export function createTyping({ store, outbox, window }) {
  const noteOf = (/** @type {string} */ key) => store.get().page?.workshop?.notes.find((note) => note.key === key);

  /** @param {string} key */
  const forgetDraft = (key) => {
    const drafts = { ...store.get().drafts };
    delete drafts[key];
    store.set({ drafts });
  };

  return {
    /** What can be sent goes to the outbox at once, the rest waits on the page. @param {string} key @param {NoteValue} value */
    type(key, value) {
      const pending = outbox().get(KIND, key)?.value ?? value;
      const kept = { ...value, window: pending.window, revision: pending.revision };
      if (canBeSent(kept)) {
        // Drawn with the outbox's change: in between the note would be on neither list, and its field gone with the cursor.
        delete store.get().drafts[key];
        outbox().put(KIND, key, kept);
      } else {
        store.set({ drafts: { ...store.get().drafts, [key]: kept } });
      }
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

    /** @param {string} key */
    remove(key) {
      forgetDraft(key);
      if (noteOf(key) || outbox().get(KIND, key)) {
        outbox().put(KIND, key, null);
      }
    },
  };
}
