package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** The glossary's words are the code's words. */
public class GlossaryTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.[a-zA-Z]+)?`");

    @Test
    public void everyTypeThatTheGlossaryNamesExists() {
        Set<String> types = new ClassFileImporter()
                .importPackages("org.ballast.core", "org.ballast.jira").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        glossary()
                .lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> TYPE.matcher(line)
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !types.contains(name))
                        .forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @Test
    public void theGlossaryNamesTypes() {
        assertThat(TYPE.matcher(glossary()).results().count()).isGreaterThan(10);
    }

    private static String glossary() {
        return Project.read(Project.root().resolve("src/docs/glossary.md"));
    }
}
