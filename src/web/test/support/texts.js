import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../../plugin/src/main/resources/i18n/ballast.properties', import.meta.url));

/** The plugin's texts, read from the file that is shipped. @type {Map<string, string>} */
export const TEXTS = new Map(
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => /** @type {[string, string]} */ ([line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()])),
);

/** Stands for Jira's transformer and AJS.format. A key that the file lacks is an error, as it is in Jira's own checks. */
export function getText(key, ...args) {
  const pattern = TEXTS.get(key);
  if (pattern === undefined) {
    throw new Error(`no text for ${key}`);
  }
  const chosen = pattern.replace(/\{(\d),choice,1#([^|]*)\|1<((?:[^{}]|\{\d\})*)\}/g, (_, index, one, more) => (Number(args[index]) <= 1 ? one : more));
  return chosen.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));
}
