package dev.holdfast.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What code may reach for, by calling it or by naming it as a method reference. */
final class Accesses {

    static final DescribedPredicate<JavaAccess<?>> TO_THE_TIME =
            where("the time of the system", Accesses::readsTheTime);

    static final DescribedPredicate<JavaAccess<?>> TO_A_SYSTEM_CLOCK = where(
            "a clock of the system",
            target -> target.getOwner().isEquivalentTo(Clock.class)
                    && target.getName().matches("(system|tick).*"));

    static final DescribedPredicate<JavaAccess<?>> TO_CHANCE = where(
            "chance",
            target -> isNewOf(target, RandomGenerator.class)
                    || isNewOf(target, Random.class)
                    || isNewOf(target, SplittableRandom.class)
                    || target.getOwner().isEquivalentTo(ThreadLocalRandom.class)
                    || names(target, UUID.class, "randomUUID")
                    || names(target, Math.class, "random"));

    static final DescribedPredicate<JavaAccess<?>> TO_NEW_THREADS = where(
            "new threads",
            target -> isNewOf(target, Thread.class)
                    || isNewOf(target, Executor.class)
                    || target.getOwner().isEquivalentTo(Executors.class));

    static final DescribedPredicate<JavaAccess<?>> TO_CLASS_LOADERS = where(
            "class loaders",
            target -> target.getOwner().isAssignableTo(ClassLoader.class)
                    || names(target, Class.class, "getClassLoader", "forName")
                    || names(target, Thread.class, "getContextClassLoader", "setContextClassLoader"));

    private Accesses() {}

    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... members) {
        return where(owner.getSimpleName() + "." + List.of(members), target -> names(target, owner, members));
    }

    static DescribedPredicate<JavaAccess<?>> constructorOf(Class<?> type) {
        return where("the constructor of a " + type.getSimpleName(), target -> isNewOf(target, type));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Accesses::outermost).orElse(type);
    }

    static boolean isData(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }

    private static DescribedPredicate<JavaAccess<?>> where(String what, Predicate<AccessTarget> test) {
        return describe("it reaches for " + what, access -> test.test(access.getTarget()));
    }

    private static boolean isNewOf(AccessTarget target, Class<?> type) {
        boolean constructor =
                target instanceof ConstructorCallTarget || target.getName().equals("<init>");
        return constructor && target.getOwner().isAssignableTo(type);
    }

    private static boolean names(AccessTarget target, Class<?> owner, String... members) {
        return target.getOwner().isAssignableTo(owner) && List.of(members).contains(target.getName());
    }

    private static boolean readsTheTime(AccessTarget target) {
        JavaClass owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target instanceof CodeUnitAccessTarget made
                    && isNewOf(target, Date.class)
                    && made.getRawParameterTypes().isEmpty();
        }
        return owner.getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
