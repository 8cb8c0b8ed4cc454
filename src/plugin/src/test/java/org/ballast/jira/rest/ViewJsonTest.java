package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.core.planning.Quota;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.junit.Test;

public class ViewJsonTest {

    private final ViewJson json = new ViewJson(RestCalls.englishSentences());

    private record Everything(
            IssueId issue,
            BoardId board,
            SprintId sprint,
            ProjectId project,
            PersonDays days,
            Quota quota,
            Instant at,
            Optional<String> text,
            Optional<String> absent,
            int count,
            long large,
            boolean flag,
            List<Inner> list) {}

    private record Inner(PersonDays days) {}

    private record Wrong(Object value) {}

    @Test
    public void writesARecordsComponentsInTheirOrder() {
        Everything view = new Everything(
                new IssueId(5_000_000_000L),
                new BoardId(2),
                new SprintId(3),
                new ProjectId(4),
                new PersonDays(3),
                Quota.PER_TEAM,
                Instant.parse("2026-11-22T09:00:00.001Z"),
                Optional.of("<b>\"\ud83d\udea2\u2028"),
                Optional.empty(),
                -1,
                7L,
                true,
                List.of(new Inner(new PersonDays(40)), new Inner(PersonDays.NONE)));

        assertThat(json.write(view))
                .isEqualTo("{\"issue\":5000000000,\"board\":2,\"sprint\":3,\"project\":4,\"days\":1.5,"
                        + "\"quota\":\"per-team\",\"at\":\"2026-11-22T09:00:00.001Z\",\"text\":\"<b>\\\"\ud83d\udea2\u2028\","
                        + "\"absent\":null,\"count\":-1,\"large\":7,\"flag\":true,"
                        + "\"list\":[{\"days\":20},{\"days\":0}]}");
    }

    @Test
    public void writesARefusalAsAProblemWithItsSentence() {
        Refusal one = Refusal.invalid("ballast.debt.estimate-out-of-range", "estimate")
                .with(new PersonDays(1))
                .with(PersonDays.ofDays(200));

        assertThat(json.write(one))
                .isEqualTo("{\"code\":\"ballast.debt.estimate-out-of-range\",\"message\":"
                        + "\"Please enter 0.5 to 200 person-days in steps of half a day.\",\"field\":\"estimate\"}");
        assertThat(json.write(Refusal.all(List.of(one, Refusal.invalid("ballast.shared.value-missing", "kind")))))
                .startsWith(
                        "{\"code\":\"ballast.shared.several-problems\",\"message\":\"2 things need your attention.\","
                                + "\"field\":null,\"problems\":[{\"code\":\"ballast.debt.estimate-out-of-range\"")
                .endsWith("\"message\":\"Please fill this in.\",\"field\":\"kind\"}]}");
    }

    @Test
    public void refusesTypesThatNoViewHas() {
        assertThatThrownBy(() -> json.write(new Wrong(1.5))).hasMessageContaining("Double");
    }

    @Test
    public void sentencesNameTheDayOfTheReadersZone() {
        Refusal dismissed = Refusal.conflict("ballast.planning.dismissed").with(Instant.parse("2026-12-15T03:00:00Z"));

        assertThat(RestCalls.englishSentences().of(dismissed)).isEqualTo("The team dismissed it until Dec 14, 2026.");
    }

    @Test
    public void sentencesKnowSingularAndPlural() {
        Sentences sentences = RestCalls.englishSentences();

        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.shortfall-too-large").with(1)))
                .isEqualTo("One candidate is too big.");
        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.shortfall-too-large").with(3)))
                .isEqualTo("3 candidates are too big.");
        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.blocked").with(3).with("A-1, A-2, A-3")))
                .isEqualTo("It is blocked by A-1, A-2, A-3.");
        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.blocked").with(4).with("A-1, A-2, A-3")))
                .isEqualTo("It is blocked by A-1, A-2, A-3, and more.");
        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.beaten").with(1).with("PAY-{0} <b>")))
                .isEqualTo("PAY-{0} <b> would have to give way: it lacks one point of value.");
        assertThat(sentences.of(
                        Refusal.conflict("ballast.planning.shortfall").with(0).with(1)))
                .isEqualTo("0 of at least 1 tech task found.");
    }

    @Test
    public void everySentenceIsAMessageFormat() {
        RestCalls.sentences().forEach((key, sentence) -> {
            String text = new MessageFormat((String) sentence, Locale.ENGLISH).format(new Object[] {2, 3, 4, 5, 6});

            assertThat(text).as(String.valueOf(key)).isNotBlank().doesNotContain("{");
        });
    }
}
