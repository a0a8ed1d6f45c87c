import { describe, expect, it } from "vitest";
import { ACTIONS, possible } from "./actions";

const verbs = (...now: Parameters<typeof possible>) => possible(...now).map((action) => action.verb);
const mine = { mine: true, holder: "officer", owed: false, at_once: false };

describe("what an officer is offered", () => {
  it("never claims what is theirs, returns what nobody holds, or signs for what nobody sent", () => {
    expect(verbs(["claim", "return", "acknowledge", "accept"], mine)).toEqual(["accept", "return"]);
    expect(verbs(["claim", "return", "acknowledge"], { mine: false, holder: "unit", owed: true, at_once: false })).toEqual(["claim", "acknowledge"]);
  });

  it("concludes at once only what is decided on the spot", () => {
    expect(verbs(["accept", "conclude_at_once"], mine)).toEqual(["accept"]);
    expect(verbs(["accept", "conclude_at_once"], { ...mine, at_once: true })).toEqual(["accept", "conclude_at_once"]);
  });

  it("has one key for each act of a state", () => {
    const states = [["claim", "acknowledge", "accept", "conclude_at_once", "ask_supplement", "reject", "transfer", "hand_over", "return"], ["conclude", "review", "suspend", "extend", "transfer", "hand_over", "return"]];
    for (const state of states) {
      const keys = ACTIONS.filter((action) => state.includes(action.verb)).map((action) => action.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
