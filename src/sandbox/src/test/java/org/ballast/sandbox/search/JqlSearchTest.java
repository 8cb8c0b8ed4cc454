package org.ballast.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.Filters.Share;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SettableClock;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.UserRow;
import org.junit.Test;

public class JqlSearchTest extends OnEveryDatabase {
    private final SearchWorld world = new SearchWorld(test);
    private final UserRow ana = test.person("ana");
    private final UserRow ben = test.person("ben");
    private final ProjectRow pay = test.openProject("PAY");

    public JqlSearchTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void comparesNamedValuesWhateverTheirCase() {
        issue("One").type(type("Bug")).priority(priority("High")).assignee(ana.id());
        create(issue("One").type(type("Bug")).priority(priority("High")).assignee(ana.id()));
        create(issue("Two").type(type("Story")).priority(priority("Low")).assignee(ben.id()));
        create(issue("Three"));

        assertThat(find("type = bug")).containsExactly("PAY-1");
        assertThat(find("issuetype in (Bug, STORY) order by key")).containsExactly("PAY-1", "PAY-2");
        assertThat(find("priority > Medium")).containsExactly("PAY-1");
        assertThat(find("priority <= medium order by priority desc, key")).containsExactly("PAY-3", "PAY-2");
        assertThat(find("assignee = currentUser()")).containsExactly("PAY-1");
        assertThat(find("assignee in (ana, " + ben.key() + ") order by key")).containsExactly("PAY-1", "PAY-2");
        assertThat(find("assignee in membersOf('jira-software-users') and assignee != ana"))
                .containsExactly("PAY-2");
        assertThat(find("assignee is EMPTY")).containsExactly("PAY-3");
        assertThat(find("assignee in (ben, EMPTY) order by key")).containsExactly("PAY-2", "PAY-3");
    }

    @Test
    public void leavesIssuesWithoutAValueOutOfBothSidesOfAComparison() {
        create(issue("One").assignee(ana.id()));
        create(issue("Two").assignee(ben.id()));
        create(issue("Three").labels(List.of("debt")));

        assertThat(find("assignee != ana")).containsExactly("PAY-2");
        assertThat(find("not (assignee = ana)")).containsExactly("PAY-2");
        assertThat(find("labels != other")).containsExactly("PAY-3");
        assertThat(find("not (assignee = ana or assignee is empty)")).containsExactly("PAY-2");
    }

    @Test
    public void knowsWhetherAnIssueIsDone() {
        IssueRow done = create(issue("One"));
        create(issue("Two"));
        store.changes().transition(null, done.id(), test.status("Done"), null);

        assertThat(find("statusCategory = Done")).containsExactly("PAY-1");
        assertThat(find("resolution = Unresolved")).containsExactly("PAY-2");
        assertThat(find("resolution is EMPTY")).containsExactly("PAY-2");
        assertThat(find("resolution in (done, unresolved) order by key asc")).containsExactly("PAY-1", "PAY-2");
        assertThat(find("status = \"To Do\"")).containsExactly("PAY-2");
        assertThat(find("resolved >= startOfDay() and resolutiondate <= now()")).containsExactly("PAY-1");
    }

    @Test
    public void searchesWordsAlsoInsideQuotesAndWithOddCharacters() {
        create(issue("Slow ledger export").description("50% of the time: \"boom\" 😀"));
        create(issue("Export is broken"));

        assertThat(find("summary ~ 'EXPORT slow'")).containsExactly("PAY-1");
        assertThat(find("summary ~ \"\\\"ledger export\\\"\"")).containsExactly("PAY-1");
        assertThat(find("summary ~ 'l*er'")).containsExactly("PAY-1");
        assertThat(find("text ~ '50%'")).containsExactly("PAY-1");
        assertThat(find("description ~ '😀'")).containsExactly("PAY-1");
        assertThat(find("summary !~ slow")).containsExactly("PAY-2");
        assertThat(find("description is EMPTY")).containsExactly("PAY-2");
    }

    @Test
    public void findsIssuesBySprintAndItsState() {
        SprintRow first = store.sprints().create(test.board(pay).id(), "Sprint 1");
        SprintRow second = store.sprints().create(first.boardId(), "Sprint 2");
        IssueRow open = create(issue("Open"));
        IssueRow later = create(issue("Later"));
        create(issue("Backlog"));
        store.sprints().add(null, first.id(), List.of(open.id()));
        store.sprints().add(null, second.id(), List.of(later.id()));
        store.sprints().start(first.id(), SettableClock.START, SettableClock.START.plus(Duration.ofDays(7)));

        assertThat(find("sprint = " + first.id())).containsExactly("PAY-1");
        assertThat(find("sprint = 'sprint 2'")).containsExactly("PAY-2");
        assertThat(find("sprint in openSprints()")).containsExactly("PAY-1");
        assertThat(find("sprint in futureSprints()")).containsExactly("PAY-2");
        assertThat(find("sprint is EMPTY")).containsExactly("PAY-3");
        assertThat(find("sprint not in openSprints()")).containsExactly("PAY-2");
        store.sprints().complete(null, first.id(), null);
        assertThat(find("sprint in closedSprints()")).containsExactly("PAY-1");
    }

    @Test
    public void comparesNumbersAndDates() {
        create(issue("One").storyPoints(3.0).due(LocalDate.of(2026, 11, 9)));
        test.clock().advance(Duration.ofDays(2));
        create(issue("Two").storyPoints(8.0).flagged(true));

        assertThat(find("'Story Points' >= 5")).containsExactly("PAY-2");
        assertThat(find("cf[10106] = 3")).containsExactly("PAY-1");
        assertThat(find("created > -1d")).containsExactly("PAY-2");
        assertThat(find("created < '2026-11-03'")).containsExactly("PAY-1");
        assertThat(find("created < '2026/11/02 09:01'")).containsExactly("PAY-1");
        assertThat(find("due <= endOfWeek(1)")).containsExactly("PAY-1");
        assertThat(find("due is EMPTY")).containsExactly("PAY-2");
        assertThat(find("Flagged is not EMPTY")).containsExactly("PAY-2");
        assertThat(find("Flagged = Impediment")).containsExactly("PAY-2");
    }

    @Test
    public void findsIssuesByKeyIdParentAndFormerKey() {
        IssueRow one = create(issue("One"));
        IssueRow two = create(issue("Two").parent(one.id()));
        store.changes().move(null, one.id(), test.openProject("SHOP").id());

        assertThat(find("key = pay-1")).containsExactly("SHOP-1");
        assertThat(find("id in (" + one.id() + ", SHOP-2) order by key")).containsExactly("SHOP-1", "SHOP-2");
        assertThat(find("parent = SHOP-1")).containsExactly("SHOP-2");
        assertThat(find("key > SHOP-1")).containsExactly("SHOP-2");
        assertThat(find("key != SHOP-1 and id = " + two.id())).containsExactly("SHOP-2");
    }

    @Test
    public void sortsBySeveralFieldsWithEmptyValuesLast() {
        create(issue("B").storyPoints(1.0));
        create(issue("A"));
        create(issue("C").storyPoints(5.0));
        store.ranking().before(id("PAY-3"), id("PAY-1"));

        assertThat(find("order by 'Story Points' desc")).containsExactly("PAY-3", "PAY-1", "PAY-2");
        assertThat(find("order by 'Story Points'")).containsExactly("PAY-1", "PAY-3", "PAY-2");
        assertThat(find("order by summary")).containsExactly("PAY-2", "PAY-1", "PAY-3");
        assertThat(find("order by Rank")).containsExactly("PAY-3", "PAY-1", "PAY-2");
        assertThat(find("")).containsExactly("PAY-3", "PAY-2", "PAY-1");
    }

    @Test
    public void hidesIssuesAndTheirNumberFromPeopleWhoMayNotSeeThem() {
        ProjectRow secret = test.closedProject("SECRET");
        store.groups().add(ana.id(), "SECRET");
        IssueRow hidden = test.issue(secret, "Hidden");
        create(issue("Visible"));
        IssueRow archived = create(issue("Old"));
        store.changes().archive(null, archived.id());

        assertThat(find("order by key")).containsExactly("PAY-1", "SECRET-1");
        assertThat(world.keys(ben.id(), "order by key")).containsExactly("PAY-1");
        assertThat(count(ben.id(), "")).isEqualTo(1);
        assertThat(world.keys(null, "")).isEmpty();
        assertThat(problems(ben, "project = SECRET"))
                .containsExactly("The value 'SECRET' does not exist for the field 'project'.");
        assertThat(problems(ben, "key = SECRET-1"))
                .containsExactly("An issue with key 'SECRET-1' does not exist for field 'issue'.");
        assertThat(problems(ben, "id = " + hidden.id())).hasSize(1);
    }

    @Test
    public void hidesRestrictedIssuesFromPeopleOutsideTheirLevel() {
        long level =
                store.permissions().createLevel(pay.id(), "Security team", "").id();
        store.groups().create("security");
        store.permissions().addToLevel(level, "security");
        store.groups().add(ana.id(), "security");
        create(issue("Leak").securityLevel(level));
        create(issue("Public"));

        assertThat(find("order by key")).containsExactly("PAY-1", "PAY-2");
        assertThat(find("level = 'Security team'")).containsExactly("PAY-1");
        assertThat(find("level is EMPTY")).containsExactly("PAY-2");
        assertThat(world.keys(ben.id(), "order by key")).containsExactly("PAY-2");
        assertThat(count(ben.id(), "")).isEqualTo(1);
        assertThat(problems(ben, "key = PAY-1")).hasSize(1);
        store.users().setActive(ana.id(), false);
        assertThat(count(ana.id(), "")).isZero();
    }

    @Test
    public void findsIssuesByComponent() {
        long ledger = store.projects().componentOrNew(pay.id(), "Ledger").id();
        create(issue("One").components(List.of(ledger)));
        create(issue("Two"));

        assertThat(find("component = ledger")).containsExactly("PAY-1");
        assertThat(find("component in (" + ledger + ")")).containsExactly("PAY-1");
        assertThat(find("component is EMPTY")).containsExactly("PAY-2");
        assertThat(problems(ana, "component = Nowhere"))
                .containsExactly("The value 'Nowhere' does not exist for the field 'component'.");
    }

    @Test
    public void usesSavedFiltersOnlyForThoseWhoMaySeeThem() {
        create(issue("One").labels(List.of("debt")));
        create(issue("Two"));
        long filter = store.filters()
                .create("Debt", "labels = debt order by Rank", ana.id(), Share.PRIVATE, "")
                .id();
        long loop =
                store.filters().create("Loop", "", ana.id(), Share.PRIVATE, "").id();
        store.filters().setJql(loop, "filter = " + loop + " or labels = debt");

        assertThat(find("filter = " + filter)).containsExactly("PAY-1");
        assertThat(find("filter = debt")).containsExactly("PAY-1");
        assertThat(find("filter != " + filter)).containsExactly("PAY-2");
        assertThat(find("filter = " + loop)).containsExactly("PAY-1");
        assertThat(problems(ben, "filter = " + filter)).hasSize(1);
    }

    @Test
    public void explainsWhatMakesNoSense() {
        assertThat(problems(ana, "colour = red and status = Gone"))
                .containsExactly(
                        "Field 'colour' does not exist or you do not have permission to view it.",
                        "The value 'Gone' does not exist for the field 'status'.");
        assertThat(problems(ana, "status ~ done"))
                .containsExactly("The operator '~' is not supported by the 'status' field.");
        assertThat(problems(ana, "sprint = openSprints()"))
                .containsExactly("Operator '=' does not support the list operand 'openSprints()'.");
        assertThat(problems(ana, "status is done")).containsExactly("The 'is' operator only supports EMPTY.");
        assertThat(problems(ana, "created > soon").get(0))
                .startsWith("Date value 'soon' for field 'created' is invalid");
        assertThat(problems(ana, "key in foo()"))
                .containsExactly("Unable to find JQL function 'foo()' for the field 'issue'.");
        assertThat(problems(ana, "order by labels2")).containsExactly("Not able to sort using field 'labels2'.");
        assertThatThrownBy(() -> find("assignee = nobody"))
                .isInstanceOfSatisfying(
                        JqlException.class,
                        e -> assertThat(e.messages())
                                .containsExactly("The value 'nobody' does not exist for the field 'assignee'."));
    }

    @Test
    public void matchesNothingWithUnknownNamesWhenLenient() {
        create(issue("One"));
        JqlSearch lenient = world.search().lenient();

        assertThat(lenient.count(Searcher.of(ana.id()), lenient.parse("project = GONE or status = 'to do'")))
                .isEqualTo(1);
    }

    @Test
    public void asksPluginsForTheIssuesOfTheirFunctions() {
        create(issue("One"));
        IssueRow two = create(issue("Two"));
        world.functions().register(new FixedFunction("pick", List.of(two.id())));

        assertThat(find("issue in PICK()")).containsExactly("PAY-2");
        assertThat(find("issue not in pick()")).containsExactly("PAY-1");
        assertThat(problems(ana, "issue in pick(1)")).containsExactly("no arguments, please");
    }

    @Test
    public void refusesAFunctionThatNamesAnIssueThatIsGone() {
        create(issue("One"));
        IssueRow two = create(issue("Two"));
        world.functions().register(new FixedFunction("pick", List.of(two.id(), 424242L)));

        assertThat(problems(ana, "issue in pick()"))
                .containsExactly("A value provided by the function 'pick' is invalid for the field 'issue'.");
        assertThat(problems(ana, "issue not in pick()")).hasSize(1);
        assertThat(world.search()
                        .lenient()
                        .count(Searcher.of(ana.id()), world.search().parse("issue in pick()")))
                .isEqualTo(1);
    }

    private IssueFields issue(String summary) {
        return new IssueFields().summary(summary);
    }

    private IssueRow create(IssueFields fields) {
        return test.issue(pay, fields);
    }

    private List<String> find(String jql) {
        return world.keys(ana.id(), jql);
    }

    private long count(long user, String jql) {
        return world.search().count(Searcher.of(user), world.search().parse(jql));
    }

    private List<String> problems(UserRow user, String jql) {
        return world.search().problems(Searcher.of(user.id()), world.search().parse(jql));
    }

    private long id(String key) {
        return store.issues().byKey(key).orElseThrow().id();
    }

    private Catalogue.Type type(String name) {
        return store.catalogue().require(Catalogue.Type.class, name);
    }

    private Catalogue.Priority priority(String name) {
        return store.catalogue().require(Catalogue.Priority.class, name);
    }

    /** Gives always the same issues. */
    private record FixedFunction(String name, List<Long> ids) implements JqlFunction {
        @Override
        public boolean givesList() {
            return true;
        }

        @Override
        public List<String> problems(Call call) {
            return call.arguments().isEmpty() ? List.of() : List.of("no arguments, please");
        }

        @Override
        public List<Long> issues(Call call) {
            return ids;
        }
    }
}
