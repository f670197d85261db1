using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Links;

/// <summary>Addresses of personal reports: capability links whose token can be written again but is never stored (design.md 4.8).</summary>
public sealed class ReportLinks(ServerSecret secret, LeadMagnetsOptions options)
{
    /// <summary>How long a link opens its report.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public string Token(Guid submissionId, int link) => ReportToken.Make(secret.Bytes, submissionId, link);

    public string Hash(Guid submissionId, int link) => ReportToken.Hash(Token(submissionId, link));

    /// <summary>Where the outcome may be shown around; null where the result does not offer it.</summary>
    public string? ShareUrl(string requestBase, Guid submissionId, int link, ResultView view) =>
        view.Blocks.Any(block => block is ButtonsView { Share: not null }) ? $"{Base(requestBase)}/s/{ShareToken.Make(secret.Bytes, submissionId, link)}" : null;

    /// <param name="requestBase">Scheme and host of the call, for whoever calls; a public address in the settings wins.</param>
    public string Url(string requestBase, Guid submissionId, int link) => Url(requestBase, Token(submissionId, link));

    public string Url(string requestBase, string token) => $"{Base(requestBase)}/r/{token}";

    private string Base(string requestBase) => (options.PublicUrl is { Length: > 0 } named ? named : requestBase).TrimEnd('/');
}
