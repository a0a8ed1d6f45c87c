import type { IconName } from "@shared/icon-names";
import type { t } from "./words";

type Word = Parameters<typeof t>[0];
interface Action { verb: string; path: string; icon: IconName; key: string; go: Word; label: Word }

/** What an officer can do with a case: the verb the service names, its route, its key. In the order of a case's life. */
export const ACTIONS: Action[] = [
  { verb: "claim", path: "claim", icon: "user-check", key: "c", label: "claim", go: "claim" },
  { verb: "acknowledge", path: "custody/acknowledgement", icon: "inbox", key: "n", label: "acknowledge", go: "goAcknowledge" },
  { verb: "accept", path: "acceptance", icon: "file-check", key: "a", label: "accept", go: "goAccept" },
  { verb: "conclude_at_once", path: "conclusion", icon: "badge-check", key: "f", label: "conclude_at_once", go: "goConclude" },
  { verb: "ask_supplement", path: "supplement", icon: "pen-line", key: "s", label: "ask_supplement", go: "goAskSupplement" },
  { verb: "reject", path: "rejection", icon: "ban", key: "b", label: "reject", go: "goReject" },
  { verb: "resume", path: "resumption", icon: "circle-play", key: "u", label: "resume", go: "goResume" },
  { verb: "conclude", path: "conclusion", icon: "badge-check", key: "f", label: "conclude", go: "goConclude" },
  { verb: "review", path: "review", icon: "scale", key: "v", label: "review", go: "goReview" },
  { verb: "deliver", path: "delivery", icon: "send", key: "d", label: "deliver", go: "goDeliver" },
  { verb: "suspend", path: "suspension", icon: "circle-pause", key: "p", label: "suspend", go: "goSuspend" },
  { verb: "extend", path: "extension", icon: "hourglass", key: "e", label: "extend", go: "goExtend" },
  { verb: "transfer", path: "transfer", icon: "users", key: "t", label: "transfer", go: "goTransfer" },
  { verb: "hand_over", path: "custody", icon: "route", key: "h", label: "hand_over", go: "goHandOver" },
  { verb: "return", path: "return", icon: "undo-2", key: "r", label: "return", go: "goReturn" },
];

/** Those possible now. Handing over needs what transferring needs; claiming one's own case, returning one that nobody holds, or acknowledging what nobody sent, says nothing. */
export function possible(verbs: string[], { mine, holder, owed, at_once }: { mine: boolean; holder: string; owed: boolean; at_once: boolean }): Action[] {
  const all = verbs.includes("transfer") ? [...verbs, "hand_over"] : verbs;
  return ACTIONS.filter(({ verb }) => all.includes(verb) && !(verb === "claim" && mine) && !(verb === "return" && holder !== "officer") && !(verb === "acknowledge" && !owed) && !(verb === "conclude_at_once" && !at_once));
}
