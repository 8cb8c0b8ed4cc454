package org.ballast.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** The planner answers as JavaScript, on Node, what it answers here, byte for byte. */
public class GoldenTest {

    private static final Path MODULE = Path.of("target/javascript/planner.cjs");
    private static final int ORDERS = 1000;
    private static final long MOST_BYTES = 100_001;

    @Test
    public void answersTheSameOnNodeByteForByteAndInAThousandOrders() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/golden"));
        Map<String, String> questions = questions();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            Files.writeString(folder.resolve(question.getKey() + ".question"), question.getValue());
        }

        runNode(folder);

        for (Map.Entry<String, String> question : questions.entrySet()) {
            assertThat(Files.readString(folder.resolve(question.getKey() + ".javascript")))
                    .as(question.getKey())
                    .isEqualTo(PlannerText.plan(question.getValue()))
                    .contains("value ");
        }
    }

    @Test
    public void answersTheSameHereInWhateverOrderItIsAsked() {
        for (String question : questions().values()) {
            String expected = PlannerText.plan(question);
            List<String> loose = new ArrayList<>(List.of(question.split("\n", -1)));
            List<String> fixed = new ArrayList<>(loose);
            fixed.removeIf(GoldenTest::isLoose);
            loose.removeIf(line -> !isLoose(line));
            Collections.shuffle(loose, new Random(7));
            assertThat(PlannerText.plan(String.join("\n", fixed) + "\n" + String.join("\n", loose)))
                    .isEqualTo(expected);
        }
    }

    @Test
    public void staysSmall() throws IOException {
        assertThat(Files.size(MODULE)).isLessThan(MOST_BYTES);
    }

    private static boolean isLoose(String line) {
        return line.startsWith("item ") || line.startsWith("arc ") || line.startsWith("bundle ");
    }

    private static void runNode(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("node.log");
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/js/permutations.cjs",
                        MODULE.toAbsolutePath().toString(),
                        folder.toString(),
                        String.valueOf(ORDERS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = node.waitFor(10, TimeUnit.MINUTES);
        node.destroyForcibly();
        assertThat(ended).as("ended").isTrue();
        assertThat(node.exitValue()).as(Files.readString(log)).isZero();
    }

    /** The first by name is asked in a thousand orders, so it is a small one. */
    private static Map<String, String> questions() {
        Map<String, String> questions = new TreeMap<>();
        questions.put("a-few-sprints", Questions.roadmap(16, 4, "10 500", 1));
        questions.put("bundles", Questions.bundles(50, 40, 2));
        questions.put("roadmap-of-a-quarter", Questions.roadmap(60, 6, "100 5000", 3));
        questions.put("roadmap-of-a-year", Questions.roadmap(200, 26, "50 5000", 4));
        questions.put("sprint", Questions.sprint(60, 5));
        questions.put("sprint-of-many", Questions.sprint(1000, 6));
        return questions;
    }
}
