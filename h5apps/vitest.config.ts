import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@shared": resolve(import.meta.dirname, "shared") } },
  test: { include: ["shared/**/*.test.ts", "apps/**/*.test.ts"], setupFiles: ["scripts/test-setup.ts"] },
});
