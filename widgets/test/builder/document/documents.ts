import fc from "fast-check";
import type { Json, JsonObject } from "../../../src/builder/document/json";

// The same documents every time: what fails here fails everywhere.
fc.configureGlobal({ seed: 20261123 });

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.integer({ min: -3, max: 3 }), fc.constantFrom("", "x", "y"));
const value: fc.Arbitrary<Json> = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.constantFrom("p", "q"), leaf, { maxKeys: 2 }));

/** Shaped like definitions: lists of members with ids, three deep, beside texts, numbers and lists without ids. Ids repeat now and then, as in a broken draft. */
export const documents = fc.letrec<{ document: JsonObject; member: JsonObject }>(tie => ({
  document: fc.record({ title: leaf, help: value, steps: fc.array(tie("member"), { maxLength: 4 }) }, { requiredKeys: ["steps"] }),
  member: fc.oneof({ maxDepth: 3, depthIdentifier: "member" },
    fc.record({ id, label: leaf }, { requiredKeys: ["id"] }),
    fc.record({ id, label: value, options: fc.array(tie("member"), { maxLength: 4 }) }, { requiredKeys: ["id"] })),
})).document;
