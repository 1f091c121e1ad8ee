package hallucination.survey.server;

import hallucination.survey.sparql.QueryRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * Names the bytes of an answer without having them: the data never changes under its version, so
 * version and request decide them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110</a>
 */
final class EntityTag {
  private static final String ZIPPED = "-gzip\"";
  private static final int LENGTH = 22;

  private EntityTag() {}

  static String of(String version, QueryRequest request) {
    String all =
        String.join(
            "\0",
            version,
            request.text(),
            String.join(" ", request.defaultGraphs()),
            String.join(" ", request.namedGraphs()),
            request.format().name(),
            Long.toString(request.rows()));
    return of(all.getBytes(StandardCharsets.UTF_8));
  }

  static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tag of the same answer, compressed or not: other bytes have another name. */
  static String of(String tag, boolean zipped) {
    return zipped ? tag.substring(0, tag.length() - 1) + ZIPPED : tag;
  }

  /** Whether the client has the answer already, compressed or not. */
  static boolean matches(HttpServletRequest request, String tag) {
    return !sent(request, tag).isEmpty();
  }

  /** The tag by which the client has the answer; empty if it has none. */
  static String sent(HttpServletRequest request, String tag) {
    String header =
        String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
    for (String each : header.split(",")) {
      String bare = each.strip().replaceFirst("^W/", "");
      if (bare.equals("*") || bare.equals(tag)) {
        return tag;
      }
      if (bare.equals(of(tag, true))) {
        return bare;
      }
    }
    return "";
  }
}
