import vue from "@vitejs/plugin-vue";
import { VantResolver } from "@vant/auto-import-resolver";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import Components from "unplugin-vue-components/vite";
import { defineConfig, type Plugin } from "vite";
import { serviceWorker } from "./scripts/service-worker.ts";

const root = resolve(import.meta.dirname, "apps");
const shared = resolve(import.meta.dirname, "shared");
const apps = readdirSync(root).filter((name) => existsSync(resolve(root, name, "index.html")));

/** Vant's icon sheet inlines a 29 KB font; ours draws only the icons Vant's own components need. */
const ownVantIcons: Plugin = {
  name: "own-vant-icons",
  enforce: "pre",
  resolveId: (source, importer) =>
    source.endsWith("icon/index.css") && importer?.includes("vant") ? resolve(shared, "vant-icons.css") : null,
};

export default defineConfig({
  root,
  base: "/h5/",
  resolve: { alias: { "@shared": shared } },
  plugins: [
    ownVantIcons,
    vue(),
    Components({ dirs: [], dts: resolve(shared, "vant.d.ts"), resolvers: [VantResolver()] }),
    serviceWorker(apps),
  ],
  build: {
    outDir: resolve(import.meta.dirname, "dist"),
    emptyOutDir: true,
    target: "es2019",
    manifest: true,
    assetsInlineLimit: 2048,
    rollupOptions: { input: Object.fromEntries(apps.map((name) => [name, resolve(root, name, "index.html")])) },
  },
  server: {
    proxy: { "/api": process.env.API ?? "http://127.0.0.1:8000" },
    fs: { allow: [import.meta.dirname] },
  },
});
