namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>A piece of a mail. Both bodies, HTML and text, are written from the same pieces, so they say the same.</summary>
public abstract record MailBlock;

public sealed record MailHeading(string Text) : MailBlock;

public sealed record MailParagraph(string Text) : MailBlock;

/// <summary>The one number that matters, with what it means.</summary>
public sealed record MailFigure(string Figure, string OutOf, string? Label) : MailBlock;

public sealed record MailButton(string Label, string Url) : MailBlock;

/// <summary>A titled list of labels and values.</summary>
public sealed record MailRows(string Title, IReadOnlyList<MailRow> Rows) : MailBlock;

public sealed record MailRow(string Label, string Value);

/// <summary>Small print at the end.</summary>
public sealed record MailNote(string Text) : MailBlock;
