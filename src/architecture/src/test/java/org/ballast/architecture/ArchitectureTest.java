package org.ballast.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.Test;

/** The parts of the system keep to the diagram, and each keeps to what it is for. */
public class ArchitectureTest {

    private static final String CORE = "org.ballast.core..";
    private static final String JIRA = "org.ballast.jira..";
    private static final String SANDBOX = "org.ballast.sandbox..";
    private static final String PERSISTENCE = "org.ballast.jira.persistence..";
    private static final String CONFIG = "org.ballast.jira.config..";
    private static final String REST = "org.ballast.jira.rest..";
    private static final String USE_CASES = "org.ballast.core..usecase..";
    private static final List<String> OWN_PATTERNS = List.of(CORE, JIRA, SANDBOX, PERSISTENCE, CONFIG, REST, USE_CASES);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.ballast");

    @Test
    public void partsKnowEachOtherAsTheDiagramDraws() {
        classes()
                .that(resideInAnyPackage(CORE, JIRA))
                .should(adhereToPlantUmlDiagram(
                        getClass().getResource("/design.puml"), consideringOnlyDependenciesInAnyPackage(CORE, JIRA)))
                .check(CLASSES);
    }

    @Test
    public void coreKnowsTheJdkAlone() {
        classes()
                .that(resideInAnyPackage(CORE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(CORE, "java..", "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    public void coreReadsNoClockAndRollsNoDice() {
        noClasses()
                .that(resideInAnyPackage(CORE))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(CLASSES);
    }

    @Test
    public void theModelDoesNotKnowItsUseCases() {
        noClasses()
                .that(resideInAnyPackage(CORE).and(resideInAnyPackage(USE_CASES).negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(USE_CASES))
                .check(CLASSES);
    }

    @Test
    public void noTwoPackagesDependOnEachOther() {
        slices().matching("org.ballast.core.(**)").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.ballast.jira.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    public void rowsStayInPersistence() {
        noClasses()
                .that(resideInAnyPackage(JIRA)
                        .and(resideInAnyPackage(PERSISTENCE, CONFIG).negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."))
                .check(CLASSES);
    }

    @Test
    public void onlyRestSpeaksHttpResources() {
        noClasses()
                .that(resideInAnyPackage(JIRA).and(resideInAnyPackage(REST).negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs.."))
                .check(CLASSES);
    }

    @Test
    public void theProductKnowsNothingOfTheSandbox() {
        noClasses()
                .that(resideInAnyPackage(CORE, JIRA))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SANDBOX))
                .check(CLASSES);
    }

    @Test
    public void everyPackageIsNullMarked() {
        TreeSet<String> unmarked = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            JavaPackage owner = type.getPackage();
            if (OWN_PATTERNS.stream()
                            .anyMatch(pattern -> PackageMatcher.of(pattern).matches(owner.getName()))
                    && !owner.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(owner.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    public void everyExceptionSaysWhatHappened() {
        noClasses()
                .that(resideInAnyPackage(CORE, JIRA, SANDBOX))
                .should(createExceptionsWithoutAMessage())
                .check(CLASSES);
    }

    @Test
    public void noRuleIsDead() {
        for (String pattern : OWN_PATTERNS) {
            assertThat(CLASSES.stream()
                            .anyMatch(type -> PackageMatcher.of(pattern).matches(type.getPackageName())))
                    .as(pattern)
                    .isTrue();
        }
        assertThat(List.of("net.java.ao..", "com.atlassian.activeobjects..", "jakarta.ws.rs.."))
                .allSatisfy(pattern -> assertThat(CLASSES.stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .anyMatch(dependency -> PackageMatcher.of(pattern)
                                        .matches(dependency.getTargetClass().getPackageName())))
                        .as(pattern)
                        .isTrue());
    }

    @Test
    public void theDiagramDrawsEveryPackageOfTheProduct() {
        String diagram = Project.read(Project.root().resolve("src/architecture/src/test/resources/design.puml"));
        TreeSet<String> undrawn = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getPackageName();
            if (resideInAnyPackage(CORE, JIRA).test(type) && !diagram.contains("<<" + name + ">>")) {
                undrawn.add(name);
            }
        }
        assertThat(undrawn).isEmpty();
    }

    private static ArchCondition<JavaClass> createExceptionsWithoutAMessage() {
        return new ArchCondition<>("create exceptions without a message") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAssignableTo(Exception.class))
                        .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                        .filter(call -> !call.getOriginOwner().isAssignableTo(Exception.class))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }
}
