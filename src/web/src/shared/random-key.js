const LETTERS = 16;

/** A key that a page gives to what it sends, so that sending it twice makes it once. */
export function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
