package hallucination.survey;

import hallucination.survey.source.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings as a SARIF log with one run, and all rules beside them.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<RuleCatalogue.Entry> rules;
  private final Map<String, Integer> places = new HashMap<>();

  SarifLog(List<RuleCatalogue.Entry> rules) {
    this.rules = rules;
    for (RuleCatalogue.Entry rule : rules) {
      places.putIfAbsent(rule.id(), places.size());
    }
  }

  ObjectNode of(List<Diagnostic> findings) {
    ObjectNode log = JSON.objectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "survey check");
    driver.put("version", Version.number());
    ArrayNode described = driver.putArray("rules");
    rules.forEach(rule -> described.add(rule(rule)));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    findings.forEach(finding -> results.add(result(finding)));
    return log;
  }

  private static ObjectNode rule(RuleCatalogue.Entry rule) {
    ObjectNode described = JSON.objectNode();
    described.put("id", rule.id());
    described.putObject("shortDescription").put("text", rule.asks());
    described.putObject("help").put("text", rule.cure());
    described.putObject("defaultConfiguration").put("level", rule.severity().word());
    return described;
  }

  private ObjectNode result(Diagnostic finding) {
    ObjectNode result = JSON.objectNode();
    result.put("ruleId", finding.rule());
    Integer place = places.get(finding.rule());
    if (place != null) {
      result.put("ruleIndex", place);
    }
    result.put("level", finding.severity().word());
    result
        .putObject("message")
        .put("text", finding.message() + finding.hinted().map(h -> " (" + h + ")").orElse(""));
    ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(finding.file()));
    physical
        .putObject("region")
        .put("startLine", finding.location().line())
        .put("startColumn", finding.location().column());
    return result;
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
