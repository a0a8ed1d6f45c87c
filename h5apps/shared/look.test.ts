import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadline, distance, money, nearTime } from "./format";
import { judgePixels } from "./photo";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const scheme = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
const light = scheme(css.slice(0, css.indexOf("prefers-color-scheme")));
const dark = { ...light, ...scheme(css.slice(css.indexOf("prefers-color-scheme"))) };

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([["light", light], ["dark", dark]])("the %s scheme", (_, colours) => {
  const grounds = ["canvas", "surface"];
  const pairs = [
    ...["ink", "ink-2", "ink-3", "brand", "good", "warn", "bad", "accent"].flatMap((text) => grounds.map((ground) => [text, ground])),
    ...["brand", "good", "warn", "bad", "accent"].map((role) => [role, `${role}-weak`]),
    ["ink", "brand-weak"], ["ink-2", "brand-weak"], ["ink-3", "brand-weak"], ["on-brand", "brand-fill"], ["on-brand", "brand-pressed"],
  ];
  it.each(pairs)("has %s readable on %s", (text, ground) => {
    expect(contrast(colours[text!]!, colours[ground!]!)).toBeGreaterThanOrEqual(4.5);
  });
  it("shows the edge of a field", () => expect(contrast(colours["field-line"]!, colours.surface!)).toBeGreaterThanOrEqual(3));
});

describe("words for values", () => {
  it("writes money, distance and dates as people read them", () => {
    expect(money("1234.5")).toBe("¥1,234.50");
    expect(distance(1240)).toBe("1.2 公里");
    expect(nearTime("2026-03-05T01:00:00Z", new Date("2026-03-04T23:00:00Z"))).toBe("今天 09:00");
    expect(deadline("2099-03-10", 3)).toBe("还剩 3 个工作日（2099年3月10日前）");
  });
});

describe("the check of a photo", () => {
  const paint = (shade: (x: number, y: number) => number) => {
    const data = new Uint8ClampedArray(100 * 100 * 4);
    for (let i = 0; i < 10_000; i++) data.fill(shade(i % 100, Math.floor(i / 100)), i * 4, i * 4 + 3);
    return judgePixels(data, 100, 100);
  };
  it("takes letters on paper for sharp", () => expect(paint((x, y) => ((x >> 2) + (y >> 2)) % 3 ? 225 : 40)).toBeNull());
  it("finds a night photo dark", () => expect(paint((x) => 20 + (x % 5))).toBe("dark"));
  it("finds soft shades blurred", () => expect(paint((x, y) => 120 + Math.sin(x / 25) * 40 + y / 4)).toBe("blurred"));
});
