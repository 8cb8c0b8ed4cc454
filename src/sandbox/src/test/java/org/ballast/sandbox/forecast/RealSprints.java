package org.ballast.sandbox.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The velocity that real teams delivered in their sprints, from the data set of Choetkiertikul et al., "Predicting
 * Delivery Capability in Iterative Software Development" (IEEE TSE 2017). The files say what was planned at the start, what
 * was added and removed, and by how much the delivery differed from that; its end is the sum of the four. It is the same
 * sum in the snapshots of the start and of 80 % of every sprint.
 */
final class RealSprints {
    private RealSprints() {}

    /** One series for each team, oldest sprint first. Boards that show another team's work again are left out. */
    static List<List<Integer>> of(Path... files) {
        List<List<Integer>> teams = new ArrayList<>();
        for (Path file : files) {
            List<Map<Integer, Integer>> kept = new ArrayList<>();
            for (Map<Integer, Integer> board : boards(file)) {
                if (kept.stream().noneMatch(other -> isSameTeam(board, other))) {
                    kept.add(board);
                    teams.add(List.copyOf(board.values()));
                }
            }
        }
        return teams;
    }

    private static Collection<Map<Integer, Integer>> boards(Path file) {
        Map<String, Map<Integer, Integer>> boards = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new BufferedReader(reader))) {
                boards.computeIfAbsent(row.get("boardid"), unseen -> new TreeMap<>())
                        .put(number(row, "sprintid"), delivered(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + file, e);
        }
        return boards.values();
    }

    private static int delivered(CSVRecord row) {
        return number(row, "vel_starttime")
                + number(row, "vel_added")
                - number(row, "vel_removed")
                + number(row, "vel_diff");
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /** Most of its sprints are the other's too, and in most of those both delivered the same. */
    private static boolean isSameTeam(Map<Integer, Integer> board, Map<Integer, Integer> other) {
        List<Integer> shared =
                board.keySet().stream().filter(other::containsKey).toList();
        List<Integer> worked = shared.stream()
                .filter(sprint -> board.get(sprint) != 0 || other.get(sprint) != 0)
                .toList();
        long same = worked.stream()
                .filter(sprint -> board.get(sprint).equals(other.get(sprint)))
                .count();
        return 2 * shared.size() > board.size() && 2 * same > worked.size();
    }
}
