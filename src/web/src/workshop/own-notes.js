/**
 * @file A person's own notes as they stand on the page: what the server has, overlaid by what is on its way there or not complete yet.
 * Pure functions.
 */

/** @typedef {import('./workshop-gateway.js').NoteValue} NoteValue */
/** @typedef {import('../shared/outbox.js').Entry} Entry */

/**
 * @typedef {object} OwnNote
 * @property {string} key
 * @property {NoteValue} value
 * @property {'typing'|'saved'|'sending'|'waiting'|'refused'} status typing: something is missing before it can be saved
 * @property {string} why the server's sentence when it refused
 */

const KIND = 'note';

/**
 * @param {import('./workshop-gateway.js').Note[]} notes the reader's own ones in the order in which they were saved first
 * @param {{get: (kind: string, about: string) => Entry|undefined, all: () => Entry[]}} outbox
 * @param {string} window
 * @param {string[]} begun keys of the notes that were typed into on this page, in the order in which that began
 * @returns {OwnNote[]} in the order in which they were begun, so that none jumps away under the cursor
 */
export function ownNotes(notes, outbox, window, begun) {
  const kept = notes.filter((note) => note.key !== null).map((note) => ({ key: note.key ?? '', value: valueOf(note, window) }));
  const saved = kept.map(({ key }) => key);
  const inOutbox = outbox.all().map((entry) => String(entry.about));
  const keys = [...new Set([...saved.filter((key) => !begun.includes(key)), ...inOutbox.filter((key) => !begun.includes(key)), ...begun])];
  return keys.flatMap((key) => ownNote(key, kept.find((each) => each.key === key)?.value, outbox.get(KIND, key)) ?? []);
}

/**
 * @param {string} key
 * @param {NoteValue|undefined} saved
 * @param {Entry|undefined} entry
 * @returns {OwnNote|null} null when it is being removed, or was
 */
function ownNote(key, saved, entry) {
  if (entry) {
    // A workshop's outbox holds nothing back.
    const status = /** @type {OwnNote['status']} */ (entry.status);
    return entry.value === null ? null : { key, value: entry.value, status, why: entry.why };
  }
  return saved ? { key, value: saved, status: 'saved', why: '' } : null;
}

/** @param {import('./workshop-gateway.js').Note} note @param {string} window @returns {NoteValue} */
export function valueOf({ category, text, anonymous, revision }, window) {
  return { category, text, anonymous, revision, window };
}

/** Whether the server would take it. @param {NoteValue|null} value null for a note that is to go */
export function canBeSent(value) {
  return value === null || (value.text.trim() !== '' && value.category.trim() !== '');
}
