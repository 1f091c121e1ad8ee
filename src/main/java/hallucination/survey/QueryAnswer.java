package hallucination.survey;

import java.io.PrintStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes the answer to a query on the command line. */
final class QueryAnswer {
  private QueryAnswer() {}

  static void write(QueryExec exec, Query query, QueryCommand.Format format, PrintStream out) {
    if (query.isAskType()) {
      boolean answer = exec.ask();
      switch (format) {
        case TABLE -> out.println(answer ? "yes" : "no");
        case CSV -> ResultSetMgr.write(out, answer, ResultSetLang.RS_CSV);
        case JSON -> ResultSetMgr.write(out, answer, ResultSetLang.RS_JSON);
      }
    } else if (query.isSelectType()) {
      ResultSet rows = ResultSet.adapt(exec.select());
      switch (format) {
        case TABLE -> ResultSetFormatter.out(out, rows, query);
        case CSV -> ResultSetMgr.write(out, rows, ResultSetLang.RS_CSV);
        case JSON -> ResultSetMgr.write(out, rows, ResultSetLang.RS_JSON);
      }
    } else {
      RDFDataMgr.write(
          out, query.isDescribeType() ? exec.describe() : exec.construct(), Lang.TURTLE);
    }
  }
}
