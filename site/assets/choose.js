// Lets readers choose records on any page, keeps the choice in the browser, and leads to the page
// that compares and exports it. Where no server stands behind that page it is filled here, from a
// script for each record, since pages that are opened from disk may not read files.
(function () {
  var compare = document.currentScript.dataset.compare;
  var MOST = 100;
  var BESIDE = 6;

  function kept() {
    try {
      var list = JSON.parse(localStorage.getItem("chosen") || "[]");
      return Array.isArray(list) ? list.filter(valid) : [];
    } catch (e) {
      return [];
    }
  }

  function valid(id) {
    return /^[a-z0-9-]{1,100}$/.test(id);
  }

  function keep(list) {
    try {
      localStorage.setItem("chosen", JSON.stringify(list));
    } catch (e) {
      // The choice then holds for this page alone.
    }
  }

  function address(list) {
    return compare + (list.length ? "?" + list.map((id) => "paper=" + id).join("&") : "");
  }

  var chosen = kept();
  var bar = document.querySelector(".masthead .wide");
  var link = document.createElement("a");
  link.className = "chosen";

  function tell() {
    link.href = address(chosen);
    link.textContent = "Chosen " + chosen.length;
    link.hidden = chosen.length === 0;
  }

  function button(id) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "choose";
    function name() {
      var is = chosen.indexOf(id) >= 0;
      made.textContent = is ? "Chosen" : "Choose";
      made.setAttribute("aria-pressed", is ? "true" : "false");
    }
    made.addEventListener("click", function () {
      chosen = kept();
      if (chosen.indexOf(id) >= 0) {
        chosen = chosen.filter((other) => other !== id);
      } else if (chosen.length < MOST) {
        chosen.push(id);
      }
      keep(chosen);
      name();
      tell();
    });
    name();
    return made;
  }

  if (bar) {
    bar.insertBefore(link, bar.querySelector(".theme"));
    tell();
  }
  document.querySelectorAll("[data-record]").forEach(function (place) {
    var row = place.querySelector(".codes, .source");
    if (row) {
      row.append(button(place.dataset.record));
    }
  });

  var page = document.querySelector(".compare-page");
  if (!page) {
    return;
  }
  var asked = new URLSearchParams(location.search)
    .getAll("paper")
    .map((id) => id.toLowerCase())
    .filter(valid)
    .slice(0, MOST);
  if (!asked.length && chosen.length) {
    location.replace(address(chosen));
    return;
  }
  page.addEventListener("click", function (event) {
    var id = event.target.dataset && event.target.dataset.remove;
    if (id) {
      keep(kept().filter((other) => other !== id));
    }
  });
  if (!("files" in page.dataset) || !asked.length) {
    return;
  }

  var handed = {};
  window.survey = {
    hand: function (record) {
      handed[record.id] = record;
    },
  };

  function load(id) {
    return new Promise(function (done) {
      var script = document.createElement("script");
      script.src = "paper/" + id + ".js";
      script.onload = done;
      script.onerror = done;
      document.head.append(script);
    });
  }

  function text(tag, words, to) {
    var element = document.createElement(to ? "a" : tag);
    element.textContent = words;
    if (to) {
      element.href = to;
    }
    if (to && tag !== "a") {
      var around = document.createElement(tag);
      around.append(element);
      return around;
    }
    return element;
  }

  function list(records) {
    var place = page.querySelector("#chosen-list ul");
    records.forEach(function (record) {
      var item = document.createElement("li");
      var title = text("p", record.title, record.href);
      title.className = "title";
      var where = text("p", record.where + " · ");
      where.className = "where";
      var without = text("a", "Remove", address(asked.filter((id) => id !== record.id)));
      without.dataset.remove = record.id;
      where.append(without);
      item.append(title, where);
      place.append(item);
    });
  }

  function table(records) {
    var rows = page.querySelectorAll("#comparison tbody tr");
    var at = 0;
    var head = page.querySelector("#comparison thead tr");
    records.forEach(function (record) {
      var cell = text("th", record.title, record.href);
      cell.scope = "col";
      head.append(cell);
    });
    rows.forEach(function (row) {
      if (row.classList.contains("group")) {
        row.firstElementChild.colSpan = records.length + 1;
        return;
      }
      records.forEach(function (record) {
        var cell = document.createElement("td");
        cell.innerHTML = record.cells[at];
        row.append(cell);
      });
      row.classList.toggle(
        "same",
        records.every((record) => record.cells[at] === records[0].cells[at]),
      );
      at++;
    });
  }

  function save(label, name, type, content) {
    var made = text("a", label, "#");
    made.className = "button";
    made.addEventListener("click", function (event) {
      event.preventDefault();
      Promise.resolve(content()).then(function (whole) {
        var blob = document.createElement("a");
        blob.href = URL.createObjectURL(new Blob([whole], { type: type }));
        blob.download = name;
        blob.click();
        URL.revokeObjectURL(blob.href);
      });
    });
    return made;
  }

  function exports(records) {
    var place = page.querySelector(".exports");
    var joined = (suffix, between) => () => records.map((r) => r[suffix]).join(between);
    place.append(
      save("BibTeX", "chosen.bib", "application/x-bibtex", joined("bib", "\n")),
      save("RIS", "chosen.ris", "application/x-research-info-systems", joined("ris", "\r\n")),
      save("CSL-JSON", "chosen.csl.json", "application/json", function () {
        var items = [].concat.apply([], records.map((r) => JSON.parse(r["csl.json"])));
        return JSON.stringify(items, null, 2) + "\n";
      }),
      save("CSV", "chosen.csv", "text/csv", function () {
        return records.map((r, i) => (i ? r.csv.replace(/^.*\r\n/, "") : r.csv)).join("");
      }),
    );
    if (location.protocol === "file:") {
      records.forEach((r) => place.append(text("a", r.id + ".ttl", "paper/" + r.id + ".ttl")));
    } else {
      place.append(
        save("Turtle", "chosen.ttl", "text/turtle", function () {
          var all = records.map((r) => fetch("paper/" + r.id + ".ttl").then((a) => a.text()));
          return Promise.all(all).then((texts) => texts.join("\n"));
        }),
      );
    }
  }

  Promise.all(asked.map(load)).then(function () {
    var records = asked.filter((id) => handed[id]).map((id) => handed[id]);
    document.getElementById("chosen-status").textContent = records.length
      ? records.length +
        " chosen. The address of this page holds the choice, so that you can keep or share it."
      : "None of the works that this address names is in this copy.";
    if (!records.length) {
      return;
    }
    list(records);
    exports(records);
    table(records.slice(0, BESIDE));
    document.getElementById("chosen-export").hidden = false;
    document.getElementById("chosen-list").hidden = false;
    document.getElementById("chosen-table").hidden = records.length < 2;
    document.getElementById("chosen-rest").hidden = records.length <= BESIDE;
  });
})();
