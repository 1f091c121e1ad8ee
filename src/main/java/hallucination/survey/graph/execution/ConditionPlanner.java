package hallucination.survey.graph.execution;

import java.util.Optional;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;

/** Makes conditions of filters. */
final class ConditionPlanner {
  private final Matching matching;
  private final ExecutionContext context;
  private final Planner planner;

  ConditionPlanner(Matching matching, ExecutionContext context, Planner planner) {
    this.matching = matching;
    this.context = context;
    this.planner = planner;
  }

  /** A condition, unless the filter has something that only Jena can evaluate. */
  Optional<Condition> condition(Expr filter, Site site) {
    if (Expressions.plain(filter)) {
      return Optional.of(plain(filter, site.scope()));
    }
    return switch (filter) {
      case E_Exists exists -> exists(exists, site);
      case E_NotExists exists -> exists(exists, site).map(Condition::not);
      case E_LogicalNot not -> condition(not.getArg(), site).map(Condition::not);
      case E_LogicalOr or ->
          condition(or.getArg1(), site)
              .flatMap(a -> condition(or.getArg2(), site).map(b -> Condition.or(a, b)));
      case E_LogicalAnd and ->
          condition(and.getArg1(), site)
              .flatMap(a -> condition(and.getArg2(), site).map(b -> Condition.and(a, b)));
      default -> Optional.empty();
    };
  }

  private Optional<Condition> exists(ExprFunctionOp exists, Site site) {
    return planner
        .step(exists.getGraphPattern(), site.after())
        .map(
            pattern ->
                new ExistsCondition(
                    matching.session(),
                    matching.registers(),
                    site.registers(Mentioned.in(exists)),
                    pattern));
  }

  private Condition plain(Expr filter, Scope scope) {
    Condition byJena =
        new ExprCondition(matching.session(), matching.registers(), scope, filter, context);
    return switch (filter) {
      case E_Equals equals when operands(equals) -> same(equals, true, scope, byJena);
      case E_NotEquals differs when operands(differs) -> same(differs, false, scope, byJena);
      case E_StrContains contains -> contains(contains, scope, byJena);
      default -> byJena;
    };
  }

  private static boolean operands(ExprFunction2 comparison) {
    return isOperand(comparison.getArg1()) && isOperand(comparison.getArg2());
  }

  private static boolean isOperand(Expr operand) {
    return operand.isVariable() || operand.isConstant() && operand.getConstant().isIRI();
  }

  private Condition same(ExprFunction2 comparison, boolean wanted, Scope scope, Condition byJena) {
    return new SameCondition(
        matching,
        register(comparison.getArg1(), scope),
        register(comparison.getArg2(), scope),
        wanted,
        byJena);
  }

  private int register(Expr operand, Scope scope) {
    return operand.isVariable()
        ? scope.register(operand.asVar())
        : matching.registers().add(matching.session().id(operand.getConstant().asNode()));
  }

  /** Only for the text of a variable in lower case, and a word that stands in the query. */
  private Condition contains(E_StrContains contains, Scope scope, Condition byJena) {
    return contains.getArg1() instanceof E_StrLowerCase lower
            && lower.getArg().isVariable()
            && contains.getArg2() instanceof NodeValue word
            && word.isString()
            && ContainsCondition.suits(word.getString())
        ? new ContainsCondition(
            matching, scope.register(lower.getArg().asVar()), word.getString(), byJena)
        : byJena;
  }
}
