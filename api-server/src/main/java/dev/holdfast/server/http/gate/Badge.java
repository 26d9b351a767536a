package dev.holdfast.server.http.gate;

import org.eclipse.jetty.server.Request;

/**
 * What the porter has found out about who comes, for those behind the gate who can read it. So nobody has to find it out a
 * second time.
 */
public interface Badge {

    /** Under this name requests keep theirs. */
    String PROPERTY = Badge.class.getName();

    /** Of those about whom nothing was found out. */
    Badge NONE = new Badge() {
        @Override
        public String toString() {
            return "Badge[]";
        }
    };

    /** The one that the gate has given to whoever sent the request. */
    static Badge of(Request request) {
        return GateHandler.visitor(request).badge();
    }
}
