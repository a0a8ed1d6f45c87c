import { discard, flush, outbox } from "@shared/outbox";
import { begin as signIn } from "@shared/session";
import * as store from "@shared/store";
import type { Item } from "@shared/types";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { begin, handIn, intake, keepSignature, needed, setPaper, sweep } from "./intake";

/** The service at the counter: files one case per idempotency key, and can be out of reach. */
const service = { online: true, lose: "", calls: [] as string[], keys: new Map<string, unknown>(), bodies: {} as Record<string, unknown> };
const made: Record<string, unknown> = { "/windows/intakes": { id: "i1", revision: 1, division: "310115005", division_name: "陆家嘴街道", answers: {} } };

vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
  if (!service.online) throw new TypeError("offline");
  const path = url.replace("/api", "");
  const call = `${init.method} ${path}`;
  service.calls.push(call);
  const key = new Headers(init.headers).get("Idempotency-Key") ?? call;
  if (typeof init.body === "string") service.bodies[path] = JSON.parse(init.body) as unknown;
  const answer = path === "/windows/people" ? { id: "p1", name: "陈桂兰" } : path.endsWith("/answers") ? { revision: 2, saved_at: "", computed: {} }
    : path.includes("/materials/") ? { files: [{ id: "f1" }] } : path.endsWith("/hand-in") ? { id: "i1", number: "3126", filed_at: "", what_next: "" }
    : path === "/files/uploads" ? { upload_id: "u1", offset: 0, chunk_size: 1000 } : path.startsWith("/files/uploads/") ? { offset: 9, file: { id: "f9", size: 9, media_type: "image/png" } }
    : (made[path] ?? {});
  if (!service.keys.has(key)) service.keys.set(key, answer);
  if (service.lose && path.endsWith(service.lose)) {
    service.lose = "";
    throw new TypeError("the answer was lost");
  }
  return path.endsWith("/signature") ? new Response(null, { status: 204 }) : Response.json(answer);
});

const item = {
  code: "A", title: "敬老卡", city_wide: "forwarded", form: { schema: { properties: { name: { type: "string" }, by_agent: { type: "boolean" } } }, rules: {}, steps: [{ title: "", title_en: "", fields: ["name", "by_agent"] }], prefill: {}, order: ["name", "by_agent"] },
  materials: [{ code: "id", name: "身份证", required: "always", when: null, exempt: false, on_site: false }, { code: "proxy", name: "委托书", required: "conditional", when: ["=", ["field", "by_agent"], true], exempt: false, on_site: false }],
} as unknown as Item;

beforeEach(async () => {
  for (const letter of [...outbox.value]) await discard(letter.id);
  Object.assign(service, { online: true, lose: "", calls: [], keys: new Map(), bodies: {} });
  signIn({ access_token: "x", expires_in: 600, viewer: { kind: "officer", id: "o1", name: "沈静", roles: ["window_clerk"] } });
  begin();
  const body = { name: "陈桂兰", id_number: "310000195608210029", from_card: true };
  Object.assign(intake.value!, { item, person: { id: null, body, shown: { ...body, phone: "", level: 1, division: "", address: "" }, card: null }, answers: { name: "陈桂兰" }, signature: { note: "已向本人宣读" } });
});

const ofKind = (end: string) => service.calls.filter((call) => call.endsWith(end));

describe("handing in at the counter", () => {
  it("goes from an unknown person to the receipt, each step taking what the one before was told", async () => {
    setPaper("id", { paper: true });
    expect(await handIn("陈桂兰 · 敬老卡")).toBe("filed");
    expect(intake.value!.receipt?.number).toBe("3126");
    expect(service.bodies["/windows/intakes"]).toMatchObject({ person_id: "p1", item_code: "A" });
    expect(service.bodies["/windows/intakes/i1/hand-in"]).toEqual({ revision: 2, later: [], paper_place: "" });
  });

  it("keeps everything without a network, signature and photo too, and files it once when it is back", async () => {
    service.online = false;
    await store.put("uploads", { id: `window:${intake.value!.id}:id:1`, blob: new Blob(["photo"]), name: "身份证.jpg" } as { id: string });
    await keepSignature(new Blob(["drawn"], { type: "image/png" }));
    expect(await handIn("陈桂兰 · 敬老卡")).toBe("received");
    service.online = true;
    await flush({ force: true });
    expect(ofKind("/hand-in")).toHaveLength(1);
    expect(service.bodies["/windows/intakes/i1/signature"]).toEqual({ file_id: "f9" });
    expect(service.bodies["/windows/intakes/i1/materials/id"]).toEqual({ file_ids: ["f9"], paper: false });
    expect(outbox.value.every((letter) => letter.state === "filed")).toBe(true);
  });

  it("files no second case when the answer is lost, nor when the button is pressed again", async () => {
    service.lose = "/windows/intakes";
    expect(await handIn("陈桂兰 · 敬老卡")).toBe("received");
    expect(await handIn("陈桂兰 · 敬老卡")).toBe("received");
    await flush({ force: true });
    const begun = [...service.keys.values()].filter((answer) => (answer as { division?: string }).division);
    expect(begun).toHaveLength(1);
    expect(ofKind("/hand-in")).toHaveLength(1);
  });

  it("leaves nothing of the person on the tablet once all has arrived", async () => {
    await handIn("陈桂兰 · 敬老卡");
    await sweep();
    expect(outbox.value).toEqual([]);
  });
});

describe("papers at the counter", () => {
  it("asks for a paper only in the situation that needs it", () => {
    expect(item.materials.map(needed)).toEqual([true, false]);
    intake.value!.answers = { ...intake.value!.answers, by_agent: true };
    expect(item.materials.map(needed)).toEqual([true, true]);
  });
});
