using System.Text.Json.Nodes;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>Something that an author may get wrong in a template, and what the prover has to say to it.</summary>
/// <param name="Name">What was got wrong.</param>
/// <param name="Template">The template.</param>
/// <param name="Path">Where the finding stands.</param>
/// <param name="Code">The finding.</param>
/// <param name="Make">Changes the document.</param>
public sealed record Mutation(string Name, string Template, string Path, string Code, Action<JsonNode> Make)
{
    public override string ToString() => $"{Template}: {Name}";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        .. Flow, .. Verdicts, .. Formulas, .. Effects, .. Texts,
    ];

    private static IEnumerable<Mutation> Flow =>
    [
        new("a question waits for an option that does not exist", "cyber-risk", "steps[0].questions[3]", "unreachable-question", d => Question(d, 0, 3)["showIf"] = "A1=\"9\""),
        new("a condition compares with an option that does not exist", "cyber-risk", "steps[0].questions[3].showIf", "never-equal", d => Question(d, 0, 3)["showIf"] = "A1=\"9\""),
        new("a step wants two answers at once", "cyber-risk", "steps[1]", "unreachable-step", d => d["steps"]![1]!["showIf"] = "AND(A1=\"0\",A1=\"1\")"),
        new("a question wants yes and no", "cyber-risk", "steps[1].questions[3]", "unreachable-question", d => Question(d, 1, 3)["showIf"] = "AND(B3=\"yes\",B3=\"no\")"),
        new("a question behind a question that nobody sees", "cyber-risk", "steps[1].questions[4]", "unreachable-question", d =>
        {
            Question(d, 1, 3)["showIf"] = "AND(B3=\"yes\",B3=\"no\")";
            Question(d, 1, 4)["showIf"] = "B4=\"3\"";
        }),
        new("a condition that everybody meets", "cyber-risk", "steps[1].questions[3].showIf", "always-true", d => Question(d, 1, 3)["showIf"] = "OR(B3=\"yes\",B3=\"no\")"),
        new("a battery that is there and is not", "solar", "steps[2].questions[3]", "unreachable-question", d => Find(d, "cost_battery")["showIf"] = "AND(battery,NOT(battery))"),
        new("a jump that takes everybody to the end", "pm-style", "steps[6]", "unreachable-step", d => d["steps"]![5]!["jumps"] = JsonNode.Parse("""[{"when": "TRUE", "to": "step_Q8"}]""")),
        new("a jump that nobody takes", "pm-style", "steps[0].jumps[0].when", "jump-never-taken", d => d["steps"]![0]!["jumps"] = JsonNode.Parse("""[{"when": "AND(Q1=\"a\",Q1=\"b\")", "to": "step_Q4"}]""")),
        new("a jump behind one that takes everybody", "pm-style", "steps[1]", "unreachable-step", d => d["steps"]![0]!["jumps"] = JsonNode.Parse("""[{"when": "OR(Q1=\"a\",Q1<>\"a\")", "to": "step_Q3"}, {"when": "Q1=\"b\"", "to": "step_Q4"}]""")),
        new("a rule that no answer meets", "magnet-audit", "steps[1].questions[1]", "dead-end", d => Find(d, "leads")["rules"] = Rule("leads<0")),
        new("a rule that some visitors cannot meet", "magnet-audit", "steps[1].questions[1]", "dead-end", d => Find(d, "leads")["rules"] = Rule("leads<visitors")),
        new("a pipe without a fallback", "cyber-risk", "report[0].intro", "missing-fallback", d => d["report"]![0]!["intro"] = "For {{company}}"),
        new("two answers at once on a slider", "marketing-ready", "steps[0].questions[2]", "unreachable-question", d => Find(d, "ST3")["showIf"] = "AND(ST1<2,ST1>4)"),
        new("a slider is wanted beyond its limit", "solar", "steps[1].questions[3]", "unreachable-question", d => Find(d, "battery")["showIf"] = "price>2"),
    ];

    private static IEnumerable<Mutation> Verdicts =>
    [
        new("no answer earns little", "cyber-risk", "bands[0]", "unreachable-band", d => EachOption(d, (_, options) => Keep(options, option => option["points"] is null || option["points"]!.GetValue<double>() >= 2))),
        new("nobody fails badly enough for the worst grade", "hr-compliance", "grades[4]", "unreachable-grade", d => EachOption(d, (_, options) => Keep(options, option => option["id"]!.GetValue<string>() != "0"))),
        new("a cap on answers that always earn something", "hr-compliance", "gradeCaps[0]", "cap-never-holds", d => EachOption(d, (_, options) => Keep(options, option => option["id"]!.GetValue<string>() != "0"))),
        new("a part of the report for a grade that does not exist", "hr-compliance", "report[5].showIf", "never-equal", d => d["report"]![5]!["showIf"] = "grade=\"A+\""),
        new("everything can be left out", "cyber-risk", "categories", "no-score", d => EachQuestion(d, question => question["required"] = false)),
        new("one outcome gets next to nothing", "pm-style", "outcomes[1]", "unreachable-outcome", d => EachVotes(d, votes => { if (votes.ContainsKey("K")) votes["K"] = 0.1; })),
        new("one outcome always ties with one that comes earlier", "pm-style", "outcomes[0]", "unreachable-outcome", d => EachVotes(d, votes =>
        {
            votes.Remove("H");
            if (votes["S"] is { } points) votes["H"] = points.DeepClone();
        })),
        new("a rule for sales that no lead meets", "cyber-risk", "leadModel.overrides[0].when", "rule-never-applies", d =>
            d["leadModel"]!["overrides"] = JsonNode.Parse("""[{"rule": "big", "when": "AND(employees=\"1-9\",employees=\"1000+\")", "destination": "sales"}]""")),
        new("a part of the report for a score that does not exist", "cyber-risk", "result[3].showIf", "never-shown", d => d["result"]![3]!["showIf"] = "score>100"),
        new("a part of the report for a band that is called otherwise", "cyber-risk", "report[6].showIf", "never-equal", d => d["report"]![6]!["showIf"] = "band=\"Critcal risk\""),
        new("a part of the report for an outcome that does not exist", "pm-style", "result[2].showIf", "never-equal", d => d["result"]![2]!["showIf"] = "winner=\"X\""),
        new("a signal for a band that is called otherwise", "cyber-risk", "leadModel.signal", "never-equal", d => d["leadModel"]!["signal"] = "SWITCH(band,\"Critical\",7,0)"),
    ];

    private static IEnumerable<Mutation> Formulas =>
    [
        new("a rate of nobody", "magnet-audit", "variables[1].formula", "division-by-zero", d => Formula(d, 1, "leads/visitors")),
        new("a divisor that is nothing at one margin", "magnet-audit", "variables[5].formula", "division-by-zero", d => Formula(d, 5, "deal_value/(margin-0.35)")),
        new("a divisor that is nothing where two inputs meet", "magnet-audit", "variables[5].formula", "division-by-zero", d => Formula(d, 5, "deal_value/(visitors-41.5*leads)")),
        new("a logarithm of nothing", "magnet-audit", "variables[5].formula", "formula-fails", d => Formula(d, 5, "LN(leads)")),
        new("a root of what may be negative", "magnet-audit", "variables[5].formula", "formula-fails", d => Formula(d, 5, "SQRT(leads-50)")),
        new("a choice with too few values", "magnet-audit", "variables[2].formula", "formula-fails", d => Formula(d, 2, "CHOOSE(format,1.5,1)")),
        new("a division by zero for everybody", "magnet-audit", "variables[1].formula", "always-fails", d => Formula(d, 1, "leads/(visitors-visitors)")),
        new("a formula that always says the same", "magnet-audit", "variables[2].formula", "constant-formula", d => Formula(d, 2, "IF(visitors>=0,1,2)")),
        new("a cell of a table that divides by an input", "magnet-audit", "result[4].rows[0].cells[0]", "division-by-zero", d => d["result"]![4]!["rows"]![0]!["cells"]![0] = "100/lead_to_customer"),
        new("a column that divides by an input", "saas-roi", "yearTables[0].columns[3].formula", "division-by-zero", d => d["yearTables"]![0]!["columns"]![3]!["formula"] = "(benefit-cost)/adoption"),
        new("a share of no cost", "saas-roi", "variables[5].formula", "always-fails", d => Formula(d, 5, "total_benefit/(total_cost-total_cost)")),
        new("a price that is divided by what is saved", "mortgage", "variables[12].formula", "division-by-zero", d => Formula(d, 12, "months_new/overpay")),
        new("a signal that never fires", "mortgage", "leadModel.signal", "constant-formula", d => d["leadModel"]!["signal"] = "IF(balance<0,15,0)"),
        new("a number that is missing beyond the sliders only", "solar", "variables[12].formula", "division-by-zero", d => Formula(d, 12, "1000/consumption")),
    ];

    private static IEnumerable<Mutation> Effects =>
    [
        new("a question that nothing looks at", "cyber-risk", "steps[4].questions[3]", "unused-question", d => d["steps"]![4]!["questions"]!.AsArray().Add(JsonNode.Parse("""{"kind": "yes-no", "id": "extra", "title": "Do you like surveys?"}"""))),
        new("an input that no formula reads", "magnet-audit", "steps[1].questions[2]", "unused-question", d => d["steps"]![1]!["questions"]!.AsArray().Add(JsonNode.Parse("""{"kind": "slider", "id": "bounce", "title": "Bounces", "min": 0, "max": 10, "default": 1}"""))),
        new("a question whose answers all say the same", "pm-style", "steps[4].questions[0]", "unused-question", d => { foreach (var option in Question(d, 4, 0)["options"]!.AsArray()) option!["outcomes"] = JsonNode.Parse("""{"S": 1}"""); }),
        new("an option that speaks for nothing", "pm-style", "steps[0].questions[0].options[0]", "option-without-effect", d => Question(d, 0, 0)["options"]![0]!.AsObject().Remove("outcomes")),
        new("a variable that nobody sees", "magnet-audit", "variables[11]", "unused-variable", d => d["variables"]!.AsArray().Add(JsonNode.Parse("""{"id": "spare", "formula": "leads*2", "label": "Spare"}"""))),
        new("a moving number without a name", "magnet-audit", "variables[0].label", "live-without-label", d => d["variables"]![0]!.AsObject().Remove("label")),
        new("a table that no formula looks into", "magnet-audit", "tables[0]", "unused-table", d => d["tables"] = JsonNode.Parse("""[{"id": "rates", "columns": ["a"], "rows": [[1]]}]""")),
    ];

    private static IEnumerable<Mutation> Texts =>
    [
        new("a step whose name was never written", "cyber-risk", "steps[0].title", "placeholder-text", d => d["steps"]![0]!["title"] = "TBD"),
        new("a report in kitchen Latin", "cyber-risk", "report[11].body[0].content[0].text", "placeholder-text", d => d["report"]![11]!["body"] = JsonNode.Parse("""[{"kind": "paragraph", "content": [{"kind": "text", "text": "Lorem ipsum dolor sit amet."}]}]""")),
        new("a help line of blanks", "cyber-risk", "steps[0].help", "empty-text", d => d["steps"]![0]!["help"] = "  "),
        new("a language that the player does not speak", "cyber-risk", "locale", "missing-language", d => d["locale"] = "fi-FI"),
        new("a gap without advice", "cyber-risk", "steps[0].questions[0].options[0].advice", "missing-advice", d => Question(d, 0, 0)["options"]![0]!.AsObject().Remove("advice")),
        new("a verdict without a word", "cyber-risk", "bands[1].summary", "missing-text", d => d["bands"]![1]!.AsObject().Remove("summary")),
        new("an outcome without a portrait", "pm-style", "outcomes[2].body", "missing-text", d => d["outcomes"]![2]!.AsObject().Remove("body")),
    ];

    private static JsonNode Question(JsonNode document, int step, int question) => document["steps"]![step]!["questions"]![question]!;

    private static JsonNode Rule(string when) => JsonNode.Parse($$"""[{"when": "{{when}}", "message": "Enter another number."}]""")!;

    private static JsonNode Find(JsonNode document, string id) => Questions(document).Single(question => question["id"]!.GetValue<string>() == id);

    private static void Formula(JsonNode document, int variable, string formula) => document["variables"]![variable]!["formula"] = formula;

    private static IEnumerable<JsonNode> Questions(JsonNode document) => document["steps"]!.AsArray().SelectMany(step => step!["questions"]!.AsArray()).Select(question => question!);

    private static void EachQuestion(JsonNode document, Action<JsonNode> change)
    {
        foreach (var question in Questions(document)) change(question);
    }

    private static void EachOption(JsonNode document, Action<JsonNode, JsonArray> change)
    {
        foreach (var question in Questions(document))
            if (question["options"] is JsonArray options && question["category"] is not null) change(question, options);
    }

    private static void Keep(JsonArray options, Func<JsonNode, bool> wanted)
    {
        foreach (var option in options.Where(option => !wanted(option!)).ToList()) options.Remove(option);
    }

    private static void EachVotes(JsonNode document, Action<JsonObject> change)
    {
        foreach (var option in Questions(document).SelectMany(question => question["options"]!.AsArray()))
            if (option!["outcomes"] is JsonObject votes) change(votes);
    }
}
