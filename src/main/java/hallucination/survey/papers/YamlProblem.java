package hallucination.survey.papers;

import hallucination.survey.source.Location;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser stumbled over, in the words of one who types records. */
record YamlProblem(Location location, String message, String hint) {
  static YamlProblem of(MarkedYamlEngineException e, String text) {
    String problem = text(e.getProblem());
    String context = text(e.getContext());
    Location at = YamlReader.location(e.getProblemMark());
    Location from = e.getContextMark().isPresent() ? YamlReader.location(e.getContextMark()) : at;
    if (context.contains("quoted scalar")) {
      return new YamlProblem(
          from,
          "the quotation mark that opens here is not closed",
          "close it, or leave both out; a ' inside '...' is written twice");
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlProblem(
          at,
          "a second ': ' in one value",
          "put the value in quotes, as in title: \"Name: what it is\"; if this is a key of its own,"
              + " correct its indentation");
    }
    if (problem.contains("but found '<scalar>'") && !context.contains("flow")) {
      return new YamlProblem(
          at,
          "there is more behind the closing quotation mark, or a line out of its column",
          "a ' inside '...' is written twice, a \" inside \"...\" with a backslash before it");
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(
          at, "a value can't begin with " + letter(text, at), "put the value in quotes");
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return new YamlProblem(
          from,
          context.contains("sequence")
              ? "the [ that opens here has no ] in its place"
              : "the { that opens here has no } in its place",
          "close it, and put a comma between the values");
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlProblem(
          from,
          "this line is no 'key: value' and no '- item'",
          "write a colon and a space after a key, a dash and a space before an item; indent the lines"
              + " of a long text");
    }
    if (context.contains("block mapping") || context.contains("block collection")) {
      return new YamlProblem(
          at,
          "the line does not stand in the column of the lines above it",
          "give the keys of one part, or the dashes of one list, the same indentation");
    }
    return new YamlProblem(
        at, problem.isBlank() ? context : problem, RecordRule.YAML_SYNTAX.cure());
  }

  private static String letter(String text, Location at) {
    List<String> lines = text.lines().toList();
    String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    return at.column() <= line.length() ? String.valueOf(line.charAt(at.column() - 1)) : "this";
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
