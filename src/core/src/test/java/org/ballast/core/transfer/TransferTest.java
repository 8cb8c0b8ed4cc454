package org.ballast.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryNameBook;
import org.ballast.core.testing.InMemorySettingsRepository;
import org.ballast.core.testing.InMemoryTableStore;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.RecordedExport;
import org.ballast.core.transfer.usecase.ExportData;
import org.ballast.core.transfer.usecase.ImportData;
import org.ballast.core.transfer.usecase.ImportNamesView;
import org.ballast.core.transfer.usecase.ImportPreviewView;
import org.ballast.core.transfer.usecase.PreviewImport;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** What is taken out comes back the same, in a tracker with other ids too, or not at all. */
public class TransferTest {

    private static final UserId ADMIN = new UserId("1");
    private static final Table ROUND = new Table(
            "ROUND",
            List.of(
                    column("BOARD_ID", ColumnType.LONG, 0, "<board>"),
                    unique("OPEN_KEY", "<board>:*", "closed:<ROUND>"),
                    column("PEOPLE", true, "+<person>", "-<person>")));
    private static final Table VOTE = new Table(
            "VOTE",
            List.of(
                    column("ROUND_ID", ColumnType.LONG, 0, "<ROUND>"),
                    column("VOTER", ColumnType.TEXT, 40, "<person>"),
                    column("ISSUE_ID", ColumnType.LONG, 0, "<issue>"),
                    unique("VOTE_KEY", "<ROUND>:<person>:<issue>"),
                    column("NOTE", ColumnType.TEXT, 10),
                    new Column(
                            "KIND",
                            ColumnType.TEXT,
                            false,
                            false,
                            0,
                            List.of(),
                            false,
                            Optional.of(TextForm.oneOf(ColumnType.class)),
                            Optional.empty()),
                    new Column(
                            "PLACE",
                            ColumnType.INTEGER,
                            true,
                            false,
                            0,
                            List.of(),
                            false,
                            Optional.empty(),
                            Optional.of(new NumberRange(0, 9))),
                    column("GONE", ColumnType.FLAG, 0)),
            Set.of(),
            List.of(new RowForm(
                    "ballast.transfer.columns-unfit",
                    List.of("GONE", "PLACE"),
                    row -> !row.get("GONE").equals(new Cell.Flag(true))
                            || row.get("PLACE").equals(new Cell.Whole(0)))));

    private final InMemoryTracker tracker = new InMemoryTracker();
    private final InMemoryTableStore here = new InMemoryTableStore(List.of(ROUND, VOTE), 7);
    private final InMemoryTableStore there = new InMemoryTableStore(List.of(ROUND, VOTE), 500);
    private final SettingsRepository settings = new InMemorySettingsRepository();
    private final InMemoryNameBook hereBook = new InMemoryNameBook()
            .with(Thing.PERSON, 10, "maya")
            .with(Thing.PERSON, 11, "sam")
            .with(Thing.ISSUE, 20, "PAY-1")
            .with(Thing.BOARD, 3, "3");
    private final InMemoryNameBook thereBook = new InMemoryNameBook()
            .with(Thing.PERSON, 90, "maya")
            .with(Thing.PERSON, 91, "sam")
            .with(Thing.ISSUE, 80, "PAY-1")
            .with(Thing.BOARD, 33, "3")
            .with(Thing.BOARD, 44, "4");
    private int repairs;

    @Before
    public void someVotes() {
        tracker.makeAdministrator(ADMIN);
        settings.save(new Settings(false));
        long closed = here.add(ROUND, round("closed:" + TableStore.ITSELF, "+10\n-11\nplain"));
        here.add(ROUND, round("3:STANDING", ""));
        here.add(VOTE, vote(closed, "10"));
        here.add(VOTE, vote(closed, "11"));
    }

    @Test
    public void bringsBackTheSameUnderOtherIds() {
        RecordedExport file = export(here, hereBook);

        assertThat(done(importInto(there, thereBook, file, NameMapping.NONE)).tables())
                .extracting(table -> table.table() + table.rows())
                .containsExactly("ROUND2", "VOTE2");

        assertThat(export(there, thereBook).lines()).isEqualTo(file.lines());
        assertThat(there.page(VOTE, 0, 9).get(0).cells())
                .containsEntry("VOTE_KEY", new Cell.Text("500:90:80"))
                .containsEntry("ISSUE_ID", new Cell.Whole(80));
        assertThat(there.page(ROUND, 0, 9).get(0).cells())
                .containsEntry("OPEN_KEY", new Cell.Text("closed:500"))
                .containsEntry("PEOPLE", new Cell.Text("+90\n-91\nplain"));
        assertThat(repairs).isOne();
    }

    @Test
    public void passesOverWhatAnOlderFileSaysOfAColumnThatRepairsWorkOutAnew() {
        List<Column> withRank = new ArrayList<>(VOTE.columns());
        withRank.add(column("RANK", ColumnType.INTEGER, 0));
        Table older = new Table("VOTE", withRank);
        InMemoryTableStore before = new InMemoryTableStore(List.of(ROUND, older), 7);
        Map<String, Cell> vote = new HashMap<>(vote(before.add(ROUND, round("3:STANDING", "")), "10"));
        vote.put("RANK", new Cell.Whole(4));
        before.add(older, vote);
        Table newer = new Table("VOTE", VOTE.columns(), Set.of("RANK"), List.of());
        InMemoryTableStore now = new InMemoryTableStore(List.of(ROUND, newer), 500);

        done(importInto(now, thereBook, export(before, hereBook), NameMapping.NONE));

        assertThat(now.page(newer, 0, 9).get(0).cells()).containsKey("PLACE").doesNotContainKey("RANK");
    }

    @Test
    public void keepsWhatIsSaidOfPeopleAndIssuesThatNobodyKnows() {
        here.add(VOTE, vote(7, "12"));
        RecordedExport file = export(here, hereBook);
        InMemoryNameBook strangers = new InMemoryNameBook().with(Thing.BOARD, 33, "3");

        assertThat(file.lines())
                .anySatisfy(
                        line -> assertThat(line).isEqualTo("person[Optional[maya], Optional[sam], Optional.empty]"));
        ImportNamesView people = done(importInto(there, strangers, file, NameMapping.NONE))
                .names()
                .get(0);
        assertThat(people.total()).isEqualTo(3);
        assertThat(people.nameless()).isOne();
        assertThat(people.missing()).isEqualTo(2);
        assertThat(there.count(VOTE)).isEqualTo(3);
        assertThat(there.page(VOTE, 0, 9))
                .extracting(row -> row.cells().get("VOTER"))
                .doesNotHaveDuplicates();
    }

    @Test
    public void saysOfWhatGoesByItsIdThatNobodyLookedWhetherItIsTheSameHere() {
        assertThat(done(importInto(there, thereBook, export(here, hereBook), NameMapping.NONE))
                        .names())
                .filteredOn(ImportNamesView::lookedUp)
                .extracting(ImportNamesView::thing)
                .containsExactly(Thing.PERSON, Thing.ISSUE, Thing.PROJECT);
    }

    @Test
    public void takesOtherNamesWhereTheImporterSaysSo() {
        RecordedExport file = export(here, hereBook);
        NameMapping mapping = new NameMapping(Map.of(Thing.BOARD, Map.of("3", "4")));

        done(importInto(there, thereBook, file, mapping));

        assertThat(there.page(ROUND, 0, 9).get(1).cells()).containsEntry("OPEN_KEY", new Cell.Text("44:STANDING"));
    }

    @Test
    public void refusesToMakeOnePersonOfTwo() {
        NameMapping mapping = new NameMapping(Map.of(Thing.PERSON, Map.of("sam", "maya")));

        assertThat(refused(importInto(there, thereBook, export(here, hereBook), mapping)))
                .isEqualTo("ballast.transfer.two-become-one at mapping.person");
        assertThat(there.count(ROUND)).isZero();
    }

    @Test
    public void importsIntoAnEmptyInstanceAlone() {
        RecordedExport file = export(here, hereBook);

        assertThat(refused(importInto(here, hereBook, file, NameMapping.NONE)))
                .startsWith("ballast.transfer.not-empty");
        assertThat(here.count(VOTE)).isEqualTo(2);
        assertThat(done(preview(here, hereBook, file)).importObjection()).contains(ImportRules.NOT_EMPTY);
        assertThat(done(preview(there, thereBook, file)).importObjection()).isEmpty();
        assertThat(there.count(ROUND)).isZero();
    }

    @Test
    public void asksBeforeItLosesWhatTheFileSaysOfIssuesThatAreNotHere() {
        RecordedExport file = export(here, hereBook);
        NameMapping elsewhere = new NameMapping(Map.of(Thing.ISSUE, Map.of("PAY-1", "GONE-1")));

        assertThat(done(preview(there, thereBook, file)).leaveIssuesObjection()).isEmpty();
        assertThat(done(new PreviewImport(there, thereBook, tracker)
                                .handle(new PreviewImport.Command(ADMIN, file, elsewhere)))
                        .leaveIssuesObjection())
                .map(Refusal::code)
                .contains("ballast.transfer.issues-missing");
        assertThat(refused(importer(there, thereBook).handle(new ImportData.Command(ADMIN, file, elsewhere, false))))
                .startsWith("ballast.transfer.issues-missing");
        assertThat(there.count(VOTE)).isZero();
        done(importer(there, thereBook).handle(new ImportData.Command(ADMIN, file, elsewhere, true)));
        assertThat(there.count(VOTE)).isEqualTo(2);
    }

    @Test
    public void letsAdministratorsAlone() {
        UserId other = new UserId("2");

        assertThat(new ExportData(here, hereBook, settings, tracker).handle(new ExportData.Command(other)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(new PreviewImport(there, thereBook, tracker)
                        .handle(new PreviewImport.Command(other, export(here, hereBook), NameMapping.NONE)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(importer(there, thereBook)
                        .handle(new ImportData.Command(other, export(here, hereBook), NameMapping.NONE, true)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    public void leavesOutWhatNamesARowThatCameLater() {
        here.add(VOTE, vote(777, "11"));

        assertThat(export(here, hereBook).lines().stream().filter(line -> line.contains("VOTE_KEY")))
                .hasSize(2);
    }

    @Test
    public void saysWhatIsWrongAndWhere() {
        assertThat(wrong("ROUND_ID", new Cell.Text("ROUND#9"))).isEqualTo("ballast.transfer.row-unknown at ROUND_ID");
        assertThat(wrong("ROUND_ID", new Cell.Text("ROUND#0"))).isEqualTo("ballast.transfer.row-unknown at ROUND_ID");
        assertThat(wrong("ROUND_ID", new Cell.Text("soon"))).isEqualTo("ballast.transfer.value-wrong at ROUND_ID");
        assertThat(wrong("ISSUE_ID", new Cell.Text("issue#0"))).isEqualTo("ballast.transfer.row-unknown at ISSUE_ID");
        assertThat(wrong("ISSUE_ID", new Cell.Text("issue#99"))).isEqualTo("ballast.transfer.name-missing at ISSUE_ID");
        assertThat(wrong("NOTE", new Cell.Text("eleven char"))).isEqualTo("ballast.transfer.value-too-long at NOTE");
        assertThat(wrong("NOTE", new Cell.Text("\u0000"))).isEqualTo("ballast.transfer.value-wrong at NOTE");
        assertThat(wrong("NOTE", new Cell.Flag(true))).isEqualTo("ballast.transfer.value-wrong at NOTE");
        assertThat(wrong("NOTE", new Cell.Whole(1))).isEqualTo("ballast.transfer.value-wrong at NOTE");
        assertThat(wrong("PLACE", new Cell.Whole(1L << 31))).isEqualTo("ballast.transfer.value-wrong at PLACE");
        assertThat(wrong("PLACE", new Cell.Text("person#1"))).isEqualTo("ballast.transfer.value-wrong at PLACE");
        assertThat(wrong("KIND", new Cell.Text("LONGISH"))).isEqualTo("ballast.transfer.value-unreadable at KIND");
        assertThat(wrong("VOTER", null)).isEqualTo("ballast.transfer.value-missing at VOTER");
        assertThat(wrong("OTHER", new Cell.Whole(1))).isEqualTo("ballast.transfer.column-unknown at OTHER");
        assertThat(wrong("VOTE_KEY", new Cell.Text("ROUND#1:person#1:issue#1")))
                .isEqualTo("ballast.transfer.value-taken at VOTE_KEY");
        assertThat(there.count(ROUND)).isZero();
        assertThat(wrong("KIND", new Cell.Text(ColumnType.LONG.name()))).isEqualTo("done");
    }

    @Test
    public void takesNoNumberThatIsOutOfRangeAndNoColumnsThatContradictEachOther() {
        assertThat(sentence("PLACE", new Cell.Whole(-1)))
                .isEqualTo("ballast.transfer.number-out-of-range tables.VOTE[1].PLACE 0 9");
        assertThat(sentence("PLACE", new Cell.Whole(10)))
                .isEqualTo("ballast.transfer.number-out-of-range tables.VOTE[1].PLACE 0 9");
        assertThat(sentence("GONE", new Cell.Flag(true)))
                .isEqualTo("ballast.transfer.columns-unfit tables.VOTE[1].PLACE GONE");
        assertThat(there.count(ROUND)).isZero();
        assertThat(wrong("PLACE", new Cell.Whole(9))).isEqualTo("done");
    }

    @Test
    public void wantsTheTablesInTheirOrder() {
        ImportCheck check = new ImportCheck(there);

        assertThat(check.table("VOTE")).isEmpty();
        assertThat(check.table("ROUND").map(Refusal::code)).contains("ballast.transfer.table-out-of-order");
        assertThat(check.table("COFFEE").map(Refusal::code)).contains("ballast.transfer.table-unknown");
        assertThat(check.names("coffee", List.of()).map(Refusal::code)).contains("ballast.transfer.names-unknown");
    }

    /** What an import says of a second vote with that cell, its column alone as the place. */
    private String wrong(String column, @Nullable Cell cell) {
        return refused(importVote(column, cell)).replace("tables.VOTE[1].", "");
    }

    /** The code of what an import says of such a vote, and with what its sentence is told. */
    private String sentence(String column, Cell cell) {
        return importVote(column, cell)
                .fold(
                        value -> "done",
                        refusal -> refusal.code() + " "
                                + refusal.arguments().stream()
                                        .map(argument -> ((Argument.Text) argument).value())
                                        .collect(Collectors.joining(" ")));
    }

    private Outcome<ImportPreviewView> importVote(String column, @Nullable Cell cell) {
        Map<String, Cell> row = new HashMap<>(Map.of(
                "ROUND_ID", new Cell.Text("ROUND#1"),
                "VOTER", new Cell.Text("person#1"),
                "ISSUE_ID", new Cell.Text("issue#1"),
                "VOTE_KEY", new Cell.Text("ROUND#1:person#2:issue#1"),
                "PLACE", new Cell.Whole(1),
                "GONE", new Cell.Flag(false)));
        if (cell == null) {
            row.remove(column);
        } else {
            row.put(column, cell);
        }
        ExportFile file = visitor -> {
            List<Optional<Refusal>> answers = new ArrayList<>();
            answers.add(visitor.table("ROUND"));
            answers.add(visitor.row(Map.of(
                    "BOARD_ID", new Cell.Text("board#1"),
                    "OPEN_KEY", new Cell.Text("board#1:STANDING"),
                    "PEOPLE", new Cell.Text(""))));
            answers.add(visitor.table("VOTE"));
            Map<String, Cell> first = new HashMap<>(row);
            first.putAll(Map.of("VOTER", new Cell.Text("person#1"), "ROUND_ID", new Cell.Text("ROUND#1")));
            first.putAll(Map.of("ISSUE_ID", new Cell.Text("issue#1"), "PLACE", new Cell.Whole(0)));
            first.put("VOTE_KEY", new Cell.Text("ROUND#1:person#1:issue#1"));
            first.keySet().removeAll(List.of("NOTE", "KIND", "OTHER"));
            answers.add(visitor.row(first));
            answers.add(visitor.row(row));
            answers.add(visitor.names("person", List.of(Optional.of("maya"), Optional.of("sam"))));
            answers.add(visitor.names("issue", List.of(Optional.of("PAY-1"))));
            answers.add(visitor.names("board", List.of(Optional.of("3"))));
            return answers.stream().flatMap(Optional::stream).findFirst();
        };
        return importInto(there, thereBook, file, NameMapping.NONE);
    }

    private RecordedExport export(TableStore store, NameBook book) {
        RecordedExport file = new RecordedExport();
        done(new ExportData(store, book, settings, tracker).handle(new ExportData.Command(ADMIN)))
                .writeTo(file);
        return file;
    }

    private Outcome<ImportPreviewView> preview(TableStore store, NameBook book, ExportFile file) {
        return new PreviewImport(store, book, tracker).handle(new PreviewImport.Command(ADMIN, file, NameMapping.NONE));
    }

    private Outcome<ImportPreviewView> importInto(
            TableStore store, NameBook book, ExportFile file, NameMapping mapping) {
        return importer(store, book).handle(new ImportData.Command(ADMIN, file, mapping, true));
    }

    private ImportData importer(TableStore store, NameBook book) {
        return new ImportData(store, book, settings, tracker, new InMemoryUnitOfWork(), () -> repairs++);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> "done",
                refusal -> refusal.code() + " at " + refusal.field().orElse(""));
    }

    private static Map<String, Cell> round(String key, String people) {
        return Map.of("BOARD_ID", new Cell.Whole(3), "OPEN_KEY", new Cell.Text(key), "PEOPLE", new Cell.Text(people));
    }

    private static Map<String, Cell> vote(long round, String voter) {
        return Map.of(
                "ROUND_ID", new Cell.Whole(round),
                "VOTER", new Cell.Text(voter),
                "ISSUE_ID", new Cell.Whole(20),
                "VOTE_KEY", new Cell.Text(round + ":" + voter + ":20"),
                "PLACE", new Cell.Whole(1),
                "GONE", new Cell.Flag(false));
    }

    private static Column column(String name, ColumnType type, int longest, String... templates) {
        boolean required = !name.equals("NOTE");
        return new Column(name, type, required, false, longest, templates(templates), false);
    }

    private static Column column(String name, boolean byLine, String... templates) {
        return new Column(name, ColumnType.TEXT, true, false, 0, templates(templates), byLine);
    }

    private static Column unique(String name, String... templates) {
        return new Column(name, ColumnType.TEXT, true, true, 255, templates(templates), false);
    }

    private static List<NameTemplate> templates(String... templates) {
        return List.of(templates).stream().map(NameTemplate::of).toList();
    }
}
