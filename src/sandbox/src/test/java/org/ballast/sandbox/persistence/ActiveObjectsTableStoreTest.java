package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.round.ItemState;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.testing.InMemorySettingsRepository;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.RecordedExport;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.Column;
import org.ballast.core.transfer.ColumnType;
import org.ballast.core.transfer.Export;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.NameMapping;
import org.ballast.core.transfer.NameTemplate;
import org.ballast.core.transfer.Reference;
import org.ballast.core.transfer.RowForm;
import org.ballast.core.transfer.Table;
import org.ballast.core.transfer.TableStore;
import org.ballast.core.transfer.TextForm;
import org.ballast.core.transfer.Thing;
import org.ballast.core.transfer.usecase.ImportData;
import org.ballast.core.workshop.WorkshopStage;
import org.ballast.jira.persistence.ActiveObjectsTableStore;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every table of the plugin goes out and comes back, with every column and whatever it names. */
@RunWith(Parameterized.class)
public class ActiveObjectsTableStoreTest {
    private static final int ROWS = 3;
    /** What nobody would write, in all that a text may hold. */
    private static final String TEXT = " <b>\"'\\\n\u05d0\u05d1 \ud83d\ude80";
    /** A column of such a name says who, what or which row, unless it is one of the plain ones. */
    private static final Pattern NAMING = Pattern.compile(
            ".*(_ID|_BY|_KEY|_FOR|OWNER|PERSON|USER)|VOTER|LEAD|DEPUTY|FACILITATOR|ROTATION|KEY_RESULT|MERGED_INTO");

    private static final Set<String> PLAIN = Set.of(
            "FEEDBACK_COMMENT.ELEMENT_KEY",
            "KERNEL_CHANGE.ELEMENT_KEY",
            "STRATEGY_LINK.ELEMENT_KEY",
            "RFC_FEEDBACK_UNTIL",
            "WORKSHOP_NOTE.CLIENT_KEY",
            "WORKSHOP_NOTE.WINDOW_KEY",
            "WORKSHOP_SOURCE.ELEMENT_KEY",
            "WORKSHOP_STANCE.ELEMENT_KEY");

    /** A column of such a name says one of a few words, or a day, or an amount. */
    private static final Pattern CODED = Pattern.compile(
            ".*(_CODE|KIND|STATE|STANDING|_DAY|PERIOD_.*|AMOUNT)|QUOTA|PRIORITY|GROUND|VERDICT|ISSUE_PART");

    /** Failures have a code that later versions may not know any more; it is shown and never looked up. */
    private static final Set<String> UNCODED = Set.of("KEY_RESULT_READING.FAILURE_CODE");

    /** Keys of rows that say nothing else of what the key is made of. */
    private static final Set<String> ALONE = Set.of(
            "FEEDBACK_REMINDER.REMINDER_KEY",
            "OWNER_REMINDER.REMINDER_KEY",
            "ROUND_REMINDER.REMINDER_KEY",
            "SPRINT_ABSENCE.ABSENCE_KEY",
            "TARGET_REVIEW.REVIEW_KEY",
            "WEEK_REMINDER.REMINDER_KEY");

    @Rule
    public final BallastTables tables;

    public ActiveObjectsTableStoreTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Test
    public void takesEveryTableOutAndBringsItBackUnderOtherIds() {
        TableStore store = new ActiveObjectsTableStore(tables.ao());
        fill(store, new NumberedNames(1000));
        RecordedExport before = export(store, new NumberedNames(1000));
        BallastTables.entities().forEach(entity -> tables.ao().deleteWithSQL(entity, "ID > ?", 0));

        importInto(store, new NumberedNames(5000), before);

        RecordedExport after = export(store, new NumberedNames(5000));
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(store.tables())
                .allSatisfy(
                        table -> assertThat(store.count(table)).as(table.name()).isEqualTo(ROWS));
    }

    @Test
    public void knowsEveryTableOfTheDescriptor() {
        Set<String> known = new HashSet<>(Set.of("REPAIR_RUN"));
        new ActiveObjectsTableStore(tables.ao()).tables().forEach(table -> known.add(table.name()));

        assertThat(BallastTables.entities().stream()
                        .map(ActiveObjectsTableStoreTest::tableName)
                        .collect(Collectors.toSet()))
                .as("tables of the descriptor, all of which an export must know")
                .isEqualTo(known);
    }

    @Test
    public void leavesOutWhatARepairWorksOutAnew() {
        assertThat(new ActiveObjectsTableStore(tables.ao()).tables())
                .filteredOn(table -> table.name().equals("DEBT_ITEM"))
                .flatExtracting(Table::columns)
                .extracting(Column::name)
                .contains("TAGGED_AT")
                .doesNotContain("LAST_RANK");
        assertThat(new ActiveObjectsTableStore(tables.ao()).tables())
                .filteredOn(table -> table.name().equals("DEBT_ITEM"))
                .flatExtracting(Table::rebuilt)
                .as("what an older export may say all the same")
                .containsExactly("LAST_RANK");
    }

    @Test
    public void knowsWhatColumnsName() {
        assertThat(new ActiveObjectsTableStore(tables.ao())
                        .tables().stream()
                                .flatMap(table -> table.columns().stream()
                                        .filter(column -> column.names().isEmpty())
                                        .map(column -> table.name() + "." + column.name()))
                                .filter(column -> NAMING.matcher(column.substring(column.indexOf('.') + 1))
                                        .matches())
                                .filter(column -> !PLAIN.contains(column)))
                .as("columns that look as if they named something and have no @Names")
                .isEmpty();
    }

    @Test
    public void knowsHowCodesAndDaysAreRead() {
        assertThat(new ActiveObjectsTableStore(tables.ao())
                        .tables().stream()
                                .flatMap(table -> table.columns().stream()
                                        .filter(column -> column.type() == ColumnType.TEXT
                                                && column.form().isEmpty())
                                        .map(column -> table.name() + "." + column.name()))
                                .filter(column -> CODED.matcher(column.substring(column.indexOf('.') + 1))
                                        .matches())
                                .filter(column -> !UNCODED.contains(column)))
                .as("columns that look as if they were read by code and have neither @Codes nor @Reads")
                .isEmpty();
    }

    @Test
    public void knowsWhatNumbersHold() {
        assertThat(new ActiveObjectsTableStore(tables.ao())
                        .tables().stream()
                                .flatMap(table -> table.columns().stream()
                                        .filter(column ->
                                                column.type() == ColumnType.LONG || column.type() == ColumnType.INTEGER)
                                        .filter(column -> column.names().isEmpty()
                                                && column.range().isEmpty())
                                        .map(column -> table.name() + "." + column.name())))
                .as("columns of numbers that have neither @Holds nor @Names")
                .isEmpty();
    }

    @Test
    public void knowsWhatKeysAreMadeOf() {
        assertThat(new ActiveObjectsTableStore(tables.ao())
                        .tables().stream()
                                .flatMap(table -> table.columns().stream()
                                        .filter(column -> column.unique() && column.type() == ColumnType.TEXT)
                                        .map(Column::name)
                                        .filter(column -> table.forms().stream()
                                                .noneMatch(form -> toBlame(form).equals(column)))
                                        .map(column -> table.name() + "." + column))
                                .filter(column -> !ALONE.contains(column)))
                .as("unique columns that have no @Joins, and none of what @Fits names is about them")
                .isEmpty();
    }

    @Test
    public void comesAfterTheTablesWhoseRowsItNames() {
        Set<String> seen = new HashSet<>();
        for (Table table : new ActiveObjectsTableStore(tables.ao()).tables()) {
            seen.add(table.name());
            assertThat(seen).as(table.name()).containsAll(table.named());
        }
    }

    private static String tableName(Class<? extends Entity> entity) {
        return entity.getAnnotation(net.java.ao.schema.Table.class).value();
    }

    private static void fill(TableStore store, NumberedNames names) {
        Map<String, Map<Integer, Long>> numbers = new HashMap<>();
        for (Table table : store.tables()) {
            for (int row = 1; row <= ROWS; row++) {
                Map<String, Cell> cells = new HashMap<>();
                for (Column column : table.columns()) {
                    if (column.required() || row != 2) {
                        cells.put(column.name(), cell(table, column, row, names, numbers));
                    }
                }
                fit(table, cells);
                numbers.computeIfAbsent(table.name(), unseen -> new HashMap<>()).put(row, store.add(table, cells));
            }
        }
    }

    /** Makes that go together which has to: by itself each column is at one end of its range. */
    private static void fit(Table table, Map<String, Cell> cells) {
        switch (table.name()) {
            case "BOARD_WEIGHTS" -> weigh(cells, "_PERCENT");
            case "WEIGHTS_CHANGE" -> weigh(cells, "_AFTER");
            case "SPRINT_RECORD" ->
                cells.putAll(Map.of("STARTED_AT", new Cell.Whole(1), "ENDED_AT", new Cell.Whole(2)));
            case "INITIATIVE" -> {
                cells.put("ALLOCATED_PEOPLE", new Cell.Whole(1));
                cells.put("ALLOCATED_SPRINTS", new Cell.Whole(1));
                say(cells, "RFC_STATE", RfcState.ACCEPTED, "RFC_ACCEPTED_AT");
            }
            case "INITIATIVE_SLICE" -> say(cells, "STATE_CODE", SliceState.FINISHED, "FINISHED_AT");
            case "ROUND_ITEM" -> say(cells, "STATE_CODE", ItemState.MERGED, "MERGED_INTO");
            case "KERNEL_CHANGE" -> {
                boolean ofElement = cells.containsKey("ELEMENT_KEY");
                cells.computeIfPresent("KIND_CODE", (column, cell) -> new Cell.Text(ElementKind.KEY_RESULT.name()));
                cells.put("ELEMENT_NUMBER", new Cell.Whole(ofElement ? 1 : 0));
            }
            case "WORKSHOP" ->
                cells.put(
                        "STAGE_CODE",
                        new Cell.Text(
                                said(cells, "OPEN_KEY").startsWith("closed:")
                                        ? WorkshopStage.CLOSED.name()
                                        : WorkshopStage.WRITE.name()));
            default -> {}
        }
        for (RowForm form : table.forms()) {
            if (toBlame(form).endsWith("_KEY") && !form.fits().test(cells)) {
                cells.put(toBlame(form), new Cell.Text(key(table, form, cells)));
            }
        }
    }

    private static String key(Table table, RowForm form, Map<String, Cell> cells) {
        if (table.name().equals("COLLECTED_ISSUE") && toBlame(form).equals("HOLD_KEY")) {
            return said(cells, "BOARD_ID") + ":" + sha256(said(cells, "TITLE"));
        }
        return form.columns().subList(0, form.columns().size() - 1).stream()
                .filter(cells::containsKey)
                .map(column -> said(cells, column))
                .collect(Collectors.joining(":"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String said(Map<String, Cell> cells, String column) {
        Cell cell = cells.get(column);
        return cell instanceof Cell.Whole number ? String.valueOf(number.value()) : ((Cell.Text) cell).value();
    }

    private static String toBlame(RowForm form) {
        return form.columns().get(form.columns().size() - 1);
    }

    private static void weigh(Map<String, Cell> cells, String when) {
        cells.computeIfPresent("ALIGNMENT" + when, (column, cell) -> new Cell.Whole(20));
        long alignment = cells.containsKey("ALIGNMENT" + when) ? 20 : 0;
        cells.put("PRIORITY" + when, new Cell.Whole(20));
        cells.put("AGE" + when, new Cell.Whole(0));
        cells.put("VOTES" + when, new Cell.Whole(80 - alignment));
    }

    private static void say(Map<String, Cell> cells, String column, Enum<?> code, String moment) {
        if (cells.containsKey(moment)) {
            cells.put(column, new Cell.Text(code.name()));
        }
    }

    private static Cell cell(
            Table table, Column column, int row, NumberedNames names, Map<String, Map<Integer, Long>> numbers) {
        if (!column.names().isEmpty()) {
            String text = column.byLine()
                    ? column.names().stream()
                                    .map(template -> value(template, table, row, names, numbers))
                                    .collect(Collectors.joining("\n"))
                            + column.form().map(form -> "\n" + form.example()).orElse("")
                    : value(column.names().get(row % column.names().size()), table, row, names, numbers);
            return column.type() == ColumnType.TEXT ? new Cell.Text(text) : new Cell.Whole(Long.parseLong(text));
        }
        return switch (column.type()) {
            case TEXT ->
                new Cell.Text(column.form().map(TextForm::example).orElseGet(() -> column.name() + row + TEXT));
            case LONG, INTEGER ->
                new Cell.Whole(column.range()
                        .map(range -> row == 1 ? range.least() : range.most())
                        .orElseThrow());
            case FLAG -> new Cell.Flag(row == 1);
        };
    }

    private static String value(
            NameTemplate template, Table table, int row, NumberedNames names, Map<String, Map<Integer, Long>> numbers) {
        String value = template.toString().replace("-*", "-K1").replace("*", "rest-" + row);
        for (Reference reference : template.references()) {
            String name = reference instanceof Reference.ToThing thing
                    ? names.id(thing.thing(), row)
                    : reference.word().equals(table.name())
                            ? TableStore.ITSELF
                            : String.valueOf(numbers.get(reference.word()).get(row));
            value = value.replace("<" + reference.word() + ">", name);
        }
        return value;
    }

    private static RecordedExport export(TableStore store, NameBook book) {
        RecordedExport file = new RecordedExport();
        new Export(store, book, new InMemorySettingsRepository()).writeTo(file);
        return file;
    }

    private void importInto(TableStore store, NameBook book, RecordedExport file) {
        InMemoryTracker tracker = new InMemoryTracker();
        UserId admin = new UserId("1");
        tracker.makeAdministrator(admin);
        assertThat(new ImportData(
                                store,
                                book,
                                new InMemorySettingsRepository(),
                                tracker,
                                new ActiveObjectsUnitOfWork(tables.ao()),
                                () -> {})
                        .handle(new ImportData.Command(admin, file, NameMapping.NONE, false)))
                .isInstanceOf(Outcome.Done.class);
    }

    /** Things whose names are numbers and whose ids begin elsewhere. */
    private record NumberedNames(long base) implements NameBook {
        private static final int KIND = 100;

        String id(Thing thing, int number) {
            return String.valueOf(base + thing.ordinal() * KIND + number);
        }

        @Override
        public Optional<String> nameOf(Thing thing, String id) {
            return Optional.of("name " + (Long.parseLong(id) - base));
        }

        @Override
        public Optional<String> idOf(Thing thing, String name) {
            return Optional.of(String.valueOf(Long.parseLong(name.substring("name ".length())) + base));
        }
    }
}
