using System.Globalization;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Visit;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Do the page's styles hide the magnet, cut it off, cover it or bend it? Only what a visitor would notice counts.</summary>
internal static class StyleClash
{
    private const string Topic = "Styles";
    private const double Narrowest = 280;

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var inline = subject.Page.Magnets.Where(m => m.IsInline && m.State != "none").ToList();
        if (inline.Count == 0) return [];
        var wide = inline.SelectMany(m => Of(m, "on a wide screen"));
        var phone = (subject.Visit.Phone?.Magnets ?? []).Where(m => m.IsInline && m.State != "none").SelectMany(m => Of(m, "on a phone"));
        var found = wide.Concat(phone).DistinctBy(f => f.Seen.Replace("on a wide screen", "", StringComparison.Ordinal).Replace("on a phone", "", StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? found : [new(Topic, PageVerdict.Fine, $"The page's styles leave the magnet alone, on a wide screen and on a phone.{Root(subject.Page.RootFont)}")];
    }

    private static IEnumerable<Finding> Of(SeenMagnet magnet, string where)
    {
        if (magnet.Hidden is { } hidden)
        {
            yield return new(Topic, PageVerdict.Problem, $"The magnet is hidden {where}: {hidden.By} has {hidden.Why}.") { Advice = "Change that rule in the website's styles, unless it is meant so (a tab or an accordion that opens later)." };
            yield break;
        }
        if (magnet.Cut is { } cut)
            yield return new(Topic, PageVerdict.Problem, FormattableString.Invariant($"{cut.Pixels:0} pixels of the magnet are cut off {where}: {cut.By} hides what does not fit ({cut.Size} high).")) { Advice = $"Remove the fixed size or “overflow: hidden” from {cut.By}; the magnet grows with its questions." };
        if (magnet.Out > 4)
            yield return new(Topic, PageVerdict.Attention, FormattableString.Invariant($"The magnet sticks out of the screen by {magnet.Out:0} pixels {where}.")) { Advice = "Something around it is wider than the screen, or moved aside." };
        if (magnet.Covered is { } cover)
            yield return new(Topic, PageVerdict.Attention, $"{cover.By} lies over the magnet {where}{(cover.Text.Length > 0 ? $": “{cover.Text}”" : "")}.") { Advice = cover.IsFixed ? "If it is a cookie banner that visitors close, all is well. Else move it, or lower its z-index." : "Give the magnet room of its own, or lower the z-index of what covers it." };
        if (magnet.Width is > 0 and < Narrowest)
            yield return new(Topic, PageVerdict.Attention, FormattableString.Invariant($"The magnet is only {magnet.Width:0} pixels wide {where}.")) { Advice = "Give the column that holds it at least 280 pixels; 320 and more look best." };
        if (Math.Abs(magnet.Scale - 1) > 0.03 && magnet.Shaped is { } shaped)
            yield return new(Topic, PageVerdict.Attention, string.Create(CultureInfo.InvariantCulture, $"The magnet is shown at {magnet.Scale * 100:0} % of its size {where}: {shaped.By} has {shaped.Why}.")) { Advice = "It works all the same; remove the rule if text looks too small or blurred." };
    }

    private static string Root(double font) => font is < 10 or > 24 ? FormattableString.Invariant($" The page's root font size is {font:0} pixels, which the magnet does not follow.") : "";
}
