package hallucination.survey.papers;

import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the outline out of a record file by looking at its lines alone, without parsing it: enough
 * to compare one record with ten thousand others.
 */
public final class OutlineScan {
  private static final Pattern KEY =
      Pattern.compile("(title|authors|doi|arxiv|acl|openreview|pmid|url):(?:\\s+(.*))?");

  private static final Pattern NAME =
      Pattern.compile("(?:-\\s+)?\\{?\\s*(?:name:\\s*)?['\"]?([^'\"{},]+).*");

  private static final Pattern BLOCK = Pattern.compile("[>|][-+]?\\s+(.*)");

  private static final Pattern QUOTED = Pattern.compile("(['\"])(.*)\\1(\\s+#.*)?");

  private OutlineScan() {}

  /** The outline of a file, as far as its lines show it. */
  public static RecordOutline of(SourceFile file) {
    Map<String, List<String>> blocks = blocks(new String(file.bytes(), StandardCharsets.UTF_8));
    List<RecordOutline.Identity> identities = new ArrayList<>();
    for (String key : List.of("doi", "arxiv", "acl", "openreview", "pmid")) {
      if (blocks.containsKey(key)) {
        RecordOutline.add(identities, key, text(blocks.get(key)));
      }
    }
    Optional<String> page = items(blocks.getOrDefault("url", List.of())).stream().findFirst();
    return new RecordOutline(
        file.path(),
        file.stem(),
        RecordOutline.plain(text(blocks.getOrDefault("title", List.of()))),
        RecordOutline.orPage(identities, page),
        RecordOutline.families(
            items(blocks.getOrDefault("authors", List.of())).stream()
                .flatMap(item -> name(item).stream())
                .toList()));
  }

  /** The lines of each key that matters: what stands behind it, and the indented lines below. */
  private static Map<String, List<String>> blocks(String text) {
    Map<String, List<String>> blocks = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        open = new ArrayList<>();
        blocks.putIfAbsent(key.group(1), open);
        if (key.group(2) != null) {
          open.add(key.group(2).strip());
        }
      } else if (line.startsWith(" ") || line.startsWith("- ")) {
        open.add(line.strip());
      } else if (!line.isBlank()) {
        open = new ArrayList<>();
      }
    }
    return blocks;
  }

  /** A value: of a block scalar all of it, of a quoted one what is quoted, else up to a comment. */
  private static String text(List<String> lines) {
    String joined = String.join(" ", lines).strip();
    Matcher block = BLOCK.matcher(joined);
    if (block.matches()) {
      return block.group(1);
    }
    Matcher quoted = QUOTED.matcher(joined);
    return quoted.matches() ? quoted.group(2) : joined.replaceFirst("\\s+#.*$", "");
  }

  private static List<String> items(List<String> lines) {
    List<String> items = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        for (String item : line.replaceAll("[\\[\\]]", "").split(",")) {
          items.add(text(List.of(item.strip())));
        }
      } else if (line.startsWith("- ")) {
        items.add(text(List.of(line.substring(2).strip())));
      } else if (items.isEmpty()) {
        items.add(text(List.of(line)));
      }
    }
    return items;
  }

  private static Optional<String> name(String item) {
    Matcher matcher = NAME.matcher(item);
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
