// Opens exported files in Chromium as a phone does, with the network denied, and prints what was seen as JSON:
// node open.js TOOLS FILE LIMITED-FILE FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { createRequire } = require('module');

const [tools, file, limited, folder] = process.argv.slice(2);
const from = createRequire(path.join(path.resolve(tools), 'node_modules', 'x.js'));
const { chromium } = from('playwright-core');
const axe = fs.readFileSync(from.resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PHONE = { width: 390, height: 844 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const seen = { faults: [], requests: [] };

async function opened(browser, name, settings = {}) {
  const context = await browser.newContext({ viewport: PHONE, offline: true, locale: 'sv-SE', ...settings });
  const page = await context.newPage();
  page.on('console', (said) => { if (said.type() === 'error') seen.faults.push(`${name}: ${said.text()}`); });
  page.on('pageerror', (error) => seen.faults.push(`${name}: ${error}`));
  page.on('dialog', (dialog) => dialog.accept());
  page.on('request', (asked) => seen.requests.push(asked.url()));
  await page.goto('file://' + path.resolve(name));
  return page;
}

async function audited(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), RULES);
  return found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

async function searched(page, typed) {
  await page.fill('#q', typed);
  const hits = await page.$$eval('#hits li', (all) => all.map((it) => it.textContent.replace(/\s+/g, ' ').trim()));
  const calls = await page.$$eval('#hits a[href^="tel:"]', (all) => all.map((it) => it.getAttribute('href')));
  return { hits, calls, count: await page.textContent('#count'), rest: await page.isVisible('#all') };
}

async function search(browser) {
  const page = await opened(browser, file);
  const found = {};
  for (const typed of ['akerman', 'Åkerman', 'ostlund', 'östlund', 'öst lund', 'vatten', 'vätten', '0701740605',
    '070 174 06 05', '+46 70 174 06 05', 'oyvind', 'saether', 'alert(1)', 'zzzz', '']) {
    found[typed] = await searched(page, typed);
  }
  await page.fill('#q', 'driftmeddelande');
  await page.click('#hits a[href^="#"]');
  found.followed = { typed: await page.inputValue('#q'), rest: await page.isVisible('#all') };
  return found;
}

async function ticks(browser) {
  const page = await opened(browser, file);
  const state = () => page.$eval('.checklist', (list) => ({
    ticked: Array.from(list.querySelectorAll('input'), (it) => it.checked),
    said: list.querySelector('.progress').textContent,
  }));
  await page.check('.checklist li:nth-child(2) input');
  const before = await state();
  await page.reload();
  const after = await state();
  const told = await page.isVisible('.kept');
  await page.click('.checklist .clear');
  const cleared = await state();
  await page.reload();
  return { before, after, told, cleared, again: await state() };
}

async function filters(browser) {
  const page = await opened(browser, file);
  const log = page.locator('section:has(> .filter)').first();
  const rows = () => log.locator('.log li:not([hidden])').evaluateAll((all) => all
    .filter((it) => !it.closest('.day').hidden).map((it) => it.textContent));
  const out = { all: await rows() };
  const choose = async (name, value) => {
    await log.locator(`select[name=${name}]`).selectOption(value);
    const shown = await rows();
    out[`${name}-said`] = await log.locator('output').textContent();
    await log.locator(`select[name=${name}]`).selectOption('');
    return shown;
  };
  out.decisions = await choose('kind', 'd');
  out.open = await choose('kind', 'o');
  out.bo = await choose('who', { label: 'Bo Östlund' });
  out.day = await choose('day', '2026-11-21');
  out.drawn = await log.locator('svg').evaluate((svg) => Object.fromEntries(['circle', 'polygon', 'rect', 'text']
    .map((name) => [name, svg.querySelectorAll(name).length])));
  out.table = await log.locator('details table tbody tr').evaluateAll((all) => all.map((row) => Array
    .from(row.cells, (cell) => cell.textContent)));
  return out;
}

async function links(browser) {
  const page = await opened(browser, file);
  const hrefs = await page.$$eval('a', (all) => all.map((it) => it.getAttribute('href')));
  const broken = await page.$$eval('a[href^="#"]', (all) => all.map((it) => it.getAttribute('href').slice(1))
    .filter((id) => !document.getElementById(id)));
  const ids = await page.$$eval('[id]', (all) => all.map((it) => it.id));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return { hrefs, broken, twice };
}

async function looks(browser) {
  const out = {};
  const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const settings = { phone: {}, dark: { colorScheme: 'dark' }, desk: { viewport: { width: 1280, height: 800 } },
    zoomed: { viewport: { width: 320, height: 640 } } };
  for (const [name, asked] of Object.entries(settings)) {
    const page = await opened(browser, file, asked);
    out[name] = { wide: await wide(page), axe: await audited(page) };
    out[name].back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
  const small = await opened(browser, file);
  await small.fill('#q', 'ostlund');
  out.found = await audited(small);
  out.small = await small.$$eval('nav a, .call, .also, button, select, input[type=search]', (all) => all
    .filter((it) => it.offsetParent).map((it) => it.getBoundingClientRect().height).filter((height) => height < 44));
  out.limited = await audited(await opened(browser, limited));
  return out;
}

async function age(browser) {
  const page = await opened(browser, file);
  const state = async () => ({
    said: await page.textContent('#since'), red: await page.isVisible('#tooold'),
  });
  const made = await page.getAttribute('#age', 'data-made');
  const at = async (days) => {
    await page.clock.setFixedTime(new Date(new Date(made).getTime() + days * 86400000));
    await page.reload();
    return state();
  };
  return { fresh: await at(0), tomorrow: await at(1), late: await at(31) };
}

async function withoutScripts(browser) {
  const page = await opened(browser, file, { javaScriptEnabled: false });
  return { text: await page.textContent('body'), search: await page.isVisible('#find'),
    made: await page.isVisible('#age time'), filter: await page.isVisible('.filter'),
    log: await page.isVisible('.log li') };
}

async function paper(browser) {
  const page = await opened(browser, file);
  await page.emulateMedia({ media: 'print' });
  const seen = { search: await page.isVisible('#find'), nav: await page.isVisible('nav'),
    contacts: await page.isVisible('#contacts') };
  const pdf = await page.pdf({ format: 'A4', path: path.join(folder, 'print.pdf') });
  return { ...seen, bytes: pdf.length };
}

async function keyboard(browser) {
  const page = await opened(browser, file);
  const reached = new Set();
  const wanted = await page.$$eval('a[href],button,input,select,summary,[tabindex="0"]', (all) => all
    .filter((it) => it.checkVisibility()).map((it, at) => { it.dataset.at = at; return at; }).length);
  for (let press = 0; press < wanted + 20 && reached.size < wanted; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement.dataset.at);
    if (at !== undefined) reached.add(at);
  }
  await page.focus('.checklist input');
  await page.keyboard.press('Space');
  const ticked = await page.isChecked('.checklist input');
  return { wanted, reached: reached.size, ticked };
}

function valid(name) {
  try {
    execFileSync('java', ['-jar', path.join(path.dirname(from.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar'), '--format', 'json', name], { stdio: ['ignore', 'ignore', 'pipe'] });
    return [];
  } catch (fault) {
    const messages = JSON.parse(fault.stderr.toString()).messages;
    return messages.filter((it) => it.type === 'error').map((it) => `${it.lastLine}: ${it.message} ${it.extract}`);
  }
}

(async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  const checks = { search, ticks, filters, links, looks, age, withoutScripts, paper, keyboard };
  for (const [name, check] of Object.entries(checks)) {
    try {
      seen[name] = await check(browser);
    } catch (error) {
      seen.faults.push(`${name}: ${error.stack}`);
    }
  }
  await browser.close();
  seen.valid = valid(file).concat(valid(limited));
  console.log(JSON.stringify(seen));
})();
