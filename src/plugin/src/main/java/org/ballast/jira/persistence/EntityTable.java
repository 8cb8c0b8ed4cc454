package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.Column;
import org.ballast.core.transfer.ColumnType;
import org.ballast.core.transfer.NameTemplate;
import org.ballast.core.transfer.RowForm;
import org.ballast.core.transfer.StoredRow;
import org.ballast.core.transfer.Table;
import org.ballast.core.transfer.TableStore;
import org.ballast.core.transfer.TextForm;

/** A table as its entity declares it, read and written column by column, without what is {@link Rebuilt}. */
final class EntityTable<E extends Entity> {
    /** What Active Objects gives a text column that says nothing else. */
    private static final int USUAL_LENGTH = 255;

    private static final Map<Class<?>, ColumnType> TYPES = Map.of(
            String.class, ColumnType.TEXT,
            long.class, ColumnType.LONG,
            Long.class, ColumnType.LONG,
            int.class, ColumnType.INTEGER,
            Integer.class, ColumnType.INTEGER,
            boolean.class, ColumnType.FLAG,
            Boolean.class, ColumnType.FLAG);

    private final Class<E> entity;
    private final Map<String, Method> getters = new LinkedHashMap<>();
    private final Table table;

    EntityTable(Class<E> entity) {
        this.entity = entity;
        List<Column> columns = new ArrayList<>();
        Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isAnnotationPresent(Rebuilt.class))
                .sorted(Comparator.comparing(EntityTable::columnName))
                .forEach(getter -> {
                    getters.put(columnName(getter), getter);
                    columns.add(column(getter));
                });
        this.table = new Table(
                entity.getAnnotation(net.java.ao.schema.Table.class).value(),
                columns,
                Arrays.stream(entity.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Rebuilt.class))
                        .map(EntityTable::columnName)
                        .collect(Collectors.toSet()),
                Stream.concat(joins(getters), rules(entity)).toList());
    }

    Table table() {
        return table;
    }

    long count(ActiveObjects ao) {
        return ao.count(entity);
    }

    List<StoredRow> page(ActiveObjects ao, long after, int most) {
        Query next = Query.select()
                .where("ID > ?", Math.toIntExact(after))
                .order("ID ASC")
                .limit(most);
        return Arrays.stream(ao.find(entity, next)).map(this::row).toList();
    }

    /** A key that names its own row gets a stand-in first, because the number comes with the row. */
    long add(ActiveObjects ao, Map<String, Cell> cells) {
        String standIn = UUID.randomUUID().toString();
        E row = ao.create(entity, values(cells, standIn));
        boolean changed = false;
        for (Map.Entry<String, Cell> cell : cells.entrySet()) {
            if (namesItself(cell.getValue())) {
                set(row, cell.getKey(), value(cell.getValue(), String.valueOf(row.getID())));
                changed = true;
            }
        }
        if (changed) {
            row.save();
        }
        return row.getID();
    }

    void addAll(ActiveObjects ao, List<Map<String, Cell>> rows) {
        for (Map<String, Cell> cells : rows) {
            ao.create(entity, values(cells, ""));
        }
    }

    private Map<String, Object> values(Map<String, Cell> cells, String itself) {
        Map<String, Object> values = new HashMap<>();
        for (Column column : table.columns()) {
            Cell cell = cells.get(column.name());
            if (cell instanceof Cell.Whole number && column.type() == ColumnType.INTEGER) {
                values.put(column.name(), Math.toIntExact(number.value()));
            } else if (cell != null) {
                values.put(column.name(), value(cell, itself));
            }
        }
        return values;
    }

    private static boolean namesItself(Cell cell) {
        return cell instanceof Cell.Text text && text.value().contains(TableStore.ITSELF);
    }

    private static Object value(Cell cell, String itself) {
        if (cell instanceof Cell.Whole number) {
            return number.value();
        }
        return cell instanceof Cell.Text text
                ? text.value().replace(TableStore.ITSELF, itself)
                : ((Cell.Flag) cell).value();
    }

    private StoredRow row(E row) {
        Map<String, Cell> cells = new HashMap<>();
        getters.forEach((column, getter) -> cell(get(row, getter)).ifPresent(cell -> cells.put(column, cell)));
        return new StoredRow(row.getID(), cells);
    }

    private static Optional<Cell> cell(Optional<Object> value) {
        return value.map(present -> {
            if (present instanceof Number number) {
                return new Cell.Whole(number.longValue());
            }
            return present instanceof Boolean flag ? new Cell.Flag(flag) : new Cell.Text((String) present);
        });
    }

    private Optional<Object> get(E row, Method getter) {
        try {
            return Optional.ofNullable(getter.invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A column of " + table.name() + " can not be read", e);
        }
    }

    private void set(E row, String column, Object value) {
        Method getter = getters.get(column);
        if (getter == null) {
            throw new IllegalArgumentException("There is no column " + column);
        }
        try {
            entity.getMethod("set" + property(getter), getter.getReturnType()).invoke(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The column " + column + " can not be written", e);
        }
    }

    private static Column column(Method getter) {
        ColumnType type = TYPES.get(getter.getReturnType());
        if (type == null) {
            throw new IllegalStateException("An export knows no columns such as " + getter);
        }
        Optional<Names> names = Optional.ofNullable(getter.getAnnotation(Names.class));
        return new Column(
                columnName(getter),
                type,
                getter.isAnnotationPresent(NotNull.class),
                getter.isAnnotationPresent(Unique.class),
                type == ColumnType.TEXT ? longest(getter) : 0,
                names.stream()
                        .flatMap(each -> Stream.of(each.value()))
                        .map(NameTemplate::of)
                        .toList(),
                names.map(Names::byLine).orElse(false),
                form(getter),
                Optional.ofNullable(getter.getAnnotation(Holds.class))
                        .map(holds -> holds.value().range()));
    }

    private static Stream<RowForm> rules(Class<? extends Entity> entity) {
        return Optional.ofNullable(entity.getAnnotation(Fits.class)).stream()
                .flatMap(fits -> Stream.of(fits.value()))
                .map(RowRule::form);
    }

    private static Stream<RowForm> joins(Map<String, Method> getters) {
        return getters.entrySet().stream()
                .filter(getter -> getter.getValue().isAnnotationPresent(Joins.class))
                .map(getter -> RowKey.form(
                        getter.getKey(),
                        getter.getValue().getAnnotation(Joins.class).value()));
    }

    private static Optional<TextForm> form(Method getter) {
        return Optional.ofNullable(getter.getAnnotation(Codes.class))
                .map(codes -> TextForm.oneOf(codes.value()))
                .or(() -> Optional.ofNullable(getter.getAnnotation(Reads.class))
                        .map(reads -> reads.value().form()));
    }

    private static int longest(Method getter) {
        StringLength length = getter.getAnnotation(StringLength.class);
        if (length == null) {
            return USUAL_LENGTH;
        }
        return length.value() == StringLength.UNLIMITED ? 0 : length.value();
    }

    private static String property(Method getter) {
        return getter.getName().replaceFirst("^(get|is)", "");
    }

    /** As Active Objects names it: {@code getBoardId} is {@code BOARD_ID}. */
    private static String columnName(Method getter) {
        return property(getter).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
