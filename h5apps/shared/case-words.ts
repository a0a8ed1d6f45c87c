import type { IconName } from "./icon-names";
import { translator } from "./language";

/** The states of a 办件 as people call them, with the sign and tone they always carry. */
export const w = translator({
  zh: {
    draft: "草稿", submitted: "待受理", supplement: "待补正", accepted: "已受理", not_accepted: "不予受理", handling: "审核中",
    suspended: "特别程序中", concluded: "已办结", delivered: "已送达",
    granted: "准予", refused: "不予许可", withdrawn: "申请人撤回", lapsed: "逾期未补正",
    normal: "正常", soon: "临期", overdue: "超期", paused: "暂停计时", none: "不计时",
    applicantHolds: "等申请人", unitHolds: "等部门认领", nobodyHolds: "已完成",
    notice: "受理期限", statutory: "法定期限", promised: "承诺期限", delivery: "送达期限",
  },
  en: {
    draft: "Draft", submitted: "Waiting to be accepted", supplement: "Waiting for a supplement", accepted: "Accepted", not_accepted: "Not accepted", handling: "Being handled",
    suspended: "Special procedure", concluded: "Concluded", delivered: "Delivered",
    granted: "Granted", refused: "Refused", withdrawn: "Withdrawn", lapsed: "Lapsed",
    normal: "On time", soon: "Due soon", overdue: "Overdue", paused: "Clock stopped", none: "No clock",
    applicantHolds: "With the applicant", unitHolds: "Waiting in the unit", nobodyHolds: "Finished",
    notice: "Time to accept", statutory: "Legal limit", promised: "Promised limit", delivery: "Time to deliver",
  },
});

export type CaseState = "draft" | "submitted" | "supplement" | "accepted" | "not_accepted" | "handling" | "suspended" | "concluded" | "delivered";
export type CaseResult = "granted" | "refused" | "withdrawn" | "lapsed";
export type Light = "normal" | "soon" | "overdue" | "paused" | "none";
type Tone = "plain" | "brand" | "good" | "warn" | "bad";
interface Look { tone: Tone; icon: IconName }

export const stateLook: Record<CaseState, Look> = {
  draft: { tone: "plain", icon: "pencil" },
  submitted: { tone: "brand", icon: "inbox" },
  supplement: { tone: "warn", icon: "hourglass" },
  accepted: { tone: "brand", icon: "file-check" },
  not_accepted: { tone: "bad", icon: "ban" },
  handling: { tone: "brand", icon: "circle-play" },
  suspended: { tone: "warn", icon: "circle-pause" },
  concluded: { tone: "good", icon: "circle-check" },
  delivered: { tone: "good", icon: "badge-check" },
};

export const lightLook: Record<Light, Look> = {
  normal: { tone: "good", icon: "circle-check" },
  soon: { tone: "warn", icon: "clock" },
  overdue: { tone: "bad", icon: "triangle-alert" },
  paused: { tone: "plain", icon: "circle-pause" },
  none: { tone: "plain", icon: "minus" },
};

/** A concluded case is called by its result. */
export const stateWord = (state: CaseState, result?: CaseResult | null): string =>
  result && (state === "concluded" || state === "delivered") ? `${w(state)} · ${w(result)}` : w(state);
