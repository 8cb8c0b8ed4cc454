package org.ballast.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.search.IndexedValue;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.junit.Test;

public class IssuePropertiesTest extends OnEveryDatabase {
    private final PropertyIndex index = new PropertyIndex(store);
    private final IssueProperties properties = new IssueProperties(store, index);
    private final IssueRow issue = test.issue(test.openProject("PAY"), "Work");

    public IssuePropertiesTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void keepsPropertyAndIndexInStepWhenManyWriteAtOnce() throws Exception {
        index.declare(new IndexedValue("app", "n", IndexedValue.Type.NUMBER, null));

        atOnce(writer -> properties.set(issue.id(), "app", "{\"n\":" + writer + "}"));

        List<Double> indexed = store.database()
                .sql()
                .sql("SELECT number_value FROM property_index")
                .query(Double.class)
                .list();
        assertThat(indexed).hasSize(1);
        assertThat(json()).isEqualTo("{\"n\":" + indexed.get(0).intValue() + "}");
    }

    @Test
    public void writesANewPropertyOnceWhenManyWriteItPlainlyAtOnce() throws Exception {
        PlainProperties plain = new PlainProperties(store.properties());

        atOnce(writer -> plain.put(EntityProperties.ISSUE, issue.id(), "app", "{\"n\":" + writer + "}"));

        assertThat(json()).startsWith("{\"n\":");
        assertThat(store.properties().all(EntityProperties.ISSUE, issue.id())).hasSize(1);
    }

    private String json() {
        return store.properties()
                .get(EntityProperties.ISSUE, issue.id(), "app")
                .orElseThrow()
                .json();
    }

    /** Eight writers, five times each. */
    private static void atOnce(IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> writers = IntStream.range(0, 40)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        work.accept(writer);
                        return null;
                    })
                    .toList();
            for (Future<Void> written : threads.invokeAll(writers)) {
                written.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
