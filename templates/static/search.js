"use strict";
// Search: the index and the library that ranks are loaded when the search is used.
(() => {
  const form = document.querySelector("#search"), list = document.querySelector("#results"), status = document.querySelector("#found");
  const here = document.querySelector("script[src$='static/search.js']").src;
  const fields = ["q", "who", "tag", "source", "from", "to", "known", "disputed"], words = form.dataset, STEP = 60;
  let ready = null, engine = null, data = null, shown = STEP;
  const load = (name) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL(name, here);
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  function prepare() {
    ready ??= (async () => {
      status.textContent = words.wait;
      await Promise.all([load("vendor/minisearch.js"), load("search-index.js")]);
      data = unpacked(window.DATELINE);
      for (const [id, key] of [["tag", "tags"], ["source", "sources"], ["who", "names"]]) {
        await new Promise(setTimeout); // a step at a time, so that typing is not held up
        const count = counted(data.events, { who: 5, tag: 6, source: 7 }[id]);
        form[id].append(...data[key].map((name, at) => new Option(`${name} (${count.get(at) ?? 0})`, name)));
      }
      engine = new MiniSearch({
        fields: ["title", "text"], idField: "id",
        searchOptions: { boost: { title: 3 }, prefix: (term) => term.length > 1, fuzzy: (term) => (term.length > 5 ? 0.15 : 0), combineWith: "AND" },
      });
      const documents = [...data.events.map((e) => [e[1] + " " + e[5].map((n) => data.names[n]).join(" "), e[4]]), ...data.articles.map((a) => [a[1], a[2]])];
      await engine.addAllAsync(documents.map(([title, text], id) => ({ id, title, text })), { chunkSize: 200 });
    })();
    return ready;
  }

  // How many events have each of the numbers in this column.
  function counted(events, column) {
    const count = new Map();
    for (const event of events) for (const at of event[column]) count.set(at, (count.get(at) ?? 0) + 1);
    return count;
  }

  // Columns to rows, and short addresses to whole ones; "~" is the event's own day.
  function unpacked(given) {
    const rows = (columns) => (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]));
    const events = rows(given.events), articles = rows(given.articles);
    for (const e of events) e[0] = "events/" + e[0].replace(/^~/, new Date((e[3] - 719528) * 864e5).toISOString().split("T")[0]) + ".html";
    for (const a of articles) a[0] = "articles/" + a[0] + ".html";
    return { ...given, events, articles };
  }

  const asked = () => Object.fromEntries(fields.map((name) => [name, name === "disputed" ? (form[name].checked ? "1" : "") : form[name].value.trim()]));
  const year = (day) => new Date((day - 719528) * 864e5).getUTCFullYear();

  function fits(event, want) {
    const has = (numbers, names, name) => !name || numbers.some((n) => names[n] === name);
    return has(event[5], data.names, want.who) && has(event[6], data.tags, want.tag) && has(event[7], data.sources, want.source)
      && (!want.from || year(event[3]) >= +want.from) && (!want.to || year(event[3]) <= +want.to)
      && (want.known === "" || event[8] === +want.known) && (!want.disputed || event[9] & 4);
  }

  async function search() {
    const want = asked(), url = new URL(location.href);
    for (const name of fields) want[name] ? url.searchParams.set(name, want[name]) : url.searchParams.delete(name);
    try {
      history.replaceState(null, "", url);
    } catch {
      // some browsers refuse this from a folder; the results still hold
    }
    const isAsked = fields.some((name) => want[name]);
    document.querySelector("#begin").hidden = isAsked;
    if (!isAsked) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    await prepare();
    const count = data.events.length, faceted = fields.some((name) => name !== "q" && want[name]);
    const found = want.q ? engine.search(want.q) : data.events.map((_, id) => ({ id, terms: [] }));
    const kept = found.filter(({ id }) => (id < count ? fits(data.events[id], want) : !faceted));
    status.textContent = kept.length ? words.many.replace("{n}", kept.length.toLocaleString(document.documentElement.lang)) : words.none;
    list.replaceChildren(...kept.slice(0, shown).map(({ id, terms }) => (id < count ? event(data.events[id], terms) : article(data.articles[id - count], terms))));
    if (kept.length <= shown) return;
    const more = make("button", words.more);
    more.type = "button";
    more.onclick = () => ((shown += STEP), search());
    const item = make("li", more);
    list.append(item);
  }

  function make(tag, ...inside) {
    const node = document.createElement(tag);
    node.append(...inside);
    return node;
  }
  const root = new URL("..", here);
  function link(address, text, terms) {
    const node = make("a", ...marked(text, terms));
    node.href = new URL(address, root);
    return node;
  }
  function result(when, address, title, text, terms) {
    const head = make("p", link(address, title, terms)), date = make("p", when), quote = make("p", ...marked(text, terms));
    head.className = "t";
    date.className = "w";
    quote.className = "q";
    const item = make("li", date, head, ...(text ? [quote] : []));
    item.className = "ev";
    return item;
  }
  const event = (e, terms) => result(e[2], e[0], e[1], e[4], terms);
  const article = (a, terms) => result(words.article, a[0], a[1], around(a[2], terms), terms);

  // The part of an article's text about the first word that was found.
  function around(text, terms) {
    const at = terms.length ? text.toLowerCase().indexOf(terms[0].toLowerCase()) : 0;
    if (at < 0) return "";
    const from = at > 80 ? text.indexOf(" ", at - 80) + 1 : 0, end = text.indexOf(" ", from + 210);
    return (from ? "… " : "") + (end < 0 ? text.slice(from) : text.slice(from, end) + " …");
  }
  function marked(text, terms) {
    if (!terms?.length) return [text];
    const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).sort((a, b) => b.length - a.length);
    return text.split(new RegExp(`(${escaped.join("|")})`, "giu")).map((part, at) => (at % 2 ? make("mark", part) : part));
  }

  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    shown = STEP;
    timer = setTimeout(search, 80);
  });
  form.addEventListener("submit", (event) => (event.preventDefault(), search()));
  form.addEventListener("focusin", prepare, { once: true });

  const given = new URLSearchParams(location.search);
  if (fields.some((name) => given.get(name))) {
    form.q.value = given.get("q") ?? "";
    prepare().then(() => {
      for (const name of fields) {
        if (name === "disputed") form[name].checked = given.has(name);
        else form[name].value = given.get(name) ?? "";
      }
      search();
    });
  }
})();
