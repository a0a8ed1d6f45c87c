/** What the service says, as pages use it. Made by hand from the contract until `npm run types` has written schema.d.ts. */
import type { Answers, Form, Rule, Value } from "./rules";

export interface ItemBrief {
  code: string; title: string; title_en: string | null; official_name: string; department: string; department_code: string; category: string;
  object: "person" | "organisation" | "both"; city_wide: "direct" | "forwarded" | "local";
  promised_days: number | null; on_the_spot: boolean; fee_text: string | null; online: boolean; frequent: boolean;
}
export interface Material {
  code: string; name: string; required: "always" | "conditional" | "later"; form: "original" | "copy" | "electronic" | "original_and_copy" | null;
  condition: string | null; when: Rule; exempt: boolean; on_site: boolean; copies: number | null; certificate_type: string | null; photo_hint: string | null; source_text: string;
}
export interface PrecheckChoice { value: string; label: string; label_en: string; outcome: "ok" | "stop" | "note"; advice: string | null; advice_en: string | null }
export interface Precheck { code: string; question: string; question_en: string; choices: PrecheckChoice[] }
export interface Item extends ItemBrief {
  version: number; version_id: string; city_wide_stated: boolean; channels: ("window" | "phone" | "terminal")[];
  codes: { kind: "basic" | "community" | "provisional"; basic: string | null; implementation: string | null; local: string[] };
  guide: { conditions: string[]; process: string[]; notes: string[]; basis: string[]; fee: string | null; where: string; phone: string; source: string; source_notes: string[] };
  materials: Material[]; clocks: { statutory_days: number | null; statutory_basis: string | null; promised_days: number | null };
  precheck: Precheck[]; form: Form;
}
export interface Department { code: string; name: string; short: string; name_en: string; phone: string; items: number }
export interface Category { name: string; items: number }
export interface Division { code: string; name: string; level: "municipality" | "district" | "town"; parent: string | null; kind: string }

export type Span = [opens: string, closes: string];
/** 社区事务受理服务中心. The distance is to its district where nobody has told its own place (`distance_to`). */
export interface Site {
  id: string; name: string; division: string; district: string; district_name: string; address: string; phone: string; counters: number;
  open_now: boolean; hours_today: Span[]; next_open: string | null; distance_km: number | null; distance_to: "site" | "district" | null;
}
export interface SiteWhole extends Site { week: { date: string; working: boolean; hours: Span[] }[] }

/** `subject` is what it is about: "application:<id>", "delegation:<id>" or empty. */
export interface InboxMessage {
  id: string; template: string; subject: string; title: string; text: string; created_at: string; read_at: string | null;
  sms: "queued" | "sending" | "unsure" | "sent" | "failed" | null;
}

export type ApplicationState = "draft" | "submitted" | "supplement" | "accepted" | "not_accepted" | "handling" | "suspended" | "concluded" | "delivered";
export type Result = "granted" | "refused" | "withdrawn" | "lapsed";
export interface Holder { kind: "applicant" | "unit" | "officer" | "nobody"; name: string; since: string }
export interface PersonShown { id: string; name: string; kind: "person" | "corporation" }
export interface ApplicationBrief {
  id: string; number: string | null; item_code: string; item_title: string; division: string; division_name: string; state: ApplicationState; result: Result | null;
  applicant: PersonShown; agent: PersonShown | null; holder: Holder; due_on: string | null; saved_at: string; filed_at: string | null; concluded_at: string | null;
  /** Present where the service says so: false = may be rated still. */
  rated?: boolean;
}
export interface Progress { number: string; item_title: string; state: ApplicationState; result: Result | null; holder: Holder; due_on: string | null; events: { verb: string; term: string; at: string; holder: string }[] }

/** `signature` is SM2 (DER, base64) over `digest`, the SM3 value of the file in hex. */
export interface Verification {
  verification_code: string; kind: "receipt" | "supplement" | "acceptance" | "rejection" | "conclusion"; number: string; item_title: string; applicant: string; result: Result | null;
  issuer: string; issued_on: string; digest: string; signature: string; key_id: string; signature_holds: boolean;
}
export interface FileVerdict { verdict: "genuine" | "altered" | "unknown"; document: Verification | null }

export type MaterialRequired = "always" | "conditional" | "later";
export interface FileShown { id: string; media_type: string; size: number; name: string }
export interface MaterialShown { code: string; name: string; required: MaterialRequired; files: FileShown[]; paper: boolean; promised_on: string | null; given_at: string | null }
export interface Wanted { kind: "field" | "material"; code: string; reason: string }
export interface SupplementShown { asked_at: string; due_on: string; wanted: Wanted[]; note: string; answered_at: string | null }
export interface ClockLine { date: string; what: "start" | "working_day" | "rest_day" | "not_counted" | "due" | "met" | "late"; counted: number | null; because: string; law: string }
export interface Clock { kind: "notice" | "statutory" | "promised" | "delivery"; days: number; due_on: string | null; paused: boolean; ended_on: string | null; law: string; lines: ClockLine[] }
export interface Step { verb: string; term: string; before: ApplicationState; after: ApplicationState; at: string; holder: string; note: string; by: "applicant" | "office" | "clock" }
export interface Hop { id: string; from_division: string; from_name: string; to_division: string; to_name: string; paper_division: string | null; paper_place: string; handed_over_at: string; owed_on: string; acknowledged_at: string | null; note: string }
export interface DocumentShown { kind: string; verification_code: string; issued_at: string }
/** A 办件 as its applicant or agent sees it. */
export interface Application extends ApplicationBrief {
  item_version_id: string; revision: number; answers: Answers; computed: Answers; materials: MaterialShown[]; supplement: SupplementShown | null;
  clocks: Clock[]; history: Step[]; custody: Hop[]; documents: DocumentShown[]; actions: string[]; accepted_at: string | null; delivered_at: string | null;
}
export interface Receipt { id: string; number: string; status: "filed"; state: ApplicationState; item_title: string; filed_at: string; due_on: string | null; what_next: string; revision: number }
export interface PrefilledField { field: string; value: Value; source: "real_name" | "profile" | "previous_application" | "corporation" | "delegation"; source_text: string }

export interface Me { kind: "citizen" | "officer"; id: string; name: string; level: number | null; id_number: string; phone: string; language: string; elder_mode: boolean; division: string; address: string }
export type Side = "principal" | "agent";
export interface Delegation {
  id: string; kind: "family" | "carer" | "agent" | "corporate" | "guardian"; state: "proposed" | "under_review" | "active" | "declined" | "revoked" | "expired";
  my_side: Side; principal: string; principal_id: string | null; agent: string; agent_id: string | null; corporation_id: string | null; proposed_by: Side; awaits_me: boolean;
  scope: string[]; purpose: string; relation: string; expires_on: string; created_at: string;
}
export interface Corporation { id: string; name: string; uscc: string; state: "under_review" | "confirmed" | "refused"; i_am: "legal_representative" | "clerk" }
