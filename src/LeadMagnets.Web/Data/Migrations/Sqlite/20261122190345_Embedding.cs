using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Embedding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Corners",
                table: "Workspaces",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Round");

            migrationBuilder.AddColumn<string>(
                name: "Density",
                table: "Workspaces",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Comfortable");

            migrationBuilder.AddColumn<string>(
                name: "Font",
                table: "Workspaces",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "System");

            migrationBuilder.AddColumn<string>(
                name: "Ground",
                table: "Workspaces",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Scheme",
                table: "Workspaces",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Auto");

            migrationBuilder.AddColumn<string>(
                name: "ClickIdsJson",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConsentState",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Touches",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Only");

            migrationBuilder.AddColumn<string>(
                name: "LandingPage",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Placement",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GlobalPrivacyControl",
                table: "Submissions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "HeldVisitJson",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Placement",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "Submissions",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReviewedAt",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReviewedBy",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WaitingTouchesJson",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AllowsSandboxed",
                table: "Magnets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HiddenFromSearch",
                table: "Magnets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Magnets",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Once",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Placement",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Placements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MagnetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    UtmSource = table.Column<string>(type: "TEXT", nullable: true),
                    UtmMedium = table.Column<string>(type: "TEXT", nullable: true),
                    UtmCampaign = table.Column<string>(type: "TEXT", nullable: true),
                    UtmTerm = table.Column<string>(type: "TEXT", nullable: true),
                    UtmContent = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Placements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Placements_Magnets_MagnetId",
                        column: x => x.MagnetId,
                        principalTable: "Magnets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpentProofs",
                columns: table => new
                {
                    Nonce = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentProofs", x => x.Nonce);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Touches_SubmissionId",
                table: "Touches",
                column: "SubmissionId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_WorkspaceId_Review_CreatedAt",
                table: "Submissions",
                columns: new[] { "WorkspaceId", "Review", "CreatedAt" },
                filter: "\"Review\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Magnets_Slug",
                table: "Magnets",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_Session_Once",
                table: "Events",
                columns: new[] { "Session", "Once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Placements_Code",
                table: "Placements",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Placements_MagnetId_Key",
                table: "Placements",
                columns: new[] { "MagnetId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpentProofs_ExpiresAt",
                table: "SpentProofs",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Placements");

            migrationBuilder.DropTable(
                name: "SpentProofs");

            migrationBuilder.DropIndex(
                name: "IX_Touches_SubmissionId",
                table: "Touches");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_WorkspaceId_Review_CreatedAt",
                table: "Submissions");

            migrationBuilder.DropIndex(
                name: "IX_Magnets_Slug",
                table: "Magnets");

            migrationBuilder.DropIndex(
                name: "IX_Events_Session_Once",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Corners",
                table: "Workspaces");

            migrationBuilder.DropColumn(
                name: "Density",
                table: "Workspaces");

            migrationBuilder.DropColumn(
                name: "Font",
                table: "Workspaces");

            migrationBuilder.DropColumn(
                name: "Ground",
                table: "Workspaces");

            migrationBuilder.DropColumn(
                name: "Scheme",
                table: "Workspaces");

            migrationBuilder.DropColumn(
                name: "ClickIdsJson",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "ConsentState",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "LandingPage",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "Placement",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Touches");

            migrationBuilder.DropColumn(
                name: "GlobalPrivacyControl",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "HeldVisitJson",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Placement",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ReviewedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ReviewedBy",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "WaitingTouchesJson",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "AllowsSandboxed",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "HiddenFromSearch",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "Once",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Placement",
                table: "Events");
        }
    }
}
