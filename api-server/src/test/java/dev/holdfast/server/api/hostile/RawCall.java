package dev.holdfast.server.api.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request over a connection of its own, spelt as no decent client would. */
final class RawCall {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})[^\r]*\r\n");

    private final String start;
    private final List<String> headers;
    private final byte[] body;

    /**
     * A request.
     *
     * @param start the request line
     * @param headers lines, without their ends
     */
    RawCall(String start, List<String> headers, byte[] body) {
        this.start = start;
        this.headers = List.copyOf(headers);
        this.body = body.clone();
    }

    /** All but the body. */
    @Override
    public String toString() {
        return start + " " + headers;
    }

    /** @param status 0 if the connection was closed without an answer */
    record Said(int status, String head, String body) {}

    Said send(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            write(socket);
            return read(socket.getInputStream());
        }
    }

    private void write(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = start + "\r\n" + String.join("\r\n", headers) + "\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        try {
            socket.getOutputStream().write(bytes.toByteArray());
        } catch (SocketException answeredAlready) {
            // the answer says why
        }
    }

    /** All of the answer; of a stream its beginning. */
    private static Said read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
                if (all.toString(StandardCharsets.ISO_8859_1).contains("text/event-stream")) {
                    break;
                }
            }
        } catch (SocketException reset) {
            // with what was read before
        }
        String text = all.toString(StandardCharsets.UTF_8);
        Matcher status = STATUS.matcher(text);
        if (!status.lookingAt()) {
            return new Said(0, text, "");
        }
        int end = text.indexOf("\r\n\r\n");
        return new Said(Integer.parseInt(status.group(1)), text.substring(0, end), text.substring(end + 4));
    }
}
