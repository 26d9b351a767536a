package dev.holdfast.engine.host.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.engine.settings.InvalidSettingsException;
import dev.holdfast.engine.settings.SettingProblem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DirectCallerTest {

    private final ClassLoader pluginLoader = new URLClassLoader(new URL[0]);
    private final PluginCaller caller = new DirectCaller(plugin -> pluginLoader);

    @Test
    void givesBackTheAnswer() throws PluginFault {
        assertThat(caller.call("p", "strategy s", () -> 42)).isEqualTo(42);
    }

    @Test
    void theContextClassLoaderIsThePluginsDuringTheCallOnly() throws PluginFault {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(caller.call("p", "s", () -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(pluginLoader);

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        fault(() -> {
            throw new IllegalStateException();
        });
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void nullIsAFault() {
        PluginFault fault = fault(() -> null);

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.RETURNED_NULL);
        assertThat(fault).hasMessage("plugin p, strategy s: answered null");
    }

    @Test
    void anExceptionIsKnownByItsClassOnly() {
        PluginFault fault = fault(() -> {
            throw new IllegalStateException("the walk-away point is 31");
        });

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.THREW);
        assertThat(fault.plugin()).isEqualTo("p");
        assertThat(fault.part()).isEqualTo("strategy s");
        assertThat(fault).hasMessage("plugin p, strategy s: threw java.lang.IllegalStateException");
        assertThat(fault).hasNoCause();
        assertThat(fault.getSuppressed()).isEmpty();
        assertThat(fault.getStackTrace()).isEmpty();
    }

    @Test
    void anExceptionThatCannotEvenBePrintedIsAFault() {
        PluginFault fault = fault(() -> {
            throw new Unprintable();
        });

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.THREW);
    }

    @Test
    void aMissingClassIsABrokenLink() {
        PluginFault fault = fault(() -> {
            throw new NoClassDefFoundError("com/example/Missing");
        });

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.BROKEN_LINK);
        assertThat(fault).hasMessageEndingWith("not there: java.lang.NoClassDefFoundError");
    }

    @Test
    void endlessRecursionIsAFault() {
        PluginFault fault = fault(() -> deeper(1));

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.THREW);
        assertThat(fault).hasMessageEndingWith("java.lang.StackOverflowError");
    }

    @Test
    void aCheckedExceptionThatSlippedThroughIsAFault() {
        PluginFault fault = fault(() -> {
            DirectCallerTest.<RuntimeException>sneak(new IOException("disk"));
            return "never";
        });

        assertThat(fault).hasMessageEndingWith("threw java.io.IOException");
    }

    @Test
    void settingsThatDoNotFitAreNamed() {
        List<SettingProblem> problems =
                List.of(new SettingProblem("pace", SettingProblem.Kind.MISSING, "pace must be given"));

        PluginFault fault = fault(() -> {
            throw new InvalidSettingsException(problems);
        });

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.INVALID_SETTINGS);
        assertThat(fault.settingProblems()).isEqualTo(problems);
        assertThat(fault).hasMessage("plugin p, strategy s: pace must be given");
    }

    private PluginFault fault(Supplier<Object> code) {
        return catchThrowableOfType(PluginFault.class, () -> caller.call("p", "strategy s", code));
    }

    private static Object deeper(int depth) {
        return depth == 0 ? List.of() : List.of(deeper(depth + 1));
    }

    /** What other languages do with checked exceptions. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception any) throws E {
        throw (E) any;
    }

    private static final class Unprintable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }
}
