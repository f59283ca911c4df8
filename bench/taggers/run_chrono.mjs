// Tags the documents on standard input with chrono-node; see bench/_tagger_peers.py for the lines.
// Dates are computed in UTC, so that the machine's time zone has no say.
import { createInterface } from "node:readline";
import { parse } from "chrono-node";

const pad = (number, width = 2) => String(number).padStart(width, "0");

/** As much of the date as chrono is certain of, as TIMEX3 writes it. */
function valueOf(parts) {
  const year = pad(parts.get("year"), 4);
  const month = `${year}-${pad(parts.get("month"))}`;
  const day = `${month}-${pad(parts.get("day"))}`;
  if (parts.isCertain("hour")) return `${day}T${pad(parts.get("hour"))}:${pad(parts.get("minute") ?? 0)}`;
  if (parts.isCertain("day") || parts.isCertain("weekday")) return day;
  return parts.isCertain("month") ? month : parts.isCertain("year") ? year : day;
}

function tag({ id, text, published }) {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  const timexes = parse(text, reference).map((found) => {
    const start = [...text.slice(0, found.index)].length; // code points, not UTF-16 units
    const value = valueOf(found.start);
    const type = value.includes("T") ? "TIME" : "DATE";
    return { start, end: start + [...found.text].length, text: found.text, type, value };
  });
  return { id, timexes };
}

const documents = [];
for await (const line of createInterface({ input: process.stdin })) documents.push(JSON.parse(line));
const before = process.cpuUsage();
const tagged = documents.map(tag);
const spent = process.cpuUsage(before);
for (const document of tagged) console.log(JSON.stringify(document));
console.log(JSON.stringify({ cpu: (spent.user + spent.system) / 1e6 }));
