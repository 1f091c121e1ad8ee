package hallucination.survey.server;

import jakarta.servlet.http.HttpServletRequest;

/** Tells clients apart by their address; of an IPv6 address the part that a customer gets. */
final class Clients {
  private static final int GROUPS = 4;

  private Clients() {}

  static String of(HttpServletRequest request) {
    String address = String.valueOf(request.getRemoteAddr());
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":", GROUPS + 1);
    return groups.length <= GROUPS
        ? address
        : String.join(":", java.util.Arrays.copyOf(groups, GROUPS));
  }
}
