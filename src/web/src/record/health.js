import { h } from '../shared/dom.js';

/**
 * How well a team keeps its promise, as a word in a colour.
 * @param {import('./record-gateway.js').Health} health
 */
export function healthLozenge(health) {
  switch (health) {
    case 'green':
      return lozenge('success', AJS.I18n.getText('ballast.ui.record.health-green'));
    case 'amber':
      return lozenge('moved', AJS.I18n.getText('ballast.ui.record.health-amber'));
    case 'red':
      return lozenge('error', AJS.I18n.getText('ballast.ui.record.health-red'));
    default:
      return lozenge('current', AJS.I18n.getText('ballast.ui.record.health-warming-up'));
  }
}

/**
 * @param {string} tone
 * @param {string} text
 */
function lozenge(tone, text) {
  return h('span', { class: `aui-lozenge aui-lozenge-${tone}` }, text);
}
