namespace LeadMagnets.Domain.Formulas;

/// <summary>What a formula yields when it has no value. A closed set, as spreadsheets write it.</summary>
public sealed class FormulaError
{
    private FormulaError(string code, string message) => (Code, Message) = (code, message);

    public static readonly FormulaError DivisionByZero = new("#DIV/0!", "Something is divided by zero.");
    public static readonly FormulaError Value = new("#VALUE!", "A value does not fit here: a text where a number is needed, or an argument outside of what the function takes.");
    public static readonly FormulaError Reference = new("#REF!", "This points outside the table.");
    public static readonly FormulaError Name = new("#NAME?", "There is nothing of this name.");
    public static readonly FormulaError Number = new("#NUM!", "There is no number for this: it is too large, it does not exist, or it takes too much work to find.");
    public static readonly FormulaError NotAvailable = new("#N/A", "There is no value for this.");
    public static readonly FormulaError Null = new("#NULL!", "These have nothing in common.");
    public static readonly FormulaError Cycle = new("#CYCLE!", "This formula depends on itself.");

    public static IReadOnlyList<FormulaError> All { get; } =
        [DivisionByZero, Value, Reference, Name, Number, NotAvailable, Null, Cycle];

    /// <summary>As shown and stored: <c>#DIV/0!</c>.</summary>
    public string Code { get; }

    /// <summary>What went wrong, for a marketer.</summary>
    public string Message { get; }

    public static FormulaError? Find(string code) => All.FirstOrDefault(error => error.Code == code);

    public override string ToString() => Code;
}
