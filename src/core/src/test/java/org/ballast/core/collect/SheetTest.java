package org.ballast.core.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** Pastes and exports as people have them. */
public class SheetTest {

    @Test
    public void aPastedListIsOneItemForEachLine() {
        Sheet sheet = read(
                "- Slow build\r\n\r\n* Ledger rounds, then rounds again; twice\r\n3. Flaky test\n☐ Old \"JDK\"  here\n");

        assertThat(titles(sheet))
                .containsExactly(
                        "Slow build", "Ledger rounds, then rounds again; twice", "Flaky test", "Old \"JDK\" here");
        assertThat(sheet.lines()).extracting(CollectedLine::line).containsExactly(1, 3, 4, 5);
        assertThat(sheet.emptyRows()).isEqualTo(1);
    }

    @Test
    public void anExportWithHeadingsKeepsVotesAndClusters() {
        Sheet sheet = read("ID;Text;Cluster;Votes;Color\n"
                + "1;Slow build;Build;4;yellow\n"
                + "2;\"Flaky\ntests; everywhere\";Tests;;pink\n"
                + ";;;;\n"
                + "3;\"Say \"\"no\"\"\";;0;");

        assertThat(titles(sheet)).containsExactly("Slow build", "Flaky tests; everywhere", "Say \"no\"");
        assertThat(sheet.lines())
                .extracting(CollectedLine::votes)
                .containsExactly(Optional.of(4), Optional.empty(), Optional.of(0));
        assertThat(sheet.lines()).extracting(CollectedLine::cluster).containsExactly("Build", "Tests", "");
        assertThat(sheet.lines().get(1).description()).isEqualTo("Flaky\ntests; everywhere");
        assertThat(sheet.lines()).extracting(CollectedLine::line).containsExactly(2, 3, 6);
        assertThat(sheet.unusedColumns()).containsExactly("ID", "Color");
        assertThat(sheet.emptyRows()).isEqualTo(1);
    }

    @Test
    public void commasSemicolonsAndTabsDivideATable() {
        for (String separator : List.of(",", ";", "\t")) {
            Sheet sheet = read("Summary,Description,likes\nSlow build,takes an hour,12\n".replace(",", separator));
            CollectedLine line = sheet.lines().get(0);
            assertThat(line.title()).as(separator).isEqualTo("Slow build");
            assertThat(line.description()).as(separator).isEqualTo("takes an hour");
            assertThat(line.votes()).as(separator).contains(12);
        }
    }

    @Test
    public void withoutHeadingsOnlyTabsAndNumbersAtTheEndMakeATable() {
        assertThat(read("Slow build\ttakes an hour\nFlaky test\tsince May").lines())
                .extracting(CollectedLine::description)
                .containsExactly("takes an hour", "since May");
        assertThat(read("Slow build,4\nFlaky test,12").lines())
                .extracting(CollectedLine::votes)
                .containsExactly(Optional.of(4), Optional.of(12));
        assertThat(titles(read("Slow build, often\nFlaky test, rarely")))
                .containsExactly("Slow build, often", "Flaky test, rarely");
        assertThat(titles(read("Slow build, 4"))).containsExactly("Slow build, 4");
    }

    @Test
    public void oneColumnMayHaveAHeading() {
        assertThat(titles(read("Sticky notes\nSlow build\nFlaky test"))).containsExactly("Slow build", "Flaky test");
        assertThat(titles(read("Text"))).containsExactly("Text");
    }

    @Test
    public void aTitleThatIsTooLongIsCutBetweenWordsAndKeptWhole() {
        String words = "word ".repeat(60).strip();
        CollectedLine line = read(words).lines().get(0);

        assertThat(line.cut()).isTrue();
        assertThat(line.title()).hasSizeLessThanOrEqualTo(Titles.LONGEST).endsWith("word…");
        assertThat(line.description()).isEqualTo(words);
        assertThat(read("x".repeat(255)).lines().get(0).cut()).isFalse();
    }

    @Test
    public void aCutNeverSplitsALetterInTwo() {
        CollectedLine line = read("x" + "\ud83d\udea2".repeat(150)).lines().get(0);

        assertThat(line.title()).hasSize(254).endsWith("\ud83d\udea2…");
        assertThat(read("\ud83d\udea2".repeat(150)).lines().get(0).title()).hasSize(255);
    }

    @Test
    public void formulasAndMissingTitlesAreWrongAndTheRestGoesOn() {
        Sheet sheet = read(
                "title,votes\n=HYPERLINK(A1),3\n,4\n'=kept as text,1\n+1 for the build,2\n@team answers late,0\nbroken \uFFFD letter,0");

        assertThat(sheet.lines())
                .extracting(line -> line.problem().map(Refusal::code).orElse("fine"))
                .containsExactly(
                        "ballast.collect.formula",
                        "ballast.collect.no-title",
                        "fine",
                        "fine",
                        "fine",
                        "ballast.shared.text-unreadable");
        assertThat(titles(sheet)).contains("=kept as text", "+1 for the build", "@team answers late");
    }

    @Test
    public void aQuoteThatNothingClosesIsALetter() {
        assertThat(titles(read("\"Quote at the start\nSecond line")))
                .containsExactly("\"Quote at the start", "Second line");
        assertThat(titles(read("\"Payments\" is slow\nSecond line")))
                .containsExactly("\"Payments\" is slow", "Second line");
        assertThat(titles(read("\"two\nlines\"\r\nSecond"))).containsExactly("two lines", "Second");
    }

    @Test
    public void votesThatAreNoNumberAreNoVotes() {
        assertThat(read("title;votes\na;many\nb;-1\nc;999999\nd;1234567").lines())
                .extracting(CollectedLine::votes)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(100_000), Optional.empty());
    }

    @Test
    public void aVeryLongTextKeepsItsBeginning() {
        CollectedLine line = read("\"" + "Lang \n".repeat(8000) + "\"").lines().get(0);

        assertThat(line.description())
                .hasSizeLessThanOrEqualTo(Layout.LONGEST_DESCRIPTION)
                .startsWith("Lang \nLang");
    }

    @Test
    public void tenThousandLinesAreReadAndNotOneMore() {
        assertThat(read("line\n".repeat(10_000)).lines()).hasSize(10_000);
        Refusal refusal = refused(Sheet.read("line\n".repeat(10_001)));
        assertThat(refusal.code()).isEqualTo("ballast.collect.too-many-lines");
        assertThat(refusal.arguments()).containsExactly(new Argument.Count(10_001), new Argument.Count(10_000));
    }

    @Test
    public void nothingIsSaidToBeNothing() {
        assertThat(refused(Sheet.read("\n \r\n\t\n")).code()).isEqualTo("ballast.collect.nothing");
        assertThat(refused(Sheet.read("title;votes\n")).code()).isEqualTo("ballast.collect.nothing");
    }

    private static Sheet read(String text) {
        return done(Sheet.read(text));
    }

    private static List<String> titles(Sheet sheet) {
        return sheet.lines().stream().map(CollectedLine::title).toList();
    }
}
