using System.Net;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.Extensions.Options;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>What the settings must be like; every complaint names the setting as an environment variable and says what to do.</summary>
public sealed class LeadMagnetsOptionsRules : IValidateOptions<LeadMagnetsOptions>
{
    public const int ShortestApiKey = 20;
    public const int ShortestPassword = 10;

    public static LeadMagnetsOptions Read(IConfiguration settings)
    {
        var options = settings.GetSection(LeadMagnetsOptions.Section).Get<LeadMagnetsOptions>() ?? new();
        var complaints = Complaints(options).ToList();
        if (options.Database == "postgres" && string.IsNullOrWhiteSpace(settings.GetConnectionString("Default")))
            complaints.Add("LeadMagnets__Database is postgres: name the server in ConnectionStrings__Default.");
        return complaints.Count == 0 ? options : throw new StartRefusedException(string.Join(" ", complaints));
    }

    public ValidateOptionsResult Validate(string? name, LeadMagnetsOptions options)
    {
        var complaints = Complaints(options).ToList();
        return complaints.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(complaints);
    }

    private static IEnumerable<string> Complaints(LeadMagnetsOptions options)
    {
        if (options.Database is not ("sqlite" or "postgres"))
            yield return $"LeadMagnets__Database is \"{options.Database}\": it may be sqlite or postgres.";
        if (options.PublicUrl is { Length: > 0 } url && !IsPublicUrl(url))
            yield return $"LeadMagnets__PublicUrl is \"{url}\": it must be a whole address such as https://grow.example.com.";
        foreach (var range in Ranges(options.TrustedProxies).Where(r => !IsRange(r)))
            yield return $"LeadMagnets__TrustedProxies holds \"{range}\": use addresses or ranges such as 10.0.0.5 or 10.0.0.0/8, separated by commas.";
        foreach (var range in Ranges(options.PrivateNetworks).Where(r => !IsRange(r)))
            yield return $"LeadMagnets__PrivateNetworks holds \"{range}\": use ranges such as 10.0.0.0/8, separated by commas.";
        if (options.Smtp.Port is < 1 or > 65535) yield return "LeadMagnets__Smtp__Port must lie between 1 and 65535.";
        if (options.Smtp.Tls is not ("auto" or "always")) yield return $"LeadMagnets__Smtp__Tls is \"{options.Smtp.Tls}\": it may be auto or always.";
        if (options.Smtp.From is { Length: > 0 } from && !System.Net.Mail.MailAddress.TryCreate(from, out _))
            yield return $"LeadMagnets__Smtp__From is \"{from}\": write an address such as hello@acme.example or Acme <hello@acme.example>.";
        if (options.Partials.IdleMinutes is not (>= 0.05 and <= 10_080)) yield return "LeadMagnets__Partials__IdleMinutes must lie between 0.05 (three seconds) and 10080 (a week).";
        if (options.Partials.KeepDays is < 1 or > 3650) yield return "LeadMagnets__Partials__KeepDays must lie between 1 and 3650.";
        foreach (var complaint in Complaints(options.Setup)) yield return complaint;
    }

    private static IEnumerable<string> Complaints(SetupOptions setup)
    {
        if (string.IsNullOrEmpty(setup.OwnerEmail) != string.IsNullOrEmpty(setup.OwnerPassword))
            yield return "LeadMagnets__Setup__OwnerEmail and LeadMagnets__Setup__OwnerPassword belong together: set both or none.";
        if (setup.OwnerEmail is { Length: > 0 } mail && !mail.Contains('@', StringComparison.Ordinal))
            yield return "LeadMagnets__Setup__OwnerEmail must be an e-mail address.";
        if (setup.OwnerPassword is { Length: > 0 and < ShortestPassword })
            yield return $"LeadMagnets__Setup__OwnerPassword needs at least {ShortestPassword} characters.";
        if (setup.ApiKey is { Length: > 0 and < ShortestApiKey })
            yield return $"LeadMagnets__Setup__ApiKey needs at least {ShortestApiKey} characters.";
        if (setup.ApiKey is { Length: > 0 } && string.IsNullOrEmpty(setup.OwnerEmail))
            yield return "LeadMagnets__Setup__ApiKey needs LeadMagnets__Setup__OwnerEmail and LeadMagnets__Setup__OwnerPassword beside it.";
    }

    /// <summary>Parts of a list separated by commas.</summary>
    public static IEnumerable<string> Ranges(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsRange(string range) => IPAddress.TryParse(range, out _) || IPNetwork.TryParse(range, out _);

    private static bool IsPublicUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
        && uri is { Query: "", Fragment: "" };
}
