package dev.holdfast.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.guard.Guard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a line of code lives, row by row. When a line breaks a rule, look for its better home before you look at the rule. */
class WhereALineLivesTest {

    private static final String ROOT = "dev.holdfast.server";

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    private static Stream<Row> rows() {
        return Stream.of(onTheDomain(), onTimeAndChance(), onHttpAndJson(), onGuiceAndSql(), onThreadsAndTheProcess())
                .flatMap(List::stream);
    }

    private static List<Row> onTheDomain() {
        return List.of(
                new Row(
                        "decides whether a move is legal: core negotiation",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".store.codec..")
                                .should()
                                .accessTargetWhere(Accesses.constructorOf(NegotiationEvent.class))
                                .orShould()
                                .accessTargetWhere(Accesses.of(Decision.class, "of", "refused"))
                                .orShould()
                                .accessTargetWhere(Accesses.of(Negotiation.class, "handle", "after", "afterAll")),
                        Offences.DecidesWhatIsLegal.class),
                new Row(
                        "decides what to advise, or whether a move may go out: a plugin",
                        // what recorded parties of another system did is no advice of ours
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + ".reference.Hopeless")
                                .should()
                                .implement(Strategy.class)
                                .orShould()
                                .implement(Guard.class)
                                .orShould()
                                .implement(Tracker.class)
                                .orShould()
                                .implement(Assessor.class),
                        Offences.Advises.class));
    }

    private static List<Row> onTimeAndChance() {
        return List.of(
                new Row(
                        "reads the time: from a clock that was injected",
                        noClasses().should().accessTargetWhere(Accesses.TO_THE_TIME),
                        Offences.AsksTheSystemForTheTime.class),
                new Row(
                        "makes a clock: the installation",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + ".Installation")
                                .should()
                                .accessTargetWhere(Accesses.TO_A_SYSTEM_CLOCK),
                        Offences.MakesAClock.class),
                new Row(
                        "draws randomness: secrets, ids of requests, and what a negotiation is set up with",
                        noClasses()
                                .that(describe("are no known source of chance", type -> !List.of(
                                                "SecretSource", "RequestId", "SetupChance")
                                        .contains(type.getSimpleName())))
                                .should()
                                .accessTargetWhere(Accesses.TO_CHANCE),
                        Offences.ThrowsDice.class));
    }

    private static List<Row> onHttpAndJson() {
        return List.of(
                new Row(
                        "knows a URL, a status, a header: a resource, problem, or http",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(below(
                                        "http", "problem", "security", "json", "idempotency", "openapi.generator"))
                                .and(describe("are no resources", type -> !Accesses.outermost(type)
                                        .getSimpleName()
                                        .endsWith("Resource")))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.jersey..", "org.eclipse.jetty.."),
                        Offences.KnowsHeaders.class),
                new Row(
                        "knows a JSON field name: a feature's JSON record, or json",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(below("json", "store", "openapi.generator"))
                                .and(describe(
                                        "are neither records nor enums nor sealed", type -> !Accesses.isData(type)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.fasterxml.jackson.annotation.."),
                        Offences.NamesFields.class),
                new Row(
                        "reads or writes JSON text: json, the codec of the store, and the demo, which is a client",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(below("json", "store.codec", "demo", "openapi.generator"))
                                .and()
                                .doNotHaveFullyQualifiedName(ROOT + ".http.ProblemErrorHandler")
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("com.fasterxml.jackson.databind.ObjectMapper"),
                        Offences.ReadsJson.class));
    }

    private static List<Row> onGuiceAndSql() {
        return List.of(
                new Row(
                        "names Guice: a module, or what says in its name that it wires",
                        noClasses()
                                .that(describe(
                                        "do not say in their name that they wire", type -> !Accesses.outermost(type)
                                                .getSimpleName()
                                                .matches(".*Module|.*(Guice|Injector|Binder).*")))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.google.inject..")
                                .because("everything else asks in a constructor with jakarta.inject's @Inject"),
                        Offences.NamesGuice.class),
                new Row(
                        "is injected: a constructor",
                        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                        Offences.HasAFieldFilled.class),
                new Row(
                        "touches SQL: store",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".store..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb.."),
                        Offences.TouchesSql.class));
    }

    private static List<Row> onThreadsAndTheProcess() {
        return List.of(
                new Row(
                        "makes threads: the container, the writer of the store, what follows its tail, the timer, and who ends the process",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        below("http", "store.writer", "feed", "timer", "lifecycle", "cli"))
                                .should()
                                .accessTargetWhere(Accesses.TO_NEW_THREADS),
                        Offences.StartsAThread.class),
                new Row(
                        "touches class loaders: the plugin host of core, and what tells Flyway where its scripts are",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + ".store.sql.Schema")
                                .should()
                                .accessTargetWhere(Accesses.TO_CLASS_LOADERS),
                        Offences.LoadsClasses.class),
                new Row(
                        "ends the process or asks its surroundings: cli, what ends it with the one that started it, and what"
                                + " does not let a plugin say how it has ended or take the machine down",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".cli..")
                                .and()
                                .doNotHaveFullyQualifiedName(ROOT + ".lifecycle.Lifeline")
                                .and()
                                .doNotHaveFullyQualifiedName(ROOT + ".lifecycle.Interruption")
                                .and()
                                .doNotHaveFullyQualifiedName(ROOT + ".lifecycle.Lookout")
                                .should()
                                .accessTargetWhere(
                                        Accesses.of(System.class, "exit", "getenv", "getProperty", "setProperty"))
                                .orShould()
                                .accessTargetWhere(Accesses.of(Runtime.class, "exit", "halt")),
                        Offences.EndsTheProcess.class),
                new Row(
                        "prints: cli",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".cli..")
                                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS),
                        Offences.Prints.class),
                new Row(
                        "logs: through slf4j",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".logging..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.util.logging.."),
                        Offences.LogsElsewhere.class));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyLineLivesThere(Row row) {
        row.rule().check(SERVER);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLineInTheWrongPlaceIsNoticed(Row row) {
        JavaClasses misplaced = new ClassFileImporter().importClasses(row.offence());

        assertThat(row.rule().evaluate(misplaced).hasViolation()).isTrue();
    }

    private static String[] below(String... packages) {
        return Stream.of(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
