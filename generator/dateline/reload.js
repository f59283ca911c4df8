// Sent along by `dateline serve` alone: reload on a new build, show the faults of a failed one.
"use strict";
(() => {
  const shown = Number(document.currentScript.dataset.version);
  let overlay = null;

  function show(faults) {
    overlay ??= document.body.appendChild(document.createElement("pre"));
    overlay.id = "dateline-faults";
    overlay.setAttribute("role", "alert");
    overlay.tabIndex = 0;
    overlay.textContent = faults;
    Object.assign(overlay.style, {
      position: "fixed",
      inset: "auto 0 0 0",
      zIndex: "2147483647",
      maxHeight: "60vh",
      overflow: "auto",
      margin: "0",
      padding: "1rem 1.25rem",
      font: "14px/1.5 ui-monospace, monospace",
      whiteSpace: "pre-wrap",
      color: "#fff",
      background: "#8a1c1c",
    });
  }

  const events = new EventSource("/-dateline/events");
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    if (state.faults) {
      show(state.faults);
    } else if (state.version !== shown) {
      location.reload();
    } else {
      overlay?.remove();
      overlay = null;
    }
  });
  addEventListener("pagehide", () => events.close());
})();
