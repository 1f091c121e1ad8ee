// Remembers whether the reader wants light or dark pages. Loads before the page is drawn, so that
// nothing flickers; without it the system's own setting holds.
(function () {
  var root = document.documentElement;
  var read = function () {
    try {
      return localStorage.getItem("theme");
    } catch (e) {
      return null;
    }
  };
  var kept = read();
  if (kept === "light" || kept === "dark") {
    root.dataset.theme = kept;
  }
  document.addEventListener("DOMContentLoaded", function () {
    var bar = document.querySelector(".masthead .wide");
    if (!bar) {
      return;
    }
    var dark = function () {
      return root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
    };
    var button = document.createElement("button");
    button.type = "button";
    button.className = "theme";
    var name = function () {
      button.textContent = dark() ? "Light" : "Dark";
      button.setAttribute("aria-label", dark() ? "Light colours" : "Dark colours");
    };
    button.addEventListener("click", function () {
      root.dataset.theme = dark() ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch (e) {
        // The choice then holds for this page alone.
      }
      name();
    });
    name();
    bar.appendChild(button);
  });
})();
