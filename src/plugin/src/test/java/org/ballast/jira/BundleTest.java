package org.ballast.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import org.junit.Test;

public class BundleTest {
    /** The virtual machine passes over an annotation whose class it does not find. */
    private static final Set<String> ANNOTATIONS_THAT_NOBODY_READS =
            Set.of("org.jspecify.annotations", "com.atlassian.plugin.spring.scanner.annotation.export");

    private final Attributes headers = BundleFolder.manifest().getMainAttributes();

    @Test
    public void isAPluginThatJiraTakesAsItIs() {
        assertThat(headers.getValue("Atlassian-Plugin-Key")).isEqualTo("org.ballast.jira");
        assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("org.ballast.jira");
        assertThat(headers.getValue("Spring-Context")).isEqualTo("*");
    }

    @Test
    public void exportsNothingAndAsksForNothingAtRunTime() {
        assertThat(headers.keySet().stream().map(Object::toString))
                .doesNotContain(
                        "Export-Package",
                        "DynamicImport-Package",
                        "Require-Capability",
                        "Require-Bundle",
                        "Private-Package",
                        "Bundle-ClassPath");
    }

    @Test
    public void importsNothingOptionallyButWhatAMailNeeds() {
        assertThat(headers.getValue("Import-Package").split(",(?=[a-z])"))
                .filteredOn(clause -> clause.contains("resolution:="))
                .containsExactlyInAnyOrder(
                        "com.atlassian.jira.mail;resolution:=optional",
                        "com.atlassian.mail;resolution:=optional",
                        "com.atlassian.mail.queue;resolution:=optional");
    }

    @Test
    public void asksForVersionsOnlyWhereJiraOffersSeveral() {
        String[] clauses = headers.getValue("Import-Package").split(",(?=[a-z])");

        assertThat(clauses)
                .filteredOn(clause -> clause.contains("version"))
                .allMatch(clause -> clause.startsWith("org.slf4j;version=\"[1.7,3)\"")
                        || clause.startsWith("com.fasterxml.jackson.") && clause.endsWith(";version=\"[2.13,3)\""));
    }

    @Test
    public void importsEveryPackageThatItsClassesUse() {
        Set<String> used = new TreeSet<>(BundleFolder.usedPackages());
        used.removeIf(name -> name.startsWith("java.") || name.startsWith("org.ballast."));
        used.removeAll(ANNOTATIONS_THAT_NOBODY_READS);

        assertThat(BundleFolder.importedPackages()).containsAll(used);
    }

    @Test
    public void importsNothingThatItDoesNotUse() {
        Set<String> used = new TreeSet<>(BundleFolder.usedPackages());
        used.addAll(Descriptor.read().packagesOfClasses());

        assertThat(used).containsAll(BundleFolder.importedPackages());
    }

    @Test
    public void holdsNoClassOfAnybodyElse() {
        assertThat(BundleFolder.files(".class")).isNotEmpty().allMatch(path -> path.startsWith("org/ballast/"));
    }

    @Test
    public void holdsTheCore() {
        assertThat(BundleFolder.files(".class"))
                .contains("org/ballast/core/debt/DebtItem.class")
                .noneMatch(path -> path.startsWith("org/ballast/core/testing/"));
    }

    @Test
    public void runsOnJava17() {
        assertThat(BundleFolder.files(".class")).allSatisfy(path -> {
            try (java.io.InputStream file = java.nio.file.Files.newInputStream(BundleFolder.FOLDER.resolve(path))) {
                byte[] start = file.readNBytes(8);
                assertThat(start[7]).isLessThanOrEqualTo((byte) 61);
            }
        });
    }
}
