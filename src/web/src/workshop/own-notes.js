/**
 * @file A person's own notes as they stand on the page: what the server has, overlaid by what is on its way there or being typed.
 * Pure functions.
 */

/** @typedef {import('./workshop-gateway.js').NoteValue} NoteValue */
/** @typedef {import('../shared/outbox.js').Entry} Entry */

/**
 * @typedef {object} OwnNote
 * @property {string} key
 * @property {NoteValue} value
 * @property {'typing'|'saved'|'sending'|'waiting'|'refused'} status typing: there is nothing to save yet
 * @property {string} why the server's sentence when it refused
 */

const KIND = 'note';

/**
 * @param {import('./workshop-gateway.js').Note[]} notes
 * @param {Record<string, NoteValue>} drafts texts that can't be sent as they are, by key
 * @param {{get: (kind: string, about: string) => Entry|undefined, all: () => Entry[]}} outbox
 * @param {string} window
 * @returns {OwnNote[]} in the order in which they were begun
 */
export function ownNotes(notes, drafts, outbox, window) {
  const kept = notes.filter((note) => note.key !== null).map((note) => ({ key: note.key ?? '', value: valueOf(note, window) }));
  kept.sort((one, other) => idOf(notes, one.key) - idOf(notes, other.key));
  const begun = [...outbox.all().map((entry) => String(entry.about)), ...Object.keys(drafts)];
  const keys = [...new Set([...kept.map(({ key }) => key), ...begun])];
  return keys.flatMap((key) => ownNote(key, kept.find((each) => each.key === key)?.value, drafts[key], outbox.get(KIND, key)) ?? []);
}

/**
 * @param {string} key
 * @param {NoteValue|undefined} saved
 * @param {NoteValue|undefined} draft
 * @param {Entry|undefined} entry
 * @returns {OwnNote|null} null when it is being removed
 */
function ownNote(key, saved, draft, entry) {
  if (draft) {
    return { key, value: draft, status: 'typing', why: '' };
  }
  if (entry) {
    // A workshop's outbox holds nothing back.
    const status = /** @type {OwnNote['status']} */ (entry.status);
    return entry.value === null ? null : { key, value: entry.value, status, why: entry.why };
  }
  return saved ? { key, value: saved, status: 'saved', why: '' } : null;
}

/** @param {import('./workshop-gateway.js').Note[]} notes @param {string} key */
function idOf(notes, key) {
  return notes.find((note) => note.key === key)?.noteId ?? Infinity;
}

/** @param {import('./workshop-gateway.js').Note} note @param {string} window @returns {NoteValue} */
export function valueOf({ category, text, anonymous, revision }, window) {
  return { category, text, anonymous, revision, window };
}

/** Whether the server would take it. @param {NoteValue} value */
export function canBeSent({ text, category }) {
  return text.trim() !== '' && category.trim() !== '';
}
