/** @file How a page follows what others do: it looks again every moment, and less often while nobody sees it. */

const POLL_MS = 1000;
const HIDDEN_POLL_MS = 5000;

/**
 * @param {() => Promise<unknown>} look never rejects
 * @param {{later: (step: () => void, ms: number) => unknown, hidden: () => boolean}} options
 */
export function keepLooking(look, { later, hidden }) {
  const step = async () => {
    await look();
    later(() => void step(), hidden() ? HIDDEN_POLL_MS : POLL_MS);
  };
  later(() => void step(), POLL_MS);
}
