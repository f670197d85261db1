namespace LeadMagnets.Web.Features.Shared.Events;

/// <summary>What happens around a magnet, as events name it.</summary>
public static class EventKinds
{
    public const string View = "view";
    public const string Error = "error";
    public const string Back = "back";
    public const string Step = "step";
    public const string Report = "report";
    /// <summary>A short link was followed.</summary>
    public const string Click = "click";

    /// <summary>What of a visit may happen once; null: it may happen again.</summary>
    public static string? Once(string kind, string? step) => kind switch { Back or Error => null, Step => $"{kind}:{step}", _ => kind };
}
