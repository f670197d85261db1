namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>How large a magnet may be, so that every visitor's device and every server can bear it.</summary>
internal static class LimitCheck
{
    public const int Cells = 10_000;
    public const int Formulas = 200;

    public static IEnumerable<Problem> Find(Definition definition) =>
    [
        .. Within("steps", definition.Steps.Count, 1, 100, "steps"),
        .. Within("steps", definition.Questions.Count(), 1, 200, "questions"),
        .. Within("variables", definition.Variables.Count, 0, 200, "variables"),
        .. Within("", FormulaPlaces.Of(definition).Count(), 0, Formulas, "formulas in this magnet"),
        .. Within("tables", definition.Tables.Sum(table => table.Rows.Sum(row => row.Count)), 0, Cells, "cells in all tables"),
        .. Within("result", definition.Result.Count, 1, 50, "blocks"),
        .. Within("report", definition.Report.Count, 1, 100, "blocks"),
        .. Within("leadForm.fields", definition.LeadForm.Fields.Count, 1, 30, "fields"),
        .. definition is AssessmentDefinition assessment ? Verdicts(assessment) : [],
        .. Within("leadModel.overrides", definition.LeadModel.Overrides.Count, 0, 30, "overrides"),
        .. Places.Questions(definition).SelectMany(place => Question(place.Path, place.Question)),
    ];

    private static IEnumerable<Problem> Question(string path, Question question) => question switch
    {
        DropdownQuestion dropdown => Within($"{path}.options", dropdown.Options.Count, 1, 500, "options"),
        ChoiceQuestion choice => Within($"{path}.options", choice.Options.Count, 1, 100, "options"),
        MatrixQuestion matrix => [.. Within($"{path}.rows", matrix.Rows.Count, 1, 30, "rows"), .. Within($"{path}.options", matrix.Options.Count, 2, 11, "options")],
        RankingQuestion ranking => Within($"{path}.options", ranking.Options.Count, 2, 20, "options"),
        NumberQuestion number => Within($"{path}.units", number.Units.Count, 0, 20, "units"),
        _ => [],
    };

    private static IEnumerable<Problem> Verdicts(AssessmentDefinition assessment) =>
    [
        .. Within("categories", assessment.Categories.Count, 0, 50, "categories"),
        .. Within("bands", assessment.Bands.Count, 0, 101, "bands"),
        .. Within("grades", assessment.Grades.Count, 0, 101, "grades"),
        .. Within("gradeCaps", assessment.GradeCaps.Count, 0, 30, "caps"),
    ];

    private static IEnumerable<Problem> Within(string path, int count, int least, int most, string what)
    {
        if (count < least) yield return new(path, "too-few", $"At least {least} {what} are needed here.");
        if (count > most) yield return new(path, "too-many", $"There are {count} {what}; {most} are allowed.");
    }
}
