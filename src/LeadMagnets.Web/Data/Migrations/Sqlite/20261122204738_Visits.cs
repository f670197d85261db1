using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Visits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Continuations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MagnetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    MailKey = table.Column<string>(type: "TEXT", nullable: false),
                    RunJson = table.Column<string>(type: "TEXT", nullable: false),
                    PageUrl = table.Column<string>(type: "TEXT", nullable: true),
                    IsTest = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Continuations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Continuations_MagnetVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MagnetVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Continuations_Magnets_MagnetId",
                        column: x => x.MagnetId,
                        principalTable: "Magnets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MagnetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Server = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    GivenUpAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", nullable: true),
                    ReportJson = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PageChecks_Magnets_MagnetId",
                        column: x => x.MagnetId,
                        principalTable: "Magnets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Partials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MagnetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    Step = table.Column<string>(type: "TEXT", nullable: true),
                    AnswersJson = table.Column<string>(type: "TEXT", nullable: false),
                    LeadJson = table.Column<string>(type: "TEXT", nullable: false),
                    ConsentsJson = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    IdentityKey = table.Column<string>(type: "TEXT", nullable: false),
                    TouchesJson = table.Column<string>(type: "TEXT", nullable: false),
                    PageUrl = table.Column<string>(type: "TEXT", nullable: true),
                    Referrer = table.Column<string>(type: "TEXT", nullable: true),
                    Session = table.Column<string>(type: "TEXT", nullable: true),
                    Placement = table.Column<string>(type: "TEXT", nullable: true),
                    GlobalPrivacyControl = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsTest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Proven = table.Column<bool>(type: "INTEGER", nullable: false),
                    Suspicion = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitJson = table.Column<string>(type: "TEXT", nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TurnedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstSeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partials_Leads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "Leads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Partials_MagnetVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MagnetVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Partials_Magnets_MagnetId",
                        column: x => x.MagnetId,
                        principalTable: "Magnets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_ExpiresAt",
                table: "Continuations",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_MagnetId_ClientId_MailKey",
                table: "Continuations",
                columns: new[] { "MagnetId", "ClientId", "MailKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_TokenHash",
                table: "Continuations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_VersionId",
                table: "Continuations",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_WorkspaceId_MailKey",
                table: "Continuations",
                columns: new[] { "WorkspaceId", "MailKey" });

            migrationBuilder.CreateIndex(
                name: "IX_PageChecks_MagnetId",
                table: "PageChecks",
                column: "MagnetId");

            migrationBuilder.CreateIndex(
                name: "IX_PageChecks_State_GivenUpAt",
                table: "PageChecks",
                columns: new[] { "State", "GivenUpAt" },
                filter: "\"FinishedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PageChecks_WorkspaceId_CreatedAt",
                table: "PageChecks",
                columns: new[] { "WorkspaceId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Partials_ChangedAt",
                table: "Partials",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Partials_LeadId",
                table: "Partials",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_Partials_MagnetId_ClientId",
                table: "Partials",
                columns: new[] { "MagnetId", "ClientId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partials_VersionId",
                table: "Partials",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Partials_WorkspaceId_IdentityKey",
                table: "Partials",
                columns: new[] { "WorkspaceId", "IdentityKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Continuations");

            migrationBuilder.DropTable(
                name: "PageChecks");

            migrationBuilder.DropTable(
                name: "Partials");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Submissions");
        }
    }
}
