import { stateLook, stateWord } from "@shared/case-words";
import { day, deadline, nearTime } from "@shared/format";
import type { IconName } from "@shared/icon-names";
import { language } from "@shared/language";
import type { Application, ApplicationBrief, Clock, Step } from "@shared/types";
import { t } from "./words";

export const isDone = (one: ApplicationBrief): boolean => one.state === "concluded" || one.state === "delivered" || one.state === "not_accepted";
export const needsMe = (one: ApplicationBrief): boolean => one.state === "supplement" || one.state === "draft";

export function look(one: ApplicationBrief): { tone: "plain" | "brand" | "good" | "warn" | "bad"; icon: IconName; word: string } {
  const bad = one.result === "refused" || one.result === "lapsed";
  const plain = one.result === "withdrawn";
  const base = stateLook[one.state];
  return { ...base, ...(bad ? { tone: "bad" as const, icon: "circle-x" as const } : plain ? { tone: "plain" as const, icon: "undo-2" as const } : {}), word: stateWord(one.state, one.result) };
}

/** What a list says under a case's title. */
export function says(one: ApplicationBrief): string {
  if (one.state === "draft") return t("savedAt", { time: nearTime(one.saved_at) });
  if (isDone(one)) return one.concluded_at ? t("concludedAt", { time: day(one.concluded_at) }) : "";
  const by = one.due_on ? deadline(one.due_on) : "";
  return one.state === "supplement" ? by : [t("withHolder", { holder: one.holder.name }), by].filter(Boolean).join(" · ");
}
export const addressOf = (one: ApplicationBrief): string => (one.state === "draft" ? `/h5/apply/#/draft/${one.id}` : `/h5/me/#/cases/${one.id}`);

const today = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());

/** Working days left by the service's own count: the counted days of its explanation that are still to come. */
export function left(clock: Clock): number | null {
  if (!clock.due_on || clock.due_on < today()) return null;
  return clock.lines.filter((line) => (line.what === "working_day" || line.what === "due") && line.date > today()).length;
}
/** The clock that runs now, the nearest deadline first. */
export const running = (one: Application): Clock | undefined =>
  one.clocks.filter((c) => !c.ended_on).sort((a, b) => (a.due_on ?? "9").localeCompare(b.due_on ?? "9"))[0];

export const clockName: Record<Clock["kind"], () => string> = { notice: () => t("clockNotice"), statutory: () => t("clockStatutory"), promised: () => t("clockPromised"), delivery: () => t("clockDelivery") };

const VERBS: Record<string, () => string> = {
  ask_supplement: () => t("vAskSupplement"), supplement: () => t("vSupplement"), lapse: () => t("vLapse"), accept: () => t("vAccept"), deem_accepted: () => t("vDeemed"), reject: () => t("vReject"),
  conclude_at_once: () => t("vAtOnce"), review: () => t("vReview"), suspend: () => t("vSuspend"), resume: () => t("vResume"), extend: () => t("vExtend"), add_later_material: () => t("vLater"), conclude: () => t("vConclude"),
  withdraw: () => t("vWithdraw"), deliver: () => t("vDeliver"), claim: () => t("vClaim"), transfer: () => t("vTransfer"), return: () => t("vReturn"), acknowledge: () => t("vAck"),
};
const TONES: Record<string, "good" | "warn" | "bad"> = { ask_supplement: "warn", suspend: "warn", lapse: "bad", reject: "bad", accept: "good", deliver: "good", conclude_at_once: "good" };

/** Steps after which another desk holds it: then the desk is named. */
const HANDS_ON = new Set(["submit", "transfer", "return", "acknowledge"]);
const OPINIONS: Record<string, () => string> = { pass: () => t("opinionPass"), fail: () => t("opinionFail"), other: () => "" };

/** The history as a timeline, newest first. */
export const timelineOf = (one: Application) => [...one.history].reverse().map((step: Step) => ({
  at: step.at, who: HANDS_ON.has(step.verb) ? step.holder : null, text: noteOf(step), tone: TONES[step.verb],
  title: step.verb === "submit" ? t(step.by === "applicant" ? "vSubmit" : "vSubmitOffice") : (VERBS[step.verb]?.() ?? (language.value === "zh" ? step.term : step.verb)),
}));

/** A review's note begins with the opinion as the office's system writes it. */
function noteOf(step: Step): string | null {
  const [, opinion, rest] = (step.verb === "review" && /^(pass|fail|other)\b[:：]?\s*(.*)$/s.exec(step.note)) || [];
  return (opinion ? [OPINIONS[opinion]?.(), rest].filter(Boolean).join("：") : step.note) || null;
}

export const owedLater = (one: Application) => one.materials.filter((m) => m.promised_on && !m.given_at);
/** Why it was decided so: the note of the step that ended it. */
export const reasonOf = (one: Application): string => [...one.history].reverse().find((s) => ["conclude", "conclude_at_once", "reject", "lapse"].includes(s.verb))?.note ?? "";
export const mayRate = (one: ApplicationBrief): boolean => (one.state === "concluded" || one.state === "delivered") && one.result !== "withdrawn" && one.rated !== true;
