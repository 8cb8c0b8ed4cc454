import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateField, selectField, textField } from '../shared/form.js';
import { endOfDay, isoDay } from '../shared/format.js';
import { formKey } from '../shared/random-key.js';
import { message } from '../shared/ui.js';
import { answersView } from './feedback-view.js';
import { LED_ON } from './strategy-labels.js';

/** @file What people type into a feedback stage. */

/** @typedef {import('./feedback-gateway.js').FeedbackComment} FeedbackComment */

const USUAL_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_COMMENT = 4000;
const LONGEST_ANSWER = 2000;
const CONFLICT = 'ballast.feedback.answered-meanwhile';

/**
 * Puts a version out for feedback, or gives it another end.
 * @param {string|null} until the present end
 * @param {(feedbackUntil: string, anyway: boolean) => Promise<unknown>} save rejects with a Problem; whoever was told once that somebody was
 *   faster and saves again means it
 */
export function openDeadlineDialog(until, save) {
  openDialog({
    id: 'ballast-deadline-dialog',
    title: until ? AJS.I18n.getText('ballast.ui.strategy.move-deadline') : AJS.I18n.getText('ballast.ui.strategy.move-feedback'),
    size: 'small',
    fields: ['feedbackUntil'],
    state: { day: isoDay(until ?? Date.now() + USUAL_DAYS * DAY_MS), anyway: false },
    /** @returns {Record<string, string>} */
    check: ({ day }) => (/^\d{4}-\d\d-\d\d$/.test(day) ? {} : { feedbackUntil: AJS.I18n.getText('ballast.ui.feedback.a-day') }),
    body: ({ day }, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.feedback.ask-explain')),
      dateField({ id: 'feedbackUntil', label: AJS.I18n.getText('ballast.ui.strategy.last-day'), error: errors.feedbackUntil, required: true }, day, (next) => change({ day: next })),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ day, anyway }, change) => {
      try {
        await save(endOfDay(day), anyway);
      } catch (error) {
        if (/** @type {any} */ (error).code === LED_ON) {
          change({ anyway: true });
        }
        throw error;
      }
      return 'close';
    },
  });
}

/**
 * What is typed is kept until it is sent, so that closing the dialog loses nothing.
 * @param {{key: string, title: string, revision: number}|null} element as its reader sees it; null for the whole
 * @param {Array<{boardId: number, name: string}>} teams
 * @param {number|null} team that the person probably speaks for
 * @param {(request: {element?: string, revision?: number, team?: number, text: string, key: string}) => Promise<unknown>} save rejects with a Problem
 * @param {ReturnType<typeof import('./feedback-drafts.js').feedbackDrafts>} drafts
 */
export function openCommentDialog(element, teams, team, save, drafts) {
  const about = element?.key ?? '';
  const begun = drafts.load(about);
  const sent = begun?.sent ?? { content: '', key: '' };
  const key = formKey(sent);
  const known = [begun?.team, String(team)].find((wanted) => teams.some((each) => String(each.boardId) === wanted));
  openDialog({
    id: 'ballast-comment-dialog',
    title: element ? AJS.I18n.getText('ballast.ui.feedback.comment-named', element.title) : AJS.I18n.getText('ballast.ui.feedback.comment-whole'),
    fields: ['text', 'team'],
    state: { text: begun?.text ?? '', team: known ?? '' },
    body: (state, change, errors) => {
      /** @param {{text?: string, team?: string}} typed */
      const keep = (typed) => {
        drafts.save(about, { ...state, ...typed, sent });
        change(typed);
      };
      return [
        begun ? message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.feedback.begun'))) : null,
        textField({ id: 'text', label: AJS.I18n.getText('ballast.ui.feedback.text'), error: errors.text, required: true, most: LONGEST_COMMENT, rows: 6 }, state.text, (text) => keep({ text })),
        teams.length > 0
          ? selectField(
              { id: 'team', label: AJS.I18n.getText('ballast.ui.feedback.team'), error: errors.team },
              [{ value: '', label: AJS.I18n.getText('ballast.ui.feedback.team-self') }, ...teams.map((each) => ({ value: String(each.boardId), label: each.name }))],
              state.team,
              (chosen) => keep({ team: chosen }),
            )
          : null,
      ];
    },
    submitLabel: AJS.I18n.getText('ballast.ui.feedback.send'),
    submit: async ({ team: chosen, text }) => {
      const content = { ...(element ? { element: element.key, revision: element.revision } : {}), ...(chosen ? { team: Number(chosen) } : {}), text };
      const request = { ...content, key: key(content) };
      drafts.save(about, { text, team: chosen, sent });
      await save(request);
      drafts.drop(about);
      return 'close';
    },
  });
}

/**
 * Accepts or rejects. When somebody else was faster, their answer is shown above what was typed, and sending again follows it. What is typed is
 * kept until it is sent.
 * @param {FeedbackComment} comment
 * @param {(request: {status: 'accepted'|'rejected', text: string, revision: number}) => Promise<unknown>} save rejects with a Problem
 * @param {() => Promise<FeedbackComment|null>} look what is kept of the comment now
 * @param {ReturnType<typeof import('./feedback-drafts.js').feedbackDrafts>} drafts
 */
export function openAnswerDialog(comment, save, look, drafts) {
  const about = String(comment.commentId);
  const begun = drafts.load(about);
  openDialog({
    id: 'ballast-answer-dialog',
    title: AJS.I18n.getText('ballast.ui.feedback.answer'),
    fields: ['status', 'text'],
    state: { status: begun?.status ?? /** @type {'accepted'|'rejected'} */ ('accepted'), text: begun?.text ?? '', seen: comment },
    body: (state, change, errors) => {
      /** @param {{text?: string, status?: 'accepted'|'rejected'}} typed */
      const keep = (typed) => {
        drafts.save(about, { status: state.status, text: state.text, ...typed });
        change(typed);
      };
      return [
        begun ? message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.feedback.answer-begun'))) : null,
        h('blockquote', { class: 'ballast-said', dir: 'auto' }, comment.text),
        answersView(state.seen),
        selectField(
          { id: 'status', label: AJS.I18n.getText('ballast.ui.feedback.becomes'), error: errors.status },
          [
            { value: 'accepted', label: AJS.I18n.getText('ballast.ui.feedback.accept') },
            { value: 'rejected', label: AJS.I18n.getText('ballast.ui.feedback.reject') },
          ],
          state.status,
          (status) => keep({ status: /** @type {any} */ (status) }),
        ),
        textField({ id: 'text', label: AJS.I18n.getText('ballast.ui.feedback.answer-text'), error: errors.text, required: true, most: LONGEST_ANSWER, rows: 4 }, state.text, (text) => keep({ text })),
      ];
    },
    submitLabel: AJS.I18n.getText('ballast.ui.feedback.send'),
    submit: async ({ status, text, seen }, change) => {
      try {
        await save({ status, text, revision: seen.revision });
        drafts.drop(about);
        return 'close';
      } catch (error) {
        if (/** @type {any} */ (error).code === CONFLICT) {
          change({ seen: (await look()) ?? seen });
        }
        throw error;
      }
    },
  });
}
