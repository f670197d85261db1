using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class Grading
{
    [Theory]
    [InlineData(8, "A"), InlineData(7, "B"), InlineData(6, "B"), InlineData(4, "D"), InlineData(0, "F")]
    public void The_shown_score_decides(int points, string grade)
    {
        var definition = Graded(Samples.Scored("A1", "x", 8)) with { GradeCaps = [] };

        Assert.Equal(grade, Samples.Outcome(definition, $$"""{ "A1": "{{points}}" }""").Result.Grade!.Id);
    }

    [Fact]
    public void A_half_is_shown_as_the_next_point_before_the_grade_is_looked_up()
    {
        var definition = Graded(Samples.Scored("A1", "x", 8)) with { Grades = [new() { Id = "B", From = 88, Title = "B" }, new() { Id = "C", From = 0, Title = "C" }], GradeCaps = [] };

        var result = Samples.Outcome(definition, """{ "A1": "7" }""").Result;

        Assert.Equal((87.5, "B"), (result.Raw, result.Grade!.Id));
    }

    [Theory]
    [InlineData("2", "2", "A", null, null), InlineData("0", "2", "D", "A", "One failed."), InlineData("1", "2", "A", null, null), InlineData("0", "0", "F", "A", "Two failed.")]
    public void A_cap_takes_away_what_failed_critical_answers_do_not_deserve(string first, string second, string grade, string? before, string? reason)
    {
        var result = Samples.Outcome(Graded(Ballast(18), Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2)), $$"""{ "B1": "2", "A1": "{{first}}", "A2": "{{second}}" }""").Result;

        Assert.Equal((grade, before, reason), (result.Grade!.Id, result.Grade.BeforeCap, result.Grade.Reason));
    }

    [Fact]
    public void A_cap_that_takes_nothing_away_gives_no_reason_but_names_what_failed()
    {
        var result = Samples.Outcome(Graded(Ballast(2), Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2)), """{ "B1": "0", "A1": "0", "A2": "2" }""").Result;

        Assert.Equal(("F", null, null), (result.Grade!.Id, result.Grade.BeforeCap, result.Grade.Reason));
        Assert.Equal(["A1"], result.Grade.Failed);
    }

    [Fact]
    public void Without_an_answer_nothing_failed()
    {
        var definition = Graded(Ballast(18), Samples.Scored("A1", "x", 2) with { Required = false, UnansweredCountsZero = true }, Samples.Scored("A2", "x", 2) with { ShowIf = "B1=\"0\"" });

        Assert.Equal("A", Samples.Outcome(definition, """{ "B1": "2" }""").Result.Grade!.Id);
    }

    [Fact]
    public void Nothing_assessed_has_no_grade() =>
        Assert.Null(Samples.Outcome(Graded(Samples.Scored("A1", "x", 2) with { Required = false }), "{}").Result.Grade);

    [Fact]
    public void Formulas_read_the_id_of_the_grade_after_the_cap()
    {
        var definition = Graded(Ballast(18), Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2)) with
        {
            Grades = [new() { Id = "A", From = 60, Title = "Splendid" }, new() { Id = "D", From = 20, Title = "Poor" }, new() { Id = "F", From = 0, Title = "Failed" }],
            Variables = [Samples.Variable("points", "SWITCH(grade,\"A\",0,\"D\",12,\"F\",15)")],
        };

        var result = Samples.Outcome(definition, """{ "B1": "2", "A1": "0", "A2": "2" }""").Result;

        Assert.Equal((12.0, "Poor"), (result.Outputs["points"].Value, result.Grade!.Title));
    }

    [Theory]
    [InlineData("[]", "bands", "too-few")]
    [InlineData("""[{ "id": "A", "from": 50, "title": "A" }]""", "grades", "gap")]
    [InlineData("""[{ "id": "A", "from": 0, "title": "A" }, { "id": "B", "from": 0, "title": "B" }]""", "grades[1].from", "overlap")]
    [InlineData("""[{ "id": "A", "from": 101, "title": "A" }, { "id": "B", "from": 0, "title": "B" }]""", "grades[0].from", "out-of-range")]
    [InlineData("""[{ "id": "A", "from": 50, "title": "A" }, { "id": "A", "from": 0, "title": "B" }]""", "grades[1].id", "duplicate")]
    [InlineData("""[{ "id": "A", "from": 50, "title": "Fine" }, { "id": "B", "from": 0, "title": "fine" }]""", "grades", "duplicate")]
    public void Every_score_needs_one_grade(string grades, string path, string code)
    {
        var definition = Graded(Samples.Scored("A1", "x", 2)) with { GradeCaps = [], Grades = [.. Samples.Json(grades).EnumerateArray().Select(Grade)] };

        Assert.Contains(DefinitionCheck.Check(definition), problem => (problem.Path, problem.Code) == (path, code));
    }

    [Theory]
    [InlineData("Q9", 1, "D", "gradeCaps[0].questions[0]", "unknown-question"), InlineData("A1", 2, "D", "gradeCaps[0].failures", "out-of-range")]
    [InlineData("A1", 0, "D", "gradeCaps[0].failures", "out-of-range"), InlineData("A1", 1, "E", "gradeCaps[0].grade", "unknown-grade"), InlineData("A1", 1, "A", "gradeCaps[0].grade", "no-effect")]
    public void A_cap_that_can_never_hold_is_told(string question, int failures, string grade, string path, string code)
    {
        var definition = Graded(Samples.Scored("A1", "x", 2)) with { GradeCaps = [new() { Questions = [question], Failures = failures, Grade = grade, Reason = "Because." }] };

        Assert.Contains(DefinitionCheck.Check(definition), problem => (problem.Path, problem.Code) == (path, code));
    }

    [Fact]
    public void A_sound_graded_assessment_has_no_problem() =>
        Assert.Empty(DefinitionCheck.Check(Graded(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2)) with { Result = [new GradeBlock(), new ImprovementsBlock()] }));

    private static Grade Grade(System.Text.Json.JsonElement json) =>
        new() { Id = json.GetProperty("id").GetString()!, From = json.GetProperty("from").GetInt32(), Title = json.GetProperty("title").GetString()! };

    /// <summary>A question of that weight which is not critical.</summary>
    private static SingleQuestion Ballast(double weight) => Samples.Scored("B1", "x", 2, weight);

    private static AssessmentDefinition Graded(params Question[] questions) => Samples.Assessment(questions) with
    {
        Bands = [],
        Grades = [.. new[] { (90, "A"), (75, "B"), (60, "C"), (45, "D"), (0, "F") }.Select(grade => new Grade { Id = grade.Item2, From = grade.Item1, Title = grade.Item2 })],
        GradeCaps =
        [
            new() { Questions = ["A1", "A2"], Failures = 1, Grade = "D", Reason = "One failed." },
            new() { Questions = ["A1", "A2"], Failures = 2, Grade = "F", Reason = "Two failed." },
        ],
    };
}
