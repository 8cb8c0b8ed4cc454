package org.ballast.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.HttpModules;
import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.platform.ListenerRegistry;
import org.ballast.sandbox.search.IndexedValue;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SettableClock;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class JiraPartTest {
    private final Database database = TestDatabases.empty(DatabaseKind.H2);
    private final HostServices services = new HostServices()
            .add(EventPublisher.class, new ListenerRegistry())
            .add(ClusterLockService.class, new DatabaseClusterLockService(database.pool()));
    private final JiraPart jira = new JiraPart(new SettableClock());
    private UserRow ana = new UserRow(0, "", "", "", "", true, "", "");
    private ProjectRow pay = new ProjectRow(0, "", "", "", null);

    @Before
    public void attach() {
        jira.attach(new Host(
                SandboxOptions.in(Path.of("target")),
                database.dataSource(),
                database.transactions(),
                services,
                new HttpModules(),
                new Plugins()));
        ana = store().users().create("ana", "ana", "Ana", "ana@example.org");
        store().groups().add(ana.id(), Groups.USERS);
        pay = store().projects().create("PAY", "Payments", null);
        store().permissions().grant(pay.id(), EnumSet.allOf(ProjectPermission.class), Groups.USERS);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void answersNullWhereJiraDoes() {
        IssueManager issues = services.get(IssueManager.class);
        UserManager users = services.get(UserManager.class);
        IssueRow open = issue("Open");

        assertThat(issues.getIssueObject(1L)).isNull();
        assertThat(issues.getIssueObject("PAY-99")).isNull();
        assertThat(issues.getIssueObject("no key")).isNull();
        assertThat(users.getUserByKey("nobody")).isNull();
        assertThat(users.getUserById(1L)).isEmpty();
        assertThat(services.get(ProjectManager.class).getProjectObj(1L)).isNull();
        assertThat(services.get(JsonEntityPropertyManager.class).get("IssueProperty", open.id(), "x"))
                .isNull();
        assertThat(issues.getIssueObject(open.id()).getResolution()).isNull();
        assertThat(issues.getIssueObject(open.id()).getAssignee()).isNull();
        assertThat(services.get(JiraAuthenticationContext.class).getLoggedInUser())
                .isNull();
    }

    @Test
    public void showsAnIssueAsPluginsKnowIt() {
        IssueRow row = issue("Work");
        store().changes().edit(null, row.id(), new IssueFields().assignee(ana.id()));
        store().changes()
                .move(
                        null,
                        row.id(),
                        store().projects().create("SHOP", "Shop", null).id());
        IssueManager issues = services.get(IssueManager.class);

        Issue issue = issues.getIssueObject("PAY-1");

        assertThat(issue.getId()).isEqualTo(row.id());
        assertThat(issue.getKey()).isEqualTo("SHOP-1");
        assertThat(issue.getProjectObject().getKey()).isEqualTo("SHOP");
        assertThat(issue.getStatus().getName()).isEqualTo("To Do");
        assertThat(issue.getIssueType().getName()).isEqualTo("Task");
        assertThat(issue.getPriority().getName()).isEqualTo("Medium");
        assertThat(issue.getAssignee().getKey()).isEqualTo(ana.key());
        assertThat(issues.getIssueByCurrentKey("PAY-1")).isNull();
    }

    @Test
    public void bindsTheCallerToTheThread() throws InterruptedException {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        List<Boolean> elsewhere = new ArrayList<>();

        jira.authentication().bind(ana, Locale.GERMANY);
        Thread other = new Thread(() -> elsewhere.add(context.isLoggedInUser()));
        other.start();
        other.join();

        assertThat(context.getLoggedInUser().getId()).isEqualTo(ana.id());
        assertThat(context.getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(elsewhere).containsExactly(false);
        jira.authentication().clear();
        assertThat(context.isLoggedInUser()).isFalse();
    }

    @Test
    public void answersQuestionsAboutPermissions() {
        PermissionManager permissions = services.get(PermissionManager.class);
        GlobalPermissionManager global = services.get(GlobalPermissionManager.class);
        IssueRow row = issue("Work");
        Issue issue = services.get(IssueManager.class).getIssueObject(row.id());

        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user()))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, null))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, issue.getProjectObject(), user()))
                .isTrue();
        store().changes().archive(null, row.id());
        Issue archived = services.get(IssueManager.class).getIssueObject(row.id());
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, archived, user()))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, archived, user()))
                .isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, user())).isFalse();
        store().groups().add(ana.id(), Groups.ADMINISTRATORS);
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, user())).isTrue();
    }

    @Test
    public void parsesValidatesAndSearchesInThreeSteps() throws Exception {
        SearchService search = services.get(SearchService.class);
        issue("One");
        issue("Two");
        Query odd = search.parseQuery(user(), "project = GONE or summary ~ two").getQuery();

        assertThat(search.parseQuery(user(), "project =").isValid()).isFalse();
        assertThat(search.validateQuery(user(), odd).getErrorMessages())
                .containsExactly("The value 'GONE' does not exist for the field 'project'.");
        assertThat(search.search(user(), odd, new PagerFilter<>(0, 10)).getResults())
                .extracting(Issue::getKey)
                .containsExactly("PAY-2");
        assertThat(search.searchCount(null, odd)).isZero();
        assertThat(search.searchOverrideSecurity(null, odd, new PagerFilter<>(0, 10))
                        .getResults())
                .hasSize(1);
        assertThat(search.search(
                                user(),
                                search.parseQuery(user(), "order by key").getQuery(),
                                new PagerFilter<>(1, 5))
                        .getResults())
                .extracting(Issue::getSummary)
                .containsExactly("Two");
    }

    @Test
    public void whatASearchFoundStaysReadableWhenItIsDeletedMeanwhile() throws Exception {
        SearchService search = services.get(SearchService.class);
        IssueRow gone = issue("Gone");
        Query all = search.parseQuery(user(), "order by key").getQuery();
        List<Issue> found = search.search(user(), all, new PagerFilter<>(0, 10)).getResults();

        store().changes().delete(null, gone.id());

        assertThat(found).extracting(Issue::getSummary).containsExactly("Gone");
    }

    @Test
    public void writesPropertiesWithChecksAndIndexesThem() throws Exception {
        jira.index().declare(new IndexedValue("app", "n", IndexedValue.Type.NUMBER, "appNumber"));
        IssuePropertyService properties = services.get(IssuePropertyService.class);
        IssueRow issue = issue("Work");

        SetPropertyValidationResult valid = set(user(), issue, "{\"n\":7}", false);
        properties.setProperty(user(), valid);

        assertThat(services.get(JsonEntityPropertyManager.class)
                        .get("IssueProperty", issue.id(), "app")
                        .getValue())
                .isEqualTo("{\"n\":7}");
        assertThat(found("appNumber = 7")).isEqualTo(1);
        DeletePropertyValidationResult gone = properties.validateDeleteProperty(user(), issue.id(), "app", checked());
        properties.deleteProperty(user(), gone);
        assertThat(found("appNumber = 7")).isZero();
    }

    @Test
    public void refusesPropertiesThatJiraRefuses() {
        IssueRow issue = issue("Work");

        assertThat(set(null, issue, "1", false).isValid()).isFalse();
        assertThat(set(null, issue, "1", true).isValid()).isTrue();
        assertThat(set(user(), issue, "\"" + "x".repeat(32_766) + "\"", false).isValid())
                .isTrue();
        assertThat(set(user(), issue, "\"" + "x".repeat(32_767) + "\"", false).isValid())
                .isFalse();
        for (String bad : List.of("", "{", "{} {}", "no")) {
            assertThat(set(user(), issue, bad, false).isValid()).as(bad).isFalse();
        }
        store().permissions().revoke(pay.id(), ProjectPermission.EDIT_ISSUES, Groups.USERS);
        assertThat(set(user(), issue, "1", false).getErrorCollection().getErrorMessages())
                .hasSize(1);
    }

    @Test
    public void leavesTheIndexAloneWhenAPropertyIsWrittenPlainly() throws Exception {
        jira.index().declare(new IndexedValue("app", "n", IndexedValue.Type.NUMBER, "appNumber"));
        IssueRow issue = issue("Work");

        services.get(JsonEntityPropertyManager.class).put(EntityProperties.ISSUE, issue.id(), "app", "{\"n\":7}");

        assertThat(found("appNumber = 7")).isZero();
        services.get(IssueIndexingService.class)
                .reIndex(
                        services.get(IssueManager.class).getIssueObject(issue.id()),
                        IssueIndexingParams.INDEX_ISSUE_ONLY);
        assertThat(found("appNumber = 7")).isEqualTo(1);
    }

    @Test
    public void namesTheIssuesThatBlockAnother() {
        IssueRow blocker = issue("Blocker");
        IssueRow blocked = issue("Blocked");
        store().links()
                .link(blocker.id(), blocked.id(), store().catalogue().require(Catalogue.LinkType.class, "Blocks"));

        List<IssueLink> links = services.get(IssueLinkManager.class).getInwardLinks(blocked.id());

        assertThat(links).hasSize(1);
        assertThat(links.get(0).getIssueLinkType().getName()).isEqualTo("Blocks");
        assertThat(links.get(0).getSourceObject().getKey()).isEqualTo("PAY-1");
    }

    @Test
    public void remembersHowStatusAndAssigneeOfAnIssueChanged() {
        IssueRow issue = issue("Work");
        Catalogue.Status doing = store().catalogue().require(Catalogue.Status.class, "In Progress");
        String toDo = Long.toString(issue.statusId());
        store().changes().edit(null, issue.id(), new IssueFields().assignee(ana.id()));
        store().changes().edit(null, issue.id(), new IssueFields().summary("Other words"));
        store().changes().transition(null, issue.id(), doing, null);
        store().changes().edit(null, issue.id(), new IssueFields().assignee(null));

        Issue seen = services.get(IssueManager.class).getIssueObject(issue.id());
        ChangeHistoryManager history = ComponentAccessor.getComponent(ChangeHistoryManager.class);

        assertThat(history.getChangeItemsForField(seen, "assignee"))
                .extracting(ChangeItemBean::getFrom, ChangeItemBean::getTo)
                .containsExactly(tuple(null, ana.key()), tuple(ana.key(), null));
        assertThat(history.getChangeItemsForField(seen, "status"))
                .extracting(ChangeItemBean::getFrom, ChangeItemBean::getTo)
                .containsExactly(tuple(toDo, Long.toString(doing.id())));
        assertThat(history.getChangeItemsForField(seen, "summary")).isEmpty();
        ConstantsManager constants = ComponentAccessor.getComponent(ConstantsManager.class);
        assertThat(constants
                        .getStatus(Long.toString(doing.id()))
                        .getStatusCategory()
                        .getKey())
                .isEqualTo("indeterminate");
        assertThat(constants.getStatus("99")).isNull();
        store().changes().delete(null, issue.id());
        assertThat(store().history().of(issue.id(), "status")).isEmpty();
    }

    @Test
    public void tellsPluginsWhatHappensToIssues() {
        Ear ear = new Ear();
        services.get(EventPublisher.class).register(ear);
        IssueRow issue = store().changes().create(ana.id(), pay.id(), new IssueFields().summary("Work"));

        store().changes().delete(ana.id(), issue.id());

        assertThat(ear.types).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_DELETED_ID);
        assertThat(ear.keys).containsExactly("PAY-1", "PAY-1");
        assertThat(ear.users).containsOnly(user());
    }

    /** Remembers what it hears. */
    public static final class Ear {
        private final List<Long> types = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<ApplicationUser> users = new ArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            types.add(event.getEventTypeId());
            keys.add(event.getIssue().getKey());
            users.add(event.getUser());
        }
    }

    private SetPropertyValidationResult set(
            @Nullable ApplicationUser user, IssueRow issue, String json, boolean unchecked) {
        EntityPropertyOptions options = unchecked
                ? new EntityPropertyOptions.Builder().skipPermissionChecks().build()
                : checked();
        return services.get(IssuePropertyService.class)
                .validateSetProperty(user, issue.id(), new PropertyInput(json, "app"), options);
    }

    private static EntityPropertyOptions checked() {
        return new EntityPropertyOptions.Builder().build();
    }

    private long found(String jql) throws Exception {
        SearchService search = services.get(SearchService.class);
        return search.searchCount(user(), search.parseQuery(user(), jql).getQuery());
    }

    private ApplicationUser user() {
        return services.get(UserManager.class).getUserByKey(ana.key());
    }

    private IssueRow issue(String summary) {
        return store().changes().create(null, pay.id(), new IssueFields().summary(summary));
    }

    private Store store() {
        return jira.store();
    }
}
