"use strict";
// The pages are complete without this file; it only adds.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const here = one("script[src$='static/site.js']").src;
  const rows = all("li.ev");

  // From a folder there is no server to turn "../" into the page in it.
  if (location.protocol === "file:") {
    addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link?.pathname?.endsWith("/") || link.protocol !== "file:") return;
      event.preventDefault();
      location.href = link.pathname + "index.html" + link.search + link.hash;
    });
  }

  const remember = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch {
      return null; // storage may be forbidden; the keys are then on
    }
  };

  // What nobody sees at once waits until the page is drawn.
  const later = window.requestIdleCallback ?? setTimeout;
  const strip = one(".strip");
  if (strip) overview(strip);
  keys();
  copying();
  views();

  // The overview: what is in view, arrow keys from bar to bar, a range by mouse or keyboard.
  function overview(strip) {
    const svg = one("svg", strip), range = one(".range", strip), said = one(".range-said", strip);
    const bars = all("a", svg).sort((a, b) => a.dataset.s - b.dataset.s);
    const first = +strip.dataset.first, last = +strip.dataset.last;
    const isRtl = document.documentElement.dir === "rtl";
    const of = (bar) => [+bar.dataset.s, +bar.dataset.e];
    let from = null, to = null, held = null;

    const rove = (bar) => {
      for (const other of bars) other.setAttribute("tabindex", other === bar ? "0" : "-1");
    };
    later(() => one('a[tabindex="0"]', svg) ?? rove(bars[0]));
    // Not on the drawing itself: a browser that sees such a listener there makes it a stop.
    strip.addEventListener("focusin", (event) => event.target.closest("a") && rove(event.target.closest("a")));
    svg.addEventListener("keydown", (event) => {
      const at = bars.indexOf(event.target.closest("a"));
      const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
      const next = { Home: 0, End: bars.length - 1 }[event.key] ?? (step ? at + step : -1);
      if (!bars[next]) return;
      event.preventDefault();
      bars[next].focus();
      if (!event.shiftKey) return void (held = null);
      held ??= at;
      const ends = [...of(bars[held]), ...of(bars[next])];
      choose(Math.min(...ends), Math.max(...ends));
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && from !== null && !one("dialog[open]")) choose(null, null);
    });

    // Dragging chooses a range; a click beside a bar takes the nearest one.
    const day = (x) => {
      const box = svg.getBoundingClientRect(), part = (x - box.left) / box.width;
      return first + (last - first) * Math.min(1, Math.max(0, isRtl ? 1 - part : part));
    };
    svg.addEventListener("pointerdown", (down) => {
      if (down.button || down.pointerType === "touch") return;
      const move = (event) => {
        if (Math.abs(event.clientX - down.clientX) < 6) return;
        const ends = [day(down.clientX), day(event.clientX)].sort((a, b) => a - b);
        choose(Math.floor(ends[0]), Math.ceil(ends[1]));
      };
      const up = (event) => {
        removeEventListener("pointermove", move);
        if (Math.abs(event.clientX - down.clientX) < 6) return;
        addEventListener("click", stop, { capture: true, once: true });
        setTimeout(() => removeEventListener("click", stop, true));
      };
      const stop = (event) => (event.preventDefault(), event.stopPropagation());
      addEventListener("pointermove", move);
      addEventListener("pointerup", up, { once: true });
    });
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const at = day(event.clientX), away = (bar) => Math.abs((of(bar)[0] + of(bar)[1]) / 2 - at);
      bars.reduce((a, b) => (away(b) < away(a) ? b : a)).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    });

    function choose(start, end) {
      [from, to] = [start, end];
      const isAll = from === null;
      for (const row of rows) {
        const [a, b] = [+row.dataset.s, +(row.dataset.e ?? +row.dataset.s + 1)];
        row.hidden = !isAll && (b <= from || a >= to);
      }
      let title = null;
      for (const list of all(".events")) {
        list.hidden = all(".ev:not([hidden])", list).length === 0;
        const before = list.previousElementSibling;
        if (before?.matches("h3")) before.hidden = list.hidden;
        else if (!list.hidden) title && (title.hidden = false); // a long section is several lists
        title = before?.matches("h3") ? before : before ? title : null;
      }
      for (const part of all(".chapter")) part.hidden = !one(".ev:not([hidden])", part);
      for (const gap of all(".gap")) gap.hidden = !isAll;
      const scale = (value) => (100 * (value - first)) / (last - first);
      const width = isAll ? 0 : scale(to) - scale(from);
      range.setAttribute("width", width + "%");
      if (!isAll) range.setAttribute("x", (isRtl ? 100 - scale(to) : scale(from)) + "%");
      tell(isAll);
      address({ from: isAll ? null : date(from), to: isAll ? null : date(to - 1) });
    }

    function tell(isAll) {
      said.textContent = "";
      if (isAll) return;
      const words = { n: rows.filter((row) => !row.hidden).length, total: rows.length, from: date(from), to: date(to - 1) };
      const button = document.createElement("button");
      button.textContent = said.dataset.all;
      button.onclick = () => choose(null, null);
      said.append(said.dataset.said.replace(/\{(\w+)\}/g, (_, key) => words[key]) + " ", button);
    }

    const asked = new URLSearchParams(location.search);
    const [a, b] = [number(asked.get("from")), number(asked.get("to"))];
    if (a !== null && b !== null && a <= b) choose(a, b + 1);

    later(() => watchView(bars, of));
  }

  // The bars of what is in view are marked.
  function watchView(bars, of) {
    if (!("IntersectionObserver" in window)) return;
    const seen = new Set();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? seen.add(+target.dataset.s) : seen.delete(+target.dataset.s);
      for (const bar of bars) {
        const [start, end] = of(bar);
        bar.classList.toggle("in", [...seen].some((at) => start <= at && at < end));
      }
    }, { rootMargin: "-80px 0px 0px" });
    for (const row of rows) watch.observe(row);
  }

  // Day numbers count from 0000-01-01, as the page's data do.
  function date(day) {
    return new Date((day - 719528) * 864e5).toISOString().split("T")[0];
  }
  function number(text) {
    const ms = Date.parse(text ?? "");
    return Number.isNaN(ms) ? null : Math.floor(ms / 864e5) + 719528;
  }
  function address(values) {
    const url = new URL(location.href);
    for (const [key, value] of Object.entries(values)) value === null ? url.searchParams.delete(key) : url.searchParams.set(key, value);
    try {
      history.replaceState(null, "", url);
    } catch {
      // some browsers refuse this from a folder; the view still holds
    }
  }

  // Keys: they act only where nothing is typed, and can be switched off (WCAG 2.1.4).
  function keys() {
    const dialog = one("#keys"), open = one("#keys-open"), on = one("#keys-on");
    if (!dialog) return;
    on.checked = remember("dateline-keys") !== "off";
    on.onchange = () => remember("dateline-keys", on.checked ? "on" : "off");
    open.onclick = () => dialog.showModal();
    const go = (step) => {
      const shown = rows.filter((row) => !row.hidden);
      const at = shown.indexOf(document.activeElement.closest("li.ev"));
      const visible = shown.findIndex((row) => row.getBoundingClientRect().bottom > 90);
      const next = at < 0 ? visible : at + step;
      one(".t a", shown[next] ?? document.createElement("i"))?.focus();
      shown[next]?.scrollIntoView({ block: "center" });
    };
    addEventListener("keydown", (event) => {
      if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
      if (event.target.closest("input, textarea, select, [contenteditable]")) return;
      const act = { j: () => go(1), k: () => go(-1), "?": () => dialog.showModal(), "/": () => (one("#q") ? one("#q").focus() : one("#find").click()) }[event.key];
      if (act) event.preventDefault(), act();
    });
  }

  // Where the clipboard is closed, as it is over plain http, the reader copies from a field.
  function copying() {
    const button = one("[data-copy]");
    if (!button) return;
    button.onclick = async () => {
      const link = one("link[rel=canonical]")?.href ?? location.href.split("#")[0];
      try {
        await navigator.clipboard.writeText(link);
        button.textContent = button.dataset.done;
      } catch {
        const field = Object.assign(document.createElement("input"), { value: link, readOnly: true });
        field.setAttribute("aria-label", button.textContent);
        button.replaceWith(field);
        field.select();
      }
    };
  }

  // The horizontal view is a script of its own, loaded when it is asked for.
  function views() {
    const buttons = all(".views button");
    if (!buttons.length) return;
    const show = (view) => {
      buttons.forEach((button, at) => button.setAttribute("aria-pressed", String(at === (view === "lanes" ? 1 : 0))));
      address({ view: view === "lanes" ? view : null });
      if (view !== "lanes" || one(".lanes")) {
        document.body.dataset.view = view; // the style sheet hides the other; print shows the list
        return;
      }
      const script = document.createElement("script");
      script.src = new URL("lanes.js", here);
      document.head.append(script);
    };
    buttons[0].onclick = () => show("list");
    buttons[1].onclick = () => show("lanes");
    if (new URLSearchParams(location.search).get("view") === "lanes") show("lanes");
  }
})();
