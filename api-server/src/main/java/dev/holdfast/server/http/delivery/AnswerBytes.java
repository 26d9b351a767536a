package dev.holdfast.server.http.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The bytes of an answer that is being made. */
public final class AnswerBytes extends ByteArrayOutputStream {

    /** Most answers come in one piece, for which room is made at once. */
    public AnswerBytes() {
        super(0);
    }

    @Override
    public synchronized void write(byte[] piece, int from, int length) {
        if (count == 0 && length > buf.length) {
            buf = new byte[length];
        }
        super.write(piece, from, length);
    }

    /** All of them, not copied; nothing may be written any more. */
    public synchronized ByteBuffer toBuffer() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
