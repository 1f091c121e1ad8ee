// Runs a query without leaving the page. Without it the form asks the server for a whole page.
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

  function element(name, text) {
    var made = document.createElement(name);
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function cell(value) {
    var made = element("td");
    if (!value) {
      return made;
    }
    if (value.type === "uri" && /^https?:/.test(value.value)) {
      var link = element("a", value.value);
      link.href = value.value;
      made.appendChild(link);
    } else {
      made.textContent = value.value;
    }
    return made;
  }

  function table(answer) {
    var made = element("table");
    made.className = "answer";
    var caption = element("caption", "Answer");
    caption.className = "hidden";
    made.appendChild(caption);
    var head = made.createTHead().insertRow();
    answer.head.vars.forEach(function (name) {
      var th = element("th", name);
      th.scope = "col";
      head.appendChild(th);
    });
    var body = made.createTBody();
    answer.results.bindings.slice(0, 1000).forEach(function (binding) {
      var row = body.insertRow();
      answer.head.vars.forEach(function (name) {
        row.appendChild(cell(binding[name]));
      });
    });
    return made;
  }

  function show(answer, started) {
    var time = " in " + Math.round(performance.now() - started) + " ms";
    problem.textContent = "";
    result.textContent = "";
    if (typeof answer.boolean === "boolean") {
      status.textContent = (answer.boolean ? "Yes" : "No") + time;
      return;
    }
    var rows = answer.results.bindings.length;
    status.textContent =
      rows + (rows === 1 ? " row" : " rows") + time + (rows > 1000 ? "; the first 1000 are shown" : "");
    result.appendChild(table(answer));
  }

  function fail(text) {
    status.textContent = "";
    result.textContent = "";
    problem.textContent = text;
  }

  function place(body) {
    return body.line ? "Line " + body.line + ", column " + body.column + ": " : "";
  }

  function run(event) {
    var started = performance.now();
    var url = form.action + "?query=" + encodeURIComponent(editor.value);
    event.preventDefault();
    status.textContent = "Asking …";
    fetch(url, { headers: { Accept: "application/sparql-results+json, application/problem+json;q=0.9" } })
      .then(function (response) {
        var json = /json/.test(response.headers.get("Content-Type") || "");
        if (!json) {
          location.href = url;
          return undefined;
        }
        return response.json().then(function (body) {
          if (response.ok) {
            history.replaceState(null, "", url);
            show(body, started);
          } else {
            fail(place(body) + (body.detail || body.title || "The query could not be answered."));
          }
        });
      })
      .catch(function () {
        fail("The server did not answer.");
      });
  }

  form.addEventListener("submit", run);
  editor.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      run(event);
    }
  });
})();
