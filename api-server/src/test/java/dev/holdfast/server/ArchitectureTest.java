package dev.holdfast.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may live in which package of the server: when one of these fails, look for the better home. */
class ArchitectureTest {
    private static final String ROOT = "dev.holdfast.server";

    /** What all features stand on. Every other package directly below the root is a feature. */
    private static final Set<String> FOUNDATIONS =
            Set.of("http", "json", "problem", "config", "logging", "lifecycle", "store", "security", "cli");

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
                .resideInAnyPackage(below("http", "json", "problem", "config", "store", "security"))
                .should()
                .dependOnClassesThat(
                        describe("belong to a feature", type -> feature(type).isPresent())));
    }

    @Test
    void onlyTheStoreTouchesSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb.."));
    }

    @Test
    void onlyModulesNameGuice() {
        check(noClasses()
                .that(describe(
                        "do not say in their name that they wire",
                        type -> !outermost(type).getSimpleName().matches(".*Module|.*(Guice|Injector|Binder).*")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.inject..")
                .because("everything else asks for what it needs in a constructor with jakarta.inject's @Inject"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void onlyResourcesAndTheirFoundationsKnowHttp() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(below("http", "problem", "security", "json", "openapi.generator"))
                .and(describe(
                        "are no resources",
                        type -> !outermost(type).getSimpleName().endsWith("Resource")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.jersey..", "org.eclipse.jetty.."));
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
    void onlyJsonRecordsNameFields() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(below("json", "store", "openapi.generator"))
                .and(describe("are neither records nor enums nor sealed", type -> !isData(type)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.annotation.."));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?"));
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..manager.."));
    }

    @Test
    void timeComesFromTheClockThatWasInjected() {
        check(noClasses()
                .should()
                .callCodeUnitWhere(
                        describe("it reads the system's clock", call -> readsTheSystemClock(call.getTarget()))));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
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

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean isData(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }

    private static boolean readsTheSystemClock(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getRawParameterTypes().isEmpty();
        }
        boolean now =
                owner.getPackageName().equals("java.time") && target.getName().equals("now");
        return now && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
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
