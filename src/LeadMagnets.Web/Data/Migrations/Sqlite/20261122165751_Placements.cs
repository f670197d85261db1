using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Placements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "Placement",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WaitingTouchesJson",
                table: "Submissions",
                type: "TEXT",
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

            migrationBuilder.CreateIndex(
                name: "IX_Touches_SubmissionId",
                table: "Touches",
                column: "SubmissionId");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Placements");

            migrationBuilder.DropIndex(
                name: "IX_Touches_SubmissionId",
                table: "Touches");

            migrationBuilder.DropIndex(
                name: "IX_Events_Session_Once",
                table: "Events");

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
                name: "Placement",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "WaitingTouchesJson",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Once",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Placement",
                table: "Events");
        }
    }
}
