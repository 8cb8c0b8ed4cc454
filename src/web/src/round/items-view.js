import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { kindTag, priorityLozenge, spinner } from '../shared/ui.js';
import { dotsOf, isOver, kindOf, markOf, stepOf } from './answers.js';
import { paging, rowsOnPage } from './items-paging.js';
import { askForm, dotChoices, estimateText, markChoices, questionList, resultOf, revealed, stepChoices } from './item-parts.js';
import { markLabel, stageHelp, stageLabel, stepName } from './round-labels.js';

/** @typedef {import('./round-gateway.js').Item} Item */
/** @typedef {import('./round-gateway.js').Round} Round */
/** @typedef {ReturnType<typeof import('../shared/outbox.js').createOutbox>} Outbox */
/** @typedef {ReturnType<typeof import('./steps.js').createSteps>} Steps */
/** @typedef {Steps & {more: (issueId: number) => void}} RowEvents */

/**
 * The list, or a page of it, with the keyboard in it.
 * @param {import('./round-actions.js').RoundPageState} state
 * @param {Round} round
 * @param {Outbox} outbox
 * @param {RowEvents & {key: (event: KeyboardEvent) => void, turnTo: (at: number) => void}} steps
 */
export function itemsView(state, round, outbox, steps) {
  const shown = rowsOnPage(round.items, state);
  return h(
    'section',
    { class: 'ballast-round-items', key: 'items', 'aria-labelledby': 'ballast-round-list' },
    h('h2', { id: 'ballast-round-list', class: 'ballast-heading', tabindex: '-1' }, stageLabel(round.stage)),
    h('p', { class: 'ballast-quiet', id: 'ballast-round-help' }, stageHelp(round.stage)),
    round.items.length === 0
      ? h('p', null, AJS.I18n.getText('ballast.ui.round.no-items'))
      : h(
          'div',
          {
            class: 'ballast-rows',
            role: 'grid',
            'aria-label': stageLabel(round.stage),
            'aria-describedby': 'ballast-round-help',
            'aria-rowcount': round.items.length,
            onkeydown: steps.key,
          },
          shown.rows.map((item, at) => row(state, round, item, shown.start + at, outbox, steps)),
        ),
    paging(round.items, shown, steps.turnTo),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.round.visible-only')),
  );
}

/**
 * @param {import('./round-actions.js').RoundPageState} state
 * @param {Round} round
 * @param {Item} item
 * @param {number} at
 * @param {Outbox} outbox
 * @param {RowEvents} steps
 */
function row(state, round, item, at, outbox, steps) {
  const isCurrent = state.current === item.issueId;
  return h(
    'div',
    {
      key: item.issueId,
      class: `ballast-row${isCurrent ? ' ballast-row-current' : ''}${item.state === 'listed' && !item.leftOut ? '' : ' ballast-row-out'}`,
      role: 'row',
      tabindex: isCurrent ? '0' : '-1',
      'data-issue': item.issueId,
      'aria-rowindex': at + 1,
      'aria-label': rowName(round, item, outbox),
      onfocus: () => (state.current === item.issueId ? undefined : steps.go(item.issueId)),
    },
    h(
      'div',
      { class: 'ballast-row-issue', role: 'gridcell' },
      item.result ? h('span', { class: 'ballast-rank' }, number(item.result.rank)) : null,
      h('a', { class: 'ballast-key', tabindex: '-1', href: `${AJS.contextPath()}/browse/${encodeURIComponent(item.issueKey)}` }, item.issueKey),
      ' ',
      h('span', { class: 'ballast-summary', dir: 'auto' }, item.summary),
      h(
        'span',
        { class: 'ballast-row-facts' },
        item.kind ? kindTag(item.kind) : null,
        item.priority ? priorityLozenge(item.priority) : null,
        h('span', { class: 'ballast-quiet' }, estimateText(item)),
      ),
    ),
    h('div', { class: 'ballast-row-answer', role: 'gridcell' }, answerPart(round, item, outbox, steps), savedState(round, item, outbox), moreButton(round, item, steps)),
    more(state, round, item, steps),
  );
}

/** @param {Round} round @param {Item} item @param {RowEvents} steps */
function moreButton(round, item, steps) {
  const offered = round.canSteer && item.state === 'listed' && !item.leftOut && round.stage !== 'count' && !isOver(round);
  return offered
    ? h(
        'button',
        {
          type: 'button',
          tabindex: '-1',
          class: 'aui-button aui-button-subtle ballast-choice',
          'aria-label': AJS.I18n.getText('ballast.ui.round.more-name', item.issueKey),
          onclick: () => steps.more(item.issueId),
        },
        AJS.I18n.getText('ballast.ui.round.more'),
      )
    : null;
}

/** @param {Round} round @param {Item} item @param {Outbox} outbox @param {Steps} steps */
function answerPart(round, item, outbox, steps) {
  if (item.leftOut) {
    return h('span', { class: 'ballast-why' }, item.leftOut.message);
  }
  if (item.state !== 'listed') {
    return resultOf(item) ?? h('span', { class: 'ballast-why' }, AJS.I18n.getText('ballast.ui.round.not-listed'));
  }
  const own = round.takesPart ? ownAnswer(round, item, outbox, steps) : null;
  return [own, round.stage === 'reveal' ? revealed(round, item, steps) : null, understanding(item), resultOf(item)];
}

/** @param {Round} round @param {Item} item @param {Outbox} outbox @param {Steps} steps */
function ownAnswer(round, item, outbox, steps) {
  switch (round.stage) {
    case 'understand':
      return markChoices(item, outbox, steps);
    case 'estimate':
      return stepChoices(round, item, outbox, steps);
    case 'vote':
      return dotChoices(round, item, outbox, steps);
    default:
      return null;
  }
}

/** @param {Item} item */
function understanding({ understanding: found }) {
  return found
    ? h(
        'span',
        { class: 'ballast-quiet' },
        found.understood ? AJS.I18n.getText('ballast.ui.round.understood') : missingText(found),
      )
    : null;
}

/** @param {NonNullable<Item['understanding']>} found */
function missingText({ missing, questions }) {
  return questions === 0
    ? AJS.I18n.getText('ballast.ui.round.missing-only', number(missing))
    : AJS.I18n.getText('ballast.ui.round.missing', number(missing), number(questions));
}

/** Says honestly where the answer is. @param {Round} round @param {Item} item @param {Outbox} outbox */
function savedState(round, item, outbox) {
  const kind = kindOf(round.stage);
  const entry = kind ? outbox.get(kind, item.issueId) : undefined;
  if (!entry) {
    const has = { mark: item.myMark !== null, estimate: item.myStep !== null, dots: item.myDots > 0 }[kind ?? 'dots'];
    return kind && has ? h('span', { class: 'ballast-saved' }, AJS.I18n.getText('ballast.ui.round.saved')) : null;
  }
  if (entry.status === 'refused' || entry.status === 'held') {
    return h('span', { class: 'ballast-refused', role: 'alert' }, AJS.I18n.getText('ballast.ui.round.not-saved', entry.why));
  }
  return h(
    'span',
    { class: 'ballast-saving' },
    spinner(),
    entry.status === 'waiting' ? AJS.I18n.getText('ballast.ui.round.waiting') : AJS.I18n.getText('ballast.ui.round.saving'),
  );
}

/** @param {import('./round-actions.js').RoundPageState} state @param {Round} round @param {Item} item @param {Steps} steps */
function more(state, round, item, steps) {
  const asks = state.asking === item.issueId;
  const canReply = (round.takesPart || round.canSteer) && !isOver(round);
  const questions = questionList(item, state.drafts, canReply, steps);
  return asks || questions ? h('div', { class: 'ballast-row-more', role: 'gridcell' }, asks ? askForm(state, item, steps) : null, questions) : null;
}

/** What a screen reader says of a row. @param {Round} round @param {Item} item @param {Outbox} outbox */
function rowName(round, item, outbox) {
  const said = [item.issueKey, item.summary];
  const mark = round.stage === 'understand' ? markOf(item, outbox) : null;
  const step = round.stage === 'estimate' ? stepOf(item, outbox) : null;
  said.push(mark ? markLabel(mark) : '', step ? stepName(round, step) : '');
  said.push(round.stage === 'vote' ? AJS.I18n.getText('ballast.ui.vote.dots-of', number(dotsOf(item, outbox)), number(round.dots.cap)) : '');
  said.push(item.leftOut?.message ?? '');
  return said.filter((part) => part !== '').join(', ');
}
