package org.ballast.sandbox.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.seed.RestCaller;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.testing.SandboxRule;
import org.ballast.sandbox.testing.SharedData;
import org.junit.Rule;
import org.junit.Test;

/** The product's path on real data: issues of the Apache Camel project, and which of them researchers called debt. */
public class FirstSprintTest {

    private final Path issues = SharedData.file("apache-camel-debt/issues.csv");
    private final Path labels = SharedData.file("apache-camel-debt/debt-labels.csv");

    @Rule
    public final SandboxRule sandbox =
            SandboxRule.on(DatabaseKind.H2).withoutSample().with(options -> options.withImport(issues));

    @Test
    public void fillsTheNextSprintOfARealProjectWithWhatTenPeopleVotedFor() {
        List<String> told = new ArrayList<>();
        DebtChoice choice = DebtChoice.labelled(List.of(CsvFile.of(labels)), "Debt type");

        FirstSprint.Result result = new FirstSprint(sandbox.baseUri(), told::add).run(choice);

        assertThat(result.tagged()).hasSize(42).contains("CAMEL-1256", "CAMEL-1320");
        assertThat(result.voters()).hasSize(10).doesNotHaveDuplicates();
        assertThat(result.taken()).hasSize(4).isSubsetOf(result.tagged());
        assertThat(told).anySatisfy(line -> assertThat(line).contains("Tagged 42 issues"));
        RestCaller admin = RestCaller.login(sandbox.baseUri(), "admin", "admin");
        assertThat(found(admin, "issue in techDebt()")).isEqualTo(42);
        assertThat(found(admin, "techDebtVotes > 0")).isBetween(5, 20);
        assertThat(found(admin, "techDebtKind = documentation")).isGreaterThan(10);
        assertThat(found(admin, "sprint = %d AND issue in techDebt()".formatted(result.sprintId())))
                .isEqualTo(4);
        JsonNode candidates = admin.get("/rest/ballast/1.0/boards/%d/candidates?limit=100".formatted(result.boardId()));
        assertThat(sum(candidates.path("candidates"), "votes")).isEqualTo(10 * 5);
    }

    @Test
    public void saysSoWhenNothingIsToBeTagged() {
        FirstSprint first = new FirstSprint(sandbox.baseUri(), line -> {});

        assertThatThrownBy(() -> first.run(DebtChoice.jql(DebtChoice.USUAL_LABELS)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--jql");
    }

    private static int found(RestCaller caller, String jql) {
        return caller.get("/rest/api/2/search?maxResults=0&jql=" + RestCaller.encoded(jql))
                .path("total")
                .asInt();
    }

    private static int sum(JsonNode candidates, String field) {
        int sum = 0;
        for (JsonNode candidate : candidates) {
            sum += candidate.path(field).asInt();
        }
        return sum;
    }
}
