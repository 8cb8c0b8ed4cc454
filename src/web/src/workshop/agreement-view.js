import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { date, number, personName } from '../shared/format.js';
import { button } from '../shared/ui.js';

/** @file How a workshop stands to a guiding policy or an action. */

/** @typedef {import('./workshop-gateway.js').Phrased} Phrased */
/** @typedef {import('./phrase-view.js').PhraseEvents} PhraseEvents */

const STANCES = /** @type {const} */ (['agree', 'live-with', 'object']);

/** @type {Record<typeof STANCES[number], () => string>} */
const NAMES = {
  agree: () => AJS.I18n.getText('ballast.ui.workshop.agree'),
  'live-with': () => AJS.I18n.getText('ballast.ui.workshop.live-with'),
  object: () => AJS.I18n.getText('ballast.ui.workshop.object'),
};

/**
 * @param {Phrased} element
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {import('./workshop-gateway.js').Workshop} workshop
 * @param {PhraseEvents} events
 */
export function agreementView(element, state, workshop, events) {
  const { agreement } = element;
  const counts = AJS.I18n.getText(
    'ballast.ui.workshop.stances',
    number(agreement.agree),
    number(agreement.liveWith),
    number(agreement.object),
    number(agreement.missing),
  );
  return h(
    'div',
    { class: 'ballast-agreement', key: 'agreement' },
    h(
      'p',
      null,
      h(
        'span',
        { class: `aui-lozenge aui-lozenge-subtle ${agreement.reached ? 'aui-lozenge-success' : 'aui-lozenge-moved'}` },
        agreement.reached ? AJS.I18n.getText('ballast.ui.workshop.agreed') : AJS.I18n.getText('ballast.ui.workshop.not-agreed'),
      ),
      ` ${counts}`,
    ),
    stackedBar(
      counts,
      [
        { tone: 'most', value: agreement.agree },
        { tone: 'least', value: agreement.liveWith },
        { tone: 'age', value: agreement.object },
      ],
      Math.max(1, workshop.participants.length),
    ),
    workshop.stage === 'agree' ? choices(element, state.reasons[element.key], events) : null,
    record(element),
  );
}

/** @param {Phrased} element @param {string|undefined} reason what is being typed; absent while nobody objects @param {PhraseEvents} events */
function choices(element, reason, events) {
  const id = `ballast-reason-${element.key}`;
  return [
    h(
      'div',
      { class: 'ballast-actions', role: 'group', 'aria-label': AJS.I18n.getText('ballast.ui.workshop.your-stance', element.key) },
      STANCES.map((stance) =>
        h(
          'button',
          {
            key: stance,
            type: 'button',
            class: 'aui-button ballast-choice',
            'aria-pressed': String(element.agreement.mine === stance),
            onclick: () => (stance === 'object' ? events.reason(element.key, '') : events.stand(element, stance, '')),
          },
          NAMES[stance](),
        ),
      ),
    ),
    reason === undefined
      ? null
      : h(
          'div',
          { key: 'reason', class: 'ballast-reason' },
          h('label', { for: id }, AJS.I18n.getText('ballast.ui.workshop.reason')),
          h('textarea', {
            id,
            class: 'textarea full-width-field',
            rows: 2,
            maxlength: 1000,
            dir: 'auto',
            value: reason,
            oninput: (/** @type {any} */ event) => events.reason(element.key, event.target.value),
          }),
          h(
            'p',
            { class: 'ballast-actions' },
            button(AJS.I18n.getText('ballast.ui.workshop.object'), () => events.stand(element, 'object', reason), { key: 'object', style: 'primary', off: reason.trim() === '' }),
            button(AJS.I18n.getText('ballast.ui.common.cancel'), () => events.reason(element.key, null), { key: 'cancel', style: 'link' }),
          ),
        ),
  ];
}

/** Objections stay, also when they are settled. @param {Phrased} element */
export function record({ agreement }) {
  return agreement.record.length === 0
    ? null
    : h(
        'ul',
        { class: 'ballast-objections', 'aria-label': AJS.I18n.getText('ballast.ui.workshop.objections') },
        agreement.record.map((objection, place) =>
          h(
            'li',
            { key: String(place) },
            h('strong', null, objectionName(objection)),
            ` ${personName(objection.by)}, ${date(objection.at)}: `,
            h('span', { dir: 'auto' }, objection.reason),
          ),
        ),
      );
}

/** @param {{open: boolean, settled: boolean}} objection */
function objectionName({ open, settled }) {
  if (open) {
    return AJS.I18n.getText('ballast.ui.workshop.objection-open');
  }
  return settled ? AJS.I18n.getText('ballast.ui.workshop.objection-settled') : AJS.I18n.getText('ballast.ui.workshop.objection-left');
}
