package dev.holdfast;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The arrows between core's packages and what may live in which: when one of these fails, look for the better home. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.holdfast");

    private static final Set<Class<?>> SOURCES_OF_CHANCE =
            Set.of(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class);

    @Test
    void theArrowsPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("outcome")
                .definedBy("dev.holdfast.outcome..")
                .layer("preference")
                .definedBy("dev.holdfast.preference..")
                .layer("negotiation")
                .definedBy("dev.holdfast.negotiation..")
                .layer("scenario")
                .definedBy("dev.holdfast.scenario..")
                .layer("spi")
                .definedBy("dev.holdfast.spi..")
                .layer("engine")
                .definedBy("dev.holdfast.engine..")
                .layer("analysis")
                .definedBy("dev.holdfast.analysis..")
                .layer("lab")
                .definedBy("dev.holdfast.lab..")
                .whereLayer("outcome")
                .mayNotAccessAnyLayer()
                .whereLayer("preference")
                .mayOnlyAccessLayers("outcome")
                .whereLayer("negotiation")
                .mayOnlyAccessLayers("preference", "outcome")
                .whereLayer("scenario")
                .mayOnlyAccessLayers("preference", "outcome")
                .whereLayer("spi")
                .mayOnlyAccessLayers("negotiation", "scenario", "preference", "outcome")
                .whereLayer("engine")
                .mayOnlyAccessLayers("analysis", "spi", "negotiation", "scenario", "preference", "outcome")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("negotiation", "scenario", "preference", "outcome")
                .whereLayer("lab")
                .mayOnlyAccessLayers("engine", "analysis", "spi", "negotiation", "scenario", "preference", "outcome")
                .check(CORE);
    }

    @Test
    void onlyTheStatesAskTheInnermostRules() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.holdfast.negotiation", "dev.holdfast.negotiation.rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.holdfast.negotiation.rule..")
                .because("a rule that is asked without a state would tell where the walk-away point is")
                .check(CORE);
    }

    @Test
    void coreNeedsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.holdfast..")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
                .allowEmptyShould(true)
                .check(CORE);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..manager..")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("it reads the system's clock", access -> readsTheSystemClock(access.getTarget())))
                .because("time comes in as an argument, or from a clock that was injected")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void onlyEngineAndLabHoldAClockOrMakeAGenerator() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.holdfast.engine..", "dev.holdfast.lab..")
                .should()
                .dependOnClassesThat(describe(
                        "give time or chance",
                        type -> type.isEquivalentTo(Clock.class)
                                || SOURCES_OF_CHANCE.stream().anyMatch(type::isEquivalentTo)))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("the same arguments give the same answer, also when the events are replayed")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void coreIsSilent() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .allowEmptyShould(true)
                .check(CORE);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .allowEmptyShould(true)
                .check(CORE);
    }

    /** A method that is named, for others to call, counts as well as one that is called. */
    private static boolean readsTheSystemClock(AccessTarget accessed) {
        if (!(accessed instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getRawParameterTypes().isEmpty();
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return target.getName().startsWith("system") || target.getName().startsWith("tick");
        }
        boolean now =
                owner.getPackageName().equals("java.time") && target.getName().equals("now");
        return now && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void onlyThePluginHostTouchesThreadsAndClassLoaders() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.holdfast.engine.host..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ClassLoader.class, ExecutorService.class, Executors.class)
                .check(CORE);
    }
}
