using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>
/// <c>&lt;field for="Input.Name" hint="Shown in the report" /&gt;</c>: label, control, hint and error, tied together for everybody.
/// The property decides: text, number, yes/no; <c>options</c> makes a list, <c>rows</c> a larger field, <c>type</c> any other input.
/// Further attributes (<c>autocomplete</c>, <c>placeholder</c>, <c>min</c> …) go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public string? Label { get; set; }
    public string? Hint { get; set; }
    public string? Type { get; set; }
    public int? Rows { get; set; }
    public IEnumerable<SelectListItem>? Options { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
    private string Id => TagBuilder.CreateSanitizedId(Name, "_");
    private bool IsYesNo => Options is null && For.Metadata.UnderlyingOrModelType == typeof(bool);
    private ModelStateEntry? State => ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;
    private string? Error => State?.Errors.Count > 0 ? State.Errors[0].ErrorMessage : null;
    private string LabelText => Label ?? For.Metadata.DisplayName ?? For.Metadata.PropertyName ?? For.Name;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var control = Control();
        foreach (var attribute in output.Attributes.ToList())
        {
            if (attribute.Name != "class") control.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? "", replaceExisting: true);
        }
        output.Attributes.Clear();
        Describe(control);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        if (IsYesNo) YesNo(output.Content, control);
        else output.Content.AppendHtml(LabelTag()).AppendHtml(control);
        if (Hint is not null) output.Content.AppendHtml(Line("hint", Id + "-hint", Hint));
        if (Error is not null) output.Content.AppendHtml(Line("error", Id + "-error", Error));
    }

    private TagBuilder Control()
    {
        var tag = Options is not null ? Select() : Rows is { } rows ? TextArea(rows) : Input();
        tag.Attributes["id"] = Id;
        tag.Attributes["name"] = Name;
        if (For.Metadata.IsRequired && !IsYesNo && Options is null) tag.Attributes["required"] = "required";
        if (For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault() is { } length && Options is null)
            tag.Attributes["maxlength"] = length.MaximumLength.ToString(CultureInfo.InvariantCulture);
        return tag;
    }

    private TagBuilder Input()
    {
        var tag = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        tag.Attributes["type"] = Type ?? UsualType();
        if (IsYesNo)
        {
            tag.Attributes["value"] = "true";
            if (For.Model is true) tag.Attributes["checked"] = "checked";
        }
        else if (Type is not ("password" or "file"))
        {
            tag.Attributes["value"] = Value();
        }
        return tag;
    }

    private TagBuilder TextArea(int rows)
    {
        var tag = new TagBuilder("textarea");
        tag.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);
        tag.InnerHtml.Append("\n" + Value());
        return tag;
    }

    private TagBuilder Select()
    {
        var tag = new TagBuilder("select");
        var value = Value();
        foreach (var item in Options!)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value;
            if (item.Value == value) option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(item.Text);
            tag.InnerHtml.AppendHtml(option);
        }
        return tag;
    }

    /// <summary>What was typed wins over what is stored: nobody types twice because one field was wrong.</summary>
    private string Value() => State?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";

    private string UsualType() => For.Metadata switch
    {
        { UnderlyingOrModelType: var type } when type == typeof(bool) => "checkbox",
        { UnderlyingOrModelType: var type } when type == typeof(int) || type == typeof(long) => "number",
        { DataTypeName: nameof(DataType.EmailAddress) } => "email",
        { DataTypeName: nameof(DataType.Password) } => "password",
        _ => "text",
    };

    private void Describe(TagBuilder control)
    {
        var ids = string.Join(' ', new[] { Error is null ? null : Id + "-error", Hint is null ? null : Id + "-hint" }.Where(id => id is not null));
        if (ids.Length > 0) control.Attributes["aria-describedby"] = ids;
        if (Error is not null) control.Attributes["aria-invalid"] = "true";
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(LabelText);
        if (For.Metadata.IsRequired || Options is not null) return label;
        var optional = new TagBuilder("span");
        optional.AddCssClass("optional");
        optional.InnerHtml.Append(" (optional)");
        label.InnerHtml.AppendHtml(optional);
        return label;
    }

    private void YesNo(TagHelperContent content, TagBuilder control)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("check");
        var text = new TagBuilder("span");
        text.InnerHtml.Append(LabelText);
        label.InnerHtml.AppendHtml(control).AppendHtml(text);
        // A box that is not ticked sends nothing; this says "no" for it.
        var no = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        no.Attributes["type"] = "hidden";
        no.Attributes["name"] = Name;
        no.Attributes["value"] = "false";
        content.AppendHtml(label).AppendHtml(no);
    }

    private static TagBuilder Line(string kind, string id, string text)
    {
        var line = new TagBuilder("span");
        line.AddCssClass(kind);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(text);
        return line;
    }
}
