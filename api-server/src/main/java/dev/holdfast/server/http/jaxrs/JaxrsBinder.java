package dev.holdfast.server.http.jaxrs;

import com.google.inject.Binder;
import com.google.inject.Scopes;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.multibindings.Multibinder;

/** How a feature's module tells the server of its resources, filters and request values. */
public final class JaxrsBinder {

    private static final TypeLiteral<Class<?>> TYPE = new TypeLiteral<>() {};
    private static final TypeLiteral<RequestValue<?>> VALUE = new TypeLiteral<>() {};

    private final Binder binder;
    private final Multibinder<JaxrsComponent> components;
    private final MapBinder<Class<?>, RequestValue<?>> values;

    private JaxrsBinder(Binder binder) {
        this.binder = binder;
        this.components = Multibinder.newSetBinder(binder, JaxrsComponent.class);
        this.values = MapBinder.newMapBinder(binder, TYPE, VALUE);
    }

    public static JaxrsBinder jaxrsBinder(Binder binder) {
        return new JaxrsBinder(binder.skipSources(JaxrsBinder.class));
    }

    /** Binds a resource, a filter or another provider: one instance, made by Guice, for all requests. */
    public JaxrsBinder bind(Class<?> component) {
        binder.bind(component).in(Scopes.SINGLETON);
        components.addBinding().toInstance(new JaxrsComponent(component, binder.getProvider(component)));
        return this;
    }

    /** Lets resource methods take a parameter {@code @Context T}. */
    public <T> JaxrsBinder bindRequestValue(Class<T> type, Class<? extends RequestValue<T>> maker) {
        binder.bind(maker).in(Scopes.SINGLETON);
        values.addBinding(type).to(maker);
        return this;
    }
}
