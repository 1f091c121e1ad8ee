package hallucination.survey;

import hallucination.survey.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which findings are printed. */
enum FindingsFormat {
  /** One line for each, for people and editors. */
  TEXT {
    @Override
    String print(List<Diagnostic> findings, List<RuleCatalogue.Entry> rules) {
      return lines(findings.stream().map(Diagnostic::toString).toList());
    }
  },

  /** An array of objects, for programs. */
  JSON {
    @Override
    String print(List<Diagnostic> findings, List<RuleCatalogue.Entry> rules) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      findings.forEach(finding -> array.add(object(finding)));
      return json(array);
    }
  },

  /**
   * Workflow commands.
   *
   * @see <a
   *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">
   *     Workflow commands</a>
   */
  GITHUB {
    @Override
    String print(List<Diagnostic> findings, List<RuleCatalogue.Entry> rules) {
      return lines(findings.stream().map(FindingsFormat::command).toList());
    }
  },

  /** SARIF 2.1.0, for code scanning. */
  SARIF {
    @Override
    String print(List<Diagnostic> findings, List<RuleCatalogue.Entry> rules) {
      return json(new SarifLog(rules).of(findings));
    }
  };

  /** The findings as text that ends with a line end, or nothing at all. */
  abstract String print(List<Diagnostic> findings, List<RuleCatalogue.Entry> rules);

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Plain ASCII, so that it is right on a terminal of any encoding. */
  private static String json(Object tree) {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writeValueAsString(tree)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static ObjectNode object(Diagnostic finding) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("file", finding.file());
    object.put("line", finding.location().line());
    object.put("column", finding.location().column());
    object.put("severity", finding.severity().word());
    object.put("rule", finding.rule());
    object.put("message", finding.message());
    object.put("hint", finding.hint());
    return object;
  }

  private static String command(Diagnostic finding) {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            finding.severity().word(),
            property(finding.file()),
            finding.location().line(),
            finding.location().column(),
            property(finding.rule()),
            data(finding.message() + finding.hinted().map(h -> " (" + h + ")").orElse("")));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
