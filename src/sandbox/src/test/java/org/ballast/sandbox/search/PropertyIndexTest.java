package org.ballast.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.search.IndexedValue.Type;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.UserRow;
import org.junit.Before;
import org.junit.Test;

public class PropertyIndexTest extends OnEveryDatabase {
    private final SearchWorld world = new SearchWorld(test);
    private final UserRow ana = test.person("ana");
    private final ProjectRow pay = test.openProject("PAY");
    private final IssueRow one = test.issue(pay, "One");
    private final IssueRow two = test.issue(pay, "Two");

    public PropertyIndexTest(DatabaseKind kind) {
        super(kind);
    }

    @Before
    public void declareWhatIsIndexed() {
        world.index().declare(new IndexedValue("app.debt", "kind", Type.STRING, "debtKind"));
        world.index().declare(new IndexedValue("app.debt", "votes", Type.NUMBER, "debtVotes"));
        world.index().declare(new IndexedValue("app.debt", "tagged", Type.DATE, "debtTagged"));
        world.index().declare(new IndexedValue("app.debt", "note", Type.TEXT, "debtNote"));
        world.index().declare(new IndexedValue("app.debt", "pillars.name", Type.STRING, null));
        world.index().declare(new IndexedValue("app.debt", "kind", Type.NUMBER, "second"));
    }

    @Test
    public void findsAndSortsByIndexedValues() {
        write(one, "{\"kind\":\"code\",\"votes\":3,\"tagged\":\"2026-11-01\",\"note\":\"Old cache\"}");
        write(two, "{\"kind\":\"test\",\"votes\":10.5,\"tagged\":\"2026-11-02T10:00:00Z\"}");
        test.issue(pay, "Three");

        assertThat(find("debtKind = code")).containsExactly("PAY-1");
        assertThat(find("debtKind in (code, test) order by debtVotes desc")).containsExactly("PAY-2", "PAY-1");
        assertThat(find("issue.property[app.debt].votes > 3")).containsExactly("PAY-2");
        assertThat(find("DEBTVOTES >= 3 order by debtVotes")).containsExactly("PAY-1", "PAY-2");
        assertThat(find("debtVotes is EMPTY")).containsExactly("PAY-3");
        assertThat(find("debtKind != code")).containsExactly("PAY-2");
        assertThat(find("debtTagged >= '2026-11-02'")).containsExactly("PAY-2");
        assertThat(find("debtNote ~ cache")).containsExactly("PAY-1");
        assertThat(find("order by debtVotes desc")).containsExactly("PAY-2", "PAY-1", "PAY-3");
    }

    @Test
    public void looksIntoListsAndIgnoresWhatDoesNotFit() {
        write(one, "{\"pillars\":[{\"name\":\"speed\"},{\"name\":\"safety\"}],\"votes\":\"many\",\"kind\":null}");
        write(two, "no json");

        assertThat(find("issue.property['app.debt'].pillars.name = safety")).containsExactly("PAY-1");
        assertThat(find("debtVotes is not EMPTY")).isEmpty();
        assertThat(find("debtKind is not EMPTY")).isEmpty();
    }

    @Test
    public void followsWhenAnIssueIsIndexedAndNotBefore() {
        write(one, "{\"votes\":1}");
        put(one, "{\"votes\":2}");
        assertThat(find("debtVotes = 1")).containsExactly("PAY-1");

        test.store().changes().edit(null, one.id(), new IssueFields().flagged(true));

        assertThat(find("debtVotes = 2")).containsExactly("PAY-1");
        assertThat(find("debtVotes = 1")).isEmpty();
    }

    @Test
    public void catchesUpWithEverythingAtOnce() {
        put(one, "{\"votes\":1}");
        put(two, "{\"votes\":2}");

        world.index().fillIfEmpty();

        assertThat(find("debtVotes > 0 order by debtVotes")).containsExactly("PAY-1", "PAY-2");
        assertThat(world.index().reindexAll()).isEqualTo(2);
    }

    @Test
    public void knowsOnlyWhatWasDeclared() {
        assertThat(world.search()
                        .problems(
                                Searcher.of(ana.id()),
                                world.search().parse("second = 1 or issue.property[app.debt].other = 1")))
                .hasSize(2);
    }

    private void write(IssueRow issue, String json) {
        put(issue, json);
        world.index().reindex(issue.id());
    }

    private void put(IssueRow issue, String json) {
        test.store().properties().put(EntityProperties.ISSUE, issue.id(), "app.debt", json);
    }

    private List<String> find(String jql) {
        return world.keys(ana.id(), jql);
    }
}
