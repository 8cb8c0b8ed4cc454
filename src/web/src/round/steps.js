import { dotsLeftText, dotsText, number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { dotsLeft, dotsOf, listed, objectionToDots } from './answers.js';
import { markLabel, moveLabel, stageLabel, stepName } from './round-labels.js';

/** @file What a person does on the page of the debt round, each step with what is said about it. */

/** What says yes to each question of the server. @type {Record<string, object>} */
const CONFIRMED = {
  'ballast.round.no-room-for-new': { withoutNew: true },
  'ballast.round.open-questions': { override: true },
  'ballast.round.below-quorum': { belowQuorum: true },
};

/** @typedef {import('./round-gateway.js').Item} Item */

/**
 * @param {number} boardId
 * @param {import('./round-gateway.js').RoundGateway} gateway
 * @param {ReturnType<typeof import('./round-actions.js').createRound>} round
 */
export function createSteps(boardId, gateway, round) {
  const { store, say } = round;
  const current = () => store.get().page?.round ?? null;
  const item = (/** @type {number} */ issueId) => current()?.items.find((each) => each.issueId === issueId);

  /** @param {number} issueId */
  const go = (issueId) => store.set({ current: issueId });

  /**
   * Why nothing can be handed in, or null.
   * @param {Item} each
   */
  const objection = (each) => {
    const now = current();
    if (!now?.takesPart) {
      return AJS.I18n.getText('ballast.ui.round.only-watching');
    }
    if (now.late) {
      return AJS.I18n.getText('ballast.ui.round.deadline-passed');
    }
    return each.leftOut?.message ?? (each.state === 'listed' ? null : AJS.I18n.getText('ballast.ui.round.not-listed'));
  };

  /**
   * @param {'mark'|'estimate'|'dots'} kind
   * @param {number} issueId
   * @param {any} value
   * @param {string} words
   * @returns {boolean} whether it is on its way
   */
  const enter = (kind, issueId, value, words) => {
    const each = item(issueId);
    const why = each ? objection(each) : '';
    if (!each || why) {
      say(`${each?.issueKey ?? ''} ${why ?? ''}`);
      return false;
    }
    go(issueId);
    round.outbox().put(kind, issueId, value);
    say(`${each.issueKey}: ${words}`);
    return true;
  };

  const steps = {
    go,

    /** @param {number} issueId @param {number} step 0 takes the estimate back */
    estimate(issueId, step) {
      const now = current();
      if (now && step >= 0 && step <= now.scale.steps.length) {
        enter('estimate', issueId, step, step === 0 ? AJS.I18n.getText('ballast.ui.round.no-estimate') : stepName(now, step));
      }
    },

    /** @param {number} issueId @param {number} dots */
    dots(issueId, dots) {
      const now = current();
      const each = item(issueId);
      if (!now || !each || dots < 0) {
        return;
      }
      const more = dots - dotsOf(each, round.outbox());
      const left = dotsLeft(now, round.outbox()) - more;
      const why = more > 0 ? objectionToDots(now, each, dots, left) : null;
      if (why) {
        say(why);
      } else if (more !== 0) {
        enter('dots', issueId, dots, `${dotsText(dots)}, ${dotsLeftText(left)}`);
      }
    },

    /** @param {number} issueId @param {import('./round-gateway.js').Mark} mark */
    mark(issueId, mark) {
      if (mark === 'question') {
        store.set({ asking: issueId, current: issueId });
        return;
      }
      store.set({ asking: null });
      enter('mark', issueId, { mark, question: null }, markLabel(mark));
    },

    /** @param {number} key @param {string} text */
    draft: (key, text) => store.set({ drafts: { ...store.get().drafts, [key]: text } }),

    /** @param {number} issueId */
    ask(issueId) {
      const question = (store.get().drafts[issueId] ?? '').trim();
      if (question !== '' && enter('mark', issueId, { mark: 'question', question }, markLabel('question'))) {
        store.set({ asking: null });
      }
    },

    stopAsking: () => store.set({ asking: null }),

    /** @param {number} questionNumber */
    async reply(questionNumber) {
      const reply = (store.get().drafts[-questionNumber] ?? '').trim();
      if (reply === '') {
        return;
      }
      try {
        await gateway.reply(boardId, questionNumber, reply);
        steps.draft(-questionNumber, '');
        say(AJS.I18n.getText('ballast.ui.round.reply-saved'));
        await round.load();
      } catch (error) {
        store.set({ notice: asProblem(error).message });
      }
    },

    /** @param {number} issueId @param {number} step */
    async agree(issueId, step) {
      const now = current();
      const each = item(issueId);
      if (!now?.canSteer || !each || step < 1 || step > now.scale.steps.length) {
        return;
      }
      go(issueId);
      try {
        await gateway.agree(boardId, issueId, step);
        say(`${each.issueKey}: ${AJS.I18n.getText('ballast.ui.round.agreed-said', stepName(now, step))}`);
        await round.load();
      } catch (error) {
        store.set({ notice: `${each.issueKey}: ${asProblem(error).message}` });
        return;
      }
      await intoTheField(each, step);
    },

    /**
     * @param {import('./round-gateway.js').Stage} to
     * @param {object} [confirmed]
     */
    async move(to, confirmed = {}) {
      const now = current();
      if (!now) {
        return;
      }
      const problem = await round.change(() => gateway.move(boardId, { from: now.stage, to, ...confirmed }));
      if (problem && problem.code in CONFIRMED) {
        store.set({ confirming: { to, message: problem.message, confirmed: { ...confirmed, ...CONFIRMED[problem.code] } } });
      } else if (problem) {
        store.set({ notice: problem.message });
        await round.load();
      } else {
        sayStage();
      }
    },

    /** Rejects with what the server says against it; the page then shows how the round stands. */
    async abandon() {
      const now = current();
      if (now) {
        await gateway.move(boardId, { from: now.stage, to: 'abandoned' });
        await round.load();
        say(AJS.I18n.getText('ballast.ui.round.abandoned-said', now.title));
      }
    },

    /** Goes on with what the server asked about. */
    confirm() {
      const { confirming } = store.get();
      if (confirming) {
        void steps.move(confirming.to, confirming.confirmed);
      }
    },

    cancelMove: () => store.set({ confirming: null }),
  };

  /** The board's own estimation field, as far as Jira lets this person set it; what was agreed is saved either way. */
  async function intoTheField(/** @type {Item} */ each, /** @type {number} */ step) {
    const now = current();
    const found = now?.scale.steps.find((one) => one.step === step);
    if (!found || found.days === null) {
      return;
    }
    const points = now?.scale.kind === 'points' ? Number(found.label) : null;
    try {
      await gateway.estimationField(boardId, each.issueKey, { points, days: found.days });
    } catch (error) {
      store.set({ notice: AJS.I18n.getText('ballast.ui.round.field-not-set', each.issueKey, asProblem(error).message) });
    }
  }

  function sayStage() {
    const now = current();
    if (now) {
      say(AJS.I18n.getText('ballast.ui.round.stage-said', stageLabel(now.stage), number(listed(now).length)));
    }
  }

  return { ...steps, sayStage, moveLabel };
}
