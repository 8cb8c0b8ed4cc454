package org.ballast.sandbox.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.ballast.sandbox.store.Filters.Share;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fresh stores for tests, with the few words that most tests need. */
public final class TestStore {

    private final Store store;
    private final SettableClock clock;
    private final List<IssueChange> heard = new ArrayList<>();

    private TestStore(Store store, SettableClock clock) {
        this.clock = clock;
        this.store = store;
        store.changes().listen(heard::add);
    }

    /** An empty store in memory. */
    public static TestStore onH2() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        return over(StoreDatabase.over(source));
    }

    public static TestStore over(StoreDatabase database) {
        SettableClock clock = new SettableClock();
        return new TestStore(Store.open(database, clock, new ReentrantLock()), clock);
    }

    /** The words over a store whose clock is not ours. */
    public static TestStore around(Store store) {
        return new TestStore(store, new SettableClock());
    }

    public Store store() {
        return store;
    }

    public SettableClock clock() {
        return clock;
    }

    /** Every change since the store was opened. */
    public List<IssueChange> heard() {
        return heard;
    }

    /** Adds a person who may use the product. */
    public UserRow person(String name) {
        UserRow user = store.users().create(name, name, "The " + name, name + "@example.org");
        store.groups().add(user.id(), Groups.USERS);
        return user;
    }

    /** Adds a project in which every user may do everything. */
    public ProjectRow openProject(String key) {
        ProjectRow project = store.projects().create(key, key + " project", null);
        store.permissions().grant(project.id(), EnumSet.allOf(ProjectPermission.class), Groups.USERS);
        return project;
    }

    /** Adds a project in which the members of a new group of the same name may do everything. */
    public ProjectRow closedProject(String key) {
        ProjectRow project = store.projects().create(key, key + " project", null);
        store.groups().create(key);
        store.permissions().grant(project.id(), EnumSet.allOf(ProjectPermission.class), key);
        return project;
    }

    /** Adds an issue with a summary and otherwise usual values. */
    public IssueRow issue(ProjectRow project, String summary) {
        return issue(project, new IssueFields().summary(summary));
    }

    public IssueRow issue(ProjectRow project, IssueFields fields) {
        return store.changes().create(null, project.id(), fields);
    }

    /** Adds a board over all issues of a project, in rank order. */
    public BoardRow board(ProjectRow project) {
        long filter = store.filters()
                .create(
                        "Filter for " + project.key(),
                        "project = " + project.key() + " ORDER BY Rank ASC",
                        null,
                        Share.PROJECT,
                        Long.toString(project.id()))
                .id();
        return store.boards().create(project.key() + " board", filter, project.id());
    }

    public Catalogue.Status status(String name) {
        return store.catalogue().require(Catalogue.Status.class, name);
    }

    public Catalogue.LinkType linkType(String name) {
        return store.catalogue().require(Catalogue.LinkType.class, name);
    }
}
