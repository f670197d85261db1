using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeadMagnets.Web.Features.Shared;

/// <summary>One sentence for the next page, after a post was answered by a redirect.</summary>
public static class Flash
{
    public const string Good = "flash";
    public const string Warning = "flash-warn";
    public const string Bad = "flash-bad";

    public static void Say(this PageModel page, string sentence) => page.TempData[Good] = sentence;

    /// <summary>It was done, but not all is well; or there was nothing to do.</summary>
    public static void Warn(this PageModel page, string sentence) => page.TempData[Warning] = sentence;

    public static void Complain(this PageModel page, string sentence) => page.TempData[Bad] = sentence;

    public static (string? Good, string? Warning, string? Bad) Read(ITempDataDictionary temp) => (temp[Good] as string, temp[Warning] as string, temp[Bad] as string);
}
