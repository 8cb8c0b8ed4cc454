package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/**
 * What keeps Soy's default escaping safe. It is not contextual: it protects text and quoted attributes, but neither scripts
 * nor unquoted attributes nor the scheme of a URL.
 */
public class SoyLintTest {

    private static final Pattern UNQUOTED_ATTRIBUTE = Pattern.compile("\\s[a-zA-Z-]+=[^\"'\\s>]*\\{\\$");
    private static final Pattern URL_ATTRIBUTE = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");

    @Test
    public void templatesExist() {
        assertThat(templates()).isNotEmpty();
    }

    @Test
    public void noTemplateSwitchesEscapingOff() {
        assertThat(linesOfTemplates("noAutoescape")).isEmpty();
        assertThat(linesOfTemplates("autoescape=\"false\"")).isEmpty();
    }

    @Test
    public void noTemplateHoldsAScriptOrAnEventHandler() {
        assertThat(linesOfTemplates("<script")).isEmpty();
        assertThat(linesMatching(Pattern.compile("\\son[a-z]+=\""))).isEmpty();
    }

    @Test
    public void everyAttributeThatHoldsAValueIsQuoted() {
        assertThat(linesMatching(UNQUOTED_ATTRIBUTE)).isEmpty();
    }

    @Test
    public void everyAddressStartsWithTheContextPathAndEscapesWhatItHolds() {
        List<String> findings = new ArrayList<>();
        for (Path template : templates()) {
            Matcher matcher = URL_ATTRIBUTE.matcher(Project.read(template));
            while (matcher.find()) {
                if (!isSafeAddress(matcher.group(1))) {
                    findings.add(template.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static boolean isSafeAddress(String address) {
        if (!address.contains("{")) {
            return true;
        }
        String rest = address.replace("{contextPath()}", "");
        boolean valuesEscaped = Pattern.compile("\\{[^}]*\\}")
                .matcher(rest)
                .results()
                .allMatch(print -> print.group().contains("|escapeUri"));
        return valuesEscaped && address.startsWith("{contextPath()}");
    }

    private static List<String> linesOfTemplates(String word) {
        return linesMatching(Pattern.compile(Pattern.quote(word)));
    }

    private static List<String> linesMatching(Pattern pattern) {
        List<String> findings = new ArrayList<>();
        for (Path template : templates()) {
            for (String line : Project.read(template).split("\n", -1)) {
                if (pattern.matcher(line).find()) {
                    findings.add(template.getFileName() + ": " + line.strip());
                }
            }
        }
        return findings;
    }

    private static List<Path> templates() {
        return Project.files("src/plugin/src/main/resources", ".soy");
    }
}
