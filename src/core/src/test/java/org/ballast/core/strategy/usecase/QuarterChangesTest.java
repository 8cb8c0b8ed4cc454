package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.titled;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Person;
import org.ballast.core.strategy.ElementForm;
import org.junit.Test;

/** What changed since the quarter before: against what was in force when it ended, and not against the version before. */
public class QuarterChangesTest {

    private final Commerce commerce = new Commerce();
    /** The first moment of the quarter after the one in which the strategy came into force. */
    private final Instant next = commerce.store
            .departments()
            .find(commerce.department)
            .orElseThrow()
            .year()
            .quarterOf(LocalDate.ofInstant(NOW, ZoneOffset.UTC))
            .end()
            .plusDays(1)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();

    @Test
    public void nothingIsToldWhereNothingWasInForce() {
        assertThat(at(NOW).sinceQuarter()).isEmpty();
        commerce.active();
        assertThat(at(NOW).sinceQuarter()).isEmpty();
        assertThat(at(next.minusMillis(1)).sinceQuarter()).isEmpty();
        assertThat(at(next).sinceQuarter().orElseThrow().changes()).isEmpty();
    }

    @Test
    public void tellsWhatIsNewChangedAndGoneInWords() {
        commerce.active();
        open(next);
        change("D1", titled("Pages are slow at night."));
        change("K1", keyResult());
        done(commerce.add(LI, "objective", titled("Fast pages")));
        done(commerce.elements().remove(commerce.edit(LI), "P1", revision("P1")));

        QuarterChangesView since = at(next).sinceQuarter().orElseThrow();

        assertThat(since.version()).isEqualTo(1);
        assertThat(since.quarterEnd())
                .isEqualTo(LocalDate.ofInstant(next, ZoneOffset.UTC).minusDays(1));
        assertThat(since.changes())
                .extracting(each -> each.key() + " " + each.change() + " " + each.title())
                .containsExactly(
                        "D1 CHANGED Pages are slow at night.",
                        "O1 ADDED Fast pages",
                        "K1 CHANGED Seconds to the first page",
                        "P1 REMOVED Speed");
        assertThat(since.changes().get(0).fields())
                .extracting(QuarterChangesTest::told)
                .containsExactly("TITLE: Nobody sees why pages are slow. > Pages are slow at night.");
        assertThat(since.changes().get(1).fields()).isEmpty();
        assertThat(since.changes().get(2).fields())
                .extracting(QuarterChangesTest::told)
                .containsExactly(
                        "OWNER: Gus > Li",
                        "DUE: 2027-03-31 > 2027-06-30",
                        "TARGET: 4 > 2.5",
                        "UNIT: s > -",
                        "COUNTING: supports > drives",
                        "REFERENCES: A1 > -");
        assertThat(since.changes().get(3).fields()).isEmpty();
    }

    @Test
    public void anOwnerWhoseAccountIsGoneHasNoNameAndNoId() {
        commerce.active();
        open(next);
        change("K1", keyResult());
        commerce.tracker.addPerson(Commerce.GUS, new Person(Optional.empty(), true));

        assertThat(at(next).sinceQuarter()
                        .orElseThrow()
                        .changes()
                        .get(0)
                        .fields()
                        .get(0))
                .extracting(QuarterChangesTest::told)
                .isEqualTo("OWNER: former user > Li");
    }

    @Test
    public void twoOwnersOfOneNameAreTwo() {
        commerce.active();
        open(next);
        change("K1", keyResult());
        commerce.tracker.addPerson(Commerce.GUS, new Person(Optional.of("Li"), false));

        assertThat(at(next).sinceQuarter()
                        .orElseThrow()
                        .changes()
                        .get(0)
                        .fields()
                        .get(0))
                .extracting(QuarterChangesTest::told)
                .isEqualTo("OWNER: Li > Li");
    }

    @Test
    public void comparesWithTheQuartersEndAndNotWithTheVersionBefore() {
        commerce.active();
        open(NOW);
        change("D1", titled("Second."));
        lead("agreed", NOW);
        lead("active", NOW);
        assertThat(at(next).sinceQuarter().orElseThrow().version()).isEqualTo(2);
        assertThat(at(next).sinceQuarter().orElseThrow().changes()).isEmpty();

        open(next);
        change("D1", titled("Third."));
        lead("agreed", next);
        lead("active", next);
        open(next);
        QuarterChangesView since = at(next).sinceQuarter().orElseThrow();
        assertThat(since.version()).isEqualTo(2);
        assertThat(since.changes()).extracting(ElementChangeView::key).containsExactly("D1");
        assertThat(at(next).differences()).isEmpty();
    }

    @Test
    public void aVersionTellsInWordsWhatItSaysOtherwiseThanTheOneBefore() {
        commerce.active();
        open(NOW);
        change("D1", titled("Pages are slow at night."));
        change("K1", keyResult());
        done(commerce.elements().remove(commerce.edit(LI), "P1", revision("P1")));

        List<ElementChangeView> differences = at(NOW).differences();

        assertThat(differences)
                .extracting(each -> each.key() + " " + each.change() + " " + each.title())
                .containsExactly(
                        "D1 CHANGED Pages are slow at night.",
                        "K1 CHANGED Seconds to the first page",
                        "P1 REMOVED Speed");
        assertThat(differences.get(0).fields())
                .extracting(QuarterChangesTest::told)
                .containsExactly("TITLE: Nobody sees why pages are slow. > Pages are slow at night.");
        assertThat(differences.get(1).fields())
                .extracting(QuarterChangesTest::told)
                .contains("OWNER: Gus > Li", "TARGET: 4 > 2.5", "REFERENCES: A1 > -");
        assertThat(differences.get(2).fields()).isEmpty();
    }

    @Test
    public void whatWasArchivedBeforeTheQuarterEndedWasNotInForce() {
        commerce.active();
        lead("archived", NOW);

        assertThat(at(next).sinceQuarter()).isEmpty();
    }

    @Test
    public void anOldVersionTellsNothingOfWhatCameAfterIt() {
        commerce.active();
        open(NOW);
        change("D1", titled("Second."));
        lead("agreed", NOW);
        lead("active", NOW);

        assertThat(done(new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                                .handle(new ViewStrategy.Command(MAYA, commerce.strategy, Optional.of(1), next)))
                        .sinceQuarter())
                .isEmpty();
    }

    private StrategyView at(Instant now) {
        return done(new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                .handle(new ViewStrategy.Command(MAYA, commerce.strategy, Optional.empty(), now)));
    }

    private void open(Instant now) {
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, now)));
    }

    private void lead(String state, Instant now) {
        done(commerce.versions()
                .move(new MoveVersion.Command(MAYA, commerce.strategy, now), MoveVersion.Way.to(state)));
    }

    private void change(String key, ElementForm form) {
        done(commerce.elements().change(commerce.edit(LI), key, revision(key), form));
    }

    private Optional<Integer> revision(String key) {
        return done(commerce.view(LI)).elements().stream()
                .filter(element -> element.key().equals(key))
                .map(ElementView::revision)
                .findFirst();
    }

    private static ElementForm keyResult() {
        return new ElementForm(
                Optional.of("Seconds to the first page"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of("li"),
                Optional.empty(),
                Optional.of("number"),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(new BigDecimal("2.50")),
                Optional.empty(),
                Optional.of("2027-06-30"),
                Optional.of("drives"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String told(FieldChangeView change) {
        return change.field() + ": " + told(change.before()) + " > " + told(change.after());
    }

    private static String told(Optional<FieldValueView> value) {
        return value.map(given -> given.text()
                        .orElseGet(
                                () -> given.person().orElseThrow().displayName().orElse("former user")))
                .orElse("-");
    }
}
