import { calendarDay, dateTime } from '../shared/format.js';
import { changeName, changeOf, fieldText } from './quarter-changes.js';
import { kindName, kindsName, stateName } from './strategy-labels.js';
import { standingText } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Element} Element */

/**
 * The strategy on one page in Markdown. Texts are escaped, so that what people wrote stays text.
 * @param {Strategy} strategy
 */
export function markdown(strategy) {
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
  for (const pillar of strategy.elements.filter((element) => element.kind === 'pillar')) {
    lines.push('', `## ${escaped(pillar.title)}${mark(pillar, strategy)}`);
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
  }
  sinceQuarter(lines, strategy.sinceQuarter);
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
    lines.push('', `### ${name}`, '', ...elements.map((element) => `- ${escaped(element.title)}${detail(element)}${mark(element, strategy)}`));
  }
}

/** @param {Element} element */
function detail(element) {
  if (element.quarter) {
    return ` (${element.quarter})`;
  }
  if (!element.keyResult) {
    return '';
  }
  const { percent } = element.keyResult;
  const text = standingText(element.keyResult);
  return ` (${percent === null ? '' : `${percent} %; `}${text})`;
}

/** So that what people wrote stays text in Markdown. @param {string} text */
export function escaped(text) {
  return text.replace(/([\\`*_{}[\]<>()#+\-.!|~&])/g, '\\$1');
}

/**
 * Offers a text as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
