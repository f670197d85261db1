using System.Text.Json;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>What <c>observe.js</c> saw. Everything in it is a stranger's word: it is shown as text, compared, and never trusted.</summary>
public sealed record Observation
{
    public string Url { get; init; } = "";
    public string Title { get; init; } = "";
    public bool IsLoaded { get; init; }
    public bool IsParsed { get; init; }
    public IReadOnlyList<SeenMagnet> Magnets { get; init; } = [];
    public IReadOnlyList<string> Scripts { get; init; } = [];
    /// <summary>Keys in <c>data-lead-magnet</c>: elements that open a magnet at a click.</summary>
    public IReadOnlyList<string> Openers { get; init; } = [];
    public IReadOnlyList<SeenFrame> Frames { get; init; } = [];
    /// <summary>Content-Security-Policies in meta elements.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];
    public double RootFont { get; init; } = 16;
    public IReadOnlyList<SeenBlock> Blocked { get; init; } = [];
    public IReadOnlyList<string> ConsentMarks { get; init; } = [];

    /// <summary>Null: it is not what the script writes.</summary>
    public static Observation? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<Observation>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="State"><c>none</c> (our script does not run), <c>waiting</c>, <c>failure</c>, <c>closed</c> (opens later), <c>empty</c> or <c>ready</c>.</param>
/// <param name="Scale">Shown width by laid-out width.</param>
/// <param name="Out">Pixels beyond the screen's side.</param>
public sealed record SeenMagnet(
    string Key, string Mode, string State, string? Text, double Width, double Height, double Scale, SeenCut? Cut, SeenCause? Hidden, SeenCover? Covered, SeenCause? Shaped, double Out)
{
    public bool IsInline => Mode == "inline";
}

public sealed record SeenFrame(string Src, bool IsShown);

/// <param name="By">The element, as <c>div#id.class</c>.</param>
public sealed record SeenCause(string By, string Why);

public sealed record SeenCut(double Pixels, string By, string Size);

public sealed record SeenCover(string By, string Text, bool IsFixed);

/// <summary>Something that a Content-Security-Policy blocked, or would have.</summary>
/// <param name="Source">The file that asked for it.</param>
/// <param name="OnElement">The element that it happened to, where it did to one.</param>
public sealed record SeenBlock(string Url, string Directive, bool IsReportOnly, string Policy, string Source, string OnElement);
