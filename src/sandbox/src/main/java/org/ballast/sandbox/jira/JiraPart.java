package org.ballast.sandbox.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.Objects;
import java.util.TimeZone;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.search.BoardIssues;
import org.ballast.sandbox.search.IndexedValue;
import org.ballast.sandbox.search.JqlFunctions;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.StoreDatabase;
import org.jspecify.annotations.Nullable;

/** The part of the host that knows issues: opens the store and offers Jira's services over it. */
public final class JiraPart implements HostPart {

    /** As an administrator would have set it. */
    private static final String BASE_URL = "http://localhost:2990/jira";

    private final Clock clock;
    private final ThreadAuthentication authentication = new ThreadAuthentication();
    private final MailBox mail = new MailBox();
    private final JqlFunctions functions = new JqlFunctions();
    private @Nullable Store store;
    private @Nullable PropertyIndex index;
    private @Nullable JqlSearch search;

    public JiraPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void attach(Host host) {
        StoreDatabase database = StoreDatabase.over(host.dataSource(), host.transactions());
        Store opened = Store.open(
                database, clock, host.services().get(ClusterLockService.class).getLockForName("sandbox-store"));
        store = opened;
        index = new PropertyIndex(opened);
        search = JqlSearch.over(opened, functions, index());
        EventPublisher events = host.services().get(EventPublisher.class);
        opened.changes().listen(new IssueEvents(opened, events));
        opened.removals()
                .listen(project ->
                        events.publish(new ProjectDeletedEvent(new StoredProject(project, opened.catalogue()))));
        offer(host.services());
    }

    @Override
    public void pluginsInstalled(Host host) {
        host.plugins().all().forEach(this::register);
        index().fillIfEmpty();
    }

    /** The store; there after {@link #attach}. */
    public Store store() {
        return Objects.requireNonNull(store, "not attached yet");
    }

    /** JQL over the store; there after {@link #attach}. */
    public JqlSearch search() {
        return Objects.requireNonNull(search, "not attached yet");
    }

    /** What boards show; there after {@link #attach}. */
    public BoardIssues boardIssues() {
        return new BoardIssues(store(), search());
    }

    /** The index of searchable properties; there after {@link #attach}. */
    public PropertyIndex index() {
        return Objects.requireNonNull(index, "not attached yet");
    }

    /** Where whoever serves a request says who is calling. */
    public ThreadAuthentication authentication() {
        return authentication;
    }

    /** What was put into Jira's mail queue. */
    public MailBox mail() {
        return mail;
    }

    private void offer(HostServices services) {
        ComponentAccessor.offer(mail, name -> name.equals("jira.baseurl") ? BASE_URL : null);
        ComponentAccessor.offer(ChangeHistoryManager.class, new HistoryLookup(store()));
        ComponentAccessor.offer(ConstantsManager.class, this::status);
        services.add(JiraAuthenticationContext.class, authentication)
                .add(TimeZoneManager.class, () -> TimeZone.getTimeZone(authentication.zone()))
                .add(UserManager.class, new UserLookup(store().users()))
                .add(GroupManager.class, new GroupLookup(store().groups()))
                .add(ProjectManager.class, new ProjectLookup(store()))
                .add(IssueService.class, new IssueWrites(store()))
                .add(IssueManager.class, new IssueLookup(store()))
                .add(IssueLinkManager.class, new LinkLookup(store()))
                .add(PermissionManager.class, new ProjectRights(store()))
                .add(GlobalPermissionManager.class, new GlobalRights(store().permissions()))
                .add(SearchService.class, new JqlService(store(), search(), index()))
                .add(JsonEntityPropertyManager.class, new PlainProperties(store().properties()))
                .add(IssuePropertyService.class, new IssueProperties(store(), index()))
                .add(IssueIndexingService.class, new IssueIndex(index()));
    }

    private @Nullable Status status(@Nullable String id) {
        return id == null
                ? null
                : store().catalogue()
                        .withId(Catalogue.Status.class, id)
                        .map(NamedConstant::new)
                        .orElse(null);
    }

    private void register(InstalledPlugin plugin) {
        plugin.descriptor().modules(PluginModule.JqlFunction.class).forEach(module -> {
            AbstractJqlFunction function = plugin.create(module.className(), AbstractJqlFunction.class);
            functions.register(new PluginJqlFunction(module.name(), module.list(), function, store().users()));
        });
        plugin.descriptor().modules(PluginModule.IndexDocument.class).stream()
                .filter(module -> module.entityKey().equals(EntityProperties.ISSUE))
                .flatMap(module -> module.properties().stream())
                .forEach(this::declare);
    }

    private void declare(PluginModule.IndexedProperty property) {
        for (PluginModule.Extract extract : property.extracts()) {
            index().declare(new IndexedValue(
                    property.propertyKey(),
                    extract.path(),
                    IndexedValue.Type.of(extract.type()),
                    extract.alias().orElse(null)));
        }
    }
}
