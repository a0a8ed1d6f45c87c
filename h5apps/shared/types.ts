/** What the service says, as pages use it. Made by hand from the contract until `npm run types` has written schema.d.ts. */
import type { components } from "./schema";
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

/* A person's own, as the service's document says it. */
type S = components["schemas"];
type WithAnswers<T> = Omit<T, "answers" | "computed"> & { answers: Answers; computed: Answers };

/** A 办件 as its applicant or agent sees it. */
export type Application = WithAnswers<S["Application"]> & Pick<ApplicationBrief, "rated">;
export type ClockLine = S["ClockLine"];
export type Clock = S["ClockShown"];
export type Step = S["backend__applications__schemas__StepShown"];
export type Wanted = S["Wanted"];
export type Receipt = S["Receipt"];
export type PrefilledField = Omit<S["PrefilledField"], "value"> & { value: Value };

export type Me = S["MeOut"];
export type Side = S["Side"];
export type Delegation = S["DelegationOut"];
export type Corporation = S["CorporationOut"];
export type Device = S["DeviceOut"];
export type Read = S["ReadOut"];
export type OwnRating = S["OwnRating"];
/** What I have said about a case, and what I may still say. */
export type RatingsOfCase = S["RatingsOfCase"];
export type OfferedLevel = S["LevelOut"];
