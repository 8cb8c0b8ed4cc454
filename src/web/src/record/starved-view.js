import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading, issueTitle, message, priorityLozenge } from '../shared/ui.js';

/** @file The items that were passed over for so long that the team owes them a verdict. */

/**
 * @param {import('./record-gateway.js').Starved} starved
 * @param {{decide: (item: import('./record-gateway.js').StarvedItem) => void}} events
 */
export function starvedView({ sprints, items, canPlan, planRefusal }, events) {
  if (items.length === 0) {
    return null;
  }
  return h(
    'div',
    { key: 'starved', class: 'ballast-starved' },
    heading('ballast-starved-title', AJS.I18n.getText('ballast.ui.record.starved-title'), 3),
    message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.record.starved-explain', number(sprints)))),
    h(
      'ul',
      { class: 'ballast-lines', 'aria-labelledby': 'ballast-starved-title' },
      items.map((item) =>
        h(
          'li',
          { key: item.candidate.issueId },
          issueTitle(item.candidate),
          h(
            'div',
            { class: 'ballast-chips' },
            priorityLozenge(item.candidate.priority),
            h('span', null, AJS.I18n.getText('ballast.ui.record.passed-over', number(item.passedOver))),
            button(AJS.I18n.getText('ballast.ui.record.decide'), () => events.decide(item), {
              off: !canPlan,
              why: planRefusal?.message,
              name: AJS.I18n.getText('ballast.ui.record.decide-name', item.candidate.issueKey),
            }),
          ),
        ),
      ),
    ),
    !canPlan && planRefusal ? h('p', { class: 'ballast-why' }, planRefusal.message) : null,
  );
}
