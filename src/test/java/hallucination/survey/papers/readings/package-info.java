/** Tests of second readings and of what is computed from them. */
@NullMarked
package hallucination.survey.papers.readings;

import org.jspecify.annotations.NullMarked;
