package hallucination.survey.graph.compact;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Reads what {@link SnapshotWriter} wrote: numbers are copied, text stays in the mapped file. */
final class SnapshotReader {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final long CHECKED_AT_ONCE = 1L << 30;

  private final MemorySegment file;
  private long at = SnapshotWriter.HEADER;

  private SnapshotReader(MemorySegment file) {
    this.file = file;
  }

  static CompactDataset read(FileChannel channel) throws IOException {
    if (channel.size() < SnapshotWriter.HEADER) {
      throw new InvalidSnapshotException("the file is too short for a snapshot");
    }
    MemorySegment file =
        channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
    check(file);
    return new SnapshotReader(file).dataset();
  }

  private static void check(MemorySegment file) {
    if (file.get(LONG, 0) != SnapshotFile.MAGIC) {
      throw new InvalidSnapshotException("the file is no snapshot");
    }
    long version = file.get(LONG, 8);
    if (version != SnapshotFile.VERSION) {
      throw new InvalidSnapshotException(
          "the snapshot is of version %d, not %d".formatted(version, SnapshotFile.VERSION));
    }
    CRC32C checksum = new CRC32C();
    for (long from = SnapshotWriter.HEADER; from < file.byteSize(); from += CHECKED_AT_ONCE) {
      long length = Math.min(CHECKED_AT_ONCE, file.byteSize() - from);
      checksum.update(file.asSlice(from, length).asByteBuffer());
    }
    if (checksum.getValue() != file.get(LONG, 16)) {
      throw new InvalidSnapshotException("the snapshot is damaged: its checksum is wrong");
    }
  }

  private CompactDataset dataset() {
    int[] counts = ints();
    int[] slots = ints();
    TripleIndex index = new TripleIndex(order(), order(), order(), order());
    NamedGraphs graphs = new NamedGraphs(ints(), ints(), ints(), index.size());
    Map<String, String> prefixes = prefixes();
    int[] starts = ints();
    TermText text = new TermText(file.asSlice(at), starts);
    return new CompactDataset(Terms.of(text, counts[0], counts[1], slots), index, graphs, prefixes);
  }

  private TripleOrder order() {
    return new TripleOrder(ints(), ints(), ints());
  }

  private int[] ints() {
    int[] values = new int[file.get(INT, at)];
    MemorySegment.copy(file, INT, at + Integer.BYTES, values, 0, values.length);
    at += (1L + values.length) * Integer.BYTES;
    return values;
  }

  private Map<String, String> prefixes() {
    int length = ints()[0];
    byte[] lines = file.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
    at += length;
    Map<String, String> prefixes = new HashMap<>();
    new String(lines, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(pair -> prefixes.put(pair[0], pair[1]));
    return prefixes;
  }
}
