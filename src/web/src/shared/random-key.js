const LETTERS = 16;

/** A key that a page gives to what it sends, so that sending it twice makes it once. */
export function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/**
 * The keys of what one form sends: what is sent again unchanged has the same, and is there once; what was corrected meanwhile is another.
 * @param {{content: string, key: string}} [sent] what was sent last, which is kept up to date
 * @returns {(content: unknown) => string}
 */
export function formKey(sent = { content: '', key: '' }) {
  return (content) => {
    const text = JSON.stringify(content);
    Object.assign(sent, sent.content === text ? {} : { content: text, key: randomKey() });
    return sent.key;
  };
}
