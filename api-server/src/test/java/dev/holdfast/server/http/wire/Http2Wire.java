package dev.holdfast.server.http.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/** A caller over HTTP/2 who reads what it likes: frames by hand, as RFC 9113 has them. */
final class Http2Wire {

    static final int DATA = 0;
    static final int RST_STREAM = 3;
    static final int PING = 6;

    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int WINDOW_UPDATE = 8;
    private static final int END_OF_HEADERS_AND_STREAM = 5;
    private static final int INITIAL_WINDOW_SIZE = 4;

    private final DataOutputStream out;
    private final DataInputStream in;

    private Http2Wire(Socket socket) throws IOException {
        this.out = new DataOutputStream(socket.getOutputStream());
        this.in = new DataInputStream(socket.getInputStream());
    }

    /** What came. */
    record Frame(int type, int stream, String text) {}

    /** Begins, and says how many bytes may come on each stream before it is asked for more. */
    static Http2Wire over(Socket socket, int window) throws IOException {
        Http2Wire wire = new Http2Wire(socket);
        wire.out.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        wire.head(6, SETTINGS, 0, 0);
        wire.out.writeShort(INITIAL_WINDOW_SIZE);
        wire.out.writeInt(window);
        return wire;
    }

    private void head(int length, int type, int flags, int stream) throws IOException {
        out.writeByte(length >> 16);
        out.writeShort(length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
    }

    /** Asks, on a stream of its own: 1, 3, 5 and so on. */
    void get(int stream, String path) throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        headers.write(0x82); // :method GET
        headers.write(0x86); // :scheme http
        literal(headers, 4, path); // :path
        literal(headers, 1, "test"); // :authority
        head(headers.size(), HEADERS, END_OF_HEADERS_AND_STREAM, stream);
        headers.writeTo(out);
    }

    private static void literal(ByteArrayOutputStream headers, int name, String value) {
        headers.write(name);
        headers.write(value.length());
        headers.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Lets more come: on a stream, or on all of them together if it is 0. */
    void window(int stream, int more) throws IOException {
        head(4, WINDOW_UPDATE, 0, stream);
        out.writeInt(more);
    }

    /** Has the other end show that it is there. */
    void ping() throws IOException {
        head(8, PING, 0, 0);
        out.writeLong(1);
    }

    /** The next frame of that kind; empty if the connection is closed before. */
    Optional<Frame> next(Predicate<Frame> wanted) throws IOException {
        try {
            for (Frame frame = read(); ; frame = read()) {
                if (wanted.test(frame)) {
                    return Optional.of(frame);
                }
            }
        } catch (EOFException | SocketException closed) {
            return Optional.empty();
        }
    }

    /** Whether the other end closes it. */
    boolean isClosed() throws IOException {
        return next(frame -> false).isEmpty();
    }

    private Frame read() throws IOException {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        in.readUnsignedByte();
        int stream = in.readInt();
        return new Frame(type, stream, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
