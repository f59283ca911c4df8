"use strict";
// The page is complete without this file; it only adds.
(() => {
  // From a folder there is no server to turn "../" into the page in it.
  if (location.protocol === "file:") {
    addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link?.pathname?.endsWith("/") || link.protocol !== "file:") return;
      event.preventDefault();
      location.href = link.pathname + "index.html" + link.hash;
    });
  }
})();
