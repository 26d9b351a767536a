package dev.holdfast.server.architecture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.inject.Injector;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Code in the wrong place, to see that each rule notices it. None of it ever runs. */
final class Offences {

    private Offences() {}

    static final class DecidesWhatIsLegal {
        NegotiationEvent opened(Instant at) {
            return new PublicEvent.Opened(at);
        }
    }

    static final class Advises implements Strategy {
        @Override
        public Advice advise(Situation situation) {
            return Advice.pass();
        }
    }

    static final class AsksTheSystemForTheTime {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static final class MakesAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class ThrowsDice {
        SecureRandom dice() {
            return new SecureRandom();
        }
    }

    static final class KnowsHeaders {
        String header(HttpHeaders headers) {
            return headers.getHeaderString("Accept");
        }
    }

    static final class NamesFields {
        @JsonProperty("price")
        String price = "";
    }

    static final class ReadsJson {
        ObjectMapper mapper = new ObjectMapper();
    }

    static final class NamesGuice {
        Injector injector(Injector injector) {
            return injector;
        }
    }

    static final class HasAFieldFilled {
        @Inject
        Clock clock;
    }

    static final class TouchesSql {
        Connection connection(Connection connection) {
            return connection;
        }
    }

    static final class StartsAThread {
        Thread thread() {
            return new Thread(() -> {}, "forgotten");
        }
    }

    static final class LoadsClasses {
        ClassLoader loader() {
            return LoadsClasses.class.getClassLoader();
        }
    }

    static final class EndsTheProcess {
        void end() {
            System.exit(1);
        }
    }

    static final class Prints {
        void print() {
            System.out.println("found me");
        }
    }

    static final class LogsElsewhere {
        Logger log() {
            return Logger.getLogger("elsewhere");
        }
    }
}
