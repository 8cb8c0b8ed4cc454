package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line: which parts run, and where the instances are. */
public final class Benchmark {

    private static final List<Part> PARTS = List.of(
            new KnapsackPart(),
            new SprintPart(),
            new RoadmapPart(),
            new SmallRoadmapPart(),
            new GrowthPart(),
            BundlePart.nextRelease(),
            BundlePart.release(),
            new FairnessPart(),
            new JavaScriptPart());

    private Benchmark() {}

    public static void main(String[] words) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        Path data = null;
        boolean quick = false;
        List<String> names = new ArrayList<>();
        for (int word = 0; word < words.length; word++) {
            switch (words[word]) {
                case "--home" -> home = Path.of(words[++word]).toAbsolutePath();
                case "--data" -> data = Path.of(words[++word]).toAbsolutePath();
                case "--quick" -> quick = true;
                default -> names.add(words[word]);
            }
        }
        Setting setting = new Setting(home, data == null ? Setting.nearestData(home) : data, quick, System.out);
        System.exit(run(names, setting));
    }

    private static int run(List<String> names, Setting setting) throws IOException {
        if (!Files.isDirectory(setting.data())) {
            System.err.println("The instances are not at " + setting.data()
                    + ". Say where they are with --data DIR (the folder with knapsack, roadmap, ...).");
            return 1;
        }
        List<Part> chosen = PARTS.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < names.size()) {
            System.err.println(
                    "The parts are: " + PARTS.stream().map(Part::name).collect(Collectors.joining(", ")) + ".");
            return 1;
        }
        for (Part part : chosen) {
            part.run(setting);
        }
        return 0;
    }
}
