/** @file What is offered as a file. */

/** What means something anywhere in a text of Markdown, or makes a link of what looks like one. */
const ANYWHERE = /[\\`*_[\]<>|~&@#]|(?<=:)\/(?=\/)|(?<=\bwww)\./gi;
/** What makes a list, a title or a rule of a line that begins with it. */
const AT_THE_START = /^(\s*)([+-]|=(?==*\s*$)|\d+(?=[.)]))/gm;

/** So that what people wrote stays text in Markdown, and stays readable where nobody renders it. @param {string} text */
export function escaped(text) {
  return text.replace(ANYWHERE, '\\$&').replace(AT_THE_START, (_, space, sign) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
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
