// Writes shared/icons.svg, one sheet with the outline icons we use, out of the Lucide set (ISC licence).
// `npm install --no-save lucide-static`, add a name below, `npm run icons`.
import { readFileSync, writeFileSync } from "node:fs";

const names = `
accessibility archive arrow-left arrow-right a-large-small baby badge-check ban bell book-open briefcase building-2 bus calendar camera check
chevron-down chevron-left chevron-right chevron-up circle-alert circle-check circle-dot circle-help circle-pause circle-play circle-user-round
circle-x clipboard-list clock copy credit-card download ear ellipsis external-link eye eye-off file-check file-text filter flag glasses
graduation-cap hand-coins hand-heart hard-hat heart-handshake heart-pulse history hourglass house id-card image inbox info keyboard landmark
languages layers layout-grid list loader lock log-in log-out mail map-pin message-square mic minus monitor navigation paperclip pause pen-line
pencil phone piggy-bank plus printer qr-code refresh-cw rotate-ccw route scale scan-line scroll-text search send settings share-2 shield-check
smartphone star store target ticket trash-2 trees triangle-alert undo-2 upload user user-check user-plus users volume-2 wallet wifi-off x zoom-in
`.trim().split(/\s+/);

const folder = process.env.LUCIDE ?? new URL("../node_modules/lucide-static/icons/", import.meta.url).pathname;
const symbols = names.map((name) => {
  const svg = readFileSync(`${folder}/${name}.svg`, "utf8");
  const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/\s*\n\s*/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
});
const licence = "<!-- Lucide Icons, copyright Lucide Icons and Contributors (ISC), in part Feather, copyright Cole Bemis (MIT). -->";
writeFileSync(new URL("../shared/icons.svg", import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${symbols.join("\n")}\n</svg>\n`);
writeFileSync(
  new URL("../shared/icon-names.ts", import.meta.url),
  `/** Made by \`npm run icons\`: the icons in icons.svg. */\nexport type IconName =\n${names.map((n) => `  | "${n}"`).join("\n")};\n`,
);
