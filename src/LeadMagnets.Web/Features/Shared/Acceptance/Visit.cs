using System.Net;
using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What is known of the call that brought a submission, apart from its content.</summary>
public sealed record Visit(Session? Session, bool CheckForRobots, Pressure Pressure, string? Origin, string? UserAgent, IPAddress? Address, bool GlobalPrivacyControl, string BaseUrl)
{
    /// <summary>How the visitor proved to be worth the trouble; null where no script can run, on the hosted page.</summary>
    public ProofCheck? Proof { get; init; } = ProofCheck.Missing;
    /// <summary>A program on the machine itself: neither a stranger nor a browser that a proxy hides behind a loopback address.</summary>
    public bool IsOwnMachine { get; init; }
    public bool IsTest { get; init; } = Session?.IsTest ?? false;
    /// <summary>How the visitor consented: a box in the widget, the hosted page, or a customer's own backend.</summary>
    public string Method { get; init; } = "checkbox";

    /// <summary>What is wrong with a visitor's run, in their language; a customer's backend is told it in the words of the API.</summary>
    public IReadOnlyList<Problem> Said(CompiledDefinition compiled, IReadOnlyDictionary<string, JsonElement> answers, DateTimeOffset now, IReadOnlyList<Problem> problems) =>
        CheckForRobots ? VisitorMessages.Of(compiled, answers, now, problems) : problems;

    public static Visit Of(HttpContext http, Session? session, bool checkForRobots, Pressure pressure = Pressure.Usual) => new(
        session, checkForRobots, pressure,
        Short(http.Request.Headers.Origin), Short(http.Request.Headers.UserAgent), http.Connection.RemoteIpAddress,
        http.Request.Headers["Sec-GPC"].Contains("1"), $"{http.Request.Scheme}://{http.Request.Host}") { IsOwnMachine = http.RequestServices.GetRequiredService<OwnMachine>().IsCalling(http) };

    private static string? Short(string? text) => string.IsNullOrEmpty(text) ? null : text.Length > 300 ? text[..300] : text;
}
