package org.ballast.sandbox.realdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.sandbox.seed.DebtLabels;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;

/**
 * Which issues are to be tagged.
 *
 * @param queries JQL, with the kind of debt that its issues are
 */
public record DebtChoice(List<Query> queries) {

    /** The issues that many teams would mean. */
    public static final String USUAL_LABELS = "labels in (tech-debt, technical-debt, techdebt, technical_debt, debt)";

    private static final int KEYS_IN_A_QUERY = 200;

    /** A search and the kind of debt that its issues are. */
    public record Query(String jql, String kind) {}

    public DebtChoice {
        queries = List.copyOf(queries);
    }

    /** The issues that a search finds. */
    public static DebtChoice jql(String jql) {
        return new DebtChoice(List.of(new Query(jql, "code")));
    }

    /**
     * The issues that stand in files with a value in a column, which also says the kind.
     *
     * @throws org.ballast.sandbox.store.RefusedException when a file has no such column
     */
    public static DebtChoice labelled(List<CsvFile> files, String column) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (CsvFile file : files) {
            for (Map.Entry<String, Set<String>> kind :
                    DebtLabels.read(file, column).entrySet()) {
                keys.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).addAll(kind.getValue());
            }
        }
        List<Query> queries = new ArrayList<>();
        keys.forEach((kind, all) -> {
            for (int start = 0; start < all.size(); start += KEYS_IN_A_QUERY) {
                List<String> some = all.subList(start, Math.min(all.size(), start + KEYS_IN_A_QUERY));
                queries.add(new Query("key in (" + String.join(", ", some) + ")", kind));
            }
        });
        return new DebtChoice(queries);
    }
}
