/** What the service says, by the names that pages use: taken from its own document (`npm run types`), narrowed where JSON Schema cannot say more. */
import type { components } from "./schema";
import type { Answers, Form, Rule, Value } from "./rules";

type S = components["schemas"];
type WithAnswers<T> = Omit<T, "answers" | "computed"> & { answers: Answers; computed: Answers };

export type ItemBrief = S["ItemBrief"];
export type Material = Omit<S["Material"], "when"> & { when: Rule };
export type PrecheckChoice = S["Choice"];
export type Precheck = S["Precheck"];
export type Item = Omit<S["Item"], "form" | "materials"> & { form: Form; materials: Material[] };
export type Department = S["Department"];
export type Category = S["Category"];
export type Division = S["DivisionOut"];

export type Site = S["SiteOut"];
export type SiteWhole = S["SiteWhole"];
/** Opening and closing time, "HH:MM". */
export type Span = Site["hours_today"][number];

/** `subject` is what it is about: "application:<id>", "delegation:<id>" or empty. */
export type InboxMessage = S["MessageOut"];

export type ApplicationState = S["backend__applications__models__State"];
export type Result = S["Result"];
export type Holder = S["HolderShown"];
export type PersonShown = S["PersonShown"];
/** `rated` is present where the service says so: false = may be rated still. */
export type ApplicationBrief = S["ApplicationBrief"] & { rated?: boolean };
export type Progress = S["Timeline"];
export type Verification = S["Verification"];
export type FileVerdict = S["FileVerdict"];

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
