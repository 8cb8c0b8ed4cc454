package org.ballast.sandbox.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The short lists that every issue points to: types, priorities, statuses, resolutions, link types. They are never
 * changed or removed, only added to, so they are kept in memory and read again when an unknown one is asked for.
 */
public final class Catalogue {

    /** An entry of one of the lists. */
    public interface Entry {
        long id();

        String name();
    }

    /** What kind of work an issue is. */
    public record Type(long id, String name, boolean subtask) implements Entry {}

    /**
     * How urgent an issue is.
     *
     * @param sortOrder 1 is the most urgent
     */
    public record Priority(long id, String name, int sortOrder) implements Entry {}

    /** Where an issue is in its life. */
    public record Status(long id, String name, StatusCategory category) implements Entry {}

    /** How an issue ended. */
    public record Resolution(long id, String name) implements Entry {}

    /**
     * How two issues hang together.
     *
     * @param inward as the destination says it: "is blocked by"
     * @param outward as the source says it: "blocks"
     */
    public record LinkType(long id, String name, String inward, String outward) implements Entry {}

    /** The default type of a new issue. */
    public static final String TASK = "Task";
    /** The default priority of a new issue. */
    public static final String MEDIUM = "Medium";
    /** The default status of a new issue. */
    public static final String TO_DO = "To Do";
    /** The status of work that is over. */
    public static final String DONE = "Done";
    /** The link type that the planner looks at. */
    public static final String BLOCKS = "Blocks";

    private final StoreDatabase database;
    private final Map<Class<? extends Entry>, Map<Long, ? extends Entry>> lists = new ConcurrentHashMap<>();

    Catalogue(StoreDatabase database) {
        this.database = database;
    }

    public List<Type> types() {
        return all(Type.class);
    }

    public List<Priority> priorities() {
        return all(Priority.class).stream()
                .sorted(Comparator.comparingInt(Priority::sortOrder))
                .toList();
    }

    public List<Status> statuses() {
        return all(Status.class);
    }

    public List<Resolution> resolutions() {
        return all(Resolution.class);
    }

    public List<LinkType> linkTypes() {
        return all(LinkType.class);
    }

    public Type type(long id) {
        return get(Type.class, id);
    }

    public Priority priority(long id) {
        return get(Priority.class, id);
    }

    public Status status(long id) {
        return get(Status.class, id);
    }

    public Resolution resolution(long id) {
        return get(Resolution.class, id);
    }

    public LinkType linkType(long id) {
        return get(LinkType.class, id);
    }

    /** The entry with this name, whatever its case. */
    public <E extends Entry> Optional<E> named(Class<E> kind, String name) {
        Optional<E> known = find(kind, name);
        if (known.isPresent()) {
            return known;
        }
        lists.remove(kind);
        return find(kind, name);
    }

    /** The entry with this id, written as text. */
    public <E extends Entry> Optional<E> withId(Class<E> kind, String id) {
        return all(kind).stream()
                .filter(entry -> Long.toString(entry.id()).equals(id))
                .findFirst();
    }

    /** The entry with this name; the name must be known. */
    public <E extends Entry> E require(Class<E> kind, String name) {
        return named(kind, name)
                .orElseThrow(() -> new RefusedException("There is no "
                        + kind.getSimpleName().toLowerCase(Locale.ROOT) + " with the name " + name + "."));
    }

    /** The type with this name, added when it is new. */
    public Type typeOrNew(String name) {
        return orNew(Type.class, name, "INSERT INTO issue_type (type_name, subtask) VALUES (:name, FALSE)");
    }

    /** The priority with this name, added as the least urgent when it is new. */
    public Priority priorityOrNew(String name) {
        return orNew(
                Priority.class,
                name,
                "INSERT INTO issue_priority (priority_name, sort_order) VALUES (:name, "
                        + (priorities().size() + 1) + ")");
    }

    /** The status with this name, added with the given category when it is new. */
    public Status statusOrNew(String name, StatusCategory category) {
        return orNew(
                Status.class,
                name,
                "INSERT INTO issue_status (status_name, category) VALUES (:name, '" + category.name() + "')");
    }

    /** The resolution with this name, added when it is new. */
    public Resolution resolutionOrNew(String name) {
        return orNew(Resolution.class, name, "INSERT INTO issue_resolution (resolution_name) VALUES (:name)");
    }

    /** The link type with this name, added with the name as both of its phrases when it is new. */
    public LinkType linkTypeOrNew(String name) {
        return orNew(
                LinkType.class,
                name,
                "INSERT INTO issue_link_type (link_name, inward, outward) VALUES (:name, :name, :name)");
    }

    private <E extends Entry> E orNew(Class<E> kind, String name, String insert) {
        Optional<E> known = named(kind, name);
        if (known.isPresent()) {
            return known.get();
        }
        database.sql().sql(insert).param("name", name).update(new GeneratedKeyHolder(), "id");
        lists.remove(kind);
        return require(kind, name);
    }

    private <E extends Entry> Optional<E> find(Class<E> kind, String name) {
        return list(kind).values().stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private <E extends Entry> List<E> all(Class<E> kind) {
        return list(kind).values().stream()
                .sorted(Comparator.comparingLong(Entry::id))
                .toList();
    }

    private <E extends Entry> E get(Class<E> kind, long id) {
        E known = list(kind).get(id);
        if (known != null) {
            return known;
        }
        lists.remove(kind);
        return Objects.requireNonNull(list(kind).get(id), () -> kind.getSimpleName() + " " + id + " is unknown");
    }

    @SuppressWarnings("unchecked") // the map's values are put in by load(), which reads entries of the key's class
    private <E extends Entry> Map<Long, E> list(Class<E> kind) {
        return (Map<Long, E>) lists.computeIfAbsent(kind, this::load);
    }

    private Map<Long, ? extends Entry> load(Class<? extends Entry> kind) {
        if (kind == Type.class) {
            return read(
                    "SELECT id, type_name, subtask FROM issue_type",
                    (row, n) -> new Type(row.getLong(1), row.getString(2), row.getBoolean(3)));
        }
        if (kind == Priority.class) {
            return read(
                    "SELECT id, priority_name, sort_order FROM issue_priority",
                    (row, n) -> new Priority(row.getLong(1), row.getString(2), row.getInt(3)));
        }
        if (kind == Status.class) {
            return read(
                    "SELECT id, status_name, category FROM issue_status",
                    (row, n) -> new Status(row.getLong(1), row.getString(2), StatusCategory.valueOf(row.getString(3))));
        }
        if (kind == Resolution.class) {
            return read(
                    "SELECT id, resolution_name FROM issue_resolution",
                    (row, n) -> new Resolution(row.getLong(1), row.getString(2)));
        }
        return read(
                "SELECT id, link_name, inward, outward FROM issue_link_type",
                (row, n) -> new LinkType(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private <E extends Entry> Map<Long, E> read(String sql, RowMapper<E> mapper) {
        return database.sql().sql(sql).query(mapper).list().stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }
}
