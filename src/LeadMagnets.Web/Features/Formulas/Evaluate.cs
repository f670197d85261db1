using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Formulas;

/// <summary>
/// <c>POST /api/v1/formulas/evaluate</c> (design.md 5). A formula that is wrong is an answer, not an error of the call: 200 with
/// <c>error</c>. Only a body that cannot be read is refused.
/// </summary>
public static class Evaluate
{
    private const int MostVariables = 1_000;

    public sealed record FormulaCall
    {
        public required string Formula { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Variables { get; init; }
        public string? Locale { get; init; }
        public string? Format { get; init; }
        public string? Currency { get; init; }
    }

    /// <summary>Value and text, or the error.</summary>
    /// <remarks>Only described here, for the API document.</remarks>
    public sealed record FormulaAnswer
    {
        /// <summary>number, text, boolean, null, list (a column) or list of lists (a table).</summary>
        public object? Value { get; init; }
        public string? Text { get; init; }
        public FormulaFailure? Error { get; init; }
    }

    public sealed record FormulaFailure(string Code, string Message, int Position);

    public static async Task<IResult> Handle(HttpContext http, TimeProvider clock, CancellationToken ct)
    {
        var (request, unreadable) = await SubmissionBody.Read<FormulaCall>(http.Request, ct);
        if (request is null) return unreadable!;
        var (scope, problems) = Variables(request, clock);
        if (request.Format is { } format && NumberFormat.Parse(format, out var problem) is null)
            problems.Add(new("format", "unknown-format", $"There is no format “{format}”. Use one such as 0.00, #,##0, percent:1 or currency:0. {problem}"));
        if (request.Currency is { } currency && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)))
            problems.Add(new("currency", "unknown-currency", $"“{currency}” is no code of a currency. Use three capital letters such as EUR."));
        if (request.Locale is { } locale && !NumberPatterns.Knows(locale))
            problems.Add(new("locale", "unknown-locale", $"How numbers are written in “{locale}” is not known. Use a language such as en-US, de-DE or pt-BR, or leave it out."));
        return problems.Count > 0 ? Problems.Invalid(problems) : Answer(request, scope);
    }

    private static (Scope Scope, List<Problem> Problems) Variables(FormulaCall request, TimeProvider clock)
    {
        if (request.Variables?.Count > MostVariables) return (Scope.Empty, [new("variables", "too-many", $"A formula works with at most {MostVariables} variables; these are {request.Variables.Count}.")]);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var scope = new Scope { Locale = request.Locale ?? "en-US", Currency = request.Currency ?? "USD", Today = DateSerial.Of(today) };
        var problems = new List<Problem>();
        foreach (var (name, json) in request.Variables ?? new Dictionary<string, JsonElement>())
        {
            if (ValueJson.Read(json) is { } value) scope[name] = value;
            else problems.Add(new($"variables.{name}", "wrong-type", $"A variable is a number, text, true, false, null, a list (a column) or a list of equally long lists (a table), with at most {FormulaLimits.Cells} cells."));
        }
        return (scope, problems);
    }

    private static IResult Answer(FormulaCall request, Scope scope)
    {
        var parsed = Formula.Parse(request.Formula, [.. scope.Select(pair => pair.Key)]);
        if (!parsed.IsValid) return Failed(parsed.Problems[0]);
        var result = Interpreter.Run(parsed.Root!, scope);
        if (result.Value.IsError)
            return Json(new { error = new FormulaFailure(result.Value.Error.Code, result.Value.Error.Message, result.Origin?.Offset ?? 0) });
        return Json(new { value = ValueJson.Plain(result.Value), text = Text(result.Value, request) });
    }

    /// <summary>A name that does not exist is the spreadsheet's #NAME?; everything else is a matter of syntax.</summary>
    private static IResult Failed(FormulaProblem problem) => Json(new
    {
        error = new FormulaFailure(
            problem.Code is FormulaProblemCodes.UnknownName or FormulaProblemCodes.UnknownFunction ? FormulaError.Name.Code : "syntax",
            problem.Message, problem.Position),
    });

    private static string? Text(Value value, FormulaCall request) => value.Kind switch
    {
        ValueKind.Number => NumberText.Format(value.Number, request.Format ?? "general", NumberPatterns.For(request.Locale ?? "en-US", request.Currency ?? "USD")),
        ValueKind.Table => null,
        _ => value.ToString(),
    };

    private static IResult Json(object body) => Results.Json(body);
}
