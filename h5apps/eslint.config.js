import { existsSync, readdirSync } from "node:fs";
import vue from "eslint-plugin-vue";
import ts from "typescript-eslint";

const apps = existsSync("apps") ? readdirSync("apps") : [];

/** An app knows the shared kit and itself; what two apps need moves to shared/. */
const borders = apps.map((name) => ({
  files: [`apps/${name}/**/*.{ts,vue}`],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [{ group: apps.filter((other) => other !== name).flatMap((other) => [`**/apps/${other}/**`, `**/../${other}/**`]), message: "An app never imports another app." }].filter((p) => p.group.length) },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", "shared/schema.d.ts", "shared/vant.d.ts"] },
  ...ts.configs.recommended,
  ...vue.configs["flat/recommended"],
  { files: ["**/*.vue"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      "no-undef": "off",
      "vue/multi-word-component-names": "off",
      "vue/max-attributes-per-line": "off",
      "vue/singleline-html-element-content-newline": "off",
      "vue/html-self-closing": ["error", { html: { void: "always" } }],
      "vue/html-indent": "off",
      "vue/html-closing-bracket-newline": "off",
      "vue/first-attribute-linebreak": "off",
      "vue/require-default-prop": "off",
      "vue/multiline-html-element-content-newline": "off",
      "vue/attributes-order": "off",
      "vue/no-v-html": "error",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    files: ["shared/**/*.{ts,vue}"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["**/apps/**"], message: "The shared kit knows no app." }] }] },
  },
  ...borders,
);
