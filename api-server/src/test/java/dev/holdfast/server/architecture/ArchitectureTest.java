package dev.holdfast.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the server: when one of these fails, look for the better home. */
class ArchitectureTest {
    private static final String ROOT = "dev.holdfast.server";

    /** What all features stand on. Every other package directly below the root is a feature. */
    private static final Set<String> FOUNDATIONS = Set.of(
            "http",
            "json",
            "problem",
            "config",
            "logging",
            "lifecycle",
            "memory",
            "paging",
            "store",
            "feed",
            "security",
            "workbench",
            "drawing",
            "report",
            // whoever does something worth a span makes one
            "tracing",
            "cli");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void featuresDoNotKnowEachOther() {
        check(slices().assignedFrom(new Features()).should().notDependOnEachOther());
    }

    @Test
    void foundationsDoNotKnowFeatures() {
        check(noClasses()
                .that()
                .resideInAnyPackage(below(
                        // commands start every feature
                        FOUNDATIONS.stream().filter(name -> !name.equals("cli")).toArray(String[]::new)))
                .should()
                .dependOnClassesThat(
                        describe("belong to a feature", type -> feature(type).isPresent())));
    }

    @Test
    void theGeneratorOfTheApiDescriptionStaysAtHome() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".openapi.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.swagger.v3.core..",
                        "io.swagger.v3.jaxrs2..",
                        "io.swagger.v3.oas.integration..",
                        "io.swagger.v3.oas.models..",
                        ROOT + ".openapi.generator..")
                .because("its libraries are there while building and not when the server runs"));
    }

    @Test
    void noFoundationKnowsAnotherInACircle() {
        check(slices().matching(ROOT + ".(json|problem|config|logging|memory|paging|store|feed|security)..")
                .should()
                .beFreeOfCycles());
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?"));
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..manager.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(SERVER);
    }

    private static String[] below(String... packages) {
        return Arrays.stream(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String first = name.substring(ROOT.length() + 1).split("\\.", 2)[0];
        return FOUNDATIONS.contains(first) ? Optional.empty() : Optional.of(first);
    }

    private static final class Features implements SliceAssignment {
        @Override
        public String getDescription() {
            return "features";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return feature(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
        }
    }
}
