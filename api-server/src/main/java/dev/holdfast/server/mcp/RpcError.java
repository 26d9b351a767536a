package dev.holdfast.server.mcp;

import java.io.Serial;

/** Ends a message with an error of the protocol (JSON-RPC 2.0, section 5.1); refusals of the API are results. */
final class RpcError extends RuntimeException {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    RpcError(int code, String message) {
        // without a stack trace: it tells of the caller's mistake, not of ours
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
