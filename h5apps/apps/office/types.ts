import type { CaseResult, CaseState, Light } from "@shared/case-words";
import type { Role } from "@shared/officer";
import type { Form, Value } from "@shared/rules";

/** What the service answers at the desk. */
export interface Holder { kind: "applicant" | "unit" | "officer" | "nobody"; name: string; since: string }
export type Queue = "mine" | "unit" | "all";

export interface DeskRow {
  id: string; number: string; item_code: string; item_title: string; applicant: string; division: string; division_name: string;
  received_division: string | null; state: CaseState; result: CaseResult | null; light: Light; due_on: string | null; holder: Holder;
  mine: boolean; filed_at: string; later_due_on: string | null;
}
export interface Counts { mine: number; unit: number; soon: number; overdue: number }

export interface FileShown { id: string; media_type: string; size: number; name: string }
export interface MaterialShown { code: string; name: string; required: string; files: FileShown[]; paper: boolean; promised_on: string | null; given_at: string | null }
export interface Wanted { kind: "field" | "material"; code: string; reason: string }
export interface ClockLine { date: string; what: "start" | "working_day" | "rest_day" | "not_counted" | "due" | "met" | "late"; counted: number | null; because: string; law: string }
export interface Clock { kind: "notice" | "statutory" | "promised" | "delivery"; days: number; due_on: string | null; paused: boolean; ended_on: string | null; law: string; lines: ClockLine[] }
export interface Step { verb: string; term: string; before: CaseState; after: CaseState; at: string; holder: string; note: string; by: "applicant" | "office" | "clock" }
export interface Hop {
  id: string; from_division: string; from_name: string; to_division: string; to_name: string; paper_division: string | null; paper_place: string;
  handed_over_at: string; owed_on: string; acknowledged_at: string | null; note: string;
}
export interface DeskCase extends Omit<DeskRow, "applicant" | "number"> {
  number: string | null; applicant: { id: string; name: string; kind: "person" | "corporation" }; agent: { id: string; name: string } | null;
  revision: number; answers: Record<string, Value>; computed: Record<string, Value>; materials: MaterialShown[];
  supplement: { asked_at: string; due_on: string; wanted: Wanted[]; note: string; answered_at: string | null } | null;
  clocks: Clock[]; history: Step[]; custody: Hop[]; documents: { kind: string; verification_code: string; issued_at: string }[]; actions: string[];
  accepted_at: string | null; concluded_at: string | null; delivered_at: string | null; on_the_spot: boolean;
  applicant_id_number: string; applicant_phone: string; agent_phone: string; form: Form; previous_cases: number;
}
export interface Unmasked { applicant_id_number: string; applicant_phone: string; agent_phone: string }
export interface Outcome { id: string; ok: boolean; state: CaseState | null; code: string | null; message: string | null }

export interface Department { id: string; code: string; name: string; parent_id: string | null; division: string; is_active: boolean }
export interface Officer {
  id: string; username: string; name: string; department_id: string; post_id: string | null; division: string; site_id: string | null;
  roles: Role[]; is_active: boolean; locked_until: string | null;
}
export interface Credentials { officer_id: string; password: string; totp_secret: string; totp_uri: string }
export interface AuditEntry {
  id: string; at: string; is_read: boolean; actor: string; action: string; subject: string; person_id: string | null; case: string | null;
  purpose: string; success: boolean; request_id: string; details: string;
}
export interface Verification { holds: boolean; fault: string }
export interface RatingTag { code: string; text: string }
export interface DeskRating {
  id: string; occasion: "case" | "visit"; level: 1 | 2 | 3 | 4 | 5; level_text: string; tags: RatingTag[]; text: string; item_title: string; division_name: string;
  created_on: string; reply: string; replied_on: string | null; anonymous: boolean; state: string; contact_due_on: string | null; reply_due_on: string | null;
  number: string | null; application_id: string | null; text_public: boolean; light: Light; contacted_at: string | null; actions: string[];
}
export interface DeskRatingWhole extends DeskRating { name: string; phone: string; steps: { verb: string; term: string; at: string; note: string }[] }
export interface DraftContent {
  title: string; title_en: string | null; official_name: string; online: boolean; fee_text: string | null; clocks: { statutory_days: number | null; promised_days: number | null };
  guide: { conditions: string[]; process: string[]; notes: string[] };
}
export interface DryRunCounts { cases: number; carried: number; asked_again: number; impossible: number }
export interface ItemDraft { id: string; item_code: string; number: number; revision: number; state: "draft" | "published"; content: DraftContent; dry_run: DryRunCounts | null; dry_run_current: boolean }
export interface CaseImpact {
  case_id: string; kind: "draft" | "case"; state: string; outcome: "carried" | "asked_again" | "impossible" | "pinned"; carries_over: string[]; dropped: string[];
  ask_again: string[]; materials_to_add: string[]; reasons: string[];
}
export interface DryRun { counts: DryRunCounts; impacts: CaseImpact[] }
