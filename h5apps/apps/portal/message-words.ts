import type { IconName } from "@shared/icon-names";
import type { InboxMessage } from "@shared/types";

interface Look { tone: "brand" | "good" | "warn" | "bad"; icon: IconName }
const LOOKS: Record<string, Look> = {
  case_filed: { tone: "brand", icon: "send" },
  case_handed_in: { tone: "brand", icon: "store" },
  case_supplement: { tone: "warn", icon: "triangle-alert" },
  case_accepted: { tone: "good", icon: "file-check" },
  case_not_accepted: { tone: "bad", icon: "circle-x" },
  case_suspended: { tone: "brand", icon: "circle-pause" },
  case_resumed: { tone: "brand", icon: "circle-play" },
  case_extended: { tone: "warn", icon: "hourglass" },
  case_granted: { tone: "good", icon: "badge-check" },
  case_refused: { tone: "bad", icon: "circle-x" },
  case_withdrawn: { tone: "brand", icon: "undo-2" },
  case_lapsed: { tone: "bad", icon: "clock" },
  case_delivered: { tone: "good", icon: "badge-check" },
  case_forwarded: { tone: "brand", icon: "route" },
  paper_returned: { tone: "brand", icon: "file-text" },
  rating_replied: { tone: "brand", icon: "star" },
};
export const messageLook = ({ template }: InboxMessage): Look =>
  LOOKS[template] ?? { tone: "brand", icon: template.startsWith("delegation") ? "users" : "bell" };

/** Where a message leads: to the case or the family page it is about. */
export function messageLeads({ subject }: InboxMessage): { href: string; word: "seeCase" | "seeFamily" } | null {
  const [kind, id] = subject.split(":");
  if (kind === "application" && id) return { href: `/h5/me/#/cases/${id}`, word: "seeCase" };
  if (kind === "delegation") return { href: "/h5/me/#/family", word: "seeFamily" };
  return null;
}
