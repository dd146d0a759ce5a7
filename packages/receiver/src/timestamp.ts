const grammar = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Reads an ISO 8601 date and time as milliseconds since 1970, or `undefined` when it is none.
 * At most nine fraction digits; `Z`, `±hh:mm`, or no offset, which means UTC.
 */
export function parseTimestamp(text: string): number | undefined {
  // Intentionally not Date.parse alone: it accepts "1", and reads a time without offset as local time.
  const [, local, fraction = "", offset = "Z"] = grammar.exec(text) ?? [];
  // It accepts 31 June and 24:00 as well, but those do not read back as themselves. toJSON is null where there is no date.
  if (!local || !new Date(`${local}Z`).toJSON()?.startsWith(local)) return undefined;
  return Date.parse(local + offset) + Number(fraction.padEnd(9, "0")) / 1e6;
}
