package dev.holdfast.server.mcp;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** The tools of language-model agents. Needs inner calls, the settings of HTTP and JSON. */
public final class McpModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Toolbox.class).in(Singleton.class);
        bind(OwnersKept.class).in(Singleton.class);
        bind(ToolCaller.class).in(Singleton.class);
        bind(Dialogue.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(McpResource.class);
    }
}
