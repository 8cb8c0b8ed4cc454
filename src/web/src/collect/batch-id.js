/**
 * A name for an import that no other one has, so that sending it twice is known as such. `crypto.randomUUID` would do, but browsers
 * offer it over https alone.
 */
export function newBatchId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
