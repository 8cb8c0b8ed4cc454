package org.ballast.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.core.solver.Knapsack;

/**
 * A published instance and its published optimum.
 *
 * @param family what its kind is called
 * @param rounding by how much the published number may be rounded; 0 for a whole one
 */
record KnapsackInstance(String family, String name, Knapsack knapsack, long optimum, long rounding) {

    /** Fractional instances have six decimals. */
    private static final int DECIMALS = 6;

    static List<KnapsackInstance> all(Path data) throws IOException {
        List<KnapsackInstance> instances =
                new ArrayList<>(pisinger(data.resolve("knapsack/pisinger/pisinger_instances_01_KP")));
        instances.addAll(kplib(data.resolve("knapsack/kplib")));
        return instances;
    }

    private static List<KnapsackInstance> pisinger(Path folder) throws IOException {
        List<KnapsackInstance> instances = new ArrayList<>();
        for (String kind : List.of("low-dimensional", "large_scale")) {
            Path optima = folder.resolve(kind + "-optimum");
            for (Path file : files(folder.resolve(kind))) {
                String name = folder.resolve(kind).relativize(file).toString();
                String optimum = Files.readString(optima.resolve(name)).strip();
                instances.add(read("Pisinger " + kind, name, file, optimum));
            }
        }
        return instances;
    }

    private static List<KnapsackInstance> kplib(Path folder) throws IOException {
        List<KnapsackInstance> instances = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("optima.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Path file = folder.resolve(cells[0]);
            if (Files.exists(file)) {
                String name = cells[0].replace("/s000.kp", "").replace('/', ' ');
                instances.add(read("kplib n=" + cells[1], name, file, cells[3]));
            }
        }
        return instances;
    }

    /** Reads {@code n capacity} and then {@code profit weight} for each item; scales fractions to whole numbers. */
    private static KnapsackInstance read(String family, String name, Path file, String optimum) throws IOException {
        String[] words = Files.readString(file).strip().split("\\s+", -1);
        int size = Integer.parseInt(words[0]);
        boolean whole = Stream.of(words).noneMatch(word -> word.contains("."));
        int decimals = whole ? 0 : DECIMALS;
        long[] profits = new long[size];
        long[] weights = new long[size];
        for (int item = 0; item < size; item++) {
            profits[item] = scaled(words[2 + 2 * item], decimals);
            weights[item] = scaled(words[3 + 2 * item], decimals);
        }
        return new KnapsackInstance(
                family,
                name,
                new Knapsack(profits, weights, scaled(words[1], decimals)),
                scaled(optimum, decimals),
                rounding(optimum, decimals));
    }

    /** Half of the last published digit. */
    private static long rounding(String optimum, int decimals) {
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(new BigDecimal(optimum).scale()).movePointRight(decimals);
        return decimals == 0 ? 0 : unit.longValue() / 2;
    }

    private static long scaled(String number, int decimals) {
        return new BigDecimal(number).movePointRight(decimals).longValueExact();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
