import { browserStorage } from '../shared/outbox.js';

/**
 * @file Comments and answers that somebody has begun and not sent, kept in the browser as unsent notes are: neither a closed dialog nor a closed tab loses
 * them, and nobody who logs in to the browser later sees them.
 */

/** @typedef {{text: string, team?: string, sent?: {content: string, key: string}, status?: 'accepted'|'rejected'}} FeedbackDraft */

const KIND = 'comment';

/**
 * @param {number} strategy
 * @param {(room: string) => {load: () => any[], save: (entries: any[]) => void}} [storage]
 */
export function feedbackDrafts(strategy, storage = browserStorage) {
  const place = storage(`comments-${strategy}`);
  /** @param {string} about */
  const others = (about) => place.load().filter((entry) => entry.about !== about);
  return {
    /** @param {string} about key of the element, '' for the whole, or id of the comment that is answered @returns {FeedbackDraft|null} */
    load: (about) => place.load().find((entry) => entry.about === about)?.value ?? null,
    /** @param {string} about @param {FeedbackDraft} value a blank text is none */
    save: (about, value) => place.save([...others(about), ...(value.text.trim() === '' ? [] : [{ kind: KIND, about, value }])]),
    /** @param {string} about */
    drop: (about) => place.save(others(about)),
  };
}
