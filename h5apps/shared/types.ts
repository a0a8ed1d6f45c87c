/** What the service says, as pages use it. Made by hand from the contract until `npm run types` has written schema.d.ts. */
import type { Form } from "./rules";

export interface ItemBrief {
  code: string; title: string; title_en: string | null; official_name: string; department: string; department_code: string; category: string;
  object: "person" | "organisation" | "both"; city_wide: "direct" | "forwarded" | "local";
  promised_days: number | null; on_the_spot: boolean; fee_text: string | null; online: boolean; frequent: boolean;
}
export interface Material {
  code: string; name: string; required: "always" | "conditional" | "later"; form: "original" | "copy" | "electronic" | "original_and_copy" | null;
  condition: string | null; exempt: boolean; on_site: boolean; copies: number | null; certificate_type: string | null; photo_hint: string | null; source_text: string;
}
export interface PrecheckChoice { value: string; label: string; label_en: string; outcome: "ok" | "stop" | "note"; advice: string | null; advice_en: string | null }
export interface Precheck { code: string; question: string; question_en: string; choices: PrecheckChoice[] }
export interface Item extends ItemBrief {
  version: number; city_wide_stated: boolean; channels: ("window" | "phone" | "terminal")[];
  codes: { kind: "basic" | "community" | "provisional"; basic: string | null; implementation: string | null; local: string[] };
  guide: { conditions: string[]; process: string[]; notes: string[]; basis: string[]; fee: string | null; where: string; phone: string; source: string; source_notes: string[] };
  materials: Material[]; clocks: { statutory_days: number | null; statutory_basis: string | null; promised_days: number | null };
  precheck: Precheck[]; form: Form;
}
export interface Department { code: string; name: string; short: string; name_en: string; phone: string; items: number }
export interface Category { name: string; items: number }
export interface Division { code: string; name: string; level: "municipality" | "district" | "town"; parent: string | null; kind: string }

export interface OpeningHours { weekday: number; opens: string; closes: string }
export interface Site {
  id: string; name: string; division: string; address: string; phone: string | null; latitude: number | null; longitude: number | null;
  open_now?: boolean; opens_text?: string | null; distance_m?: number | null; waiting?: number | null; hours?: OpeningHours[]; counters?: { code: string; name: string }[];
}

export interface InboxMessage { id: string; title: string; text: string; sent_at: string; read_at: string | null; subject?: string | null; link?: string | null }

export type ApplicationState = "draft" | "submitted" | "supplement" | "accepted" | "not_accepted" | "handling" | "suspended" | "concluded" | "delivered";
export interface ApplicationBrief {
  id: string; number: string | null; item_code: string; item_title: string; state: ApplicationState; result?: string | null;
  updated_at: string; due_on: string | null; working_days_left: number | null; rating?: unknown; holder?: string | null;
}
export interface ProgressEntry { at: string; title: string; who?: string | null; text?: string | null }
export interface Progress { number: string; item_title: string; state: ApplicationState; holder: string | null; since: string | null; due_on: string | null; working_days_left: number | null; timeline: ProgressEntry[] }
