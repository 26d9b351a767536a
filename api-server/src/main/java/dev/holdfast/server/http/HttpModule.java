package dev.holdfast.server.http;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import dev.holdfast.server.http.condition.ExpectedTags;
import dev.holdfast.server.http.condition.IfMatch;
import dev.holdfast.server.http.delivery.Unread;
import dev.holdfast.server.http.deprecation.DeprecationHeaders;
import dev.holdfast.server.http.gate.Doorway;
import dev.holdfast.server.http.gate.GateCounts;
import dev.holdfast.server.http.gate.Inquiry;
import dev.holdfast.server.http.gate.Porter;
import dev.holdfast.server.http.gate.Visitor;
import dev.holdfast.server.http.jaxrs.JaxrsModule;
import dev.holdfast.server.http.leave.Leaving;
import dev.holdfast.server.http.pace.Pacing;
import dev.holdfast.server.http.stream.BeforeStop;
import dev.holdfast.server.http.stream.LongAnswerWriter;
import dev.holdfast.server.http.turn.LookUps;
import dev.holdfast.server.http.turn.Turns;
import dev.holdfast.server.http.wait.Topics;
import dev.holdfast.server.http.wait.Waiting;
import dev.holdfast.server.json.JsonModule;
import dev.holdfast.server.json.JsonReader;
import dev.holdfast.server.json.JsonWriter;
import dev.holdfast.server.problem.ProblemMapper;
import dev.holdfast.server.problem.ProblemResource;
import dev.holdfast.server.problem.ProblemStamp;
import dev.holdfast.server.problem.ProblemTranslation;
import java.util.Map;
import java.util.Optional;

/** The server without features. Needs bindings of {@link dev.holdfast.server.config.traffic.HttpConfig}, {@link
 * dev.holdfast.server.config.traffic.LimitsConfig} and {@link dev.holdfast.server.config.traffic.WaitingConfig}. */
public final class HttpModule extends AbstractModule {

    /** Where a module adds what its exceptions mean to callers. */
    public static Multibinder<ProblemTranslation> problemTranslations(Binder binder) {
        return Multibinder.newSetBinder(binder, ProblemTranslation.class);
    }

    /** Where a module adds who wants to know of every answer. */
    public static Multibinder<RequestObserver> requestObservers(Binder binder) {
        return Multibinder.newSetBinder(binder, RequestObserver.class);
    }

    /** Where a module says who is served at which moments; nobody is kept waiting if none does. */
    public static OptionalBinder<Pacing> pacing(Binder binder) {
        return OptionalBinder.newOptionalBinder(binder, Pacing.class);
    }

    /** Where a module says who comes, and how much they may send; everybody may send anything if none does. */
    public static OptionalBinder<Porter> porter(Binder binder) {
        return OptionalBinder.newOptionalBinder(binder, Porter.class);
    }

    /** Where a module adds what must end before the server can stop. */
    public static Multibinder<BeforeStop> beforeStop(Binder binder) {
        return Multibinder.newSetBinder(binder, BeforeStop.class);
    }

    /** Where a module says how far things have come that requests wait for. */
    public static OptionalBinder<Topics> topics(Binder binder) {
        return OptionalBinder.newOptionalBinder(binder, Topics.class);
    }

    @Override
    protected void configure() {
        topics(binder()).setDefault().toInstance(waitedFor -> Map.of());
        bind(Waiting.class).in(Singleton.class);
        bind(ExpectedTags.class).in(Singleton.class);
        problemTranslations(binder());
        pacing(binder()).setDefault().toInstance(badge -> Optional.empty());
        porter(binder()).setDefault().toInstance(arrival -> Inquiry.answered(Visitor.in("")));
        bind(Leaving.class).in(Singleton.class);
        bind(GateCounts.class).in(Singleton.class);
        bind(Turns.class).in(Singleton.class);
        bind(LookUps.class).in(Singleton.class);
        bind(Doorway.class).to(LookUps.class);
        bind(Unread.class).in(Singleton.class);
        requestObservers(binder());
        beforeStop(binder());
        install(new JsonModule());
        install(new JaxrsModule());
        bind(ProblemErrorHandler.class).in(Singleton.class);
        bind(ObservedRequests.class).in(Singleton.class);
        bind(HttpServer.class).in(Singleton.class);
        jaxrsBinder(binder())
                .bind(DeprecationHeaders.class)
                .bind(IfMatch.class)
                .bind(JsonReader.class)
                .bind(JsonWriter.class)
                .bind(LongAnswerWriter.class)
                .bind(ProblemMapper.class)
                .bind(ProblemStamp.class)
                .bind(ProblemResource.class);
    }
}
