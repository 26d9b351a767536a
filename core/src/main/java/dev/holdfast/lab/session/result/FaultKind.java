package dev.holdfast.lab.session.result;

/** What a party did that ended its session. */
public enum FaultKind {
    /** It could not be made. */
    NOT_MADE,
    /** It threw something. */
    THREW,
    /** It did not answer in time. */
    HUNG,
    /** It ended the process, as {@code System.exit} and {@code Runtime.halt} do. */
    ENDED_PROCESS,
    /** It started threads that go on running when the session is over, or too many of them while it is not. */
    LEFT_THREADS,
    /** It answered nothing, or passed. */
    SILENT,
    /** It answered what makes no sense here, such as an outcome of another space or accepting an offer that does not stand. */
    NONSENSE
}
