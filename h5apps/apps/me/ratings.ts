export type Occasion = "case" | "visit";
export interface OwnRating {
  id: string; occasion: Occasion; level: number; level_text: string; tags: { code: string; text: string }[]; text: string; created_on: string; reply: string; replied_on: string | null;
  anonymous: boolean; state: "received" | "to_contact" | "to_reply" | "replied" | "closed" | "set_aside"; contact_due_on: string | null; reply_due_on: string | null;
}
/** What I have said about a case, and what I may still say. */
export interface RatingsOfCase { items: OwnRating[]; may_rate: Occasion[] }
export interface OfferedLevel { level: number; text: string; tags: { code: string; text: string }[] }
