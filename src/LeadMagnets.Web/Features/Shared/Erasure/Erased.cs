namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>Rows that are gone, whose names files on the disk still bear.</summary>
/// <param name="Submissions">Printed reports are kept under their ids.</param>
/// <param name="Deliveries">Mails are kept under their ids.</param>
public sealed record Erased(IReadOnlyList<Guid> Submissions, IReadOnlyList<Guid> Deliveries);
