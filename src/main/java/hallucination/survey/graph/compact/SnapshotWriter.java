package hallucination.survey.graph.compact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Writes a snapshot: a header of the magic number, the version and a checksum of all that follows,
 * then blocks, each with its length before it. {@link SnapshotReader} reads them in the same order.
 */
final class SnapshotWriter {
  static final int HEADER = 24;
  private static final int CHUNK = 1 << 20;

  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  private SnapshotWriter(FileChannel channel) {
    this.channel = channel;
  }

  static void write(CompactDataset dataset, FileChannel channel) throws IOException {
    SnapshotWriter writer = new SnapshotWriter(channel);
    channel.position(HEADER);
    writer.dataset(dataset);
    writer.flush();
    channel.write(header(writer.checksum.getValue()), 0);
  }

  private static ByteBuffer header(long checksum) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(SnapshotFile.MAGIC)
        .putLong(SnapshotFile.VERSION)
        .putLong(checksum)
        .flip();
  }

  private void dataset(CompactDataset dataset) throws IOException {
    Terms terms = dataset.terms();
    TripleIndex index = dataset.index();
    ints(terms.predicates(), terms.firstLiteral());
    ints(terms.slots());
    order(index.spo);
    order(index.pos);
    order(index.osp);
    order(index.pso);
    ints(dataset.graphs().names);
    ints(dataset.graphs().starts);
    ints(dataset.graphs().places);
    prefixes(dataset.prefixes().getMapping());
    text(terms);
  }

  private void order(TripleOrder order) throws IOException {
    ints(order.starts());
    ints(order.second());
    ints(order.third());
  }

  private void prefixes(Map<String, String> prefixes) throws IOException {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(prefixes)
        .forEach((prefix, iri) -> lines.append(prefix).append(' ').append(iri).append('\n'));
    byte[] bytes = lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ints(bytes.length);
    bytes(bytes);
  }

  /** Where each term begins, then all terms, last of all. */
  private void text(Terms terms) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int[] starts = new int[terms.size() + 1];
    for (int id = 0; id < terms.size(); id++) {
      text.writeBytes(TermText.encode(terms.node(id)));
      starts[id + 1] = text.size();
    }
    ints(starts);
    bytes(text.toByteArray());
  }

  private void ints(int... values) throws IOException {
    integer(values.length);
    for (int value : values) {
      integer(value);
    }
  }

  private void integer(int value) throws IOException {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
    buffer.putInt(value);
  }

  private void bytes(byte[] bytes) throws IOException {
    for (int from = 0; from < bytes.length; ) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int length = Math.min(buffer.remaining(), bytes.length - from);
      buffer.put(bytes, from, length);
      from += length;
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer);
    buffer.rewind();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
