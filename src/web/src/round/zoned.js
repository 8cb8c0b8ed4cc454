/** @file Wall time in the reader's zone, which is the one of the Jira profile and not always the browser's. */

/** @returns {string|undefined} */
function profileZone() {
  const wanted = document.querySelector('[data-ballast-time-zone]')?.getAttribute('data-ballast-time-zone') || undefined;
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: wanted });
    return wanted;
  } catch {
    return undefined;
  }
}

/**
 * The instant that a clock in the zone shows as that wall time; in the hour that a clock skips, the one an hour later.
 * @param {string} wall such as 2026-12-01T17:00
 * @param {string} [zone]
 * @returns {string} ISO-8601 in UTC
 */
export function instantOf(wall, zone = profileZone()) {
  const asUtc = Date.parse(`${wall}Z`);
  let instant = asUtc - offset(asUtc, zone);
  instant = asUtc - offset(instant, zone);
  return new Date(instant).toISOString();
}

/**
 * How far the zone's clock is ahead of UTC at that instant, in milliseconds.
 * @param {number} instant
 * @param {string|undefined} zone
 */
function offset(instant, zone) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second) - instant;
}
