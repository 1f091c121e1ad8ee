/**
 * Starts the program and states the order of the steps.
 *
 * <p>Begin at {@link hallucination.survey.Survey}.
 */
@NullMarked
package hallucination.survey;

import org.jspecify.annotations.NullMarked;
