package dev.holdfast.engine.host.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitedCallerTest {

    private static final Duration GENEROUS = Duration.ofMinutes(10);
    private static final Duration TINY = Duration.ofMillis(1);

    private final ClassLoader pluginLoader = new URLClassLoader(new URL[0]);
    private final AtomicBoolean released = new AtomicBoolean();
    private final List<TimeLimitedCaller> callers = new ArrayList<>();

    @AfterEach
    void release() {
        released.set(true);
        callers.forEach(TimeLimitedCaller::close);
    }

    @Test
    void givesBackTheAnswerFromAnotherThread() throws PluginFault {
        TimeLimitedCaller caller = caller(GENEROUS);

        assertThat(caller.call("p", "s", Thread::currentThread))
                .isNotSameAs(Thread.currentThread())
                .satisfies(thread -> assertThat(thread.isDaemon()).isTrue());
        assertThat(caller.call("p", "s", () -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(pluginLoader);
    }

    @Test
    void inheritsNothingFromTheThreadThatCalls() throws PluginFault {
        InheritableThreadLocal<String> secret = new InheritableThreadLocal<>();
        secret.set("31");

        assertThat(caller(GENEROUS).call("p", "s", () -> "seen: " + secret.get()))
                .isEqualTo("seen: null");
    }

    @Test
    void faultsComeBackAsTheyAre() {
        TimeLimitedCaller caller = caller(GENEROUS);

        assertThat(fault(caller, () -> null).kind()).isEqualTo(PluginFault.Kind.RETURNED_NULL);
        assertThat(fault(caller, () -> {
                            throw new NoSuchMethodError();
                        })
                        .kind())
                .isEqualTo(PluginFault.Kind.BROKEN_LINK);
    }

    @Test
    void aCallThatLoopsIsAbandoned() {
        PluginFault fault = fault(caller(TINY), this::loopThatIgnoresInterrupts);

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.TIMED_OUT);
        assertThat(fault).hasMessage("plugin p, strategy s: took longer than 1 ms");
    }

    @Test
    void aCallThatSleepsIsInterruptedAndComesBack() throws InterruptedException {
        TimeLimitedCaller caller = caller(TINY);
        CountDownLatch interrupted = new CountDownLatch(1);

        PluginFault fault = fault(caller, () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException overdue) {
                interrupted.countDown();
            }
            return "too late";
        });

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.TIMED_OUT);
        interrupted.await();
        waitUntilNobodyRunsAway(caller);
    }

    @Test
    void workThatIsDoneTogetherChangesThreadsOnce() throws PluginFault {
        TimeLimitedCaller caller = caller(GENEROUS);

        List<Thread> threads = caller.together(() -> List.of(
                Thread.currentThread(),
                on(caller),
                unchecked(() -> caller.together(() -> on(caller))),
                Thread.currentThread()));

        assertThat(threads).containsOnly(threads.get(0)).doesNotContain(Thread.currentThread());
    }

    @Test
    void workWhoseCallLoopsIsGivenUpAndNeverGoesOn() throws InterruptedException {
        TimeLimitedCaller caller = caller(TINY);
        AtomicBoolean wentOn = new AtomicBoolean();

        PluginFault fault = catchThrowableOfType(
                PluginFault.class,
                () -> caller.together(() -> {
                    unchecked(() -> caller.call("p", "strategy s", this::loopThatIgnoresInterrupts));
                    wentOn.set(true);
                    return "too late";
                }));
        released.set(true);
        waitUntilNobodyRunsAway(caller);
        caller.close();

        assertThat(fault).hasMessage("plugin p, strategy s: took longer than 1 ms");
        assertThat(wentOn).isFalse();
    }

    @Test
    void whatOurOwnWorkThrowsComesBackAsItIs() {
        IllegalStateException ours = new IllegalStateException("ours");

        assertThatThrownBy(() -> caller(GENEROUS).together(() -> {
                    throw ours;
                }))
                .isSameAs(ours);
    }

    @Test
    void afterClosingWorkGoesOnAndEachOfItsCallsFails() throws PluginFault {
        TimeLimitedCaller caller = caller(GENEROUS);
        caller.close();

        assertThat(caller.together(() -> fault(caller, () -> "fine").kind())).isEqualTo(PluginFault.Kind.SUSPENDED);
    }

    @Test
    void aPluginWithTooManyRunawaysIsSuspendedUntilTheyComeBack() throws PluginFault {
        TimeLimitedCaller caller = caller(TINY);
        for (int i = 0; i < TimeLimitedCaller.MOST_RUNAWAYS; i++) {
            fault(caller, this::loopThatIgnoresInterrupts);
        }

        assertThat(caller.runaways()).isEqualTo(Map.of("p", TimeLimitedCaller.MOST_RUNAWAYS));
        assertThat(fault(caller, () -> "fine").kind()).isEqualTo(PluginFault.Kind.SUSPENDED);

        released.set(true);
        waitUntilNobodyRunsAway(caller);
        assertThat(answer(caller, "p")).isEqualTo("fine");
    }

    @Test
    void runawaysOfOnePluginLeaveRoomForOthers() {
        TimeLimitedCaller caller = caller(TINY);
        for (int i = 0; i < TimeLimitedCaller.MOST_RUNAWAYS; i++) {
            fault(caller, this::loopThatIgnoresInterrupts);
        }

        assertThat(answer(caller, "another")).isEqualTo("fine");
    }

    @Test
    void anInterruptionOfTheCallerIsKeptForLater() throws PluginFault {
        TimeLimitedCaller caller = caller(GENEROUS);
        Thread.currentThread().interrupt();

        String answer = caller.call("p", "s", () -> "fine");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo("fine");
    }

    @Test
    void anInterruptionDoesNotReachTheNextCall() throws PluginFault {
        TimeLimitedCaller caller = caller(GENEROUS);
        caller.call("p", "s", () -> {
            Thread.currentThread().interrupt();
            return "fine";
        });

        for (int i = 0; i < 8; i++) {
            assertThat(caller.call("p", "s", Thread::interrupted)).isFalse();
        }
    }

    @Test
    void nothingIsCalledAfterClosing() {
        TimeLimitedCaller caller = caller(GENEROUS);
        caller.close();

        assertThat(fault(caller, () -> "fine").kind()).isEqualTo(PluginFault.Kind.SUSPENDED);
    }

    private TimeLimitedCaller caller(Duration limit) {
        TimeLimitedCaller caller = new TimeLimitedCaller(plugin -> pluginLoader, limit, 2);
        callers.add(caller);
        return caller;
    }

    private static PluginFault fault(PluginCaller caller, Supplier<Object> code) {
        return catchThrowableOfType(PluginFault.class, () -> caller.call("p", "strategy s", code));
    }

    /** Calls until a slow machine has answered within the tiny limit. */
    private static String answer(PluginCaller caller, String plugin) {
        while (true) {
            try {
                return caller.call(plugin, "s", () -> "fine");
            } catch (PluginFault late) {
                Thread.onSpinWait();
            }
        }
    }

    private static void waitUntilNobodyRunsAway(TimeLimitedCaller caller) {
        while (!caller.runaways().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static Thread on(TimeLimitedCaller caller) {
        return unchecked(() -> caller.call("p", "s", Thread::currentThread));
    }

    private interface Call<T> {
        T make() throws PluginFault;
    }

    private static <T> T unchecked(Call<T> call) {
        try {
            return call.make();
        } catch (PluginFault fault) {
            throw new AssertionError(fault);
        }
    }

    private Object loopThatIgnoresInterrupts() {
        while (!released.get()) {
            Thread.onSpinWait();
        }
        return "too late";
    }
}
