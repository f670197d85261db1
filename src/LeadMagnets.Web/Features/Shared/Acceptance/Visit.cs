using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What is known of the call that brought a submission, apart from its content.</summary>
public sealed record Visit(Session? Session, bool CheckForRobots, Pressure Pressure, string? Origin, string? UserAgent, System.Net.IPAddress? Address, bool GlobalPrivacyControl, string BaseUrl)
{
    public bool IsTest { get; init; } = Session?.IsTest ?? false;
    /// <summary>How the visitor consented: a box in the widget, the hosted page, or a customer's own backend.</summary>
    public string Method { get; init; } = "checkbox";

    public static Visit Of(HttpContext http, Session? session, bool checkForRobots, Pressure pressure = Pressure.Usual) => new(
        session, checkForRobots, pressure,
        Short(http.Request.Headers.Origin), Short(http.Request.Headers.UserAgent), http.Connection.RemoteIpAddress,
        http.Request.Headers["Sec-GPC"].Contains("1"), $"{http.Request.Scheme}://{http.Request.Host}");

    private static string? Short(string? text) => string.IsNullOrEmpty(text) ? null : text.Length > 300 ? text[..300] : text;
}
