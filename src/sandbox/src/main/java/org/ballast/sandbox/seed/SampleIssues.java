package org.ballast.sandbox.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueKey;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Turns the sample team's issues into stored ones. People, projects and sprints are there already. */
final class SampleIssues {

    private final Store store;
    private final Instant now;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> sprints = new HashMap<>();

    SampleIssues(Store store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** Adds the issues in this order, which is also their rank. */
    void addAll(List<SampleIssue> issues) {
        for (ProjectRow project : store.projects().all()) {
            store.boards().ofProject(project.id()).stream()
                    .flatMap(board -> store.sprints().ofBoard(board.id()).stream())
                    .forEach(sprint -> sprints.put(sprint.name(), sprint.id()));
        }
        issues.forEach(this::add);
        issues.forEach(this::link);
    }

    private void add(SampleIssue issue) {
        IssueKey key = IssueKey.parse(issue.key()).orElseThrow();
        ProjectRow project = store.projects().byKey(key.projectKey()).orElseThrow();
        IssueRow row = store.changes().createNumbered(null, project.id(), key.number(), fields(issue, project, key));
        ids.put(issue.key(), row.id());
        issue.sprints().forEach(name -> store.sprints().insertMembership(known(sprints, name), row.id()));
        issue.comments()
                .forEach(remark ->
                        store.comments().insert(userId(remark.by()), row.id(), remark.text(), daysAgo(remark.age())));
    }

    private IssueFields fields(SampleIssue issue, ProjectRow project, IssueKey key) {
        Catalogue catalogue = store.catalogue();
        // Not everybody reports at the same time of the day.
        Instant created = daysAgo(issue.age()).minus(Duration.ofMinutes(key.number() * 53 % 540));
        IssueFields fields = new IssueFields()
                .summary(issue.summary())
                .description(Optional.ofNullable(issue.description()).orElse(""))
                .type(catalogue.require(Catalogue.Type.class, issue.type()))
                .priority(catalogue.require(
                        Catalogue.Priority.class,
                        Optional.ofNullable(issue.priority()).orElse(Catalogue.MEDIUM)))
                .storyPoints(issue.points())
                .assignee(userId(issue.assignee()))
                .reporter(userId(issue.reporter()))
                .created(created)
                .updated(lastChange(issue, created))
                .labels(issue.labels())
                .components(issue.components().stream()
                        .map(name -> store.projects()
                                .componentOrNew(project.id(), name)
                                .id())
                        .toList())
                .flagged(issue.flagged())
                .securityLevel(levelId(project, issue.level()));
        if (issue.parent() != null) {
            fields.parent(known(ids, issue.parent()));
        }
        if (issue.due() != null) {
            fields.due(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(issue.due()));
        }
        setState(fields, issue);
        return fields;
    }

    private void setState(IssueFields fields, SampleIssue issue) {
        Catalogue.Status status = store.catalogue()
                .require(
                        Catalogue.Status.class,
                        Optional.ofNullable(issue.status()).orElse(Catalogue.TO_DO));
        if (status.category() != StatusCategory.DONE) {
            fields.state(status, null, null);
            return;
        }
        String resolution = Optional.ofNullable(issue.resolution()).orElse(Catalogue.DONE);
        fields.state(
                status,
                store.catalogue().require(Catalogue.Resolution.class, resolution),
                daysAgo(Optional.ofNullable(issue.done()).orElse(0)));
    }

    private void link(SampleIssue issue) {
        for (String link : issue.links()) {
            List<String> words = List.of(link.split(" ", 2));
            Catalogue.LinkType type = store.catalogue().require(Catalogue.LinkType.class, words.get(0));
            store.links().link(known(ids, issue.key()), known(ids, words.get(1)), type);
        }
    }

    private Instant lastChange(SampleIssue issue, Instant created) {
        Instant last = issue.done() == null ? created : daysAgo(issue.done());
        for (SampleIssue.Remark remark : issue.comments()) {
            Instant made = daysAgo(remark.age());
            last = made.isAfter(last) ? made : last;
        }
        return last;
    }

    private @Nullable Long levelId(ProjectRow project, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return store.permissions().levels(project.id()).stream()
                .filter(level -> level.name().equals(name))
                .map(SecurityLevelRow::id)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Long userId(@Nullable String name) {
        return name == null ? null : store.users().byName(name).orElseThrow().id();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private static long known(Map<String, Long> ids, String name) {
        Long id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the sample team's files name %s, which is not there".formatted(name));
        }
        return id;
    }
}
