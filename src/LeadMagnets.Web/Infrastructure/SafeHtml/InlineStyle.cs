namespace LeadMagnets.Web.Infrastructure.SafeHtml;

/// <summary>How a piece of text stands in its block: what the elements around it say.</summary>
internal readonly record struct InlineStyle(bool Strong, bool Emphasis, bool Code, string? Href);
