import { h } from '../shared/dom.js';
import { number, personDays, personName, votesText, votersText } from '../shared/format.js';
import { button } from '../shared/ui.js';
import { dotsOf, markOf, OWN_ITEM, stepOf } from './answers.js';
import { MARK_CODES, markLabel, stepLabel, stepName } from './round-labels.js';

/** @file What a row of the list offers at each stage. Keys do the same, so the buttons stay out of the tab order. */

/** @typedef {import('./round-gateway.js').Item} Item */
/** @typedef {import('./round-gateway.js').Round} Round */
/** @typedef {ReturnType<typeof import('../shared/outbox.js').createOutbox>} Outbox */
/** @typedef {ReturnType<typeof import('./steps.js').createSteps>} Steps */

/**
 * @param {string} label
 * @param {string} name
 * @param {boolean} pressed
 * @param {() => void} onclick
 */
function choice(label, name, pressed, onclick) {
  return h(
    'button',
    {
      key: name,
      type: 'button',
      tabindex: '-1',
      class: `aui-button ballast-choice${pressed ? ' ballast-choice-on' : ''}`,
      'aria-pressed': String(pressed),
      'aria-label': name,
      onclick,
    },
    label,
  );
}

/** @param {Item} item @param {Outbox} outbox @param {Steps} steps */
export function markChoices(item, outbox, steps) {
  const mine = markOf(item, outbox);
  return h(
    'span',
    { class: 'ballast-choices', role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.round.your-mark', item.issueKey) },
    MARK_CODES.map((mark) => choice(markLabel(mark), markLabel(mark), mine === mark, () => steps.mark(item.issueId, mark))),
  );
}

/** @param {Round} round @param {Item} item @param {Outbox} outbox @param {Steps} steps */
export function stepChoices(round, item, outbox, steps) {
  const mine = stepOf(item, outbox);
  return h(
    'span',
    { class: 'ballast-choices', role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.round.your-estimate', item.issueKey) },
    round.scale.steps.map(({ step }) =>
      choice(stepLabel(round, step), stepName(round, step), mine === step, () => steps.estimate(item.issueId, mine === step ? 0 : step)),
    ),
  );
}

/** Everybody's estimates side by side, and the choice of whoever moves the stages. @param {Round} round @param {Item} item @param {Steps} steps */
export function revealed(round, item, steps) {
  const { estimates, agreedStep } = item;
  const counts = round.scale.steps.map(({ step }) => ({ step, count: estimates?.steps.filter((each) => each === step).length ?? 0 }));
  const said = counts.filter(({ count }) => count > 0).map(({ step, count }) => `${number(count)} × ${stepName(round, step)}`);
  return h(
    'span',
    { class: 'ballast-revealed' },
    h('span', { class: 'ballast-estimates' }, said.length > 0 ? said.join(', ') : AJS.I18n.getText('ballast.ui.round.nobody-estimated')),
    estimates?.disputed ? h('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.round.disputed', number(estimates.spread))) : null,
    round.canSteer
      ? h(
          'span',
          { class: 'ballast-choices', role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.round.agree-on', item.issueKey) },
          counts.map(({ step }) =>
            choice(stepLabel(round, step), stepName(round, step), agreedStep === step, () => void steps.agree(item.issueId, step)),
          ),
        )
      : null,
    agreedStep === null ? null : h('strong', null, AJS.I18n.getText('ballast.ui.round.agreed', stepName(round, agreedStep))),
  );
}

/** @param {Round} round @param {Item} item @param {Outbox} outbox @param {Steps} steps */
export function dotChoices(round, item, outbox, steps) {
  const dots = dotsOf(item, outbox);
  return h(
    'span',
    { class: 'ballast-dots', role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.vote.group', item.issueKey) },
    choice('−', AJS.I18n.getText('ballast.ui.vote.take-back'), false, () => steps.dots(item.issueId, dots - 1)),
    h('span', { class: 'ballast-dots-number' }, AJS.I18n.getText('ballast.ui.vote.dots-of', number(dots), number(round.dots.cap))),
    choice('+', AJS.I18n.getText('ballast.ui.vote.add'), false, () => steps.dots(item.issueId, dots + 1)),
    item.addRefusal?.code === OWN_ITEM ? h('span', { class: 'ballast-why' }, item.addRefusal.message) : null,
  );
}

/** @param {Item} item */
export function resultOf(item) {
  const { result } = item;
  if (!result) {
    return null;
  }
  const last = result.lastRank === null ? AJS.I18n.getText('ballast.ui.round.new-in-ranking') : AJS.I18n.getText('ballast.ui.round.last-rank', number(result.lastRank));
  return h(
    'span',
    { class: 'ballast-result' },
    h('strong', null, AJS.I18n.getText('ballast.ui.panel.votes-from', votesText(result.votes), votersText(result.voters))),
    result.spread === null ? null : `, ${spreadText(result.spread)}`,
    h('span', { class: 'ballast-quiet' }, ` ${result.kept ? AJS.I18n.getText('ballast.ui.round.kept') : last}`),
  );
}

/** @param {number} spread */
function spreadText(spread) {
  if (spread === 0) {
    return AJS.I18n.getText('ballast.ui.round.spread-none');
  }
  return spread === 1 ? AJS.I18n.getText('ballast.ui.round.spread-one') : AJS.I18n.getText('ballast.ui.round.spread', number(spread));
}

/** @param {Item} item @param {Record<number, string>} drafts @param {boolean} canReply @param {Steps} steps */
export function questionList(item, drafts, canReply, steps) {
  return item.questions.length === 0
    ? null
    : h(
        'ul',
        { class: 'ballast-questions' },
        item.questions.map((question) =>
          h(
            'li',
            { key: question.number },
            h('span', { class: 'ballast-quiet' }, `${personName(question.by)}: `),
            h('span', { dir: 'auto', class: 'ballast-question-text' }, question.text),
            question.reply === null
              ? null
              : h('div', { class: 'ballast-reply' }, h('span', { class: 'ballast-quiet' }, `${personName(question.replyBy)}: `), h('span', { dir: 'auto' }, question.reply)),
            question.open && canReply ? replyForm(question, drafts, steps) : null,
          ),
        ),
      );
}

/** @param {import('./round-gateway.js').Question} question @param {Record<number, string>} drafts @param {Steps} steps */
function replyForm(question, drafts, steps) {
  const id = `ballast-reply-${question.number}`;
  return h(
    'form',
    { class: 'ballast-inline-form', onsubmit: (/** @type {Event} */ event) => (event.preventDefault(), void steps.reply(question.number)) },
    h('label', { for: id, class: 'ballast-sr' }, AJS.I18n.getText('ballast.ui.round.reply')),
    h('input', {
      id,
      type: 'text',
      class: 'text',
      maxlength: '1000',
      dir: 'auto',
      placeholder: AJS.I18n.getText('ballast.ui.round.reply'),
      value: drafts[-question.number] ?? '',
      oninput: (/** @type {any} */ event) => steps.draft(-question.number, event.target.value),
    }),
    button(AJS.I18n.getText('ballast.ui.round.reply-send'), () => void steps.reply(question.number)),
  );
}

/** @param {Item} item */
export function estimateText(item) {
  return item.estimate === null ? AJS.I18n.getText('ballast.ui.panel.no-estimate') : personDays(item.estimate);
}

/** @param {import('./round-actions.js').RoundPageState} state @param {Item} item @param {Steps} steps */
export function askForm(state, item, steps) {
  const id = `ballast-ask-${item.issueId}`;
  return h(
    'form',
    {
      class: 'ballast-inline-form',
      onsubmit: (/** @type {Event} */ event) => (event.preventDefault(), steps.ask(item.issueId)),
      onkeydown: (/** @type {KeyboardEvent} */ event) => (event.key === 'Escape' ? steps.stopAsking() : undefined),
    },
    h('label', { for: id }, AJS.I18n.getText('ballast.ui.round.question-label')),
    h('input', {
      id,
      type: 'text',
      class: 'text',
      maxlength: '1000',
      dir: 'auto',
      value: state.drafts[item.issueId] ?? '',
      oninput: (/** @type {any} */ event) => steps.draft(item.issueId, event.target.value),
    }),
    button(AJS.I18n.getText('ballast.ui.round.question-send'), () => steps.ask(item.issueId)),
    button(AJS.I18n.getText('ballast.ui.common.cancel'), steps.stopAsking, { style: 'link' }),
  );
}
