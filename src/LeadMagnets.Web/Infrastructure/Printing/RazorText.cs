using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>Writes a Razor view as text outside of a request: what is printed is what the page shows.</summary>
public sealed class RazorText(IRazorViewEngine views, ITempDataDictionaryFactory tempData, IServiceScopeFactory scopes)
{
    /// <param name="path">The view, such as <c>/Features/Reports/_Document.cshtml</c>.</param>
    /// <param name="model">Its model.</param>
    public async Task<string> Write<T>(string path, T model)
    {
        await using var scope = scopes.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var found = views.GetView(executingFilePath: null, path, isMainPage: true);
        var view = found.View ?? throw new InvalidOperationException($"There is no view {path}.");
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(action, view, data, tempData.GetTempData(http), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
