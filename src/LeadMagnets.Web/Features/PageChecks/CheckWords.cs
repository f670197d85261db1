using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>States of checks and of what they found, in words.</summary>
public static class CheckWords
{
    private const int LongestUrl = 90;

    public static Pill For(PageCheckState state, PageVerdict? verdict) => state switch
    {
        PageCheckState.Queued => new("Waiting", "cool", "clock"),
        PageCheckState.Loading => new("Under way", "cool", "refresh-cw"),
        PageCheckState.Failed => new("Not checked", "bad", "x"),
        _ => verdict switch
        {
            PageVerdict.Problem => new("Problem", "bad", "circle-alert"),
            PageVerdict.Attention => new("Look at it", "warn", "triangle-alert"),
            _ => new("All is well", "good", "check"),
        },
    };

    public static string Icon(PageVerdict verdict) => verdict switch { PageVerdict.Problem => "circle-alert", PageVerdict.Attention => "triangle-alert", _ => "check" };

    public static string Name(PageVerdict verdict) => verdict switch { PageVerdict.Problem => "Problem", PageVerdict.Attention => "Attention", _ => "Fine" };

    public static string Short(string url) => url.Length > LongestUrl ? url[..LongestUrl] + "…" : url;
}
