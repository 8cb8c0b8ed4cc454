package org.ballast.sandbox.store;

import java.time.Clock;
import java.util.concurrent.locks.Lock;

/** Everything that the stand-in Jira remembers, in one database. */
public final class Store {

    private final StoreDatabase database;
    private final Clock clock;
    private final RequestMemory memory = new RequestMemory();
    private final Users users;
    private final Groups groups;
    private final AccessTokens tokens;
    private final Permissions permissions;
    private final Projects projects;
    private final ProjectRemovals removals;
    private final Catalogue catalogue;
    private final Issues issues;
    private final Ranking ranking;
    private final IssueHistory history;
    private final IssueChanges changes;
    private final Comments comments;
    private final IssueLinks links;
    private final Filters filters;
    private final Boards boards;
    private final Sprints sprints;
    private final EntityProperties properties;

    private Store(StoreDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.users = new Users(database, memory);
        this.groups = new Groups(database, memory);
        this.tokens = new AccessTokens(database, clock);
        this.permissions = new Permissions(database, memory);
        this.projects = new Projects(database);
        this.removals = new ProjectRemovals(database, memory);
        this.catalogue = new Catalogue(database);
        this.issues = new Issues(database, projects);
        this.ranking = new Ranking(database, issues);
        this.history = new IssueHistory(database, clock, users);
        this.changes = new IssueChanges(database, clock, issues, projects, catalogue, ranking, history);
        this.comments = new Comments(database, clock, changes);
        this.links = new IssueLinks(database);
        this.filters = new Filters(database, groups, permissions);
        this.boards = new Boards(database, filters);
        this.sprints = new Sprints(database, clock, changes);
        this.properties = new EntityProperties(database, clock);
    }

    /**
     * Prepares the tables where they are missing and opens the store.
     *
     * @param schemaLock keeps other nodes from preparing them at the same time
     */
    public static Store open(StoreDatabase database, Clock clock, Lock schemaLock) {
        Schema.prepare(database, schemaLock);
        return new Store(database, clock);
    }

    public StoreDatabase database() {
        return database;
    }

    /** The store's idea of now. */
    public Clock clock() {
        return clock;
    }

    /** What a request need not read twice. */
    public RequestMemory memory() {
        return memory;
    }

    public Users users() {
        return users;
    }

    public Groups groups() {
        return groups;
    }

    public AccessTokens tokens() {
        return tokens;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Projects projects() {
        return projects;
    }

    public ProjectRemovals removals() {
        return removals;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Issues issues() {
        return issues;
    }

    public IssueHistory history() {
        return history;
    }

    public IssueChanges changes() {
        return changes;
    }

    public Ranking ranking() {
        return ranking;
    }

    public Comments comments() {
        return comments;
    }

    public IssueLinks links() {
        return links;
    }

    public Filters filters() {
        return filters;
    }

    public Boards boards() {
        return boards;
    }

    public Sprints sprints() {
        return sprints;
    }

    public EntityProperties properties() {
        return properties;
    }
}
