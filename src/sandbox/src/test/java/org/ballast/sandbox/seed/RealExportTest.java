package org.ballast.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.ballast.sandbox.testing.SharedData;
import org.junit.Test;

/** Issues of the Apache Camel project, with all that people typed. */
public class RealExportTest extends OnEveryDatabase {

    public RealExportTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void takesEveryIssueOfARealProjectAndTakesItOnlyOnce() {
        CsvFile camel = CsvFile.of(SharedData.file("apache-camel-debt/issues.csv"));

        ImportReport first = new JiraCsvImport(store).run(List.of(camel)).get(0);
        ImportReport second = new JiraCsvImport(store).run(List.of(camel)).get(0);

        assertThat(first.created()).isEqualTo(250);
        assertThat(first.problems()).isEmpty();
        assertThat(first.unusedColumns()).isEmpty();
        assertThat(first.projects()).containsExactly("CAMEL");
        assertThat(second.created()).isZero();
        assertThat(second.updated()).isEqualTo(250);
        assertThat(store.issues().count()).isEqualTo(250);
        IssueRow issue = store.issues().byKey("CAMEL-149").orElseThrow();
        assertThat(issue.description()).contains("from(\"file:foo\").thread(10).maxSize(20).to(\"wombat:nugget\")");
        assertThat(store.comments().of(issue.id())).hasSize(1);
    }
}
