package hallucination.survey.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the answer of a running query row by row, and counts. */
final class AnswerWriter {
  private final QueryExec exec;
  private final AdmittedQuery query;
  private final PrefixMapping prefixes;
  private final long most;
  private final boolean cut;
  private long rows;

  /**
   * A writer.
   *
   * @param prefixes those of the data, by which a graph is shortened
   * @param most most rows or triples
   * @param cut whether the answer just ends there; else it is refused
   */
  AnswerWriter(
      QueryExec exec, AdmittedQuery query, PrefixMapping prefixes, long most, boolean cut) {
    this.exec = exec;
    this.query = query;
    this.prefixes = prefixes;
    this.most = most;
    this.cut = cut;
  }

  /** Writes the whole answer and says how many rows or triples it has. */
  long write(AnswerFormat format, OutputStream out) {
    Lang lang = format.lang();
    if (query.query().isAskType()) {
      ResultSetMgr.write(out, exec.ask(), lang);
      rows = 1;
    } else if (query.query().isSelectType()) {
      ResultSetMgr.write(out, ResultSet.adapt(new Counted(exec.select())), lang);
    } else {
      writeGraph(
          query.query().isDescribeType() ? exec.describeTriples() : exec.constructTriples(),
          lang,
          out);
    }
    return rows;
  }

  private void writeGraph(Iterator<Triple> triples, Lang lang, OutputStream out) {
    PrefixMapping both =
        PrefixMapping.Factory.create()
            .setNsPrefixes(prefixes)
            .setNsPrefixes(query.query().getPrefixMapping());
    if (!StreamRDFWriter.registered(lang)) { // has to see the whole graph
      Graph graph = GraphMemFactory.createDefaultGraph();
      graph.getPrefixMapping().setNsPrefixes(both);
      while (triples.hasNext() && admits()) {
        graph.add(triples.next());
      }
      RDFDataMgr.write(out, graph, lang);
      return;
    }
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, lang);
    stream.start();
    both.getNsPrefixMap().forEach(stream::prefix);
    while (triples.hasNext() && admits()) {
      stream.triple(triples.next());
    }
    stream.finish();
  }

  /** Counts one more, if there may be one more. */
  private boolean admits() {
    if (rows < most) {
      rows++;
      return true;
    }
    if (cut) {
      return false;
    }
    throw new QueryRefusedException(
        Refusal.SIZE, "the answer has more than " + most + " rows; add a LIMIT");
  }

  private final class Counted implements RowSet {
    private final RowSet all;

    Counted(RowSet all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      return all.hasNext() && !(cut && rows >= most);
    }

    @Override
    public Binding next() {
      if (!admits()) {
        throw new NoSuchElementException();
      }
      return all.next();
    }

    @Override
    public List<Var> getResultVars() {
      return all.getResultVars();
    }

    @Override
    public long getRowNumber() {
      return all.getRowNumber();
    }

    @Override
    public void close() {
      all.close();
    }
  }
}
