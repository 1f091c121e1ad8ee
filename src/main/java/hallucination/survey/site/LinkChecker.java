package hallucination.survey.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a written site and finds the links inside it that lead nowhere. */
public final class LinkChecker {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("<[a-zA-Z][^<>]*?\\s(?:href|src|action)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern OUTSIDE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*");

  private final @Nullable URI base;
  private final Map<Path, Set<String>> fragments = new HashMap<>();

  /** A checker of a site whose links are all relative. */
  public LinkChecker() {
    this(null);
  }

  /** A checker that also follows links to the site's own address. */
  public LinkChecker(@Nullable URI base) {
    this.base = base;
  }

  /**
   * A link that leads nowhere.
   *
   * @param page file of the page, relative to the folder
   */
  public record BrokenLink(String page, String link, String why) {
    @Override
    public String toString() {
      return page + ": " + link + ": " + why;
    }
  }

  /**
   * Checks all pages of a folder, in the order of their paths.
   *
   * @throws UncheckedIOException if the folder can't be read
   */
  public List<BrokenLink> check(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    Map<Path, List<String>> links = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(".html")).forEach(file -> read(file, links));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + root, e);
    }
    List<BrokenLink> broken = new ArrayList<>();
    links.forEach(
        (page, targets) ->
            targets.forEach(
                link -> {
                  String why = fault(root, page, link);
                  if (!why.isEmpty()) {
                    broken.add(new BrokenLink(root.relativize(page).toString(), link, why));
                  }
                }));
    return broken;
  }

  private void read(Path file, Map<Path, List<String>> links) {
    try {
      String html = Files.readString(file);
      links.put(file, found(ATTRIBUTE, html).distinct().toList());
      fragments.put(file, new HashSet<>(found(ID, html).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  private static Stream<String> found(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.results().map(result -> result.group(1).replace("&amp;", "&"));
  }

  /** What is wrong with a link, or an empty text. */
  private String fault(Path root, Path page, String link) {
    String target = link;
    Path from = page.resolveSibling(".").normalize();
    if (base != null && link.startsWith(base.toString())) {
      target = link.substring(base.toString().length());
      from = root;
    } else if (OUTSIDE.matcher(link).matches()) {
      return "";
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash + 1);
    String path = (hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", "");
    if (path.startsWith("/")) {
      return "begins at the root of the host";
    }
    String name = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    Path file = path.isEmpty() ? page : from.resolve(name).normalize();
    if (!file.startsWith(root)) {
      return "leads out of the site";
    }
    if (!Files.isRegularFile(file)) {
      return "no such file";
    }
    boolean known = fragment.isEmpty() || fragments.getOrDefault(file, Set.of()).contains(fragment);
    return known ? "" : "no such place on the page";
  }
}
