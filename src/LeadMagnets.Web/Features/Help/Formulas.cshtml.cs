using LeadMagnets.Domain.Formulas;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Help;

/// <summary>The reference of the formula language, made of the same table that the parser and the interpreter use.</summary>
public sealed class FormulasModel : PageModel
{
    private static readonly (FunctionGroup Group, string Title)[] Titles =
    [
        (FunctionGroup.Core, "Deciding"),
        (FunctionGroup.Math, "Numbers"),
        (FunctionGroup.Lookup, "Looking up"),
        (FunctionGroup.Finance, "Money"),
        (FunctionGroup.Date, "Dates"),
        (FunctionGroup.Text, "Texts"),
    ];

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)] public string? Q { get; init; }

    /// <summary>All groups, for the list of contents.</summary>
    public IReadOnlyList<Section> Contents { get; } = [.. Titles.Select(group =>
        new Section(group.Group, group.Title, [.. FunctionTable.All.Where(function => function.Group == group.Group)]))];

    public bool IsSearch => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The functions that the search finds, by group; groups without any are left out.</summary>
    public IReadOnlyList<Section> Found => [.. Contents
        .Select(section => section with { Functions = [.. section.Functions.Where(Matches)] })
        .Where(section => section.Functions.Count > 0)];

    private bool Matches(Function function) => !IsSearch || Q!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => function.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || function.Summary.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A group of functions.</summary>
    public sealed record Section(FunctionGroup Group, string Title, IReadOnlyList<Function> Functions)
    {
        public string Anchor => Group.ToString().ToLowerInvariant();
    }
}
