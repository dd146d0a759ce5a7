import { isBelow, privateEndings } from "./known-hosts.ts";

/** `unreachable`: not from outside its own network; `ip`: perhaps, but an address where a name belongs. */
export type HostReach = "public" | "unreachable" | "ip";

/**
 * How far a host can be reached, by its looks alone.
 *
 * @param hostname as `URL` writes it, which has already turned `0x7f.1`, `2130706433` and full-width letters into their plain forms.
 */
export function reachOf(hostname: string): HostReach {
  const host = hostname.replace(/\.+$/, "");
  if (host.startsWith("[")) return reachOfV6(toGroups(host.slice(1, -1)));
  if (/^\d+(\.\d+){3}$/.test(host)) return reachOfV4(toNumber(host));
  return host.includes(".") && !isBelow(host, privateEndings) ? "public" : "unreachable";
}

// RFC 6890 and its successors: this host, private, shared, loopback, link-local, protocols, documentation, benchmarks, multicast, reserved.
const reserved = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];

function reachOfV4(address: number): HostReach {
  const isReserved = reserved.some((range) => {
    const [start = "", bits] = range.split("/");
    const size = 2 ** (32 - Number(bits));
    return Math.floor(address / size) === toNumber(start) / size;
  });
  return isReserved ? "unreachable" : "ip";
}

function toNumber(dotted: string): number {
  return dotted.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function reachOfV6(groups: readonly number[]): HostReach {
  const inner = embeddedV4(groups);
  if (inner !== undefined) return reachOfV4(inner);
  const [first = 0, second] = groups;
  // Global unicast is 2000::/3; 2001:db8::/32 is for documentation.
  return first >> 13 === 1 && !(first === 0x2001 && second === 0xdb8) ? "ip" : "unreachable";
}

/** The IPv4 address that a mapped (`::ffff:…`), a translated (`64:ff9b::…`) or a 6to4 (`2002:…`) one leads to. */
function embeddedV4(groups: readonly number[]): number | undefined {
  const start = groups.slice(0, 6).join();
  const [high = 0, low = 0] =
    start === "0,0,0,0,0,65535" || start === "100,65435,0,0,0,0"
      ? groups.slice(6)
      : groups[0] === 0x2002
        ? groups.slice(1)
        : [-1];
  return high < 0 ? undefined : high * 65_536 + low;
}

/** Eight numbers; `URL` writes an IPv6 address in hexadecimal throughout, with one `::` at most. */
function toGroups(text: string): readonly number[] {
  const [before = [], after = []] = text.split("::").map((side) =>
    side
      .split(":")
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16)),
  );
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}
