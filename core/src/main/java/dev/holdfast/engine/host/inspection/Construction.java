package dev.holdfast.engine.host.inspection;

import dev.holdfast.engine.host.jar.Complaint;
import dev.holdfast.engine.host.jar.PluginClassLoader;
import dev.holdfast.spi.Plugin;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Makes the one object of a plugin that everything else is asked from. */
public final class Construction {

    private final String className;
    private final PluginClassLoader classLoader;
    private final Questioning questioning;

    private Construction(String className, PluginClassLoader classLoader, Questioning questioning) {
        this.className = className;
        this.classLoader = classLoader;
        this.questioning = questioning;
    }

    /** Makes a plugin; empty where it cannot be, with a complaint. */
    public static Optional<Plugin> construct(String className, PluginClassLoader classLoader, Questioning questioning) {
        return new Construction(className, classLoader, questioning).construct();
    }

    private Optional<Plugin> construct() {
        Optional<Optional<Class<?>>> loaded = questioning.ask("class " + className, this::load);
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        if (loaded.get().isEmpty()) {
            return refuse("the plugin's class " + className + " is in none of its jars");
        }
        Class<?> type = loaded.get().get();
        if (!Plugin.class.isAssignableFrom(type)) {
            return refuse(className + " does not implement " + Plugin.class.getName());
        }
        Optional<Optional<Constructor<?>>> constructor = questioning.ask("constructor", () -> constructor(type));
        if (constructor.isPresent() && constructor.get().isEmpty()) {
            return refuse(className + " must be a public class with a public constructor without parameters");
        }
        return constructor
                .flatMap(found -> found)
                .flatMap(usable -> questioning.ask("constructor", () -> (Plugin) call(usable)));
    }

    private Optional<Class<?>> load() {
        try {
            return Optional.of(Class.forName(className, true, classLoader));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }

    private static Optional<Constructor<?>> constructor(Class<?> type) {
        try {
            return Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers())
                    ? Optional.of(type.getConstructor())
                    : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static Object call(Constructor<?> constructor) {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw Construction.<RuntimeException>unwrapped(thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public constructor of a public class can be called", impossible);
        }
    }

    /** What the constructor threw, checked or not: whoever asked makes a complaint of it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unwrapped(InvocationTargetException thrown) throws E {
        throw (E) thrown.getCause();
    }

    private Optional<Plugin> refuse(String why) {
        questioning.complain(why, Complaint.ASK_THE_AUTHOR);
        return Optional.empty();
    }
}
