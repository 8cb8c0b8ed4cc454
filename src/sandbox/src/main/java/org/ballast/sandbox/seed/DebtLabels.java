package org.ballast.sandbox.seed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.store.RefusedException;

/** Which issues somebody has called technical debt in a CSV file, and of which kind. */
public final class DebtLabels {

    private static final String OTHERWISE = "code";
    /** Parts of words that people use for the kinds, in the order in which they are looked for. */
    private static final Map<String, List<String>> WORDS = words();

    private DebtLabels() {}

    /**
     * Reads the rows that have a value in a column; an issue that stands in several keeps its first kind.
     *
     * @param column what people wrote there makes the kind, as well as it can be guessed
     * @return keys of issues by kind, as the plugin's REST names it
     * @throws RefusedException when the file has no column "Issue key" or no such column
     */
    public static Map<String, Set<String>> read(CsvFile file, String column) {
        CsvTable table = file.table("Issue key");
        if (!table.has(column)) {
            throw new RefusedException("%s has no column %s".formatted(file.name(), column));
        }
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (CsvTable.Row row : table.rows()) {
            String label = row.value(column);
            String key = row.value("Issue key");
            if (!label.isEmpty() && !key.isEmpty() && known.add(key)) {
                kinds.computeIfAbsent(kind(label), kind -> new LinkedHashSet<>())
                        .add(key);
            }
        }
        return kinds;
    }

    private static String kind(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        Optional<String> kind = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst();
        return kind.orElse(OTHERWISE);
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("architecture", List.of("architect", "design"));
        words.put("test", List.of("test"));
        words.put("build", List.of("build"));
        words.put("dependency", List.of("depend", "version", "librar"));
        words.put("observability", List.of("observ", "logging", "monitor"));
        words.put("documentation", List.of("doc"));
        words.put("process", List.of("process", "release"));
        words.put("security", List.of("secur", "vulnerab"));
        return words;
    }
}
