using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Asking what kind a value is; none of them fails.</summary>
internal static class TestFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(value => value.IsNumber, """
            ISNUMBER(value)
            Says whether the value is a number.
            value: Anything, an error too.
            = ISNUMBER(12) -> TRUE
            = ISNUMBER("12") -> FALSE
            """),
        Row(value => value.IsText, """
            ISTEXT(value)
            Says whether the value is a text.
            value: Anything, an error too.
            = ISTEXT("north") -> TRUE
            """),
        Row(value => value.IsBlank, """
            ISBLANK(value)
            Says whether nothing was answered.
            value: A question or a variable. An empty text is not blank.
            = ISBLANK("") -> FALSE
            """),
        Row(value => value.IsError, """
            ISERROR(value)
            Says whether the value is an error.
            value: Anything, an error too.
            = ISERROR(1 / 0) -> TRUE
            """),
        Row(value => value.IsError && value.Error == FormulaError.NotAvailable, """
            ISNA(value)
            Says whether the value is #N/A.
            value: Anything, an error too.
            = ISNA(NA()) -> TRUE
            = ISNA(1 / 0) -> FALSE
            """),
    ];

    private static Function Row(Func<Value, bool> test, string page) =>
        new(FunctionGroup.Core, Whole(values => Shapes.Each(values[0], value => test(value))), page);
}
