package dev.holdfast.engine.host.jar;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the first bytes of a class file: which Java it was compiled for. */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER = 8;
    private static final int PREVIEW = 0xFFFF;

    /** Class files of Java 1 have the major version 45. */
    private static final int BEFORE_JAVA_1 = 44;

    private ClassFile() {}

    /** What stands against loading the class on a Java version. */
    static Optional<Complaint> complaint(String name, byte[] content, int javaFeature) {
        ByteBuffer header = ByteBuffer.wrap(content);
        if (content.length < HEADER || header.getInt() != MAGIC) {
            return Optional.of(new Complaint(name + " is no class file", Complaint.ASK_THE_AUTHOR));
        }
        int minor = Short.toUnsignedInt(header.getShort());
        int needed = Short.toUnsignedInt(header.getShort()) - BEFORE_JAVA_1;
        if (needed > javaFeature) {
            return Optional.of(new Complaint(
                    name + " needs Java " + needed + ", and this is Java " + javaFeature,
                    "Run Holdfast on Java " + needed + " or newer, or ask the plugin's author for a version for Java "
                            + javaFeature + "."));
        }
        if (minor == PREVIEW) {
            return Optional.of(new Complaint(
                    name + " uses features that Java " + needed + " had for preview only", Complaint.ASK_THE_AUTHOR));
        }
        return Optional.empty();
    }
}
