// Runs a query without leaving the page: it asks for the page that the form would lead to and takes
// the answer out of it, so that both ways show the same. Without it the form does the work.
(function () {
  var editor = document.getElementById("query");
  var form = document.getElementById("query-form");
  var status = document.getElementById("query-status");
  var problem = document.getElementById("query-problem");
  var result = document.getElementById("query-result");
  var asked = new URLSearchParams(location.search).get("query");

  if (!form) {
    if (asked) {
      editor.value = asked;
      result.textContent = "";
      status.textContent = "This query was not run: no server stands behind this copy.";
    }
    return;
  }

  function take(from, into) {
    into.replaceChildren.apply(into, Array.from(from.childNodes));
  }

  function show(page, started) {
    var answer = page.getElementById("query-result");
    if (!answer) {
      throw new Error("no answer");
    }
    take(page.getElementById("query-status"), status);
    take(page.getElementById("query-problem"), problem);
    take(answer, result);
    if (status.textContent) {
      status.append(" in " + Math.round(performance.now() - started) + " ms");
    }
  }

  function run(event) {
    var started = performance.now();
    var address = form.action + "?query=" + encodeURIComponent(editor.value);
    event.preventDefault();
    status.textContent = "Asking …";
    fetch(address, { headers: { Accept: "text/html" } })
      .then(function (response) {
        return response.text();
      })
      .then(function (text) {
        show(new DOMParser().parseFromString(text, "text/html"), started);
        history.replaceState(null, "", address);
      })
      .catch(function () {
        status.textContent = "";
        result.textContent = "";
        problem.textContent = "The server gave no answer. Try again, or load the page anew.";
      });
  }

  form.addEventListener("submit", run);
  editor.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      run(event);
    }
  });
})();
