// Generated from the C# constants: UPDATE_GENERATED=1 with the domain's tests writes it anew.

/** Characters that a text of the lead form may have. */
export const longestLeadText = 300;
