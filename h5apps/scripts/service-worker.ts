import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Emits /h5/sw.js. The worker keeps the files of each app a person has opened, so that its pages open without a network.
 * Its text carries the list of files and therefore changes with every build.
 */
export function serviceWorker(apps: string[]): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const files: Record<string, string[]> = {};
      for (const app of apps) {
        const seen = new Set<string>();
        const visit = (name: string) => {
          const chunk = bundle[name];
          if (!chunk || seen.has(name)) return;
          seen.add(name);
          if (chunk.type !== "chunk") return;
          [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
          chunk.viteMetadata?.importedCss.forEach((css) => seen.add(css));
          chunk.viteMetadata?.importedAssets.forEach((asset) => seen.add(asset));
        };
        Object.values(bundle).forEach((c) => c.type === "chunk" && c.isEntry && c.name === app && visit(c.fileName));
        files[app] = [`/h5/${app}/`, ...[...seen].map((name) => `/h5/${name}`)];
      }
      const text = readFileSync(resolve(import.meta.dirname, "../shared/service-worker.js"), "utf8");
      this.emitFile({ type: "asset", fileName: "sw.js", source: text.replace("__FILES__", JSON.stringify(files)) });
    },
  };
}
