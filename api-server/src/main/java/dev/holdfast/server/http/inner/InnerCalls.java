package dev.holdfast.server.http.inner;

/** Carries out requests of the server to itself, on the thread that asks. Not for answers that go on, such as streams. */
@FunctionalInterface
public interface InnerCalls {

    InnerAnswer call(InnerRequest request);
}
