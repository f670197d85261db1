using System.ComponentModel.DataAnnotations;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>What a person says about a webhook endpoint.</summary>
public sealed record EndpointInput : IValidatableObject
{
    [Required(ErrorMessage = "Write the address that shall be called."), StringLength(2000)] public string Url { get; init; } = "";
    /// <summary>Event types that it wants; none: all.</summary>
    public List<string> Events { get; init; } = [];
    public bool Active { get; init; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            yield return new("Write the whole address, such as https://crm.example.com/hooks/leads.", [nameof(Url)]);
        else if (uri.UserInfo.Length > 0)
            yield return new("Leave name and password out of the address: calls are signed with the endpoint’s secret instead.", [nameof(Url)]);
        if (Events.Except(WebhookEvents.Choices).Any()) yield return new("Choose events of the list.", [nameof(Events)]);
    }
}
