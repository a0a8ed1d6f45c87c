import type { Form } from "@shared/rules";
import type { Item, Material, PrefilledField } from "@shared/types";
import { describe, expect, it } from "vitest";
import { fillIn, isDeclaration, isFixed, isNeeded, isPossible, screensOf, sourcesOf } from "./draft";

const form: Form = {
  schema: {
    properties: {
      name: { type: "string", title: "姓名" }, phone: { type: "string", title: "手机号" }, via_agent: { type: "boolean", title: "由他人代办" },
      reason: { type: "string", title: "原因" }, declared: { type: "boolean", title: "我承诺" },
    },
  },
  rules: { reason: { required: true }, declared: { required: true, valid: [{ rule: ["=", ["field", "declared"], true], code: "not_declared", message: "请勾选", message_en: "Tick" }] } },
  steps: [
    { title: "申请人", title_en: "Applicant", fields: ["name", "phone"] }, { title: "代办人", title_en: "Agent", fields: ["via_agent"] },
    { title: "结果与承诺", title_en: "Result", fields: ["reason", "declared"] },
  ],
  prefill: { name: "person.name", phone: "person.phone", via_agent: "agent.acting" },
  order: ["name", "phone", "via_agent", "reason", "declared"],
};
const material = (given: Partial<Material>): Material => ({
  code: "m", name: "身份证", required: "always", form: null, condition: null, when: null, exempt: false, on_site: false, copies: null, certificate_type: null, photo_hint: null, source_text: "", ...given,
});
const itemOf = (materials: Material[]) => ({ form, materials, title: "社保卡", title_en: null }) as unknown as Item;
const known = (field: string, value: PrefilledField["value"]): PrefilledField => ({ field, value, source: "real_name", source_text: "来自实名信息" });

describe("the screens of an application", () => {
  it("asks step by step, with the papers and the review at the end", () => {
    expect(screensOf(itemOf([material({})]), {}).map((s) => s.kind)).toEqual(["form", "form", "form", "materials", "review"]);
  });
  it("leaves out a step in which everything is known for certain", () => {
    expect(screensOf(itemOf([]), {}, new Set(["via_agent"])).map((s) => s.title)).not.toContain("代办人");
  });
  it("has no step for papers when nobody has to bring any", () => {
    expect(screensOf(itemOf([material({ exempt: true }), material({ on_site: true })]), {}).some((s) => s.kind === "materials")).toBe(false);
  });
  it("keeps the promise of truth for the review", () => {
    expect(isDeclaration(form, "declared")).toBe(true);
    expect(isDeclaration(form, "via_agent")).toBe(false);
    expect(screensOf(itemOf([]), {}).flatMap((s) => s.fields)).not.toContain("declared");
  });
});

describe("which papers are asked for", () => {
  const inCase = material({ required: "conditional", when: ["=", ["field", "via_agent"], true] });
  it("needs a conditional paper in its situation only, as the service judges it", () => {
    expect(isNeeded(inCase, form, { via_agent: true })).toBe(true);
    expect(isNeeded(inCase, form, { via_agent: false })).toBe(false);
    expect(isPossible(inCase, form, { via_agent: false })).toBe(false);
  });
  it("offers a paper whose situation only the person can know, and never insists on it", () => {
    const vague = material({ required: "conditional" });
    expect([isPossible(vague, form, {}), isNeeded(vague, form, {})]).toEqual([true, false]);
  });
  it("asks nobody for what the city looks up itself", () => {
    expect(isPossible(material({ exempt: true }), form, {})).toBe(false);
  });
});

describe("what is known already", () => {
  it("fills blanks and overwrites no answer", () => {
    expect(fillIn({ name: "", phone: "13900000001" }, [known("name", "李娜"), known("phone", "13900000003")])).toEqual({ name: "李娜" });
  });
  it("names a source only while the value is still the known one", () => {
    const prefilled = [known("name", "李娜"), known("phone", "13900000003")];
    expect(Object.keys(sourcesOf({ name: "李娜", phone: "13900000009" }, prefilled))).toEqual(["name"]);
  });
  it("lets a phone be changed here and a checked name not", () => {
    expect([isFixed(form, "name"), isFixed(form, "phone")]).toEqual([true, false]);
  });
});
