import { beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ProblemError } from "./api";
import { discard, flush, outbox, post, waiting } from "./outbox";
import * as store from "./store";

/** The service, as the outbox sees it: remembers keys, and can lose requests or answers. */
const service = { seen: [] as { key: string | null; path: string; body: unknown }[], filed: new Map<string, unknown>(), plan: [] as string[] };

vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
  const key = new Headers(init.headers).get("Idempotency-Key");
  const path = url.replace("/api", "");
  const how = service.plan.shift() ?? "answer";
  if (how === "no network") throw new TypeError("offline");
  const body = JSON.parse(String(init.body)) as unknown;
  service.seen.push({ key, path, body });
  if (how === "refuse") return Response.json({ code: "not_now", detail: "现在不能提交", fields: [{ field: "name", code: "required", message: "请填写姓名" }] }, { status: 409 });
  if (how === "busy") return Response.json({ code: "too_many_requests" }, { status: 503 });
  if (!service.filed.has(key ?? "")) service.filed.set(key ?? "", { id: `case-${service.filed.size + 1}` });
  if (how === "answer lost") throw new TypeError("reset");
  return Response.json(service.filed.get(key ?? ""));
});

beforeEach(async () => {
  for (const letter of [...outbox.value]) await discard(letter.id);
  Object.assign(service, { seen: [], filed: new Map(), plan: [] });
});

describe("the outbox", () => {
  it("says filed when the service has answered", async () => {
    const sent = await post<{ id: string }>("/applications/1/submission", { revision: 3 }, { title: "提交申请" });
    expect(sent).toMatchObject({ state: "filed", answer: { id: "case-1" } });
  });

  it("keeps what could not be sent and files it once, under the same key, when the network is back", async () => {
    service.plan = ["no network", "answer lost", "answer"];
    const sent = await post("/applications/1/submission", {}, { title: "提交申请" });
    expect(sent.state).toBe("received");
    await flush({ force: true });
    await flush({ force: true });
    expect(new Set(service.seen.map((s) => s.key)).size).toBe(1);
    expect(service.filed.size).toBe(1);
    expect(outbox.value.map((l) => l.state)).toEqual(["filed"]);
  });

  it("tells a refusal to the page and leaves nothing behind", async () => {
    service.plan = ["refuse"];
    const refusal = await post("/applications/1/submission", {}, { title: "提交申请" }).catch((e: unknown) => e);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect((refusal as ProblemError).byField).toEqual({ name: "请填写姓名" });
    expect(outbox.value).toEqual([]);
  });

  it("lets no stuck letter hold back the others", async () => {
    service.plan = ["no network", "no network", "refuse", "answer"];
    await post("/a", {}, { title: "一" });
    await post("/b", {}, { title: "二" });
    await flush({ force: true });
    expect(outbox.value.map((l) => l.state).sort()).toEqual(["filed", "refused"]);
  });

  it("sends a letter that waits for another after it, with the id it was given", async () => {
    service.plan = ["no network"];
    const first = await post("/windows/intakes", { item: "GA0030" }, { title: "收件" });
    await post("/windows/intakes/{after.id}/hand-in", { case: "{after.id}" }, { title: "递交", after: first.letter.id });
    expect(service.seen).toEqual([]);
    await flush({ force: true });
    expect(service.seen.map((s) => s.path)).toEqual(["/windows/intakes", "/windows/intakes/case-1/hand-in"]);
    expect(service.seen[1]?.body).toEqual({ case: "case-1" });
  });

  it("waits longer each time, and survives a closed page", async () => {
    service.plan = ["no network", "busy"];
    const { letter } = await post("/a", {}, { title: "一" });
    await flush({ force: true });
    const kept = await store.get<typeof letter>("outbox", letter.id);
    expect(kept).toMatchObject({ attempts: 2, state: "received", path: "/a" });
    expect(kept!.next_try - Date.now()).toBeGreaterThan(3000);
    expect(waiting.value).toHaveLength(1);
  });

  it("knows a lost network from a refusal", () => {
    expect(new NetworkError().message).toBe("没有连上，请检查网络");
  });
});
