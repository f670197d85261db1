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
        .ConfigureHttpJsonOptions(json => AsOurDocuments(json.SerializerOptions))
        .AddOpenApi(options => options.AddDocumentTransformer(Introduce).AddOperationTransformer(Describe).AddSchemaTransformer(LeaveOut));

    /// <summary>Schemas are made with these options: enums are words, numbers are numbers.</summary>
    private static void AsOurDocuments(JsonSerializerOptions json)
    {
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    /// <summary>What may be null may be absent, unless its record says <c>required</c>.</summary>
    private static Task LeaveOut(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        foreach (var property in context.JsonTypeInfo.Properties)
            if (property is { IsGetNullable: true, IsRequired: false }) schema.Required?.Remove(property.Name);
        return Task.CompletedTask;
    }

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
