package org.ballast.core.fairness;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads an election in the format of Pabulib: the sections META, PROJECTS and VOTES, each with a heading, {@code ;} between. */
final class PabulibElection {

    private final Map<String, String> meta = new HashMap<>();
    private final NavigableMap<String, Long> costs = new TreeMap<>();
    private final List<NavigableMap<String, Long>> ballots = new ArrayList<>();

    static Election<String> read(Path file) throws IOException {
        PabulibElection election = new PabulibElection();
        String section = "";
        List<String> heading = List.of();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.equals("META") || line.equals("PROJECTS") || line.equals("VOTES")) {
                section = line;
                heading = List.of();
            } else if (heading.isEmpty()) {
                heading = List.of(line.split(";", -1));
            } else {
                election.take(section, row(heading, line));
            }
        }
        return new Election<>(number(election.meta.get("budget")), election.costs, election.ballots);
    }

    private static Map<String, String> row(List<String> heading, String line) {
        Map<String, String> row = new HashMap<>();
        String[] cells = line.split(";", -1);
        for (int column = 0; column < heading.size(); column++) {
            row.put(heading.get(column), cells[column]);
        }
        return row;
    }

    private void take(String section, Map<String, String> row) {
        switch (section) {
            case "META" -> meta.put(row.get("key"), row.get("value"));
            case "PROJECTS" -> costs.put(row.get("project_id"), number(row.get("cost")));
            default -> ballots.add(ballot(row));
        }
    }

    /** Points where the vote has some; otherwise everything on the ballot is worth the same. */
    private NavigableMap<String, Long> ballot(Map<String, String> row) {
        NavigableMap<String, Long> ballot = new TreeMap<>();
        String[] projects = row.get("vote").split(",");
        boolean hasPoints = meta.get("vote_type").equals("cumulative");
        String[] points = hasPoints ? row.get("points").split(",") : new String[0];
        for (int place = 0; place < projects.length; place++) {
            ballot.put(projects[place].strip(), hasPoints ? number(points[place].strip()) : 1L);
        }
        return ballot;
    }

    /** Some files write whole numbers with a decimal point. */
    private static long number(String text) {
        return new BigDecimal(text).longValueExact();
    }
}
