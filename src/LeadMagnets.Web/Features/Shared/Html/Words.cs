using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>The words and colours of states, the same on every page.</summary>
public static class Words
{
    public static Pill For(LeadStatus status) => status switch
    {
        LeadStatus.New => new("New", "accent"),
        LeadStatus.Accepted => new("Accepted", "good", "check"),
        LeadStatus.Contacted => new("Contacted", "good", "phone"),
        LeadStatus.Declined => new("Declined"),
        LeadStatus.Spam => new("Spam", "bad", "ban"),
        _ => throw new System.Diagnostics.UnreachableException($"{status}"),
    };

    /// <summary>Somebody with a visit that was not finished.</summary>
    public static Pill Unfinished { get; } = new("Unfinished", "warn", "clock");

    public static Pill For(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Pending => new("Waiting", "cool", "clock"),
        DeliveryStatus.Leased or DeliveryStatus.Sending => new("Sending", "cool", "send"),
        DeliveryStatus.Retry => new("Retrying", "warn", "rotate-ccw"),
        DeliveryStatus.Done => new("Done", "good", "check"),
        DeliveryStatus.Parked => new("Parked", "warn", "clock"),
        DeliveryStatus.Dead => new("Failed", "bad", "x"),
        _ => throw new System.Diagnostics.UnreachableException($"{status}"),
    };

    public static Pill For(MagnetStatus status) => status switch
    {
        MagnetStatus.Draft => new("Draft"),
        MagnetStatus.Published => new("Published", "good", "check"),
        MagnetStatus.Unpublished => new("Unpublished", "warn"),
        _ => throw new System.Diagnostics.UnreachableException($"{status}"),
    };

    public static string For(Destination destination) => destination switch
    {
        Destination.Sales => "Sales",
        Destination.Sdr => "SDR",
        Destination.Nurture => "Nurture",
        _ => throw new System.Diagnostics.UnreachableException($"{destination}"),
    };

    public static string For(DeliveryKind kind) => kind switch
    {
        DeliveryKind.ReportMail => "Report by mail",
        DeliveryKind.OwnerMail => "Notice to the owner",
        DeliveryKind.Webhook => "Webhook",
        DeliveryKind.ReportPrint => "Report as PDF",
        DeliveryKind.ContinueMail => "Link to continue",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    public static string IconOf(DeliveryKind kind) => kind switch
    {
        DeliveryKind.ReportMail => "mail",
        DeliveryKind.OwnerMail => "bell",
        DeliveryKind.Webhook => "webhook",
        DeliveryKind.ReportPrint => "printer",
        DeliveryKind.ContinueMail => "mail",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    /// <summary>Quiz, assessment or calculator.</summary>
    public static string Kind(string kind) => kind switch { "quiz" => "Quiz", "assessment" => "Assessment", "calculator" => "Calculator", _ => kind };

    public static string IconOfKind(string kind) => kind switch { "quiz" => "sparkles", "assessment" => "list-checks", "calculator" => "calculator", _ => "magnet" };

    public static string Count(int count, string one, string? many = null) =>
        count == 1 ? $"1 {one}" : $"{count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} {many ?? one + "s"}";

    /// <summary>A share as a whole per cent; where there is nothing to be a share of, a dash.</summary>
    public static string Share(double? share) => share is { } part ? $"{(part * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture)} %" : "–";

    public static string Number(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
