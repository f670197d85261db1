using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>Which kinds of deliveries are mail, and which mail goes to a visitor.</summary>
public static class DeliveryKinds
{
    /// <summary>What a visitor asked for: it is counted against caps, and never sent twice without need.</summary>
    public static readonly IReadOnlyList<DeliveryKind> VisitorMail = [DeliveryKind.ReportMail, DeliveryKind.ContinueMail];

    /// <summary>All of it leaves through one server.</summary>
    public static readonly IReadOnlyList<DeliveryKind> Mail = [.. VisitorMail, DeliveryKind.OwnerMail];

    public static bool IsMail(this DeliveryKind kind) => Mail.Contains(kind);

    public static bool IsVisitorMail(this DeliveryKind kind) => VisitorMail.Contains(kind);
}
