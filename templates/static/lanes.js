"use strict";
// The horizontal view: lanes by tag or name, drawn from the rows of the page.
(() => {
  const views = document.querySelector(".views");
  const rows = [...document.querySelectorAll("li.ev")];
  if (!views || !rows.length) return;
  const words = views.dataset, rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isRtl = document.documentElement.dir === "rtl", MOST_LANES = 8, ROW = 30;
  const wide = matchMedia("(min-width:40rem)");
  let label = 0; // room for the name of a lane, which else stands above it
  const TITLE = 13 * rem; // room for the title of what happened last
  const make = (tag, values = {}, ...inside) => {
    const node = Object.assign(document.createElement(tag), values);
    node.append(...inside);
    return node;
  };
  const events = rows.map((row) => {
    const link = row.querySelector(".t a"), time = row.querySelector(".w time, .w .d");
    const start = +row.dataset.s, end = +(row.dataset.e ?? start + 1);
    const groups = (selector) => [...row.querySelectorAll(selector)].map((a) => a.textContent.trim());
    return { start, end, title: link.textContent, href: link.href, when: time.textContent, tags: groups("a.tag"), names: groups("a.k:not(.tag)") };
  });
  const first = Math.min(...events.map((e) => e.start)), last = Math.max(...events.map((e) => e.end));
  const length = Math.max(1, last - first);
  const asked = new URLSearchParams(location.search);
  let by = asked.get("by") === "names" ? "names" : "tags", zoom = 1;

  const body = make("div", { className: "lanes-body" });
  const region = make("div", { className: "lanes-scroll", tabIndex: 0 }, body);
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", words.lanes);
  const choice = make("select", { onchange: () => ((by = choice.value), draw()) }, make("option", { value: "tags", textContent: words.tags }), make("option", { value: "names", textContent: words.names }));
  choice.value = by;
  const button = (text, label, step) => {
    const node = make("button", { type: "button", textContent: text, onclick: () => scale(zoom * step) });
    node.setAttribute("aria-label", label);
    return node;
  };
  const tools = make("p", { className: "lanes-tools" }, make("label", {}, words.by + " ", choice), " ", button("−", words.out, 1 / 1.6), " ", button("+", words.in, 1.6), " ", make("span", { textContent: words.help }));
  const view = make("div", { className: "lanes" }, tools, region);
  document.body.dataset.view = "lanes";
  views.after(view);

  function lanes() {
    const groups = new Map();
    for (const event of events) for (const name of event[by].length ? event[by] : [words.other]) groups.set(name, [...(groups.get(name) ?? []), event]);
    const ranked = [...groups].filter(([name]) => name !== words.other).sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
    const shown = new Set(ranked.slice(0, MOST_LANES).flatMap(([, inside]) => inside));
    const rest = events.filter((event) => !shown.has(event));
    return [...ranked.slice(0, MOST_LANES), ...(rest.length ? [[words.other, rest]] : [])];
  }

  function draw() {
    label = wide.matches ? 11 * rem : 0;
    const width = Math.max(region.clientWidth - label - (wide.matches ? TITLE : rem), 12 * rem) * zoom, scaleX = (day) => ((day - first) / length) * width;
    body.replaceChildren(axis(width, scaleX), ...lanes().map(([name, inside]) => lane(name, inside, width, scaleX)));
    body.style.width = label + width + TITLE + "px";
  }

  function lane(name, inside, width, scaleX) {
    const ends = [], track = make("ol");
    for (const event of [...inside].sort((a, b) => a.start - b.start)) {
      const x = scaleX(event.start), bar = Math.max(7, scaleX(event.end) - x);
      const room = Math.max(bar, Math.min(12 * rem, event.title.length * 0.45 * rem)) + 10;
      let row = ends.findIndex((end) => end <= x);
      if (row < 0) row = ends.length;
      ends[row] = x + room;
      const mark = make("i");
      mark.style.width = bar + "px";
      const link = make("a", { href: event.href, title: event.when + ": " + event.title }, mark, event.title);
      link.setAttribute("aria-label", event.when + ": " + event.title);
      link.dir = "auto";
      const item = make("li", {}, link);
      item.style[isRtl ? "right" : "left"] = x + "px";
      item.style.top = row * ROW + "px";
      item.style.width = room + "px";
      track.append(item);
    }
    track.style.height = ends.length * ROW + "px";
    return make("div", { className: "lane" }, make("h2", { textContent: name }), track);
  }

  // Ticks at round years, months or days: the finest of which each has room for its label.
  function axis(width, scaleX) {
    const line = make("ol", { className: "lanes-axis" }), dayWidth = width / length;
    line.setAttribute("aria-hidden", "true");
    const steps = [[1, 0, 6], [7, 0, 6], [0, 1, 5], [0, 3, 5], ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((n) => [0, 12 * n, 4])];
    const [days, months] = steps.find(([d, m, room]) => (d || m * 30.4) * dayWidth > room * rem) ?? [0, 60000];
    const parts = days ? { day: "numeric", month: "short" } : months < 12 ? { month: "short" } : {};
    const date = format(parts), before = format({ era: "short" });
    for (let day = begin(first, days, months); day <= last; day = next(day, days, months)) {
      const x = scaleX(day), at = utc(day);
      if (x < 0) continue;
      const tick = make("li", { textContent: (at.getUTCFullYear() < 1 ? before : date).format(at) });
      tick.style[isRtl ? "right" : "left"] = label + x + "px";
      line.append(tick);
    }
    return line;
  }
  // As the dates of the page: in digits of its own script, and English days before their months.
  function format(parts) {
    const language = document.documentElement.lang;
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeZone: "UTC", numberingSystem: "latn", year: "numeric", ...parts });
  }
  const utc = (day) => new Date((day - 719528) * 864e5), dayOf = (date) => date.getTime() / 864e5 + 719528;
  // The last round day up to a day, and the round day after a round one.
  function begin(day, days, months) {
    if (days) return Math.floor(day / days) * days;
    const at = utc(day), month = at.getUTCFullYear() * 12 + at.getUTCMonth();
    return monthDay(Math.floor(month / months) * months);
  }
  function next(day, days, months) {
    const at = utc(day);
    return days ? day + days : monthDay(at.getUTCFullYear() * 12 + at.getUTCMonth() + months);
  }
  function monthDay(month) {
    const date = new Date(Date.UTC(2000, 0, 1));
    date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12);
    return dayOf(date);
  }

  // Zooming keeps the middle where it is.
  function scale(next) {
    const sign = isRtl ? -1 : 1, middle = (region.scrollLeft * sign + region.clientWidth / 2 - label) / zoom;
    zoom = Math.min(400, Math.max(1, next));
    draw();
    region.scrollLeft = sign * (middle * zoom + label - region.clientWidth / 2);
  }
  region.addEventListener("keydown", (event) => {
    const step = { "+": 1.6, "=": 1.6, "-": 1 / 1.6 }[event.key];
    if (step && !event.ctrlKey && !event.metaKey) event.preventDefault(), scale(zoom * step);
  });
  // A link that is half in view is not brought in by every browser.
  body.addEventListener("focusin", (event) => event.target.scrollIntoView({ block: "nearest", inline: "nearest" }));
  region.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    scale(zoom * (event.deltaY < 0 ? 1.2 : 1 / 1.2));
  }, { passive: false });
  let drawn = innerWidth; // a phone's bars come and go while one scrolls: the height says nothing
  addEventListener("resize", () => drawn !== innerWidth && ((drawn = innerWidth), scale(zoom)));
  draw();

  // It opens on the data: the middle four fifths of the events fill the view.
  const starts = events.map((event) => event.start).sort((a, b) => a - b);
  const tenth = starts[Math.floor(starts.length * 0.1)], high = starts[Math.ceil(starts.length * 0.9) - 1];
  // … and what was going on then is seen from its start, unless that is long before.
  const before = events.filter((event) => event.start < tenth && event.end > tenth).map((event) => event.start);
  const low = Math.min(tenth, ...before.filter((start) => high - start < 1.5 * (high - tenth)));
  scale(Math.min(40, length / Math.max(1, (high - low) * 1.15)));
  region.scrollLeft = (isRtl ? -1 : 1) * (((low - first) / length) * (body.offsetWidth - label - TITLE) - rem);
})();
