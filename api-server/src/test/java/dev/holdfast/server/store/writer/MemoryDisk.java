package dev.holdfast.server.store.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database for the writer that is a list of words, and that fails when it is told to. */
final class MemoryDisk implements WriteConnections<MemoryDisk.Connection> {

    /** Where a fault may strike. */
    enum Step {
        OPEN,
        BEGIN,
        UNDO,
        COMMIT
    }

    final List<String> durable = new ArrayList<>();
    final AtomicInteger opened = new AtomicInteger();
    private final List<Step> faults = new ArrayList<>();

    /** The next time this step is reached, it fails. */
    synchronized void failOnceAt(Step step) {
        faults.add(step);
    }

    @Override
    public Connection open() throws IOException {
        strike(Step.OPEN);
        opened.incrementAndGet();
        return new Connection();
    }

    synchronized List<String> durable() {
        return List.copyOf(durable);
    }

    private synchronized void strike(Step step) throws IOException {
        if (faults.remove(step)) {
            throw new IOException("the disk fails at " + step);
        }
    }

    /** One connection; units write words with it. */
    final class Connection implements WriteConnection<Connection> {

        private final List<String> written = new ArrayList<>();
        private int mark;
        private boolean open = true;

        void write(String word) {
            requireOpen();
            written.add(word);
        }

        @Override
        public void begin() throws IOException {
            requireOpen();
            strike(Step.BEGIN);
            written.clear();
        }

        @Override
        public Connection session() {
            return this;
        }

        @Override
        public void mark() {
            mark = written.size();
        }

        @Override
        public void keep() {
            requireOpen();
        }

        @Override
        public void undo() throws IOException {
            strike(Step.UNDO);
            written.subList(mark, written.size()).clear();
        }

        @Override
        public RuntimeException explain(Throwable failure) {
            return failure instanceof RuntimeException ownWords ? ownWords : new IllegalStateException(failure);
        }

        @Override
        public void commit() throws IOException {
            strike(Step.COMMIT);
            synchronized (MemoryDisk.this) {
                durable.addAll(written);
            }
        }

        @Override
        public void close() {
            open = false;
        }

        private void requireOpen() {
            if (!open) {
                throw new IllegalStateException("the connection was dropped");
            }
        }
    }
}
