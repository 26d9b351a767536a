package dev.holdfast.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.LooseningRequest;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.assessor.Preparation;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** U2: from what a strategy, a tracker, an assessor or a negotiator gets, no path leads to the walk-away point. */
class ReachableTypesTest {

    private static final List<Class<?>> SECRET = List.of(
            Mandate.class,
            Reservation.class,
            WalkAwayPoint.class,
            Alternatives.class,
            Alternative.class,
            LooseningRequest.class,
            OwnerEvent.class,
            Course.class,
            Negotiation.class,
            GuardedSituation.class);

    /** A walk over types, which remembers how it came to each. */
    private static final class Walk {
        private final Map<Class<?>, String> paths = new HashMap<>();
        private final Deque<Class<?>> next = new ArrayDeque<>();

        static Map<Class<?>, String> from(Class<?>... roots) {
            Walk walk = new Walk();
            for (Class<?> root : roots) {
                walk.reach(root, root.getSimpleName());
            }
            while (!walk.next.isEmpty()) {
                walk.step(walk.next.remove());
            }
            return walk.paths;
        }

        private void step(Class<?> type) {
            members(type, paths.get(type));
            if (type.isSealed()) {
                for (Class<?> kind : type.getPermittedSubclasses()) {
                    reach(kind, paths.get(type) + " → " + kind.getSimpleName());
                }
            }
        }

        /** What the type declares and inherits; the other kinds of what it inherits from cannot be had from it. */
        private void members(Class<?> type, String path) {
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    reach(method.getGenericReturnType(), path + "." + method.getName() + "()");
                    Arrays.stream(method.getGenericParameterTypes())
                            .filter(parameter -> isImplementedByAuthors(type))
                            .forEach(parameter -> reach(parameter, path + "." + method.getName() + "(…)"));
                }
            }
            for (Field field : type.getDeclaredFields()) {
                if (!field.isSynthetic()) {
                    reach(field.getGenericType(), path + "." + field.getName());
                }
            }
            Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                    .filter(Walk::isOurs)
                    .forEach(above -> members(above, path));
        }

        /** Authors get what their methods are called with. */
        private static boolean isImplementedByAuthors(Class<?> type) {
            return type.getPackageName().startsWith("dev.holdfast.spi");
        }

        private static boolean isOurs(Class<?> type) {
            return type.getName().startsWith("dev.holdfast.");
        }

        private void reach(Type type, String path) {
            if (type instanceof Class<?> reached) {
                reachClass(reached, path);
            } else if (type instanceof ParameterizedType generic) {
                reach(generic.getRawType(), path);
                Arrays.stream(generic.getActualTypeArguments()).forEach(each -> reach(each, path + "<>"));
            } else if (type instanceof GenericArrayType array) {
                reach(array.getGenericComponentType(), path);
            } else if (type instanceof WildcardType wildcard) {
                Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                        .flatMap(Arrays::stream)
                        .forEach(each -> reach(each, path));
            } else if (type instanceof TypeVariable<?> variable) {
                for (Type bound : variable.getBounds()) {
                    reach(bound, path);
                }
            }
        }

        private void reachClass(Class<?> type, String path) {
            if (type.isArray()) {
                reachClass(type.getComponentType(), path);
            } else if (isOurs(type) && paths.putIfAbsent(type, path) == null) {
                next.add(type);
            }
        }
    }

    private static void assertNothingSecret(Map<Class<?>, String> reached) {
        assertThat(SECRET.stream().filter(reached::containsKey).map(reached::get))
                .isEmpty();
    }

    @Test
    void whatAStrategyATrackerOrAnAssessorGetsLeadsNowhereSecret() {
        Map<Class<?>, String> reached = Walk.from(
                Strategy.class,
                StrategyFactory.class,
                Tracker.class,
                TrackerFactory.class,
                Assessor.class,
                AssessorFactory.class);
        assertNothingSecret(reached);
        assertThat(reached)
                .containsKeys(Situation.class, Preparation.class, Brief.class, PublicEvent.class, InverseUtility.class);
    }

    @Test
    void whatNegotiatorsAndTheOtherSideSeeLeadsNowhereSecret() {
        Map<Class<?>, String> reached = Walk.from(
                Situation.class,
                Preparation.class,
                PublicEvent.class,
                TeamEvent.class,
                Brief.class,
                Charter.class,
                Advice.class,
                Finding.class,
                OffersOnTable.class,
                Refusal.class,
                LinearAdditive.class);
        assertNothingSecret(reached);
        assertThat(reached).containsKey(PublicEvent.Agreed.class).containsKey(TeamEvent.Prepared.class);
    }

    @Test
    void whatImplementsASearchLeadsNowhereSecret() throws ReflectiveOperationException {
        assertNothingSecret(Walk.from(Class.forName("dev.holdfast.preference.search.additive.CombinationSearch")));
    }

    @Test
    void theWalkWouldFindASecret() {
        assertThat(Walk.from(Guard.class)).containsKeys(GuardedSituation.class, Mandate.class, WalkAwayPoint.class);
        assertThat(Walk.from(Closed.class)).containsKeys(Reservation.class, Alternative.class, OwnerEvent.class);
    }

    /** What the engine hands to strategies has no secret behind the interface either, not even in a private field. */
    @Test
    void theSituationInTheEngineHoldsNothingSecret() throws ReflectiveOperationException {
        Class<?> situation = Class.forName("dev.holdfast.engine.view.TurnSituation");
        assertThat(Modifier.isFinal(situation.getModifiers())).isTrue();
        assertThat(GuardedSituation.class.isAssignableFrom(situation)).isFalse();
        assertNothingSecret(Walk.from(situation));
        assertNothingSecret(Walk.from(Class.forName("dev.holdfast.engine.view.PreparationView")));
        assertNothingSecret(Walk.from(Class.forName("dev.holdfast.lab.session.talk.LabSituation")));
    }
}
