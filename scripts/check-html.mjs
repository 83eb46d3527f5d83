// Opens every page of a folder in Chromium and says what is wrong with it; prints each on A4.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [folder, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NARROWEST = 320;

// As root, Chromium starts only without its sandbox; the pages are our own.
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await puppeteer.launch({ executablePath, args });
const page = await browser.newPage();
// Nothing may be asked for but the page itself.
const asked = [];
page.on("request", (request) => asked.push(request.url()));

async function faults(file) {
  const address = pathToFileURL(join(folder, file)).href;
  const found = [];
  for (const scheme of ["light", "dark"]) {
    for (const width of [NARROWEST, 1280]) {
      asked.length = 0;
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${wide} pixels wide on ${width}`);
      const others = asked.filter((url) => url !== address);
      if (others.length > 0) found.push(`asks for ${others.join(", ")}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      for (const { id, help, nodes } of violations) {
        found.push(`${scheme}, ${width}: ${id}: ${help}: ${nodes[0].html}`);
      }
    }
  }
  const path = join(folder, file.replace(/html$/, "pdf"));
  await page.pdf({ path, preferCSSPageSize: true, tagged: true });
  return found;
}

let passed = 0;
let failed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
  const found = await faults(file);
  found.forEach((fault) => console.log(`${file}: ${fault}`));
  found.length === 0 ? (passed += 1) : (failed += 1);
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
