package dev.holdfast.server.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class DemoArchitectureTest {

    private static final JavaClasses DEMO = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.holdfast.server.demo");

    @Test
    void theDemoKnowsOfANegotiationWhatTheApiTellsIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.holdfast.outcome..",
                        "dev.holdfast.preference..",
                        "dev.holdfast.negotiation..",
                        "dev.holdfast.spi..",
                        "dev.holdfast.engine..",
                        "dev.holdfast.analysis..",
                        "dev.holdfast.server.store..",
                        "dev.holdfast.server.security..")
                .check(DEMO);
    }
}
