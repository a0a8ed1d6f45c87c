// The first page of an app may weigh 100 KB gzipped (JS and CSS), a later page 35 KB more. Fails the build when one grows past it.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist)));
const weight = (file) => gzipSync(readFileSync(new URL(file, dist))).length;

function files(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  chunk.css?.forEach((css) => seen.add(css));
  chunk.imports?.forEach((next) => files(next, seen));
  return seen;
}
const kilobytes = (names) => [...names].reduce((sum, name) => sum + weight(name), 0) / 1024;

let tooHeavy = false;
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isEntry) continue;
  const entry = files(key);
  const pages = (chunk.dynamicImports ?? []).map((page) => {
    const later = [...files(page)].filter((name) => !entry.has(name));
    return { page, size: kilobytes(later) };
  });
  // The home page is a route like any other, loaded at once: it counts as part of the first page.
  const home = pages.find(({ page }) => /pages\/Home/.test(page));
  const first = kilobytes(entry) + (home?.size ?? 0);
  const heaviest = pages.filter((p) => p !== home).sort((a, b) => b.size - a.size)[0];
  const ok = first <= 100 && (heaviest?.size ?? 0) <= 35;
  tooHeavy ||= !ok;
  const later = heaviest ? `, heaviest later page ${heaviest.page} ${heaviest.size.toFixed(1)} KB (≤ 35)` : "";
  console.log(`${ok ? "ok  " : "FAIL"} ${chunk.name}: first page ${first.toFixed(1)} KB gz (≤ 100)${later}`);
}
process.exit(tooHeavy ? 1 : 0);
