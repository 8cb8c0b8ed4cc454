import { number, personDays } from './format.js';

/**
 * Whether there is time enough, in one sentence: as a share of what is needed while that is more than is given, otherwise by what
 * is left over, for nobody understands thousands of percent.
 * @param {{needed: number, given: number, percent: number|null}} check percent null while nothing is needed
 */
export function capacityText({ needed, given, percent }) {
  const [wanted, there] = [personDays(needed), personDays(given)];
  if (percent === null) {
    return AJS.I18n.getText('ballast.ui.capacity-check.nothing', there);
  }
  return given > needed
    ? AJS.I18n.getText('ballast.ui.capacity-check.left-over', wanted, there, personDays(given - needed))
    : AJS.I18n.getText('ballast.ui.capacity-check.sum', wanted, there, number(percent));
}
