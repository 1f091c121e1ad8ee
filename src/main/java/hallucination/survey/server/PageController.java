package hallucination.survey.server;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.Form;
import hallucination.survey.site.Page;
import hallucination.survey.source.SourceFile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for every page: the bare address in the form that the client accepts, an address with a
 * suffix in that form; and for the files that pages need.
 */
@RestController
public final class PageController {
  private static final String HTML = "text/html;charset=utf-8";

  private static final Map<String, String> TEXT =
      Map.of(
          "nt", "application/n-triples", "nq", "application/n-quads", "SHA256SUMS", "text/plain");

  /** The name of the start among files. */
  private static final String START = "index";

  private final Supplier<Snapshot> snapshots;

  /** A controller that answers from the snapshot of the moment. */
  public PageController(Supplier<Snapshot> snapshots) {
    this.snapshots = snapshots;
  }

  /** Any address that nothing else answers. */
  @GetMapping("/**")
  ResponseEntity<?> any(HttpServletRequest request) {
    Snapshot now = snapshots.get();
    String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
    if (path.startsWith("data/")) {
      return data(now, path, request);
    }
    if (path.startsWith("assets/")) {
      return asset(now, path, request);
    }
    Optional<Page> page = now.plan().at(path).map(p -> asked(p, now, request));
    if (page.isPresent()) {
      return negotiated(now, page.get(), path, request);
    }
    if (path.endsWith("/") && now.plan().at(withoutSlash(path)).isPresent()) {
      return moved(request, withoutSlash(path));
    }
    int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
    if (dot >= 0) {
      String stem = path.substring(0, dot).equals(START) ? "" : path.substring(0, dot);
      Optional<Page> named = now.plan().at(stem).map(p -> asked(p, now, request));
      String suffix = path.substring(dot + 1);
      if (named.isPresent() && suffix.equals("html")) {
        return moved(request, stem);
      }
      Optional<Form> form = named.flatMap(p -> form(p, suffix));
      if (form.isPresent()) {
        return companion(now, named.orElseThrow(), form.get(), request);
      }
    }
    return missing(now, path, request);
  }

  /** The page as the parameters of the address ask for it; what is unknown in them is left out. */
  private static Page asked(Page page, Snapshot now, HttpServletRequest request) {
    String[] chosen = request.getParameterValues("paper");
    if (!(page instanceof Page.ComparePage) || chosen == null) {
      return page;
    }
    return new Page.ComparePage(
        Arrays.stream(chosen)
            .flatMap(id -> RecordId.of(id.toLowerCase(Locale.ROOT)).stream())
            .filter(id -> now.catalogue().entry(id).isPresent())
            .distinct()
            .limit(Page.ComparePage.MOST)
            .toList());
  }

  private ResponseEntity<?> negotiated(
      Snapshot now, Page page, String path, HttpServletRequest request) {
    List<MediaType> accept = acceptable(request);
    Optional<Form> form =
        page.forms().offered().stream()
            .filter(f -> weight(accept, f.mediaType()) > weight(accept, MediaType.TEXT_HTML_VALUE))
            .max(
                (a, b) ->
                    Double.compare(weight(accept, a.mediaType()), weight(accept, b.mediaType())));
    if (form.isPresent()) {
      return companion(now, page, form.get(), request);
    }
    ResponseEntity.BodyBuilder response = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (Form other : page.forms().offered()) {
      response.header(
          HttpHeaders.LINK,
          "<%s.%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(name.isEmpty() ? START : name, other.suffix(), other.mediaType()));
    }
    return tagged(response, HTML, now.page(page), request);
  }

  private ResponseEntity<?> companion(
      Snapshot now, Page page, Form form, HttpServletRequest request) {
    Optional<byte[]> bytes = now.companions().bytes(page, form);
    if (bytes.isEmpty()) {
      return missing(now, request.getRequestURI(), request);
    }
    return tagged(
        ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT),
        form.mediaType() + (form.mediaType().startsWith("text/") ? ";charset=utf-8" : ""),
        bytes.get(),
        request);
  }

  private static ResponseEntity<?> data(Snapshot now, String path, HttpServletRequest request) {
    byte[] file = now.companions().files().get(path);
    return file == null
        ? missing(now, path, request)
        : tagged(ResponseEntity.ok(), type(path), file, request);
  }

  private static ResponseEntity<?> asset(Snapshot now, String path, HttpServletRequest request) {
    Optional<SourceFile> file = now.tree().file("site/" + path);
    if (file.isEmpty()) {
      return missing(now, path, request);
    }
    return tagged(ResponseEntity.ok(), type(path), file.get().bytes(), request);
  }

  /** The media type of a file by its name; those of RDF are known to the site alone. */
  private static String type(String path) {
    String suffix = path.replaceFirst(".*[./]", "");
    String type =
        Arrays.stream(Form.values())
            .filter(form -> path.endsWith("." + form.suffix()))
            .map(Form::mediaType)
            .findFirst()
            .or(() -> MediaTypeFactory.getMediaType(path).map(MediaType::toString))
            .orElse(TEXT.getOrDefault(suffix, "application/octet-stream"));
    boolean text = type.startsWith("text/") || type.endsWith("javascript");
    return text ? type + ";charset=utf-8" : type;
  }

  private static ResponseEntity<?> missing(Snapshot now, String path, HttpServletRequest request) {
    if (Negotiation.prefersHtml(request)) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .header(HttpHeaders.CONTENT_TYPE, HTML)
          .body(now.page(Page.ErrorPage.notFound(path)));
    }
    throw new RequestRefusedException(HttpStatus.NOT_FOUND, "there is nothing at this address");
  }

  private static ResponseEntity<?> moved(HttpServletRequest request, String path) {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .location(URI.create(request.getContextPath() + "/" + path))
        .build();
  }

  /** An answer that a client which has it already gets as 304. */
  private static ResponseEntity<?> tagged(
      ResponseEntity.BodyBuilder response, String type, byte[] body, HttpServletRequest request) {
    String tag = "\"" + DigestUtils.md5DigestAsHex(body) + "\"";
    response.eTag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    return response.header(HttpHeaders.CONTENT_TYPE, type).body(body);
  }

  private static Optional<Form> form(Page page, String suffix) {
    return page.forms().list().stream().filter(f -> f.suffix().equals(suffix)).findFirst();
  }

  private static List<MediaType> acceptable(HttpServletRequest request) {
    String accept = Negotiation.accept(request);
    try {
      return accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException e) {
      return List.of(MediaType.ALL);
    }
  }

  private static double weight(List<MediaType> accept, String type) {
    MediaType wanted = MediaType.parseMediaType(type);
    return accept.stream()
        .filter(range -> range.includes(wanted))
        .max(
            (a, b) ->
                Boolean.compare(
                    !a.isWildcardType() && !a.isWildcardSubtype(),
                    !b.isWildcardType() && !b.isWildcardSubtype()))
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }

  private static String withoutSlash(String path) {
    return path.substring(0, path.length() - 1);
  }
}
