package dev.holdfast.server.lifecycle;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.util.ArrayList;
import java.util.List;

/** Builds the one injector: everything is bound explicitly, everything is made at once, nothing changes afterwards. */
public final class StrictInjector {

    private StrictInjector() {}

    public static Injector of(List<? extends Module> modules) {
        List<Module> all = new ArrayList<>(modules);
        all.add(binder -> {
            binder.requireExplicitBindings();
            binder.requireAtInjectOnConstructors();
            binder.requireExactBindingAnnotations();
            binder.disableCircularProxies();
        });
        return Guice.createInjector(Stage.PRODUCTION, all);
    }

    public static Injector of(Module... modules) {
        return of(List.of(modules));
    }
}
