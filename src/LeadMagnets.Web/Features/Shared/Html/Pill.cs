namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>A state in words, with the colour and icon that go with it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tone"><c>good</c>, <c>bad</c>, <c>warn</c>, <c>cool</c>, <c>accent</c> or empty.</param>
/// <param name="Icon">Name of an icon, or null.</param>
public sealed record Pill(string Text, string Tone = "", string? Icon = null);
