import { effectScope } from "vue";
import { expect, it } from "vitest";
import { NetworkError, ProblemError } from "./api";
import { useAutosave } from "./autosave";

type Draft = { answers: Record<string, unknown>; revision: number };

/** A draft at the service that refuses a stale revision, as ours does. */
function draft(id: string) {
  const server: Draft & { online: boolean } = { answers: {}, revision: 1, online: true };
  const saving = effectScope().run(() =>
    useAutosave({
      id,
      revision: 1,
      pause: 5,
      save: async (answers, revision) => {
        if (!server.online) throw new NetworkError();
        if (revision !== server.revision) throw new ProblemError(412, "revision_conflict", "另一台设备改过");
        server.answers = { ...server.answers, ...answers };
        server.revision++;
        return { revision: server.revision, saved_at: "2026-03-05T02:24:00Z" };
      },
      reload: async () => ({ answers: server.answers, revision: server.revision }),
    }),
  )!;
  return { server, saving };
}

it("saves what changed and says when, in the city's time", async () => {
  const { server, saving } = draft("a");
  saving.change({ name: "张" });
  saving.change({ name: "张敏", phone: "13800000000" });
  expect(await saving.flush()).toBe(true);
  expect(server.answers).toEqual({ name: "张敏", phone: "13800000000" });
  expect(saving.words.value).toBe("已自动保存 10:24");
});

it("loses nothing when the network is away and the page is closed", async () => {
  const { server, saving } = draft("b");
  server.online = false;
  saving.change({ name: "张敏" });
  expect(await saving.flush()).toBe(false);
  expect(saving.state.value).toBe("offline");
  const later = draft("b");
  expect(await later.saving.recover()).toEqual({ name: "张敏" });
  expect(await later.saving.flush()).toBe(true);
  expect(later.server.answers).toEqual({ name: "张敏" });
});

it("asks when another device has saved meanwhile, and keeps both where they do not meet", async () => {
  const { server, saving } = draft("c");
  server.answers = { phone: "13900000000", name: "李" };
  server.revision = 5;
  saving.change({ name: "张敏" });
  expect(await saving.flush()).toBe(false);
  expect(saving.state.value).toBe("conflict");
  await saving.keepMine();
  expect(server.answers).toEqual({ phone: "13900000000", name: "张敏" });
});

it("takes the other device's answers when asked to", async () => {
  const { server, saving } = draft("d");
  server.answers = { name: "李" };
  server.revision = 2;
  saving.change({ name: "张敏" });
  await saving.flush();
  expect(await saving.takeTheirs()).toEqual({ name: "李" });
  expect(await saving.flush()).toBe(true);
  expect(server.answers).toEqual({ name: "李" });
});

it("goes on by itself when only the answer was lost, because a conflict about nothing is none", async () => {
  let lost = true;
  const server = { answers: {} as Record<string, unknown>, revision: 1 };
  const saving = effectScope().run(() => useAutosave({
    id: "lost", revision: 1, pause: 5, reload: async () => server,
    save: async (answers, revision) => {
      const theirs = Object.fromEntries(Object.keys(answers).filter((k) => server.answers[k] !== answers[k]).map((k) => [k, server.answers[k] ?? null]));
      if (revision !== server.revision) throw new ProblemError(412, "revision_conflict", "另一台设备改过", [], { revision: server.revision, yours: {}, theirs });
      server.answers = { ...server.answers, ...answers };
      server.revision++;
      if (lost) {
        lost = false;
        throw new NetworkError();
      }
      return { revision: server.revision, saved_at: "2026-03-05T02:24:00Z" };
    },
  }))!;
  saving.change({ name: "张敏" });
  expect(await saving.flush()).toBe(false);
  expect(await saving.flush()).toBe(true);
  expect([saving.state.value, server.answers]).toEqual(["saved", { name: "张敏" }]);
});

it("hands over what is not saved, so that it is sent once and by one", async () => {
  const { server, saving } = draft("handed");
  server.online = false;
  saving.change({ name: "张敏" });
  await saving.flush();
  expect(await saving.release()).toEqual({ name: "张敏" });
  server.online = true;
  expect(await saving.flush()).toBe(true);
  expect(server.answers).toEqual({});
  expect(await draft("handed").saving.recover()).toEqual({});
});
