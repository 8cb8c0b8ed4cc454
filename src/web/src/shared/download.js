/** @file What is offered as a file. */

/** So that what people wrote stays text in Markdown. @param {string} text */
export function escaped(text) {
  return text.replace(/([\\`*_{}[\]<>()#+\-.!|~&]|(?<=:)\/(?=\/))/g, '\\$1');
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
