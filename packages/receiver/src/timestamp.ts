const grammar =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Reads an ISO 8601 date and time as milliseconds since 1970, or `undefined` when it is none.
 * At most nine fraction digits; `Z`, `±hh:mm`, or no offset, which means UTC.
 */
export function parseTimestamp(text: string): number | undefined {
  // Intentionally not Date.parse: it accepts "1", 31 June and 24:00, and reads a time without offset as local time.
  const [, year, month, day, hour, minute, second, fraction = "", offset] = grammar.exec(text) ?? [];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, which are as stale.
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  // And 31 June for 1 July.
  if (new Date(time).getUTCDate() !== Number(day)) return undefined;
  const ahead = offset ? Date.parse(`1970-01-01T00:00:00${offset}`) : 0;
  return time + ahead + Number(fraction.padEnd(9, "0")) / 1e6;
}
