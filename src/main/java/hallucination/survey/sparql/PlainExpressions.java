package hallucination.survey.sparql;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_DateTimeMonth;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_IsBlank;
import org.apache.jena.sparql.expr.E_IsIRI;
import org.apache.jena.sparql.expr.E_IsLiteral;
import org.apache.jena.sparql.expr.E_IsNumeric;
import org.apache.jena.sparql.expr.E_IsURI;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_LangMatches;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * The functions, aggregates and constants that end soon and make nothing large, whatever they are
 * given. A list of what is allowed: of what is not, one is always forgotten.
 */
final class PlainExpressions {
  private static final Set<Class<?>> FUNCTIONS =
      Set.of(
          E_Add.class,
          E_Bound.class,
          E_Coalesce.class,
          E_Datatype.class,
          E_DateTimeMonth.class,
          E_DateTimeYear.class,
          E_Equals.class,
          E_GreaterThan.class,
          E_GreaterThanOrEqual.class,
          E_If.class,
          E_IsBlank.class,
          E_IsIRI.class,
          E_IsLiteral.class,
          E_IsNumeric.class,
          E_IsURI.class,
          E_Lang.class,
          E_LangMatches.class,
          E_LessThan.class,
          E_LessThanOrEqual.class,
          E_LogicalAnd.class,
          E_LogicalNot.class,
          E_LogicalOr.class,
          E_NotEquals.class,
          E_NotOneOf.class,
          E_OneOf.class,
          E_SameTerm.class,
          E_Str.class,
          E_StrAfter.class,
          E_StrBefore.class,
          E_StrContains.class,
          E_StrEndsWith.class,
          E_StrLength.class,
          E_StrLowerCase.class,
          E_StrStartsWith.class,
          E_StrSubstring.class,
          E_StrUpperCase.class,
          E_Subtract.class);

  private static final Set<Class<?>> AGGREGATES =
      Set.of(
          AggAvg.class,
          AggAvgDistinct.class,
          AggCount.class,
          AggCountDistinct.class,
          AggCountVar.class,
          AggCountVarDistinct.class,
          AggMax.class,
          AggMaxDistinct.class,
          AggMin.class,
          AggMinDistinct.class,
          AggSample.class,
          AggSampleDistinct.class,
          AggSum.class,
          AggSumDistinct.class);

  private static final int LONGEST_NUMBER = 18;
  private static final int LONGEST_DATE = 40;

  private PlainExpressions() {}

  /**
   * The cost of an expression for one row; infinite for one that is not plain.
   *
   * @param exists the cost of a pattern inside EXISTS
   */
  static double cost(Expr expression, ToDoubleFunction<Op> exists) {
    return switch (expression) {
      case NodeValue value -> isPlain(value.asNode()) ? 0 : Double.POSITIVE_INFINITY;
      case ExprVar variable -> 0;
      case ExprFunctionOp pattern -> exists.applyAsDouble(pattern.getGraphPattern());
      case ExprAggregator aggregate -> cost(aggregate.getAggregator(), exists);
      case ExprFunction function when FUNCTIONS.contains(function.getClass()) ->
          function.getArgs().stream().mapToDouble(e -> cost(e, exists)).sum();
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** The cost of an aggregate for one row. */
  static double cost(Aggregator aggregator, ToDoubleFunction<Op> exists) {
    if (!AGGREGATES.contains(aggregator.getClass())) {
      return Double.POSITIVE_INFINITY;
    }
    return aggregator.getExprList() == null
        ? 0
        : aggregator.getExprList().getList().stream().mapToDouble(e -> cost(e, exists)).sum();
  }

  /** Whether a term is of a type that costs nothing to compare. */
  static boolean isPlain(Node node) {
    if (!node.isLiteral()) {
      return !node.isTripleTerm();
    }
    String type = node.getLiteralDatatypeURI();
    int length = node.getLiteralLexicalForm().length();
    if (is(type, XSDDatatype.XSDstring) || !node.getLiteralLanguage().isEmpty()) {
      return true;
    }
    if (is(type, XSDDatatype.XSDinteger)
        || is(type, XSDDatatype.XSDdecimal)
        || is(type, XSDDatatype.XSDdouble)) {
      return length <= LONGEST_NUMBER
          && node.getLiteralLexicalForm().indexOf('e') < 0
          && node.getLiteralLexicalForm().indexOf('E') < 0;
    }
    return length <= LONGEST_DATE
        && (is(type, XSDDatatype.XSDboolean)
            || is(type, XSDDatatype.XSDdate)
            || is(type, XSDDatatype.XSDgYear)
            || is(type, XSDDatatype.XSDdateTime));
  }

  private static boolean is(String type, XSDDatatype datatype) {
    return datatype.getURI().equals(type);
  }
}
