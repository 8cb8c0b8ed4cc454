import { commitmentLines } from '../commitment/commitments-export.js';
import { capacityText } from '../shared/capacity-text.js';
import { escaped } from '../shared/download.js';
import { calendarDay, dateTime, personName } from '../shared/format.js';
import { capacityNotes } from './capacity-view.js';
import { changeName, fieldText } from './element-changes.js';
import { originText } from './kernel-view.js';
import { changeOf } from './quarter-changes.js';
import { kindName, kindsName, stateName } from './strategy-labels.js';
import { standingInFull } from './strategy-pieces.js';
import { otherWinLines, pillarWinLines } from './strategy-wins.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Element} Element */

/**
 * The strategy on one page in Markdown, with all that the page says. Texts are escaped, so that what people wrote stays text.
 * @param {Strategy} strategy
 * @param {import('./strategy-gateway.js').CapacityCheck|null} capacity null while nobody knows
 * @param {import('../commitment/commitments-gateway.js').TeamCommitments} commitments
 * @param {import('./beside-gateway.js').StrategyWins} wins
 */
export function markdown(strategy, capacity, commitments, wins) {
  const lines = [
    `# ${escaped(strategy.title)}`,
    '',
    [
      escaped(strategy.departmentName),
      AJS.I18n.getText('ballast.ui.strategy.version', String(strategy.version)),
      stateName(strategy.state),
      AJS.I18n.getText('ballast.ui.strategy.period', calendarDay(strategy.periodStart), calendarDay(strategy.periodEnd)),
      AJS.I18n.getText('ballast.ui.strategy.as-of', dateTime(strategy.asOf)),
    ].join(' · '),
  ];
  if (strategy.issuesHidden) {
    lines.push('', AJS.I18n.getText('ballast.ui.strategy.issues-hidden'));
  }
  for (const pillar of strategy.elements.filter((element) => element.kind === 'pillar')) {
    lines.push('', `## ${escaped(pillar.title)}${mark(pillar, strategy)}`);
    if (pillar.owner) {
      lines.push('', escaped(AJS.I18n.getText('ballast.ui.strategy.owned-by', personName(pillar.owner))));
    }
    if (pillar.origin) {
      lines.push('', escaped(originText(pillar.origin)));
    }
    const actions = gathered(strategy, pillar, 'action');
    part(lines, strategy, AJS.I18n.getText('ballast.ui.strategy.why'), gathered(strategy, pillar, 'diagnosis'));
    part(lines, strategy, kindsName('guiding-policy'), gathered(strategy, pillar, 'guiding-policy'));
    part(lines, strategy, kindsName('action'), actions);
    part(
      lines,
      strategy,
      kindsName('key-result'),
      strategy.elements.filter(
        (element) => element.kind === 'key-result' && actions.some((action) => element.references.includes(action.key)),
      ),
    );
    lines.push(...pillarWinLines(wins, pillar.key));
  }
  lines.push(...otherWinLines(wins));
  sinceQuarter(lines, strategy.sinceQuarter);
  if (capacity) {
    lines.push('', `## ${AJS.I18n.getText('ballast.ui.capacity-check.title')}`, '', [capacityText(capacity), ...capacityNotes(capacity)].join('  \n'));
  }
  lines.push(...commitmentLines(commitments));
  return `${lines.join('\n')}\n`;
}

/** @param {string[]} lines @param {import('./quarter-changes.js').QuarterChanges|null} since */
function sinceQuarter(lines, since) {
  if (!since) {
    return;
  }
  const end = calendarDay(since.quarterEnd);
  lines.push('', `## ${AJS.I18n.getText('ballast.ui.quarter.since')}`, '');
  if (since.changes.length === 0) {
    lines.push(AJS.I18n.getText('ballast.ui.quarter.unchanged', end));
    return;
  }
  lines.push(AJS.I18n.getText('ballast.ui.quarter.explain', end, String(since.version)), '');
  for (const { change, kind, key, title, fields } of since.changes) {
    lines.push(`- ${changeName(change)}: ${kindName(kind)} ${key}, ${escaped(title)}`, ...fields.map((field) => `  - ${escaped(fieldText(field))}`));
  }
}

/** @param {Element} element @param {Strategy} strategy */
function mark(element, strategy) {
  const found = changeOf(element.key, strategy);
  return found ? ` (${AJS.I18n.getText('ballast.ui.quarter.mark', changeName(found.change))})` : '';
}

/** @param {Strategy} strategy @param {Element} pillar @param {import('./strategy-gateway.js').Kind} kind */
function gathered(strategy, pillar, kind) {
  return strategy.elements.filter((element) => element.kind === kind && pillar.references.includes(element.key));
}

/** @param {string[]} lines @param {Strategy} strategy @param {string} name @param {Element[]} elements */
function part(lines, strategy, name, elements) {
  if (elements.length > 0) {
    lines.push('', `### ${name}`, '', ...elements.map((element) => `- ${escaped(element.title)}${detail(element)}${mark(element, strategy)}${origin(element)}`));
  }
}

/** @param {Element} element */
function origin(element) {
  return element.origin ? ` (${escaped(originText(element.origin))})` : '';
}

/** @param {Element} element */
function detail(element) {
  if (element.quarter) {
    return ` (${element.quarter})`;
  }
  return element.keyResult ? ` (${escaped(standingInFull(element.keyResult))})` : '';
}
