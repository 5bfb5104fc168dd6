"use strict";
(() => {
const all = (css, from) => Array.from((from || document).querySelectorAll(css));
const one = (css, from) => (from || document).querySelector(css);
const root = document.documentElement, lang = root.lang;
// A sentence with its number, in the singular or the plural.
const counted = (node, count) => node.dataset[count === 1 ? "one" : "many"].replace("#", count);

// How old the file is, told in the reader's own time.
const age = one("#age"), made = new Date(age.dataset.made);
const tellAge = () => {
  const minutes = Math.max(0, Math.round((Date.now() - made) / 60000));
  const say = new Intl.RelativeTimeFormat(lang, { numeric: minutes ? "always" : "auto" });
  const [count, unit] = minutes < 60 ? [minutes, minutes ? "minute" : "second"] : minutes < 2880 ? [Math.floor(minutes / 60), "hour"] : [Math.floor(minutes / 1440), "day"];
  one("#since").textContent = " (" + say.format(-count, unit) + ")";
  const old = minutes > Number(age.dataset.limit);
  age.classList.toggle("old", old);
  one("#tooold").hidden = !old;
};
tellAge();
setInterval(tellAge, 60000);

// Letters without their marks, each beside what it was, so that a typed å is an å and a typed a either.
const letters = new Map(Object.entries({ "æ": "ae", "ø": "o", "ß": "ss", "đ": "d", "ł": "l", "þ": "th", "ð": "d" }));
const bareLetter = (sign) => {
  if (!letters.has(sign)) letters.set(sign, sign.normalize("NFD").replace(/\p{M}/gu, "") || sign);
  return letters.get(sign);
};
const fold = (text) => {
  const strict = text.normalize("NFC").toLowerCase();
  const bare = strict.replace(/[^\x00-\x7f]/gu, bareLetter);
  if (bare.length === strict.length) return [bare, strict];
  const filled = (sign) => {
    const plain = bareLetter(sign);
    return plain.length < sign.length ? plain : sign + "\u0000".repeat(plain.length - sign.length);
  };
  return [bare, strict.replace(/[^\x00-\x7f]/gu, filled)];
};
const has = (unit, word) => {
  const [bare, kept] = word;
  let at = unit.bare.indexOf(bare);
  if (bare === kept) return at >= 0;
  for (; at >= 0; at = unit.bare.indexOf(bare, at + 1)) {
    let same = true;
    for (let i = 0; same && i < bare.length; i++) same = bare[i] === kept[i] || kept[i] === unit.kept[at + i];
    if (same) return true;
  }
  return false;
};
const between = /(\d)[\s\u00a0\u2011()\/-]+(?=\d)/g;
const nodes = all("[data-s]"), units = [];
// Reads further parts of the file, until so many are known.
const read = (most) => {
  for (let at = units.length; at < Math.min(most, nodes.length); at += 1) {
    const node = nodes[at], text = node.textContent.normalize("NFC").replace(/\s+/g, " ").trim();
    const [bare, kept] = fold(text);
    const calls = all("a[href^='tel:']", node).map((a) => a.getAttribute("href")).join(" ");
    units.push({ node, text, bare, kept, digits: (text + " " + calls).replace(between, "$1") });
  }
  return units;
};
const index = () => read(nodes.length);
const later = window.requestIdleCallback || ((run) => setTimeout(run, 50));
const readOn = () => { if (read(units.length + 300).length < nodes.length) later(readOn); };
const box = one("#q"), hits = one("#hits"), count = one("#count"), whole = one("#all"), contents = one("nav");
const MOST = 25;
const place = (node) => {
  const near = node.id ? node : node.closest("[id]");
  return near ? near.id : "main";
};
const heading = (node) => {
  const part = node.closest("article,section:not([data-s])");
  const title = part && one("h2,h3,h4", part);
  return title ? title.textContent : "";
};
const shown = ({ node, text, bare, kept }, words) => {
  const item = document.createElement("li");
  item.className = "hit";
  if (node.dataset.s === "c") {
    item.className = "card";
    item.append(...Array.from(node.cloneNode(true).childNodes));
    const name = document.createElement("h3");
    name.textContent = one("h4", item).textContent;
    one("h4", item).replaceWith(name);
    return item;
  }
  const link = document.createElement("a");
  link.href = "#" + place(node);
  const own = one("h3,h4,h5,h6", node);
  link.textContent = own ? own.textContent : heading(node);
  const hit = words.length ? Math.max(0, bare.indexOf(words[0][0])) : 0;
  // Letters that stand for two are one in the text.
  const first = hit - (kept.slice(0, hit).match(/\u0000/g) || []).length;
  const start = Math.max(0, first - 60), end = Math.min(text.length, first + 200);
  const said = document.createElement("p");
  said.append((start ? "… " : "") + text.slice(start, first));
  const length = words.length ? words[0][0].length : 0;
  const mark = document.createElement("mark");
  mark.textContent = text.slice(first, first + length);
  said.append(mark, text.slice(first + length, end) + (end < text.length ? " …" : ""));
  const head = document.createElement("p");
  head.append(link);
  item.append(head, said);
  return item;
};
const search = () => {
  const typed = box.value.trim();
  const digits = /^[+\d\s()\/-]{3,}$/.test(typed) && typed.replace(/[\s()\/-]/g, "");
  const words = typed.split(/\s+/).filter(Boolean).map(fold);
  const found = [];
  if (typed) for (const unit of index()) {
    if (words.every((word) => has(unit, word)) || (digits && unit.digits.includes(digits))) found.push(unit);
  }
  hits.hidden = !typed;
  whole.hidden = Boolean(typed);
  contents.hidden = Boolean(typed);
  count.textContent = !typed ? "" : found.length ? counted(count, found.length) : count.dataset.none;
  one("ul", hits).replaceChildren(...found.slice(0, MOST).map((unit) => shown(unit, words)));
};
box.addEventListener("input", search);
box.addEventListener("keydown", (event) => { if (event.key === "Escape") { box.value = ""; search(); } });
one("#find").addEventListener("submit", (event) => event.preventDefault());
// Whoever follows a hit, or a link of the contents, reads on in the whole text.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link || !box.value) return;
  box.value = "";
  search();
});
later(readOn);

// Ticks, kept in this browser for this binder.
let store = null;
try { store = window.localStorage; store.getItem("binder"); } catch (refused) { store = null; }
const key = "binder:" + root.dataset.binder;
let ticks = {};
try { ticks = JSON.parse(store.getItem(key)) || {}; } catch (unreadable) { ticks = {}; }
const keep = () => { try { store.setItem(key, JSON.stringify(ticks)); } catch (full) { all(".lost").forEach((node) => { node.hidden = false; }); } };
const clock = new Intl.DateTimeFormat(lang, { dateStyle: "short", timeStyle: "short" });
const showTick = (tick) => {
  const at = ticks[tick.dataset.k];
  tick.checked = Boolean(at);
  let said = one(".at", tick.parentNode);
  if (!said) { said = document.createElement("span"); said.className = "at f"; tick.parentNode.append(said); }
  said.textContent = at ? clock.format(new Date(at)) : "";
};
const progress = (list) => {
  const points = all("input", list), done = points.filter((tick) => tick.checked).length;
  const said = one(".progress", list);
  said.textContent = points.length ? said.dataset.said.replace("#", done).replace("#", points.length) : "";
  one(".clear", list).hidden = !done;
};
all(".checklist").forEach((list) => {
  all("input", list).forEach((tick) => {
    showTick(tick);
    tick.addEventListener("change", () => {
      if (tick.checked) ticks[tick.dataset.k] = Date.now(); else delete ticks[tick.dataset.k];
      keep(); showTick(tick); progress(list);
    });
  });
  const clear = one(".clear", list);
  clear.addEventListener("click", () => {
    if (!confirm(clear.dataset.sure)) return;
    all("input", list).forEach((tick) => { delete ticks[tick.dataset.k]; showTick(tick); });
    keep(); progress(list);
    one("input", list).focus();
  });
  progress(list);
});
all(store ? ".kept" : ".lost").forEach((node) => { node.hidden = false; });

// Which rows of a log are shown.
all(".filter").forEach((form) => {
  const log = form.parentNode, said = one("output", form);
  const apply = () => {
    const [kind, who, day] = ["kind", "who", "day"].map((name) => form.elements[name].value);
    let rows = 0;
    all(".day", log).forEach((part) => {
      let here = 0;
      const out = Boolean(day) && part.dataset.d !== day;
      if (!out) all("li", part).forEach((row) => {
        const fits = (!kind || (row.dataset.k || "").includes(kind)) && (!who || row.dataset.p === who);
        row.hidden = !fits;
        here += fits;
      });
      part.hidden = out || !here;
      rows += here;
    });
    said.textContent = counted(said, rows);
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
});

addEventListener("beforeprint", () => all("details").forEach((part) => { part.open = true; }));
all(".scripted").forEach((node) => { node.hidden = false; });
})();
