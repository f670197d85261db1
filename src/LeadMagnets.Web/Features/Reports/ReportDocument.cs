using System.Globalization;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Features.Shared.Result;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>One person's report, ready to be written: the same document is read as a page and printed as a PDF.</summary>
public sealed record ReportDocument
{
    public required ResultView View { get; init; }
    /// <summary>The magnet's title.</summary>
    public required string Title { get; init; }
    /// <summary>BCP 47 tag of the definition.</summary>
    public required string Locale { get; init; }
    /// <summary>Person or company that the report is for, as the visitor typed it.</summary>
    public string? Who { get; init; }
    public required ReportBrand Brand { get; init; }
    public PaperSize Paper { get; init; } = PaperSize.A4;
    /// <summary>Address of the PDF; null where the document itself is printed.</summary>
    public string? PdfUrl { get; init; }
    /// <summary>Where another run starts.</summary>
    public string? RetakeUrl { get; init; }
    /// <summary>Value of the policy's nonce for the one style element.</summary>
    public string? Nonce { get; init; }

    public ReportTexts Texts => field ??= ReportTexts.Of(Locale);

    public string Direction => CultureInfo.GetCultureInfo(Locale).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Title of the document: the magnet and for whom.</summary>
    public string Heading => Who is { } who ? ReportTexts.Fill(Texts.For, Title, who) : Title;

    /// <summary>Foot of every printed page.</summary>
    public string Footer => $"{Brand.Name} · {Heading}";

    public ResultModel Result => new(View, Texts, RetakeUrl: RetakeUrl);

    /// <summary>Chinese, Japanese or Korean letters in it, or a language that is written with them: only then their 350 font slices are declared.</summary>
    public bool HasEastAsianText => EastAsian.IsNeededFor(Locale, Heading + Brand.Name + ReportJson.Of(View));
}

/// <summary>The workspace on its report.</summary>
/// <param name="Name">The workspace.</param>
/// <param name="Logo">The logo as <c>data:</c> address, so that page and PDF need no further request; null: a mark in the accent's colour beside the name.</param>
/// <param name="Colours">Its colours; null: the product's own.</param>
public sealed record ReportBrand(string Name, string? Logo = null, BrandColours? Colours = null);
