using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>The address under which visitors reach the product: the setting, else the address of the request.</summary>
public sealed class PublicAddress(LeadMagnetsOptions options, IHttpContextAccessor http)
{
    public string Base => options.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}";

    public string Hosted(string key) => $"{Base}/m/{key}";

    /// <summary>The hosted page as one placement shows it.</summary>
    public string Hosted(string key, string placement) => $"{Hosted(key)}?placement={Uri.EscapeDataString(placement)}";

    /// <summary>The short link of a placement.</summary>
    public string Short(string code) => $"{Base}/p/{code}";

    public string Loader => $"{Base}/embed/v1.js";

    private HttpRequest Request => http.HttpContext?.Request ?? throw new InvalidOperationException("There is no request; set LeadMagnets:PublicUrl.");
}
