using System.Text.Json;
using System.Text.Json.Serialization;
using LeadMagnets.Web.Infrastructure.Idempotency;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary><c>/openapi/v1.json</c>: what the routes say of themselves, with the key that the management calls need.</summary>
public static class ApiDocument
{
    private const string Key = "apiKey";
    private const string Json = "application/json";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services
        .AddSingleton<IApiDescriptionProvider, TakenBodies>()
        // Schemas are made with these options; enums are words in all our documents.
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)))
        .AddOpenApi(options => options.AddDocumentTransformer(Introduce).AddOperationTransformer(Describe));

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info.Title = "LeadMagnets";
        document.Info.Description = "Management API (with an API key) and the public calls of the player. Errors are problem details (RFC 9457); invalid input is 422 with `errors: [{path, code, message}]`.";
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key of the workspace, made under Settings, API keys." };
        return Task.CompletedTask;
    }

    private static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<TakenBody>().FirstOrDefault()?.Other is { } other) await Offer(operation, other, context, ct);
        if (!metadata.OfType<IAuthorizeData>().Any()) return;
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
        if (context.Description.HttpMethod == HttpMethods.Post && !metadata.OfType<NeedsNoIdempotency>().Any()) (operation.Parameters ??= []).Add(IdempotencyHeader());
    }

    /// <summary>A second form that the body may have.</summary>
    private static async Task Offer(OpenApiOperation operation, Type other, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (operation.RequestBody?.Content?[Json] is not { Schema: { } first } content) return;
        content.Schema = new OpenApiSchema { AnyOf = [first, await context.GetOrCreateSchemaAsync(other, null, ct)] };
    }

    private static OpenApiParameter IdempotencyHeader() => new()
    {
        Name = IdempotencyKey.Header,
        In = ParameterLocation.Header,
        Description = "The same key with the same request gets the first answer again, within seven days; with another request it is refused.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyKey.Longest },
    };
}
