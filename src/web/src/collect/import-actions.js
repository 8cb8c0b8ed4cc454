import { asProblem } from '../shared/problem.js';

/** @typedef {import('./collect-gateway.js').CollectGateway} CollectGateway */
/** @typedef {import('./collect-gateway.js').ImportLine} ImportLine */
/** @typedef {import('./collect-gateway.js').ImportedLine} ImportedLine */
/** @typedef {import('./collect-gateway.js').PreviewLine} PreviewLine */
/** @typedef {{issueType: string, kind: string, priority: string}} Values */

const LINES_OF_A_PORTION = 20;
const LETTERS_OF_A_PORTION = 300_000;
const MOST_AREA = 100;

/**
 * What is sent of a line: the cluster becomes the area, the votes that it came with stand in the note.
 * @param {PreviewLine} line
 * @returns {ImportLine}
 */
export function importLine({ line, title, description, votes, cluster }) {
  return {
    line,
    title,
    description,
    votes,
    area: cluster ? [...cluster].slice(0, MOST_AREA).join('') : null,
    note: votes === null ? null : AJS.I18n.getText('ballast.ui.collect.note-votes', String(votes)),
  };
}

/**
 * Portions that one request takes.
 * @param {ImportLine[]} lines
 * @returns {ImportLine[][]}
 */
export function portions(lines) {
  /** @type {ImportLine[][]} */
  const all = [];
  let letters = 0;
  for (const line of lines) {
    const size = line.title.length + line.description.length;
    const last = all[all.length - 1];
    if (last && last.length < LINES_OF_A_PORTION && letters + size <= LETTERS_OF_A_PORTION) {
      last.push(line);
      letters += size;
    } else {
      all.push([line]);
      letters = size;
    }
  }
  return all;
}

/**
 * Sends a batch portion by portion. What breaks off can be sent again from the first portion that had no answer, under the same
 * batch: whatever the server had done of it by then, it does not do again.
 * @param {CollectGateway} gateway
 * @param {number} boardId
 * @param {string} batch
 * @param {Values} values
 * @param {ImportLine[]} lines
 * @param {(results: ImportedLine[]) => void} progress with all results so far
 * @returns {Promise<import('../shared/problem.js').Problem|null>} why it broke off
 */
export async function sendBatch(gateway, boardId, batch, values, lines, progress) {
  /** @type {ImportedLine[]} */
  let results = [];
  for (const portion of portions(lines)) {
    try {
      const report = await gateway.importLines(boardId, batch, { ...values, lines: portion });
      results = [...results, ...report.results];
      progress(results);
    } catch (error) {
      return asProblem(error);
    }
  }
  return null;
}

/**
 * Takes a batch back portion by portion.
 * @param {CollectGateway} gateway
 * @param {number} boardId
 * @param {string} batch
 * @param {(results: import('./collect-gateway.js').UndoneLine[], left: number) => void} progress with all results so far
 * @returns {Promise<import('../shared/problem.js').Problem|null>} why it broke off
 */
export async function takeBack(gateway, boardId, batch, progress) {
  /** @type {import('./collect-gateway.js').UndoneLine[]} */
  let results = [];
  for (let left = 1; left > 0; ) {
    try {
      const refused = results.filter((result) => result.outcome === 'refused').length;
      const report = await gateway.undo(boardId, batch, refused);
      results = [...results, ...report.results];
      left = report.results.length > 0 ? report.left : 0;
      progress(results, left);
    } catch (error) {
      return asProblem(error);
    }
  }
  return null;
}
