// Writes shared/schema.d.ts from the service's own OpenAPI document. With --check it only tells whether the file is up to date.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const repository = new URL("../../", import.meta.url);
const target = new URL("../shared/schema.d.ts", import.meta.url);
const venv = new URL(".venv/bin/python", repository).pathname;
const python = existsSync(venv) ? venv : "python3";
const document = JSON.parse(execFileSync(python, ["-m", "backend.cli", "openapi"], { cwd: repository, maxBuffer: 1 << 26 }));
const text = "/* Made by `npm run types`; do not edit. */\n" + astToString(await openapiTS(document));

if (process.argv.includes("--check")) {
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    console.error("shared/schema.d.ts is not what the service says: run `npm run types`.");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
