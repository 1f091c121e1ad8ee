@NullMarked
package hallucination.survey.sparql;

import org.jspecify.annotations.NullMarked;
