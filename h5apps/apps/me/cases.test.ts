import { cityToday } from "@shared/form";
import type { Application, Clock } from "@shared/types";
import { describe, expect, it } from "vitest";
import { left, reasonOf, running, timelineOf } from "./cases";

const onDay = (offset: number) => new Date(Date.parse(`${cityToday()}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
const clock = (given: Partial<Clock>): Clock => ({ kind: "notice", days: 5, due_on: onDay(4), paused: false, ended_on: null, law: "行政许可法 32", lines: [], ...given });
const line = (offset: number, what: Clock["lines"][number]["what"]) => ({ date: onDay(offset), what, counted: null, because: "", law: "" });
const step = (verb: string, note = "") => ({ verb, term: verb, before: "submitted", after: "handling", at: `${onDay(0)}T01:00:00Z`, holder: "市公安局", note, by: "office" });
const withHistory = (...history: ReturnType<typeof step>[]) => ({ history }) as unknown as Application;

describe("deadlines", () => {
  it("counts the working days that are still to come, by the service's own explanation", () => {
    expect(left(clock({ lines: [line(0, "start"), line(1, "working_day"), line(2, "rest_day"), line(3, "working_day"), line(4, "due")] }))).toBe(3);
  });
  it("counts nothing once the day has passed or while the clock stands still", () => {
    expect(left(clock({ due_on: onDay(-1) }))).toBeNull();
    expect(left(clock({ due_on: null, paused: true }))).toBeNull();
  });
  it("shows the nearest of the clocks that run", () => {
    const clocks = [clock({ kind: "statutory", due_on: onDay(20) }), clock({ kind: "notice", ended_on: onDay(0) }), clock({ kind: "promised", due_on: onDay(9) })];
    expect(running({ clocks } as Application)?.kind).toBe("promised");
  });
});

describe("the history", () => {
  it("is told newest first", () => {
    expect(timelineOf(withHistory(step("submit"), step("accept"), step("conclude"))).map((e) => e.title).at(-1)).toContain("提交");
  });
  it("says a review's opinion in words", () => {
    expect(timelineOf(withHistory(step("review", "pass")))[0]?.text).toBe("通过");
    expect(timelineOf(withHistory(step("review", "fail: 照片不清")))[0]?.text).toBe("没有通过：照片不清");
  });
  it("gives the reason of the step that ended the case", () => {
    expect(reasonOf(withHistory(step("submit"), step("reject", "不属于本区受理"), step("deliver", "已寄出")))).toBe("不属于本区受理");
  });
});
