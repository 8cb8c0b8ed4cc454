package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.javascript.PlannerExports;

/** The same questions to the planner on this Java machine and, as JavaScript, on Node; both read and answer with text. */
final class JavaScriptPart implements Part {

    private static final int[] WIDE = {40, 12, 16};
    private static final int NODES = 20_000;

    @Override
    public String name() {
        return "javascript";
    }

    @Override
    public void run(Setting setting) throws IOException {
        Path module = setting.home().resolve("src/javascript/target/javascript/planner.cjs");
        Map<String, String> questions = questions();
        Path folder = Files.createTempDirectory("ballast-javascript");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            Files.writeString(folder.resolve(question.getKey() + ".question"), question.getValue());
        }
        node(setting, module, folder);
        Table table = new Table("Question", "Java ms", "JavaScript ms", "times", "answers");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            PlannerExports.plan(question.getValue());
            Timer<String> own = Timer.time(setting.repetitions(), () -> PlannerExports.plan(question.getValue()));
            String answer = Files.readString(folder.resolve(question.getKey() + ".javascript"));
            double millis = Double.parseDouble(Files.readString(folder.resolve(question.getKey() + ".time")));
            table.row(
                    question.getKey(),
                    Figures.millis(own.millis()),
                    Figures.millis(millis),
                    Figures.ratio(millis / own.millis()),
                    answer.equals(own.result()) ? "the same" : "OTHER");
        }
        setting.out().println("### The planner as JavaScript, " + Files.size(module) + " bytes\n");
        table.print(setting.out());
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("sprint, 100 items", new SprintBacklog(1, 100, 16).question(NODES));
        questions.put("sprint, 1,000 items", new SprintBacklog(1, 1_000, 16).question(NODES));
        questions.put(
                "roadmap, 60 items x 6",
                RoadmapInstance.made(60, 6, WIDE, true, 11).question(1000, 600_000));
        questions.put(
                "roadmap, 300 items x 12",
                RoadmapInstance.made(300, 12, WIDE, true, 11).question(1000, 2_000_000));
        return questions;
    }

    private static void node(Setting setting, Path module, Path folder) throws IOException {
        Path script = setting.home().resolve("src/benchmark/src/main/js/times.cjs");
        List<String> command = List.of(
                "node", script.toString(), module.toString(), folder.toString(), String.valueOf(setting.repetitions()));
        Process node = new ProcessBuilder(command).inheritIO().start();
        try {
            if (node.waitFor() != 0) {
                throw new IOException("node must be able to run " + script);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while node ran", e);
        }
    }
}
