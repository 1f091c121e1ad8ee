/** Tests of the checks over all records. */
@NullMarked
package hallucination.survey.validation;

import org.jspecify.annotations.NullMarked;
