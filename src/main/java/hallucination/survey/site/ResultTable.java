package hallucination.survey.site;

import hallucination.survey.site.QueryRun.Cell;
import hallucination.survey.site.QueryRun.Outcome;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Makes the table that the query page shows: what has a page here is shown by its label. */
public final class ResultTable {
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private ResultTable() {}

  /**
   * Reads rows, and no more than may be shown.
   *
   * @param limit how many rows are shown
   */
  public static Outcome.Table of(RowSet rows, Catalogue catalogue, int limit) {
    List<Var> variables = rows.getResultVars();
    List<List<Cell>> shown = new ArrayList<>();
    while (shown.size() < limit && rows.hasNext()) {
      Binding row = rows.next();
      shown.add(variables.stream().map(variable -> cell(row.get(variable), catalogue)).toList());
    }
    return new Outcome.Table(
        variables.stream().map(Var::getVarName).toList(), shown, rows.hasNext());
  }

  private static Cell cell(@Nullable Node node, Catalogue catalogue) {
    if (node == null) {
      return Cell.EMPTY;
    }
    if (!node.isURI()) {
      String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
      return new Cell(text, null, null);
    }
    String iri = node.getURI();
    Page page = SitePages.of(iri, catalogue).orElse(null);
    String name = SitePages.name(iri, catalogue).orElse(iri);
    boolean outside = page == null && name.equals(iri) && WEB.matcher(iri).matches();
    return new Cell(name, page, outside ? iri : null);
  }
}
