package org.ballast.core.fairness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outcomes that came with the elections: by file, by rule, the names of the winners. Everything else is passed over. */
final class ExpectedOutcomes {

    private static final Pattern FILE_OR_RULE = Pattern.compile("\"([^\"]+)\"\\s*:\\s*(?:\\{|\\[([^\\]]*)\\])");
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");

    private ExpectedOutcomes() {}

    static Map<String, Map<String, List<String>>> read(Path file) throws IOException {
        Map<String, Map<String, List<String>>> outcomes = new TreeMap<>();
        String election = "";
        Matcher match = FILE_OR_RULE.matcher(Files.readString(file));
        while (match.find()) {
            if (match.group(1).endsWith(".pb")) {
                election = match.group(1);
                outcomes.put(election, new TreeMap<>());
            } else if (match.group(2) != null) {
                outcomes.get(election).put(match.group(1), names(match.group(2)));
            }
        }
        return outcomes;
    }

    private static List<String> names(String array) {
        List<String> names = new ArrayList<>();
        NAME.matcher(array).results().forEach(name -> names.add(name.group(1)));
        return names;
    }
}
