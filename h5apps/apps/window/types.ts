import type { CaseState } from "@shared/case-words";
import type { Answers } from "@shared/rules";

/** What the service answers at the counter. */
export interface Site { id: string; name: string; division: string; district: string; district_name: string; address: string; phone: string; counters: number }
export interface Console { site: Site; card_reader_url: string }
export interface PersonBody { name: string; id_number: string; phone?: string; address?: string; division?: string; from_card: boolean }
export interface Person { id: string; name: string; id_number: string; phone: string; level: number; division: string; address: string }
export interface IntakeBrief { id: string; number: string | null; item_title: string; applicant: string; state: CaseState; division: string; at: string; filed_at: string | null }
export interface Started { id: string; number: string | null; revision: number; division: string; division_name: string; answers: Answers }
export interface Prefill { fields: { field: string; value: unknown; source: string; source_text: string }[] }
export interface Receipt { id: string; number: string; state: CaseState; item_title: string; filed_at: string; due_on: string | null; what_next: string; revision: number }

/** What the ID-card reader on the desk reads. */
export interface Card {
  name: string; sex: string; ethnicity: string; birth_date: string; id_number: string; address: string; issued_by: string; valid_from: string;
  valid_until: string; photo: { media_type: string; base64: string };
}
